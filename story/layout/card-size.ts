/** Estimates the height of a card; used by the checker, and for the room that pictures leave for cards. */
import type { ThemeType } from '../look.ts';
import type { Type } from '../scene.ts';
import { breakLines } from './break-lines.ts';
import { measure } from './measure.ts';
import { pageTypes, type PageTypes } from './faces.ts';
import type { Sizes } from './geometry.ts';

export interface Paragraph {
  readonly words: string;
  /** Indentation, in ems. */
  readonly indent: number;
  /** Whether it follows the previous one without a gap, like the items of a list. */
  readonly isTight: boolean;
}
export interface CardWords {
  /** The line above the heading; for the step that opens a chapter, the chapter's name and what is beside it. */
  readonly kicker?: { readonly name: string; readonly locator: number; readonly line: string };
  readonly title?: string;
  readonly paragraphs: readonly Paragraph[];
  readonly note?: string | undefined;
}
/** Font size and line height of notes and of a chapter's name and number, in CSS pixels. */
const NOTE = { size: 13, line: 18.46 };
const KICKER = {
  ...{ gap: 14, line: 18.2, size: 22, small: 15, nameLine: 26.4 },
  ...{ name: 28, row: 22.4, between: 13.5 },
};
/** Padding and rule of a card on a phone, in CSS pixels. */
const ABOVE = 18;
/** The gap between paragraphs, in ems. */
const GAP = 0.75;

/** The number of lines of a text in a column. */
export const linesIn = (text: string, width: number, type: Type): number =>
  Math.max(1, breakLines(text, width, type).length);

/** The number of lines of a figure's note, and their height in CSS pixels. */
export function noteSize(note: string, width: number, { note: face }: PageTypes) {
  const lines = linesIn(note, width, { ...face, size: NOTE.size });
  return { lines, height: lines * NOTE.line };
}

/** The height of a chapter's name, locator and line, in one row or in several. */
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

/** The height of a card including everything around its words, in CSS pixels, in a theme's type. */
export function cardSize(
  words: CardWords,
  sizes: Sizes,
  type?: ThemeType,
  headWidth = sizes.width,
) {
  const types = pageTypes(type);
  const { kicker, title, paragraphs, note } = words;
  const { isStacked, width } = sizes;
  const prose = sizes.prose * (type?.prose?.[isStacked ? 'stacked' : 'wide'] ?? 1);
  const headLines =
    title === undefined ? 0 : linesIn(title, headWidth, { ...types.head, size: sizes.head });
  let height =
    (isStacked ? ABOVE : 0) + sizes['card-below'] + headLines * sizes.head * sizes['head-line'];
  if (kicker && !isStacked) height += kickerHeight(kicker, width, types);
  for (const [i, { words, indent, isTight }] of paragraphs.entries()) {
    const gap = i > 0 ? GAP : title === undefined ? 0 : sizes['head-gap'];
    height += (isTight ? 0 : gap) * prose;
    height +=
      linesIn(words, width - indent * prose, { ...types.prose, size: prose }) *
      prose *
      sizes['prose-line'];
  }
  // Beside a picture, a rule separates the note.
  if (note !== undefined)
    height += sizes['note-gap'] + (isStacked ? 0 : 11) + noteSize(note, width, types).height;
  return { height, headLines };
}
