/**
 * Decides which words are hidden because they would cover the picture. On stacked screens a card is
 * hidden once the next one rests, since its part of the picture is drawn by then. Where words stand
 * in the sky over a mountain range, words that are still rising towards it are hidden until they
 * reach it, and a figure's note at the bottom is hidden before it would rise. Pure.
 */

/** A card of the article, in the order of the story. Lengths in CSS pixels of the scroll. */
export interface CardPlace {
  readonly step: number;
  /** Whether its words stand over the picture, with its note at the bottom of the window. */
  readonly over: boolean;
  /** The scroll position at which the card rests and its build begins; -Infinity for a title page. */
  readonly begins: number;
  /** The scroll position at which its picture is complete. */
  readonly settles: number;
}
export interface Reader {
  readonly scroll: number;
  /** The step under the reading line. */
  readonly step: number;
  /** Height of the window. */
  readonly height: number;
  /** Pixels from the top of the window to where words rest, beside or over a picture. */
  readonly line: number;
  /** True: cards rest at the bottom. False: words stand beside and over the picture. */
  readonly isStacked: boolean;
  /** Whether the current step's words stand over its picture. */
  readonly over: boolean;
}
export interface Back {
  readonly card: boolean;
  /** The note under its words. */
  readonly note: boolean;
}

/** A card stays until the next card's picture has made this share of its move. */
const GOES_AT = 0.4;
/** Height of the sky over a range, as a share of the window's height. */
const SKY = 0.34;
/** A note starts to rise with its card this many window heights before the next words rest. */
const RISES = 0.35;
/** Scroll positions are rounded to device pixels. */
const NEAR = 0.75;

/** For each card, which parts of it are hidden. */
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
      // Also after its own step: it hangs so far below its card that it would rise over the next picture.
      note: over && next !== undefined && scroll > next.begins - RISES * height,
    };
  });
}
