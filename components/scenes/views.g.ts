/** Every kind as a live view, each in a chunk of its own, and what places its words. From the folders here, by story/cli/generate-lists.ts; never edited. */
import type { PlaceLabels, View } from './contract.ts';

type LoadView = () => Promise<{ readonly view: View<never, never> }>;
type LoadModel = () => Promise<{ readonly placeLabels: PlaceLabels<never, never> }>;

export const VIEWS: ReadonlyMap<string, LoadView> = new Map<string, LoadView>([
  ['lines', () => import('./lines/view.tsx')],
  ['peaks', () => import('./peaks/view.tsx')],
  ['words', () => import('./words/view.tsx')],
]);

export const MODELS: ReadonlyMap<string, LoadModel> = new Map<string, LoadModel>([
  ['lines', () => import('./lines/model.ts')],
  ['peaks', () => import('./peaks/model.ts')],
  ['words', () => import('./words/model.ts')],
]);
