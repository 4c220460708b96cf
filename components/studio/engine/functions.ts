/** What the studio may ask of the engine's worker, by name. */
import type { Functions } from './answer-calls.ts';
import { kinds } from './kinds.ts';
import { putFiles, review } from './review.ts';

export const FUNCTIONS: Functions = { putFiles, review, kinds };
