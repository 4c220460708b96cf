/** Every scene kind by name. From the folders here, by story/cli/generate-lists.ts; never edited. */
import type { SceneSpec } from '../../story/scene.ts';
import { spec as lines } from './lines/spec.ts';
import { spec as peaks } from './peaks/spec.ts';
import { spec as words } from './words/spec.ts';

export const KINDS: ReadonlyMap<string, SceneSpec> = new Map<string, SceneSpec>([
  ['lines', lines],
  ['peaks', peaks],
  ['words', words],
]);
