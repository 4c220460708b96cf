/** The model as static SVG. */
import type { Still } from '../kit/contract.ts';
import { StillMarks } from '../kit/still-marks.tsx';
import type { Params, State } from './params.ts';
import { marks } from './still-model.ts';

export { labelsOf } from './model.ts';
export const still: Still<Params, State> = (context) => <StillMarks marks={marks(context)} />;
