/** The stacks as static SVG. */
import type { Still } from '../kit/contract.ts';
import { StillMarks } from '../kit/still-marks.tsx';
import { marks } from './model.ts';
import type { Params, State } from './params.ts';

export { placeLabels } from './labels.ts';
export const still: Still<Params, State> = (moment) => <StillMarks marks={marks(moment)} />;
