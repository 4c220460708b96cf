/** Words in the syntax of a story's texts: what needs a backslash, what may be linked, and whether it is read as it was meant. */
import { linesOf, wordsIn } from '../script/text-ast.ts';
import { parseLine, parseText } from '../script/text.ts';

/** A piece in the syntax of a story, and the words that readers see of it. */
export interface Piece {
  readonly source: string;
  readonly words: string;
}
export const join = (pieces: readonly Piece[]): Piece => ({
  source: pieces.map(({ source }) => source).join(''),
  words: pieces.map(({ words }) => words).join(''),
});
/** A mark round words, but not round the spaces beside them. */
export const wrapped = (mark: string, text: string): string =>
  text.replace(/\S(?:[^]*\S)?/, (inner) => `${mark}${inner}${mark}`);

/** Every sign that could be a mark with a backslash before it. */
const escaped = (words: string): string =>
  words.replace(/[\\`*_[\]<]/g, '\\$&').replace(/:(?=[a-z]+\\\[)/g, '\\:');
/** Those alone that are marks where they stand: not the one in `snake_case` or `2 * 3`, nor brackets in pairs. */
export function careful(words: string): string {
  const signs = words.replace(
    /\\(?=[!-/:-@[-`{-~])|`|\*(?!(?<=\s\*)\s)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|:(?=[a-z][\w-]*\[)/giu,
    '\\$&',
  );
  const isPaired = words.split('[').length === words.split(']').length && !words.includes('](');
  return isPaired ? signs : signs.replace(/[[\]]/g, '\\$&');
}
/** A paragraph that does not begin as a list, a heading or a quote does. */
const guarded = (text: string): string => text.replace(/^(\d*)([#>+=~|.)-])/, '$1\\$2');

/** The address as a script may have it: https or mailto. */
export function linkable(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, username, password, pathname, href } = new URL(address);
  const isMail = protocol === 'mailto:' && pathname.includes('@');
  if ((protocol !== 'https:' && !isMail) || username !== '' || password !== '') return undefined;
  return href.replace(/[()\\[\]<>`]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** Without spaces that mean nothing. */
export const seen = (words: string) => words.replace(/\s+/g, ' ').trim();
/** The words that readers see of a text of a story. */
export const wordsOf = (source: string): string =>
  seen(parseText(source).blocks.flatMap(linesOf).map(wordsIn).join(' '));

/** As the story's own reader will find it; where that sees a fault or other words, all marks are given up. */
export function told({ source, words }: Piece, as: 'line' | 'text' = 'text'): string {
  const isRead = (made: string) => {
    const { faults } = as === 'line' ? parseLine(made) : parseText(made);
    return faults.length === 0 && (as === 'line' || wordsOf(made) === seen(words));
  };
  const tries = [source.trim(), guarded(source.trim())];
  return tries.find(isRead) ?? guarded(escaped(words.trim()));
}

/** Words in the syntax of a story. */
export const plainly = (words: string, as: 'line' | 'text' = 'text'): string =>
  told({ source: words, words }, as);
