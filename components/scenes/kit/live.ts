/** A drawing as a live view, and what else of it the page asks for. */
import type { LabelsOf, PlotOf, View } from './contract.ts';
import type { DrawModule } from './picture.ts';
import { svgView } from './svg-view.tsx';

/** A kind's `draw.ts` as a view; called by the generated list of views alone. */
export const viewOf = <P, S>({ drawing }: DrawModule<P, S>) => ({
  // A list of all kinds can't know the params of each.
  view: svgView(drawing.marks) as View<never, never>,
});

/** What places a kind's labels and guesses; called by the generated list of views alone. */
export const modelOf = <P, S>({ drawing, plotOf }: DrawModule<P, S>) => ({
  labelsOf: drawing.labels as LabelsOf<never, never>,
  ...(plotOf && { plotOf: plotOf as PlotOf<never, never> }),
});
