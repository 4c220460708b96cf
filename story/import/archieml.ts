/**
 * Converts ArchieML to Markdown: `title` and similar keys, `[chapters]`, and `[+body]` with text, subhead,
 * image, chart, quote and notes. What the ArchieML parser skips, and keys without a meaning for a story, are
 * reported line by line.
 */
import archieml from 'archieml';
import { compose } from './compose.ts';
import { tell, type About } from './front-matter.ts';
import { cleaned, MOST_LETTERS, type Beside, type ImportResult, type Left } from './imported.ts';

/**
 * Each line gets its number appended, between characters that no text contains, so that a parsed value shows
 * where it was.
 */
const NUMBER = /\u0001(\d+)\u0002/g;
const numbered = (line: string, i: number) =>
  line.trim() === '' ? '' : `${line.replace(/[ \t]+/g, ' ').trimEnd()}\u0001${i + 1}\u0002`;
const numbersIn = (text: string) => [...text.matchAll(NUMBER)].map(([, n]) => Number(n));
const plain = (text: string) => text.replace(NUMBER, '').trim();

/** Keys that would reach outside their object (prototype pollution), or nest without limit. */
const BEYOND =
  /^\W*(?:[\w-]*\.)*(?:__proto__|constructor|prototype)\b|^\s*[^\s:]*(?:\.[^\s:.]*){10}/;
const NESTED = /^[ \t]*[[{][ \t]*\+?\./gm;
const MOST_NESTED = 1_000;
/** Lines without text content. */
const SYNTAX =
  /^\s*$|^\s*[[{][^[\]{}]*[\]}]|^\s*:\s*(?:end|skip|endskip|ignore)\b|^\s*[\w.-]+\s*:\s*$/i;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
const oneLine = (value: unknown): string => textIn(value).replace(/\s+/g, ' ');
const inBrackets = (value: unknown): string => oneLine(value).replace(/["[\]]/g, '\\$&');

class Writer {
  readonly about: About = {};
  readonly left: Left[] = [];
  /** Numbers of lines that were used or reported. */
  readonly used = new Set<number>();
  readonly markdown: string[] = [];

  #write(text: string, before = '', after = ''): void {
    // A leading backslash marks a line as text.
    this.markdown.push(before + text.replace(/^\\(?=\S)/gm, '') + after, '');
  }

  #leave(key: string, value: unknown, why: string): void {
    if (Array.isArray(value)) for (const one of value) this.#leave(key, one, why);
    else if (isFields(value))
      for (const [inner, one] of Object.entries(value)) this.#leave(`${key}.${inner}`, one, why);
    else if (plain(textIn(value)) !== '') {
      const lines = numbersIn(textIn(value));
      for (const line of lines) this.used.add(line);
      this.left.push({ line: lines[0] ?? 0, what: `${key}: ${plain(textIn(value))}`, why });
    }
  }

  #picture(value: unknown): void {
    const { src, alt, credit, ...more } = isFields(value) ? value : { src: value };
    const title = textIn(credit) === '' ? '' : ` "${inBrackets(credit)}"`;
    this.#write(`![${inBrackets(alt)}](<${oneLine(src).replace(/[<>]/g, '')}>${title})`);
    this.#leave('image', more, 'nothing that a picture can be told');
  }

  #quote(value: unknown): void {
    const { text, who, ...more } = isFields(value) ? value : { text: value };
    const quotation = textIn(who) === '' ? textIn(text) : `${textIn(text)}\n— ${oneLine(who)}`;
    this.#write(quotation.replaceAll('\n', '\n> '), '> ');
    this.#leave('quote', more, 'nothing that a quote can be told');
  }

  /** One key of a body, a chapter or a step. */
  part(key: string, value: unknown, level: '##' | '###'): void {
    if (Array.isArray(value)) this.list(value, key === 'chapters' ? '##' : '###');
    else if (key === 'image' || key === 'chart') this.#picture(value);
    else if (key === 'quote') this.#quote(value);
    else if (typeof value !== 'string') this.#leave(key, value, 'an unknown key');
    else if (key === 'text') this.#write(value);
    else if (key === 'title') this.#write(oneLine(value), `${level} `);
    else if (key === 'subhead') this.#write(oneLine(value), '### ');
    else if (key === 'notes') this.#write(value.replaceAll('--', '––'), '<!-- notes ', ' -->');
    else if (/^(?:\p{Lu}|https?$)/u.test(key)) {
      this.#leave(key, value, 'it was text: a word and a colon make a key; it stands in the text');
      this.#write(`${key}:${key.startsWith('http') ? '' : ' '}${value}`);
    } else this.#leave(key, value, 'an unknown key');
  }

  list(items: readonly unknown[], level: '##' | '###'): void {
    for (const item of items)
      if (!isFields(item)) this.#write(textIn(item), '- ');
      else if (typeof item['type'] === 'string' && 'value' in item)
        this.part(item['type'], item['value'], level);
      else for (const [key, value] of Object.entries(item)) this.part(key, value, level);
  }

  readAll(data: Fields): void {
    for (const [key, value] of Object.entries(data))
      if (typeof value === 'string' && tell(this.about, key, plain(value)))
        for (const line of numbersIn(value)) this.used.add(line);
      else this.part(key, value, '##');
  }
}

/** Makes a story from an ArchieML text. Never throws because of its content. */
export function importArchieml(text: string, beside: Beside = {}): ImportResult {
  if (text.length > MOST_LETTERS) return compose(text, {}, [], beside);
  if ((text.match(NESTED)?.length ?? 0) > MOST_NESTED)
    return {
      refused: `The text has more than ${MOST_NESTED} parts within parts: take a part of it.`,
    };
  const lines = cleaned(text).split('\n');
  // Consecutive empty lines would make parsing quadratic.
  const read = lines
    .map(numbered)
    .filter((line, i, all) => !BEYOND.test(line) && (line !== '' || all[i - 1] !== ''));
  const data = archieml.load(`${read.join('\n')}\n`);
  const writer = new Writer();
  if (isFields(data)) writer.readAll(data);
  const { about, left, used } = writer;
  const places: number[] = [];
  for (const line of writer.markdown.join('\n').split('\n')) {
    const numbers = numbersIn(line);
    for (const number of numbers) used.add(number);
    places.push(numbers[0] ?? places.at(-1) ?? 0);
  }
  for (const [i, line] of lines.entries())
    if (!used.has(i + 1) && !SYNTAX.test(line))
      left.push({ line: i + 1, what: line.trim(), why: 'ArchieML does not read this line' });
  const result = compose(writer.markdown.join('\n').replace(NUMBER, ''), about, [], beside);
  // If no line is ArchieML, it is read as Markdown.
  if ('refused' in result) return compose(cleaned(text), about, [], beside);
  const placed = result.left.map((one) => ({ ...one, line: places[one.line - 1] ?? one.line }));
  return { ...result, left: [...placed, ...left].sort((a, b) => a.line - b.line) };
}
