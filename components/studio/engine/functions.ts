/** The functions of the engine's worker, by name. */
import { speak } from '../../../story/catalogue/spoken.ts';
import type { Functions } from './answer-calls.ts';
import { formOf } from './forms.ts';
import { putFiles, review } from './review.ts';

type Drawn = typeof import('./drawn.ts');
const drawn = () => import('./drawn.ts');
type Offers = typeof import('./offers.ts');
const offers = () => import('./offers.ts');

export const FUNCTIONS: Functions = {
  ...{ putFiles, review, formOf, speak },
  // Loaded on demand, because the code that draws is large and rarely needed.
  charts: async (...asked: Parameters<Offers['charts']>) => (await offers()).charts(...asked),
  others: async (...asked: Parameters<Offers['others']>) => (await offers()).others(...asked),
  places: async () => (await import('./places.ts')).places(),
  tryFile: async (...asked: Parameters<Offers['tryFile']>) => (await offers()).tryFile(...asked),
  openArchive: async (zip: Uint8Array<ArrayBuffer>) =>
    (await import('../../../story/archive/draft-in.ts')).draftIn(zip),
  thumbnail: async (...[step]: Parameters<Drawn['thumbnail']>) => (await drawn()).thumbnail(step),
  pictureInWords: async (...[step]: Parameters<Drawn['pictureInWords']>) =>
    (await drawn()).pictureInWords(step),
};
