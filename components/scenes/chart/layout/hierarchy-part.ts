/** Everything that draws tiles and packed circles, in one chunk. */
export { packed, tiled } from '../hierarchy.ts';
export { tileLabels } from './tiles.ts';
