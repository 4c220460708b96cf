/**
 * Finds words of a text that are neither in the imported story nor in what the import reported as left out.
 */
import type { ImportResult } from '../../story/import/imported.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Normalises a word: numbers without separators, months as numbers, lower case. */
const tidy = (token: string) => {
  if (/^\p{N}/u.test(token))
    return token
      .replace(/[.,]+$/, '')
      .replace(/[.,]0*$/, '')
      .replace(/[.,]/g, '')
      .replace(/^0+(?=.)/, '');
  const month = MONTHS.indexOf(token.slice(0, 3).toLowerCase()) + 1;
  return month > 0 &&
    token.length > 2 &&
    /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i.test(token)
    ? String(month)
    : token.toLowerCase();
};
const wordsIn = (text: string): readonly string[] =>
  (text.match(/\p{N}[\p{N}.,]*|[\p{L}\p{M}]+/gu) ?? []).map(tidy);

/** The words of a text without syntax. */
function wordsOf(text: string, name: string): readonly string[] {
  const plain = name.endsWith('.html')
    ? text
        .replace(/<(style|head|title)[^]*?<\/\1>/g, ' ')
        .replace(/<a [^>]*href="#[^>]*>[^<]*(<[^>]*>[^<]*)*?<\/a>/g, ' ')
        .replace(/>Source: /g, '> ')
        .replace(/<[^>]*>/g, (tag) => (/^<\/?(p|h\d|li|td|br|div|tr|img|hr)/.test(tag) ? ' ' : ''))
    : name.endsWith('.aml')
      ? text.replace(/^\s*[[{][^\]}]*[\]}].*$|^\s*:\w+.*$|^\s*[a-z][\w.-]*[ \t]*:/gm, ' ')
      : text
          .replace(/^(\[\^[^\]]+\]:?)/gm, ' ')
          .replace(/\[\^[^\]]+\]/g, ' ')
          .replace(/^([ \t>]*)\d+[.)](?=[ \t])/gm, '$1')
          // Removes keys of the front matter, "and" between names, addresses of pictures, and prefixes of
          // lines below them.
          .replace(/^---\n[^]*?\n---/, (heading) =>
            heading.replace(/^\w+:/gm, ' ').replace(/ and /g, ' '),
          )
          .replace(/(!\[[^\]]*\]\()[^\s)]*/g, '$1')
          .replace(/^(?:Source|Photo):/gm, ' ')
          // Names of links and headings.
          .replace(/\{#\w+\}/g, ' ')
          .replace(/\]\[[^\]]{0,80}\]|^ {0,3}\[[^\]\n]+\]:/gm, ' ')
          .replace(/\]\(#[^)\s]*/g, ' ')
          .replace(/<br ?\/?>|^\s*[-*] \[x\]/gm, ' ')
          // Links whose text is their address, and code that ends inside of a word.
          .replace(/\[`?([^\]\n]*?)`?\]\(\1\)/g, '$1')
          .replace(/`|:plain(?=\[)/g, '');
  return wordsIn(plain.replace(/&(?:[a-z]+|#x?[\da-f]+);/gi, ' '));
}

const stringsIn = (json: unknown): string =>
  typeof json === 'object' && json !== null
    ? Object.entries(json)
        .map(([key, value]) => `${key} ${stringsIn(value)}`)
        .join('\n')
    : String(json);

export function lostWords(
  text: string,
  name: string,
  importResult: ImportResult,
): readonly string[] {
  if ('refused' in importResult) return [];
  const cached = new Map<string, number>();
  const files = [...importResult.files].flatMap(([path, file]) => {
    if (typeof file !== 'string' || path.endsWith('.svg')) return [path];
    return [path, path.endsWith('.csv') ? file.replaceAll(',', ' ') : stringsIn(JSON.parse(file))];
  });
  const left = importResult.left.map(({ what }) => what);
  for (const word of wordsIn([...files, ...left].join('\n')))
    cached.set(word, (cached.get(word) ?? 0) + 1);
  const lost: string[] = [];
  for (const word of wordsOf(text, name)) {
    const n = cached.get(word) ?? 0;
    if (n === 0) lost.push(word);
    else cached.set(word, n - 1);
  }
  return lost;
}
