/** What the head of a film's file says of it, whatever its container. */
export interface FilmHeader {
  readonly container: 'MP4' | 'MOV' | 'WebM' | 'MKV';
  /** By its common name, `H.264`; by the four letters of the file where it has none here. */
  readonly codec: string;
  /** As it is shown, turned as a phone was held. */
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
  /** The longest time between two frames that stand for themselves, in seconds: a seek has to come past all others. */
  readonly keyGap: number;
  readonly sound: boolean;
}

/** Why a film is not shown: it ends too early, has no picture, lacks its length or its index, or can’t be published. */
export type Unread = 'cut' | 'no-film' | 'no-length' | 'in-parts' | 'timed-track';

/** The longest way between places, the end of all as well. */
export function longestGap(places: readonly number[], end: number): number {
  let most = 0;
  for (const [i, place] of places.entries()) most = Math.max(most, (places[i + 1] ?? end) - place);
  return most;
}
