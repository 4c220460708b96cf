/** What an author takes by hand of each kind: for the studio alone, no reader asks for it. From the folders here, by bin/generate-lists.ts; never edited. */
import type { GripsModule } from './kit/grip.ts';

type LoadGrips = () => Promise<GripsModule>;

export const GRIPS: ReadonlyMap<string, LoadGrips> = new Map<string, LoadGrips>([
  ['bars', () => import('./bars/grips.ts')],
  ['chart', () => import('./chart/grips.ts')],
  ['drawing', () => import('./drawing/grips.ts')],
  ['field', () => import('./field/grips.ts')],
  ['image', () => import('./image/grips.ts')],
  ['lines', () => import('./lines/grips.ts')],
  ['map', () => import('./map/grips.ts')],
  ['model', () => import('./model/grips.ts')],
  ['peaks', () => import('./peaks/grips.ts')],
  ['timeline', () => import('./timeline/grips.ts')],
]);
