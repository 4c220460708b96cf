/** Everything that draws bars and areas, in one chunk. */
export { barMarks } from '../brush.ts';
export { acrossZero, barOf, stacked, totalLabels } from './bars.ts';
