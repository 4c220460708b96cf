/** Where words break into lines: one rule table for labels, cards, checks and pictures of links. */
import type { Type } from '../scene.ts';
import { measure } from './measure.ts';

const IDEOGRAPH = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}`;
/** Marks that begin no line, and marks that end none. */
const CLOSES = '，。；：、！？”》）】」』〉';
/** Numbers of notes, small. */
const MARKS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const OPENS = '《（【「『〈';
/**
 * Where a line may end: at a space, after the hyphen of a compound, and beside Chinese and Japanese signs, but not before a
 * mark that closes, not after one that opens, and not between a number and what it counts; and where U+200B allows it.
 */
const BREAKS = new RegExp(
  String.raw`( |(?<=\p{L}{3}-)(?=\p{L}{3})` +
    String.raw`|(?<=[${IDEOGRAPH}${CLOSES}${MARKS}])(?=[\p{L}\p{N}“${OPENS}])` +
    String.raw`|(?<=\p{sc=Latin})(?=[${IDEOGRAPH}${OPENS}])|(?<=\u200b)|(?<=[\p{N}%])(?=[${OPENS}]))`,
  'u',
);
/** Scripts without spaces that only a dictionary can break, as browsers do. */
const BY_DICTIONARY = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const wordsOf = (text: string): readonly string[] =>
  [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].map(
    ({ segment }) => segment,
  );

/** What stays on one line, with the space before it. */
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

/** Pieces that no word of the text's language is divided between, as a heading likes it. */
function wholeWords(text: string, pieces: readonly Piece[]): readonly Piece[] {
  let end = 0;
  const starts = new Set([0]);
  for (const word of wordsOf(text)) starts.add((end += word.length));
  const whole: Piece[] = [];
  end = 0;
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last && piece.space === '' && !starts.has(end))
      whole[whole.length - 1] = { ...last, text: last.text + piece.text };
    else whole.push(piece);
    end += piece.space.length + piece.text.length;
  }
  return whole;
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

/** In lines no wider than `width`, in the unit of the type's size; a single long word stays whole. */
export const breakLines = (text: string, width: number, type: Type): readonly string[] =>
  fill(piecesOf(text), width, type);

/** How wide the widest of some lines is. */
export const widestOf = (lines: readonly string[], type: Type): number =>
  Math.max(0, ...lines.map((line) => measure(line, type)));

/** The same number of lines, as even as they can be: no single word hangs in the last. `isHeading`: words of Chinese stay whole. */
export function evenly(
  text: string,
  width: number,
  type: Type,
  isHeading = false,
): readonly string[] {
  const pieces = isHeading ? wholeWords(text, piecesOf(text)) : piecesOf(text);
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
