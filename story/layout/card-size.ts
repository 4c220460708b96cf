/** How high the words of a card are: one estimate for the checker, and for the room that pictures leave to cards. */
import type { ThemeType } from '../look.ts';
import type { Type } from '../scene.ts';
import { breakLines } from './break-lines.ts';
import { measure } from './measure.ts';
import { pageTypes, type PageTypes } from './faces.ts';
import type { Sizes } from './geometry.ts';

export interface Paragraph {
  readonly words: string;
  /** How far it stands in, in ems. */
  readonly indent: number;
  /** Whether it follows the one before without a gap, as lines of a list do. */
  readonly isTight: boolean;
}
export interface CardWords {
  /** The chapter's line above the head; its name where it opens the chapter, with what stands beside. */
  readonly kicker?: { readonly name: string; readonly locator: number; readonly line: string };
  readonly head?: string;
  readonly paragraphs: readonly Paragraph[];
  readonly note?: string | undefined;
}
/** The line height of notes, in CSS pixels, and of a chapter's name and number. */
const NOTE = { size: 13, line: 18.46 };
const KICKER = {
  ...{ gap: 14, line: 18.2, size: 22, small: 15, nameLine: 26.4 },
  ...{ name: 28, row: 22.4, between: 13.5 },
};
/** Padding and rule of a card on a phone, in CSS pixels. */
const ABOVE = 18;
/** Between paragraphs, in ems. */
const GAP = 0.75;

/** How many lines words take in a column. */
export const linesIn = (text: string, width: number, type: Type): number =>
  Math.max(1, breakLines(text, width, type).length);

/** The lines of a figure's note and how high they are. */
export function noteSize(note: string, width: number, { note: face }: PageTypes) {
  const lines = linesIn(note, width, { ...face, size: NOTE.size });
  return { lines, height: lines * NOTE.line };
}

/** A chapter's name, its locator and its line stand in a row, or in several. */
function kickerHeight(
  { name, locator, line }: NonNullable<CardWords['kicker']>,
  width: number,
  { chapter, note }: PageTypes,
): number {
  if (name === '') return KICKER.line + KICKER.gap;
  const type = { ...chapter, size: KICKER.size };
  const items = [measure(name, type), locator, measure(line, { ...note, size: KICKER.small })];
  let [rows, end] = [1, 0];
  for (const item of items.filter((item) => item > 0)) {
    if (end > 0 && end + item > width) [rows, end] = [rows + 1, 0];
    end += item + KICKER.between;
  }
  const nameLines = linesIn(name, width, type);
  return (nameLines - 1) * KICKER.nameLine + KICKER.name + (rows - 1) * KICKER.row + KICKER.gap;
}

/** The height of a card with all that is around its words, in CSS pixels, in a theme's type. */
export function cardSize(
  words: CardWords,
  sizes: Sizes,
  type?: ThemeType,
  headWidth = sizes.width,
) {
  const types = pageTypes(type);
  const { kicker, head, paragraphs, note } = words;
  const { isStacked, width } = sizes;
  const prose = sizes.prose * (type?.prose?.[isStacked ? 'stacked' : 'wide'] ?? 1);
  const headLines =
    head === undefined ? 0 : linesIn(head, headWidth, { ...types.head, size: sizes.head });
  let height =
    (isStacked ? ABOVE : 0) + sizes['card-below'] + headLines * sizes.head * sizes['head-line'];
  if (kicker && !isStacked) height += kickerHeight(kicker, width, types);
  for (const [i, { words, indent, isTight }] of paragraphs.entries()) {
    const gap = i > 0 ? GAP : head === undefined ? 0 : sizes['head-gap'];
    height += (isTight ? 0 : gap) * prose;
    height +=
      linesIn(words, width - indent * prose, { ...types.prose, size: prose }) *
      prose *
      sizes['prose-line'];
  }
  // Beside words a rule stands above the note.
  if (note !== undefined)
    height += sizes['note-gap'] + (isStacked ? 0 : 11) + noteSize(note, width, types).height;
  return { height, headLines };
}
