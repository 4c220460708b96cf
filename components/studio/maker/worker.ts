/** Makes files for download in a worker, so that the page stays responsive. Bundled by bin/studio.ts. */
import '../../../story/script/without-eval.ts';
import { answerCalls } from '../engine/answer-calls.ts';
import { FUNCTIONS } from './functions.ts';

answerCalls(FUNCTIONS);
