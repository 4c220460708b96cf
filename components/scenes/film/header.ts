/** What the header of a film's file contains, for every container format. */
export interface FilmHeader {
  readonly container: 'MP4' | 'MOV' | 'WebM' | 'MKV';
  /** Its common name, `H.264`; the four letters in the file if it has none here. */
  readonly codec: string;
  /** As shown: rotated as the phone was held. */
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
  /** The longest time between two key frames, in seconds: a seek has to decode everything in between. */
  readonly keyGap: number;
  readonly sound: boolean;
}

/**
 * Why a film can't be shown: the file is cut off, has no picture, lacks its length or its index, or
 * can't be published.
 */
export type Unread = 'cut' | 'no-film' | 'no-length' | 'in-parts' | 'timed-track';

/** The longest distance between places, up to the end. */
export function longestGap(places: readonly number[], end: number): number {
  let most = 0;
  for (const [i, place] of places.entries()) most = Math.max(most, (places[i + 1] ?? end) - place);
  return most;
}
