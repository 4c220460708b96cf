/** Makes files to take home, away from the page that is written in. Bundled by bin/studio.ts. */
import '../../../story/script/without-eval.ts';
import { answerCalls } from '../engine/answer-calls.ts';
import { FUNCTIONS } from './functions.ts';

answerCalls(FUNCTIONS);
