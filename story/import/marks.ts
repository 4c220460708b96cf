/** Words in the syntax of a story's texts: what needs a backslash, what may be linked, and whether it is read as it was meant. */
import { linesOf, wordsIn } from '../script/text-ast.ts';
import { parseLine, parseText } from '../script/text.ts';

/** Beyond these a parse would take time that grows with their square. */
const MOST_MARKS = 500;
const MARKS = /[*_[\]<`:]/g;

/** A piece in the syntax of a story, and the words that readers see of it. */
export interface Piece {
  readonly source: string;
  readonly words: string;
}
export const join = (pieces: readonly Piece[]): Piece => ({
  source: pieces.map(({ source }) => source).join(''),
  words: pieces.map(({ words }) => words).join(''),
});
export const plainPiece = (text: string): Piece => ({ source: text, words: text });
/** A mark round words, but not round the spaces beside them. */
export function wrapped(mark: string, text: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const at = text.indexOf(inner);
  return `${text.slice(0, at)}${mark}${inner}${mark}${text.slice(at + inner.length)}`;
}
/** Every sign that could be a mark with a backslash before it. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<]/g, '\\$&').replace(/:(?=[a-z]+\\\[)/g, '\\:');
/** A paragraph that does not begin as a list, a heading or a quote does. */
export const guarded = (text: string): string => text.replace(/^(\d*)([#>+=~|.)-])/, '$1\\$2');

/** The address as a script may have it: https or mailto. */
export function linkable(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, username, password, pathname, href } = new URL(address);
  const isMail = protocol === 'mailto:' && pathname.includes('@');
  return (protocol === 'https:' || isMail) && username === '' && password === '' ? href : undefined;
}
export const linkTo = (href: string) =>
  href.replace(/[()\\[\]<>`]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

const HAN = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
const BREAK_IN_HAN = new RegExp(`(?<=${HAN})[ \\t]*\\n[ \\t]*(?=${HAN})`, 'gu');
/** Lines of a paragraph end where an editor was full: they mean nothing. */
export const oneLine = (text: string): string =>
  text
    .trim()
    .replace(BREAK_IN_HAN, '')
    .replace(/[ \t]*\n[ \t]*/g, ' ');
export const isTangled = (source: string): boolean =>
  (source.match(MARKS)?.length ?? 0) > MOST_MARKS;

/** The words of a text as readers will see them, to be compared. */
export const seen = (words: string) => words.replace(/\s+/g, ' ').trim();
export const isRead = ({ source, words }: Piece, as: 'line' | 'text'): boolean => {
  const { faults } = as === 'line' ? parseLine(source) : parseText(source);
  if (faults.length > 0) return false;
  const lines =
    as === 'line' ? [parseLine(source).line] : parseText(source).blocks.flatMap(linesOf);
  return seen(lines.map(wordsIn).join(' ')) === seen(words);
};

/** Words in the syntax of a story. */
export const plainly = (words: string, as: 'line' | 'text' = 'text'): string =>
  isRead({ source: words, words }, as) ? words : guarded(escaped(words));
