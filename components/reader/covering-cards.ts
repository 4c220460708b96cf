/**
 * Words that would lie on the picture stand back from it. Where cards rest at the foot, one goes when the
 * next has come to rest: what it told of is drawn by then. Where words stand in the sky over a whole
 * range, those that rise towards it are not seen before they reach it, and a figure's note at the foot
 * goes before it would rise. Pure.
 */

/** A card of the article, in the order of the story. Lengths in CSS pixels of the scroll. */
export interface CardPlace {
  readonly step: number;
  /** Whether its words stand over the picture, with its note at the foot of the window. */
  readonly over: boolean;
  /** The scroll at which it has come to rest and its build begins; -Infinity for a title page. */
  readonly begins: number;
  /** The scroll at which its picture is complete. */
  readonly settles: number;
}
export interface Reader {
  readonly scroll: number;
  /** The step under the reading line. */
  readonly step: number;
  /** Height of the window. */
  readonly height: number;
  /** Pixels from its top to where words rest, beside or over a picture. */
  readonly line: number;
  /** Cards at the foot, or words beside and over the picture. */
  readonly isStacked: boolean;
  /** Whether the present step's words stand over its picture. */
  readonly over: boolean;
}
export interface Back {
  readonly card: boolean;
  /** The note under its words. */
  readonly note: boolean;
}

/** A card is read until the picture of the next is so far on its way. */
const GOES_AT = 0.4;
/** The sky over a range, as a share of the window's height. */
const SKY = 0.34;
/** A note begins to rise with its card so many windows before the next words rest. */
const RISES = 0.35;
/** Scroll rounds to device pixels. */
const NEAR = 0.75;

/** For each card, what of it stands back. */
export function coveringCards(cards: readonly CardPlace[], reader: Reader): readonly Back[] {
  const { scroll, height, line, step: here } = reader;
  return cards.map(({ step, over, begins }, i) => {
    const next = cards[i + 1];
    if (reader.isStacked) {
      const gone = next && next.begins + GOES_AT * (next.settles - next.begins);
      return { card: gone !== undefined && scroll >= gone - NEAR, note: false };
    }
    const below = begins - scroll;
    const rising = below > NEAR && line + below > SKY * height;
    const title = begins === -Infinity && next !== undefined && scroll >= next.begins - NEAR;
    return {
      card: title || (reader.over && step <= here + 1 && rising),
      // After its own step as well: it hangs so far below its card that it would rise over the next picture.
      note: over && next !== undefined && scroll > next.begins - RISES * height,
    };
  });
}
