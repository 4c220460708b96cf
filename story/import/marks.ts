/**
 * Writes words in the syntax of a story's texts: what needs a backslash, what may be linked, and whether the
 * result is parsed as intended.
 */
import { linesOf, wordsIn } from '../script/text-ast.ts';
import { parseLine, parseText } from '../script/text.ts';

/** A piece in the syntax of a story, and the words that readers see. */
export interface Piece {
  readonly source: string;
  readonly words: string;
}
export const join = (pieces: readonly Piece[]): Piece => ({
  source: pieces.map(({ source }) => source).join(''),
  words: pieces.map(({ words }) => words).join(''),
});
/** Puts a mark around words, but not around the spaces beside them. */
export const wrapped = (mark: string, text: string): string =>
  text.replace(/\S(?:[^]*\S)?/, (inner) => `${mark}${inner}${mark}`);

/** Puts a backslash before every sign that could be a mark. */
const escaped = (words: string): string =>
  words.replace(/[\\`*_[\]<]/g, '\\$&').replace(/:(?=[a-z]+\\\[)/g, '\\:');
/**
 * Puts a backslash only before signs that are marks in their position: not in `snake_case` or `2 * 3`, nor
 * for paired brackets.
 */
export function careful(words: string): string {
  const signs = words.replace(
    /\\(?=[!-/:-@[-`{-~])|`|\*(?!(?<=\s\*)\s)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|:(?=[a-z][\w-]*\[)/giu,
    '\\$&',
  );
  const isPaired = words.split('[').length === words.split(']').length && !words.includes('](');
  return isPaired ? signs : signs.replace(/[[\]]/g, '\\$&');
}
/** Keeps a paragraph from being read as a list, a heading or a quote. */
const guarded = (text: string): string => text.replace(/^(\d*)([#>+=~|.)-])/, '$1\\$2');

/** The address if a script may link to it: https or mailto. */
export function linkable(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, username, password, pathname, href } = new URL(address);
  const isMail = protocol === 'mailto:' && pathname.includes('@');
  if ((protocol !== 'https:' && !isMail) || username !== '' || password !== '') return undefined;
  return href.replace(/[()\\[\]<>`]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** Collapses white space. */
export const seen = (words: string) => words.replace(/\s+/g, ' ').trim();
/** The words that readers see of a story's text. */
export const wordsOf = (source: string): string =>
  seen(parseText(source).blocks.flatMap(linesOf).map(wordsIn).join(' '));

/** The piece as the story's own parser reads it; if that finds a fault or different words, all marks are removed. */
export function markdownOf({ source, words }: Piece, as: 'line' | 'text' = 'text'): string {
  const isRead = (text: string) => {
    const { faults } = as === 'line' ? parseLine(text) : parseText(text);
    return faults.length === 0 && (as === 'line' || wordsOf(text) === seen(words));
  };
  const tries = [source.trim(), guarded(source.trim())];
  return tries.find(isRead) ?? guarded(escaped(words.trim()));
}

/** Words without marks, in the syntax of a story. */
export const plainly = (words: string, as: 'line' | 'text' = 'text'): string =>
  markdownOf({ source: words, words }, as);
