/** The field as static SVG. */
import type { Still } from '../kit/contract.ts';
import { StillMarks } from '../kit/still-marks.tsx';
import { marks, type Params, type State } from './model.ts';

export { labelsOf } from './model.ts';
export const still: Still<Params, State> = (context) => <StillMarks marks={marks(context)} />;
