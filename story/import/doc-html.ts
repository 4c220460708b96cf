/**
 * Converts the HTML of a document (Google Docs or Word, from the clipboard, a file or a saved page) to Markdown,
 * without a DOM.
 * Styles determine what is bold, struck out, quoted or the title; all other styles are dropped. A document
 * has no lines, so reports count paragraphs.
 */
import { Parser } from 'htmlparser2';
import type { About } from './front-matter.ts';
import {
  cleaned,
  MOST_LETTERS,
  MOST_LINES,
  type Beside,
  type ImportResult,
  type Left,
} from './imported.ts';
import { compose } from './compose.ts';
import {
  escaped,
  inMarks,
  isRaisedNumber,
  numberIn,
  PLAIN,
  styled,
  type Attributes,
  type Run,
  type Style,
} from './doc-runs.ts';
import { isElsewhere } from './pictures.ts';

const BLOCK = /^(?:p|h[1-6]|li|t[dh]|div|pre|table|[uo]l|blockquote)$/;
/** Parts of a page that a story has no place for; words inside them stay. */
const LEFT_OUT = /^(?:iframe|object|embed|form|video|audio|canvas|svg)$/;
const UNSEEN = /^(?:style|script|head|title|template|noscript)$/;
/** In points: the minimum size of a title, and the indentation of a quotation. */
const TITLE_SIZE = 24;
const QUOTE_INDENT = 18;
/** How Google, Word and Word's files name the text of a footnote or a comment. */
const NOTE_TEXT = /^(?:(?:ftnt|_ftn|footnote-)(\d+)|(?:cmnt|_msocom_)(\d+))$/;
const NOT_COPIED =
  'a raised number: of a footnote nothing else is copied. Download the document as a web page and drop that here';
/** Deeper than any real document; open elements are slow to parse. */
const MOST_DEPTH = 500;
class Document {
  readonly about: About = {};
  readonly left: Left[] = [];
  readonly lines: string[] = [];
  /** For each line of the Markdown, the number of its paragraph in the document. */
  readonly places: number[] = [];
  readonly #styles: { readonly tag: string; readonly style: Style }[] = [];
  readonly #lists: string[] = [];
  #runs: Run[] = [];
  #prefix = '';
  /** `ftnt1` or `cmnt1`, if the paragraph is the text of that footnote or comment. */
  #mark = '';
  #rows: string[][] | undefined;
  #items = 0;
  #unseen = 0;
  #paragraph = 0;
  #pictures = 0;

  get depth(): number {
    return this.#styles.length;
  }

  open(tag: string, attributes: Attributes): void {
    const { style = '', id = '' } = attributes;
    if (UNSEEN.test(tag)) this.#unseen++;
    if (BLOCK.test(tag)) this.#end(tag);
    if (LEFT_OUT.test(tag)) this.#leaveOut(tag, attributes);
    this.#styles.push({ tag, style: styled(tag, attributes, this.#styles.at(-1)?.style ?? PLAIN) });
    const [, note, comment] = NOTE_TEXT.exec(id || (attributes['name'] ?? '')) ?? [];
    if (note !== undefined) this.#mark = `ftnt${note}`;
    if (comment !== undefined) this.#mark = `cmnt${comment}`;
    if (/^h[1-6]$/.test(tag)) this.#prefix = `${'#'.repeat(Number(tag[1]))} `;
    if (tag === 'p' && this.#items === 0 && numberIn(style, /margin-left:\s*(\d+)/) >= QUOTE_INDENT)
      this.#prefix = '> ';
    const names = tag === 'p' ? (attributes['class'] ?? '') : '';
    if (/\b(?:Mso)?Quote\b/i.test(names)) this.#prefix = '> ';
    if (/\b(?:Mso)?Title\b/i.test(names)) this.#prefix = 'title';
    if (tag === 'p' && /mso-list:\s*l\d/.test(style)) this.#prefix = '- ';
    if (tag === 'ul' || tag === 'ol') this.#lists.push(tag === 'ol' ? '1. ' : '- ');
    if (tag === 'li') {
      const isTicked = attributes['aria-checked'] === 'true' ? '[x] ' : '[ ] ';
      const box = attributes['role'] === 'checkbox' ? isTicked : '';
      this.#prefix = `${this.#lists.at(-1) ?? '- '}${box}`;
      this.#items++;
    }
    if (tag === 'table') this.#rows ??= [];
    if (tag === 'tr') this.#rows?.push([]);
    if (tag === 'br') this.text(' ');
    if (tag === 'hr') this.#write('---');
    if (tag === 'img') {
      this.#flush();
      const words = escaped(attributes['alt'] || (attributes['title'] ?? ''));
      const src = attributes['src'] ?? '';
      // A saved page has its pictures beside it; the address of a copied picture is not accessible.
      const name = src === '' || isElsewhere(src) ? `picture-${++this.#pictures}` : src;
      this.#write(`![${words}](<${name.replace(/[<>\n]/g, '')}>)`);
    }
  }

  #leaveOut(tag: string, { title, src, data, action }: Attributes): void {
    const what = title ?? src ?? data ?? action ?? tag;
    this.left.push({ line: this.#paragraph + 1, what, why: `<${tag}> has no place in a story` });
  }

  close(tag: string): void {
    if (UNSEEN.test(tag)) this.#unseen--;
    if (tag === 'td' || tag === 'th') this.#cell();
    else if (BLOCK.test(tag)) this.#end(tag);
    if (tag === 'li') this.#items--;
    if (tag === 'ul' || tag === 'ol') this.#lists.pop();
    if (tag === 'table') this.#table();
    while (this.#styles.length > 0 && this.#styles.pop()?.tag !== tag);
  }

  text(text: string): void {
    const words = text.replace(/[\s\u00a0]+/g, ' ');
    const style = this.#styles.at(-1)?.style ?? PLAIN;
    const last = this.#runs.at(-1);
    if (this.#unseen > 0) return;
    if (last && JSON.stringify(last.style) === JSON.stringify(style)) last.text += words;
    else this.#runs.push({ style, text: words });
  }

  /** Ends a paragraph; inside an item or a cell it only adds a space. */
  #end(tag: string): void {
    if (tag === 'p' && (this.#items > 0 || this.#rows)) this.text(' ');
    else this.#flush();
  }

  /** Takes the runs written since the last call, without those struck out. */
  #taken(): readonly Run[] {
    const struck = this.#runs.filter(({ style }) => style.isStruck);
    const what = struck
      .map(({ text }) => text)
      .join('')
      .trim();
    if (what !== '') this.left.push({ line: this.#paragraph + 1, what, why: 'struck out' });
    const runs = this.#runs.filter(({ style }) => !style.isStruck);
    for (const { text } of runs.filter(isRaisedNumber))
      this.left.push({ line: this.#paragraph + 1, what: text.trim(), why: NOT_COPIED });
    this.#runs = [];
    return runs;
  }

  #flush(): void {
    const runs = this.#taken();
    const words = runs
      .map(({ text }) => text)
      .join('')
      .trim();
    // An item begins before its paragraph does.
    if (words === '') return;
    const [prefix, mark] = [this.#prefix, this.#mark];
    this.#prefix = '';
    this.#mark = '';
    const isLarge = runs.every(({ style, text }) => style.size >= TITLE_SIZE || text.trim() === '');
    const isTitle = prefix === 'title' || (prefix === '' && isLarge && this.lines.length === 0);
    if (mark.startsWith('cmnt'))
      this.left.push({
        line: this.#paragraph,
        what: words.replace(/^\[\w+\]\s*/, ''),
        why: 'a comment',
      });
    else if (isTitle && this.about.title === undefined && words.length <= 200)
      this.about.title = words;
    else if (/^-{3,}$/.test(words)) this.#write('---');
    else {
      const isHeading = prefix.startsWith('#');
      const plainly = (run: Run) => ({
        ...run,
        style: { ...run.style, isBold: false, isItalic: false },
      });
      const marked = (isHeading ? runs.map(plainly) : runs).map(inMarks).join('').trim();
      if (mark !== '') this.#write(`[^${mark.slice(4)}]: ${marked}`);
      else if (prefix !== '' && prefix !== 'title') this.#write(prefix + marked);
      else this.#write(marked.replace(/^(\d+)([.)])(?=\s)|^([#+-])(?=\s)/, '$1\\$2$3'));
    }
  }

  /** Writes a paragraph; items of a list, and paragraphs of a quotation, are not separated by empty lines. */
  #write(text: string): void {
    this.#paragraph++;
    const last = this.lines.at(-1) ?? '';
    const isItem = (line: string) => /^(?:-|1\.) /.test(line);
    if (!isItem(text) || !isItem(last)) this.#put(/^> /.test(text) && /^> /.test(last) ? '>' : '');
    for (const line of text.split('\n')) this.#put(line);
  }

  #put(line: string): void {
    this.lines.push(line);
    this.places.push(this.#paragraph);
  }

  #cell(): void {
    if (!this.#rows) return this.#flush();
    this.#rows.at(-1)?.push(this.#taken().map(inMarks).join('').replace(/\s+/g, ' ').trim());
  }

  #table(): void {
    const rows = (this.#rows ?? []).filter((row) => row.some((cell) => cell !== ''));
    this.#rows = undefined;
    const width = Math.max(0, ...rows.map(({ length }) => length));
    // A frame around words is not a table.
    if (width < 2 || rows.length < 2) return rows.flat().forEach((cell) => this.#write(cell));
    const lines = rows.map(
      (row) => `| ${[...row, ...Array<string>(width - row.length).fill('')].join(' | ')} |`,
    );
    this.#write([lines[0], `|${'---|'.repeat(width)}`, ...lines.slice(1)].join('\n'));
  }

  /** Ends everything that is open. @returns the Markdown */
  end(): string {
    this.#flush();
    return this.lines.join('\n');
  }
}

/** Makes a story from a document's HTML. Never throws because of its content. */
export function importDocHtml(html: string, beside: Beside = {}): ImportResult {
  // Styles make the HTML many times as long as its text.
  if (html.length > 20 * MOST_LETTERS)
    return { refused: 'The document is too long: take a part of it.' };
  const document = new Document();
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      document.open(tag, attributes);
      if (document.depth > MOST_DEPTH) parser.pause();
    },
    ontext: (text) => document.text(text),
    onclosetag: (tag) => document.close(tag),
  });
  // Word writes the bullets of its lists between these signs.
  const [start = '', ...rest] = cleaned(html).split(/<!(?:--)?\[if !supportLists\](?:--)?>/);
  const parts = rest.map((part) => part.replace(/^[^]*?<!(?:--)?\[endif\](?:--)?>/, ''));
  parser.write(start + parts.join(''));
  if (document.depth > MOST_DEPTH)
    return { refused: 'The document is nested too deep to be read: paste it as plain text.' };
  if (document.lines.length > 2 * MOST_LINES)
    return { refused: 'The document is too long: take a part of it.' };
  parser.end();
  const { places, about, left } = document;
  const result = compose(document.end(), about, [], beside);
  if ('refused' in result) return result;
  const placed = result.left.map((one) => ({ ...one, line: places[one.line - 1] ?? one.line }));
  return { ...result, left: [...placed, ...left].sort((a, b) => a.line - b.line) };
}
