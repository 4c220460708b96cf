/**
 * ArchieML as Markdown: `title` and the like, `[chapters]`, and `[+body]` with text, subhead, image, chart, quote and notes. What the
 * reader of ArchieML passes over, and keys that mean nothing to a story, are left line by line.
 */
import archieml from 'archieml';
import { tell, type About } from './front-matter.ts';
import { cleaned, MOST_LETTERS, type Beside, type ImportResult, type Left } from './imported.ts';
import { importMarkdown, storyOf } from './markdown.ts';

/** Keys that would reach beyond their own object, or nest without end. */
const BEYOND =
  /^\W*(?:[\w-]*\.)*(?:__proto__|constructor|prototype)\b|^\s*[^\s:]*(?:\.[^\s:.]*){10}/;
const SYNTAX =
  /^\s*$|^\s*[[{][^[\]{}]*[\]}]|^\s*:\s*(?:end|skip|endskip|ignore)\b|^\s*[\w.-]+\s*:\s*$/i;
const KEY = /^\s*([^\s:[\]{}]+)[ \t]*:[ \t]*/;
const TITLES = new Set(['title', 'headline', 'head', 'name']);
const STEP = /^(subhead|step|subheading)$/;
const CHAPTER = /^(chapter|heading|head)$/;
const PICTURE = /^(image|photo|picture|chart|table|map|video|graphic|model)$/;

/** Values of the text, and the line of each: what no value holds was passed over. */
class Lines {
  readonly #at = new Map<string, number[]>();
  readonly #all: readonly string[];
  readonly #used = new Set<number>();

  constructor(all: readonly string[]) {
    this.#all = all;
    for (const [i, line] of all.entries())
      for (const form of new Set([
        line.trim(),
        line.replace(KEY, '').trim(),
        line.trim().replace(/^[\\*]\s*/, ''),
      ])) {
        const same = this.#at.get(form);
        if (same) same.push(i);
        else this.#at.set(form, [i]);
      }
  }

  /** From 1; 0 where it is not found. */
  take(line: string): number {
    const places = this.#at.get(line.trim()) ?? [];
    while (places.length > 0) {
      const i = places.shift() ?? 0;
      if (this.#used.has(i)) continue;
      this.#used.add(i);
      return i + 1;
    }
    return 0;
  }

  rest(): readonly Left[] {
    return this.#all.flatMap((line, i) =>
      this.#used.has(i) || SYNTAX.test(line)
        ? []
        : [{ line: i + 1, what: line.trim(), why: 'ArchieML does not read this line' }],
    );
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

class Writer {
  readonly about: About = {};
  readonly left: Left[] = [];
  readonly markdown: string[] = [];
  readonly places: number[] = [];
  readonly #lines: Lines;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  #write(text: string, before = '', after = ''): void {
    const lines = text.split('\n');
    for (const [i, raw] of lines.entries()) {
      const place = raw.trim() === '' ? 0 : this.#lines.take(raw);
      // A backslash at its head says that a line is text.
      const line = raw.replace(/^\\(?=\S)/, '');
      this.markdown.push(
        `${i === 0 || before === '> ' ? before : ''}${line}${i === lines.length - 1 ? after : ''}`,
      );
      this.places.push(place || (this.places.at(-1) ?? 0));
    }
    this.markdown.push('');
    this.places.push(this.places.at(-1) ?? 0);
  }

  #leave(key: string, value: unknown, why: string): void {
    if (Array.isArray(value)) for (const one of value) this.#leave(key, one, why);
    else if (isObject(value))
      for (const [inner, one] of Object.entries(value)) this.#leave(`${key}.${inner}`, one, why);
    else if (textIn(value) !== '') {
      const [line = 0] = textIn(value)
        .split('\n')
        .map((one) => this.#lines.take(one));
      this.left.push({ line, what: `${key}: ${textIn(value)}`, why });
    }
  }

  #picture(value: unknown): void {
    const about = isObject(value) ? value : { src: value };
    const { src, url, file, image, alt, caption, credit, ...more } = about;
    const named = [src, url, file, image].map(textIn).find((one) => one !== '') ?? '';
    const words = [alt, caption].map(textIn).filter((one) => one !== '');
    for (const one of [named, ...words, textIn(credit)]) this.#lines.take(one);
    const line = (text: string) => text.replace(/\s+/g, ' ').replace(/["[\]]/g, '\\$&');
    const title = textIn(credit) === '' ? '' : ` "${line(textIn(credit))}"`;
    this.#write(`![${line(words[0] ?? '')}](<${named.replace(/[<>\n]/g, '')}>${title})`);
    if (words[1] !== undefined && words[1] !== words[0]) this.#write(words[1]);
    this.#leave('image', more, 'nothing that a picture can be told');
  }

  #quote(value: unknown): void {
    if (!isObject(value)) return this.#write(textIn(value), '> ');
    const { text, quote, who, by, attribution, source, ...more } = value;
    this.#write([text, quote].map(textIn).find((one) => one !== '') ?? '', '> ');
    const name = [who, by, attribution, source].map(textIn).find((one) => one !== '');
    if (name !== undefined) {
      this.markdown.pop();
      this.places.pop();
      this.#lines.take(name);
      this.#write(`> — ${name.replace(/\s+/g, ' ')}`);
    }
    this.#leave('quote', more, 'nothing that a quote can be told');
  }

  /** One key of a body, a chapter or a step. */
  part(key: string, value: unknown, depth: 2 | 3): void {
    if (Array.isArray(value)) return this.list(value, key === 'chapters' ? 2 : 3);
    if (TITLES.has(key) || STEP.test(key) || CHAPTER.test(key)) {
      const level = STEP.test(key) ? 3 : CHAPTER.test(key) ? 2 : depth;
      return this.#write(textIn(value).replace(/\s+/g, ' '), `${'#'.repeat(level)} `);
    }
    if (PICTURE.test(key)) return this.#picture(value);
    if (key === 'quote') return this.#quote(value);
    if (key === 'notes' || key === 'note')
      return this.#write(textIn(value).replaceAll('--', '––'), '<!-- notes ', ' -->');
    if (key === 'text' || key === 'body' || key === 'p')
      return isObject(value)
        ? this.#leave(key, value, 'an unknown key')
        : this.#write(textIn(value));
    if (typeof value === 'string' && (/^\p{Lu}/u.test(key) || /^https?$/.test(key))) {
      const what = `${key}:${/^http/.test(key) ? '' : ' '}${value}`;
      this.left.push({
        line: this.#lines.take(value),
        what,
        why: 'it was text: a word and a colon make a key; it stands in the text',
      });
      return this.#write(what);
    }
    this.#leave(key, value, 'an unknown key');
  }

  list(items: readonly unknown[], depth: 2 | 3): void {
    for (const item of items)
      if (!isObject(item)) this.#write(textIn(item), '- ');
      else if (typeof item['type'] === 'string' && 'value' in item)
        this.part(item['type'], item['value'], depth);
      else for (const [key, value] of Object.entries(item)) this.part(key, value, depth);
  }

  whole(data: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(data))
      if (Array.isArray(value)) this.part(key, value, 2);
      else if (typeof value === 'string' && tell(this.about, key, value)) this.#lines.take(value);
      else this.part(key, value, 2);
  }
}

/** Makes a story of an ArchieML text. Never throws for what it holds. */
export function importArchieml(text: string, beside: Beside = {}): ImportResult {
  if (text.length > MOST_LETTERS) return importMarkdown(text, beside);
  const all = cleaned(text)
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trimEnd());
  const lines = new Lines(all);
  // Empty lines in a row would be read over and over.
  const read = all
    .filter((line, i) => !BEYOND.test(line) && (line !== '' || all[i - 1] !== ''))
    .join('\n');
  const data = archieml.load(`${read}\n`);
  const writer = new Writer(lines);
  if (isObject(data)) writer.whole(data);
  const left = [...writer.left, ...lines.rest()];
  const made = storyOf(writer.markdown.join('\n'), writer.about, [], beside);
  if ('refused' in made) return left.length > 0 ? importMarkdown(text, beside) : made;
  const placed = made.left.map((one) => ({
    ...one,
    line: writer.places[one.line - 1] ?? one.line,
  }));
  return { ...made, left: [...placed, ...left].sort((a, b) => a.line - b.line) };
}
