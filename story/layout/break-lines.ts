/** Breaks words into lines; one set of rules for labels, cards, checks and pictures of links. */
import type { Type } from '../scene.ts';
import { MARK, measure } from './measure.ts';

const IDEOGRAPH = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}`;
/** Marks that may not begin a line, and marks that may not end one. */
const CLOSES = '，。；：、！？”》）】」』〉';
/** The digits of reference marks. */
const MARKS = `⁰¹²³⁴⁵⁶⁷⁸⁹${MARK.digit}`;
const OPENS = '《（【「『〈';
/**
 * Where a line may break: at a space, after the hyphen of a compound, and beside Chinese and Japanese
 * characters, but not before a closing mark, not after an opening one, and not between a number and what it
 * counts; also at U+200B.
 */
const BREAKS = new RegExp(
  String.raw`( |(?<=\p{L}{3}-)(?=\p{L}{3})` +
    String.raw`|(?<=[${IDEOGRAPH}${CLOSES}${MARKS}])(?=[\p{L}\p{Nd}“${OPENS}])` +
    String.raw`|(?<=\p{sc=Latin})(?=[${IDEOGRAPH}${OPENS}])|(?<=\u200b)|(?<=[\p{N}%])(?=[${OPENS}]))`,
  'u',
);
/** Scripts without spaces, which need a dictionary to break, as in browsers. */
const BY_DICTIONARY = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const wordsOf = (text: string): readonly string[] =>
  [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].map(
    ({ segment }) => segment,
  );

/** A part that stays on one line, with the space before it. */
interface Piece {
  readonly space: '' | ' ';
  readonly text: string;
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let space: Piece['space'] = '';
  for (const part of text.split(BREAKS)) {
    if (part === ' ' || part === '') {
      space = part;
      continue;
    }
    for (const word of BY_DICTIONARY.test(part) ? wordsOf(part) : [part]) {
      pieces.push({ space, text: word });
      space = '';
    }
  }
  return pieces;
}

/** Joins pieces that belong to one word of the text's language; for headings. */
function fullWords(text: string, pieces: readonly Piece[]): readonly Piece[] {
  let end = 0;
  const starts = new Set([0]);
  for (const word of wordsOf(text)) starts.add((end += word.length));
  const words: Piece[] = [];
  end = 0;
  for (const piece of pieces) {
    const last = words.at(-1);
    if (last && piece.space === '' && !starts.has(end))
      words[words.length - 1] = { ...last, text: last.text + piece.text };
    else words.push(piece);
    end += piece.space.length + piece.text.length;
  }
  return words;
}

function fill(pieces: readonly Piece[], width: number, type: Type): readonly string[] {
  const lines: string[] = [];
  let end = 0;
  for (const { space, text } of pieces) {
    const next = end + measure(space, type) + measure(text, type);
    if (lines.length > 0 && next <= width) {
      lines[lines.length - 1] += space + text;
      end = next;
    } else {
      lines.push(text);
      end = measure(text, type);
    }
  }
  return lines;
}

/** Lines no wider than `width`, in the unit of the type's size; a single long word is not broken. */
export const breakLines = (text: string, width: number, type: Type): readonly string[] =>
  fill(piecesOf(text), width, type);

/** The width of the widest line. */
export const widestOf = (lines: readonly string[], type: Type): number =>
  Math.max(0, ...lines.map((line) => measure(line, type)));

/**
 * The same number of lines, but as equal in width as possible, so that no single word is left in the last.
 * `isHeading` keeps Chinese words together.
 */
export function evenly(
  text: string,
  width: number,
  type: Type,
  isHeading = false,
): readonly string[] {
  const pieces = isHeading ? fullWords(text, piecesOf(text)) : piecesOf(text);
  const lines = fill(pieces, width, type);
  const step = type.size / 2;
  let best = lines;
  for (let narrow = width - step; narrow > width / 2; narrow -= step) {
    const tried = fill(pieces, narrow, type);
    if (tried.length > lines.length || widestOf(tried, type) > width) break;
    best = tried;
  }
  return best;
}
