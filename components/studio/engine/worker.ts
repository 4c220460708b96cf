/** The engine in a worker: checker, compiler and all kinds, away from the page that is typed in. Bundled by bin/studio.ts. */
import '../../../story/script/without-eval.ts';
import { answerCalls } from './answer-calls.ts';
import { FUNCTIONS } from './functions.ts';

answerCalls(FUNCTIONS);
