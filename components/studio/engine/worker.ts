/**
 * The engine in a worker: checker, compiler and all kinds, so that the page stays responsive.
 * Bundled by bin/studio.ts.
 */
import '../../../story/script/without-eval.ts';
import { answerCalls } from './answer-calls.ts';
import { FUNCTIONS } from './functions.ts';

answerCalls(FUNCTIONS);
