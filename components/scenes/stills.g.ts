/** Every kind as static SVG, for server and tools. From the folders here, by story/cli/generate-lists.ts; never edited. */
import type { StillModule } from './contract.ts';
import * as lines from './lines/still.tsx';
import * as peaks from './peaks/still.tsx';
import * as words from './words/still.tsx';

export const STILLS: ReadonlyMap<string, StillModule> = new Map<string, StillModule>([
  ['lines', lines],
  ['peaks', peaks],
  ['words', words],
]);
