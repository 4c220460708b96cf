/** Everything that draws bars and areas, in one chunk. */
export { barMarks } from '../brush.ts';
export { barOf, stacked, totalLabels } from './bars.ts';
