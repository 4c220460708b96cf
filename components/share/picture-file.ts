/** What a picture to be copied is drawn from: a file for each step, which the build writes and the browser asks for when it is wanted. */
import type { CardLook, CardWords } from '../plate/card.ts';
import type { Rect } from '../scenes/kit/place.ts';
import type { DrawnStop } from '../stage/stop-picture.ts';

export interface PictureFile {
  readonly words: CardWords;
  readonly look: CardLook;
  /** Addresses without the base path. */
  readonly drawn: DrawnStop;
  readonly letters: number;
  /** Of a mounted picture: where its cloth lies, and cells of what is drawn on it, as numbers of filled ones after empty ones. */
  readonly mounted?: { readonly sheet: Rect; readonly runs: readonly number[] };
}
