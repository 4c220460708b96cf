/** What the studio may ask of the engine's worker, by name. */
import type { Functions } from './answer-calls.ts';
import { kinds } from './kinds.ts';
import { partsOf } from './parts.ts';
import { putFiles, review } from './review.ts';

type Thumbnails = typeof import('./thumbnail.ts');
const thumbnails = () => import('./thumbnail.ts');
type Offers = typeof import('./offers.ts');
const drawing = () => import('./offers.ts');

export const FUNCTIONS: Functions = {
  ...{ putFiles, review, kinds, partsOf },
  // What draws is asked for seldom, and is large.
  offers: async (...[asked]: Parameters<Offers['offers']>) => (await drawing()).offers(asked),
  tryFile: async (...asked: Parameters<Offers['tryFile']>) => (await drawing()).tryFile(...asked),
  openArchive: async (zip: Uint8Array<ArrayBuffer>) =>
    (await import('../../../story/archive/draft-in.ts')).draftIn(zip),
  thumbnail: async (...[step]: Parameters<Thumbnails['thumbnail']>) =>
    (await thumbnails()).thumbnail(step),
  pictureInWords: async (...[step]: Parameters<Thumbnails['pictureInWords']>) =>
    (await thumbnails()).pictureInWords(step),
};
