/** What still, canvas and words share: the reader, the camera, the posed mesh. This is the part that words need. */
export type { Params, State } from './params.ts';
export { labelsOf } from './labels.ts';
