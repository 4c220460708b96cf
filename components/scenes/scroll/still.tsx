/** A scroll as static SVG. */
import type { Still } from '../kit/contract.ts';
import { StillMarks } from '../kit/still-marks.tsx';
import { marks, type Params, type State } from './model.ts';

export { placeLabels } from './model.ts';
export { uncovers } from './layout.ts';
export const still: Still<Params, State> = (moment) => <StillMarks marks={marks(moment)} />;
