/** Every kind as a live view, each in a chunk of its own, and what places its words and guesses. From the folders here, by bin/generate-lists.ts; never edited. */
import type { FramingOf, HandleOf, LabelsOf, PlotOf, View } from './kit/contract.ts';
import { modelOf, viewOf } from './kit/live.tsx';

type LoadView = () => Promise<{ readonly view: View<never, never> }>;
interface Model {
  readonly labelsOf: LabelsOf<never, never>;
  readonly plotOf?: PlotOf<never, never>;
  readonly need?: (params: never) => Promise<unknown> | undefined;
  readonly framing?: FramingOf<never, never>;
  readonly handleOf?: HandleOf<never, never>;
}
type LoadModel = () => Promise<Model>;

export const VIEWS: ReadonlyMap<string, LoadView> = new Map<string, LoadView>([
  ['bars', () => import('./bars/draw.ts').then(viewOf)],
  ['chart', () => import('./chart/live.ts').then(viewOf)],
  ['drawing', () => import('./drawing/draw.ts').then(viewOf)],
  ['field', () => import('./field/view.ts')],
  ['film', () => import('./film/view.ts')],
  ['flows', () => import('./flows/draw.ts').then(viewOf)],
  ['image', () => import('./image/draw.ts').then(viewOf)],
  ['lines', () => import('./lines/draw.ts').then(viewOf)],
  ['map', () => import('./map/draw.ts').then(viewOf)],
  ['model', () => import('./model/view.ts')],
  ['object', () => import('./object/view.ts')],
  ['peaks', () => import('./peaks/view.ts')],
  ['rings', () => import('./rings/draw.ts').then(viewOf)],
  ['route', () => import('./route/draw.ts').then(viewOf)],
  ['scorecards', () => import('./scorecards/draw.ts').then(viewOf)],
  ['scroll', () => import('./scroll/draw.ts').then(viewOf)],
  ['section', () => import('./section/draw.ts').then(viewOf)],
  ['slope', () => import('./slope/draw.ts').then(viewOf)],
  ['stacks', () => import('./stacks/draw.ts').then(viewOf)],
  ['timeline', () => import('./timeline/draw.ts').then(viewOf)],
  ['units', () => import('./units/draw.ts').then(viewOf)],
  ['verdicts', () => import('./verdicts/draw.ts').then(viewOf)],
  ['words', () => import('./words/draw.ts').then(viewOf)],
]);

export const MODELS: ReadonlyMap<string, LoadModel> = new Map<string, LoadModel>([
  ['bars', () => import('./bars/draw.ts').then(modelOf)],
  ['chart', () => import('./chart/live.ts').then(modelOf)],
  ['drawing', () => import('./drawing/draw.ts').then(modelOf)],
  ['field', () => import('./field/draw.ts').then(modelOf)],
  ['film', () => import('./film/draw.ts').then(modelOf)],
  ['flows', () => import('./flows/draw.ts').then(modelOf)],
  ['image', () => import('./image/draw.ts').then(modelOf)],
  ['lines', () => import('./lines/draw.ts').then(modelOf)],
  ['map', () => import('./map/draw.ts').then(modelOf)],
  ['model', () => import('./model/live.ts').then(modelOf)],
  ['object', () => import('./object/draw.ts').then(modelOf)],
  ['peaks', () => import('./peaks/draw.ts').then(modelOf)],
  ['rings', () => import('./rings/draw.ts').then(modelOf)],
  ['route', () => import('./route/draw.ts').then(modelOf)],
  ['scorecards', () => import('./scorecards/draw.ts').then(modelOf)],
  ['scroll', () => import('./scroll/draw.ts').then(modelOf)],
  ['section', () => import('./section/draw.ts').then(modelOf)],
  ['slope', () => import('./slope/draw.ts').then(modelOf)],
  ['stacks', () => import('./stacks/draw.ts').then(modelOf)],
  ['timeline', () => import('./timeline/draw.ts').then(modelOf)],
  ['units', () => import('./units/draw.ts').then(modelOf)],
  ['verdicts', () => import('./verdicts/draw.ts').then(modelOf)],
  ['words', () => import('./words/draw.ts').then(modelOf)],
]);
