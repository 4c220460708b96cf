/** A drawing as a still: the same marks as elements, the same labels. */
import type { StillModule } from './contract.ts';
import type { DrawModule } from './picture.ts';
import { StillMarks } from './still-marks.tsx';

/** A kind's `draw.ts` as a still; called by the generated list of stills alone. */
export function stillOf<P, S>({ drawing, ...more }: DrawModule<P, S>): StillModule<P, S> {
  return {
    ...more,
    still: (context) => <StillMarks marks={drawing.marks(context)} />,
    labelsOf: drawing.labels,
  };
}
