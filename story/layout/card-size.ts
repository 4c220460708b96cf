/** How high the words of a card are: one estimate for the checker, and for the room that pictures leave to cards. */
import { breakLines } from './break-lines.ts';
import type { Sizes } from './geometry.ts';

/** Widths of the themes' faces, against the data face at weight 560: fitted to lines that a browser set. */
const READING = 0.98;
const DISPLAY = 0.96;
const DATA = 0.96;

export interface Paragraph {
  readonly words: string;
  /** How far it stands in, in ems. */
  readonly indent: number;
  /** Whether it follows the one before without a gap, as lines of a list do. */
  readonly isTight: boolean;
}
export interface CardWords {
  /** The chapter's line above the head: its name where it is the first of its chapter, and how wide the locator is beside it. */
  readonly kicker?: { readonly name: string; readonly beside: number } | undefined;
  readonly head?: string;
  readonly paragraphs: readonly Paragraph[];
  readonly note?: string | undefined;
}
/** The line height of notes, in CSS pixels, and of a chapter's name and number. */
const NOTE = { size: 13, line: 18.46 };
const KICKER = { gap: 14, line: 18.2, size: 22, nameLine: 26.4 };
/** Padding and rule of a card on a phone, in CSS pixels. */
const ABOVE = 18;
/** Between paragraphs, in ems. */
const GAP = 0.75;

/** How many lines words take in a column. */
export const linesIn = (text: string, width: number, size: number, letters: number): number =>
  Math.max(1, breakLines(text, width, { size, width: letters }).length);

/** The lines of a figure's note and how high they are. */
export function noteSize(note: string, width: number) {
  const lines = linesIn(note, width, NOTE.size, DATA);
  return { lines, height: lines * NOTE.line };
}

function kickerHeight({ name, beside }: NonNullable<CardWords['kicker']>, width: number): number {
  if (name === '') return KICKER.line + KICKER.gap;
  return linesIn(name, width - beside, KICKER.size, DISPLAY) * KICKER.nameLine + KICKER.gap;
}

/** The height of a card with all that is around its words, in CSS pixels; `times`: how large the theme's prose is. */
export function cardSize(words: CardWords, sizes: Sizes, times = 1, headWidth = sizes.width) {
  const { kicker, head, paragraphs, note } = words;
  const { isStacked, width } = sizes;
  const prose = sizes.prose * times;
  const headLines = head === undefined ? 0 : linesIn(head, headWidth, sizes.head, DISPLAY);
  let height =
    (isStacked ? ABOVE : 0) + sizes['card-below'] + headLines * sizes.head * sizes['head-line'];
  if (kicker && !isStacked) height += kickerHeight(kicker, width);
  for (const [i, { words, indent, isTight }] of paragraphs.entries()) {
    const gap = i > 0 ? GAP : head === undefined ? 0 : sizes['head-gap'];
    height += (isTight ? 0 : gap) * prose;
    height += linesIn(words, width - indent * prose, prose, READING) * prose * sizes['prose-line'];
  }
  // Beside words a rule stands above the note.
  if (note !== undefined)
    height += sizes['note-gap'] + (isStacked ? 0 : 11) + noteSize(note, width).height;
  return { height, headLines };
}
