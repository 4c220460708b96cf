/** Everything that more than one colour needs, in one chunk. */
export { wordsOrRamp } from '../colour-scales.ts';
export { rampKey, wordsKey } from './key.ts';
