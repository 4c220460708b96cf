/**
 * A Google Doc's HTML, from the clipboard or saved as a web page, as Markdown: no DOM, no sinks. Styles tell what is bold, struck out
 * or the title; everything else of the look is dropped. A document has no lines, so what is left is counted by paragraph.
 */
import { Parser } from 'htmlparser2';
import { escaped, inMarks, PLAIN, styled, type Run, type Style } from './doc-runs.ts';
import type { About } from './front-matter.ts';
import { cleaned, MOST_LETTERS, type Beside, type ImportResult, type Left } from './imported.ts';
import { storyOf } from './markdown.ts';

type Attributes = Readonly<Record<string, string>>;

const BLOCK = /^(p|h[1-6]|li|t[dh]|blockquote|div|pre|table|[uo]l)$/;
const UNSEEN = new Set(['style', 'script', 'head', 'title', 'template', 'noscript']);
const TITLE_SIZE = 24;

class Document {
  readonly about: About = {};
  readonly left: Left[] = [];
  /** Of each line of the Markdown, its paragraph in the document. */
  readonly places: number[] = [];
  readonly #lines: string[] = [];
  readonly #styles: { tag: string; style: Style }[] = [];
  readonly #lists: string[] = [];
  #runs: Run[] = [];
  #prefix = '';
  #mark: { kind: 'footnote' | 'comment'; name: string } | undefined;
  #rows: string[][] | undefined;
  #unseen = 0;
  #paragraph = 0;
  #pictures = 0;
  #quotes = 0;

  get #style(): Style {
    return this.#styles.at(-1)?.style ?? PLAIN;
  }

  open(tag: string, attributes: Attributes): void {
    if (UNSEEN.has(tag)) this.#unseen++;
    if (BLOCK.test(tag) && !(tag === 'p' && this.#isItem())) this.#flush();
    this.#styles.push({ tag, style: styled(tag, attributes, this.#style) });
    const { id = '', class: look = '' } = attributes;
    const [, kind, name = ''] = /^(_?ftnt?|cmnt)(\d+)$/.exec(tag === 'a' ? id : '') ?? [];
    if (kind !== undefined) this.#mark = { kind: kind === 'cmnt' ? 'comment' : 'footnote', name };
    if (/^h[1-6]$/.test(tag)) this.#prefix = `${'#'.repeat(Number(tag[1]))} `;
    if (tag === 'p' && /\b(sub)?title\b/.test(look))
      this.#prefix = look.includes('subtitle') ? 'subtitle' : 'title';
    if (tag === 'ul' || tag === 'ol') this.#lists.push(tag);
    if (tag === 'li') {
      const tick =
        attributes['role'] === 'checkbox'
          ? attributes['aria-checked'] === 'true'
            ? '[x] '
            : '[ ] '
          : '';
      this.#prefix = `${' '.repeat(4 * Math.min(8, this.#lists.length - 1))}${this.#lists.at(-1) === 'ol' ? '1.' : '-'} ${tick}`;
    }
    if (tag === 'blockquote') this.#quotes++;
    if (tag === 'table') this.#rows = [];
    if (tag === 'tr') this.#rows?.push([]);
    if (tag === 'br') this.text(' ');
    if (tag === 'hr') this.#write('---');
    if (tag === 'img') this.#picture(attributes);
  }

  close(tag: string): void {
    if (UNSEEN.has(tag)) this.#unseen--;
    if (tag === 'td' || tag === 'th') this.#cell();
    else if (BLOCK.test(tag) && !(tag === 'p' && this.#isItem())) this.#flush();
    if (tag === 'ul' || tag === 'ol') this.#lists.pop();
    if (tag === 'blockquote') this.#quotes--;
    if (tag === 'table') this.#table();
    while (this.#styles.length > 0 && this.#styles.pop()?.tag !== tag);
  }

  text(text: string): void {
    if (this.#unseen > 0) return;
    const words = text.replace(/[\s\u00a0]+/g, ' ');
    const style = this.#style;
    const last = this.#runs.at(-1);
    const isSame =
      last &&
      (['isBold', 'isItalic', 'isStruck', 'href', 'size'] as const).every(
        (key) => last[key] === style[key],
      );
    if (isSame) last.text += words;
    else if (words !== '') this.#runs.push({ ...style, text: words });
  }

  /** The Markdown; ends what is open. */
  end(): string {
    this.#flush();
    return this.#lines.join('\n');
  }

  /** Paragraphs of an item or a cell are parts of it. */
  #isItem(): boolean {
    return this.#rows !== undefined || this.#styles.some(({ tag }) => tag === 'li');
  }

  #picture({ alt = '', title = '' }: Attributes): void {
    this.#pictures++;
    this.#flush();
    this.#write(`![${escaped(alt || title)}](picture-${this.#pictures})`);
  }

  /** Writes a paragraph of its own. */
  #write(text: string): void {
    this.#paragraph++;
    const isItem = /^\s*(-|1\.) /.test(text);
    if (!isItem && /\S/.test(this.#lines.at(-1) ?? '')) this.#put('');
    this.#put(text);
    if (!isItem) this.#put('');
  }

  #put(line: string): void {
    this.#lines.push(this.#quotes > 0 ? `> ${line}` : line);
    this.places.push(this.#paragraph);
  }

  #taken(): readonly Run[] {
    const runs = this.#runs;
    this.#runs = [];
    return runs;
  }

  #flush(): void {
    const runs = this.#taken().filter(({ href }) => !/^#(cmnt|_?ftnt?_?ref)/.test(href));
    const [prefix, mark] = [this.#prefix, this.#mark];
    this.#prefix = '';
    this.#mark = undefined;
    const words = runs
      .map(({ text }) => text)
      .join('')
      .trim();
    if (words === '') {
      this.#prefix = prefix.endsWith('. ') || prefix.endsWith('- ') ? prefix : '';
      return;
    }
    if (mark?.kind === 'comment') {
      this.left.push({ line: this.#paragraph, what: words, why: 'a comment' });
      return;
    }
    const isStart = this.#lines.length === 0;
    const sizes = runs.filter(({ text }) => text.trim() !== '').map(({ size }) => size);
    const isTitle =
      prefix === 'title' || (prefix === '' && isStart && Math.min(...sizes) >= TITLE_SIZE);
    if (isTitle && this.about.title === undefined && words.length <= 200) this.about.title = words;
    else if (prefix === 'subtitle' && this.about.subtitle === undefined && words.length <= 200)
      this.about.subtitle = words;
    else if (/^-{3,}$/.test(words)) this.#write('---');
    else {
      const own = prefix.startsWith('#')
        ? runs.map((run) => ({ ...run, isBold: false, isItalic: false }))
        : runs;
      const marked = own.map(inMarks).join('').trim();
      const lead = mark ? `[^${mark.name}]: ` : prefix.includes('itle') ? '' : prefix;
      this.#write(
        lead +
          (lead === '' ? marked.replace(/^(\d+)([.)])(?=\s)|^([#+-])(?=\s)/, '$1\\$2$3') : marked),
      );
    }
  }

  #cell(): void {
    const words = this.#taken().map(inMarks).join('').replace(/\s+/g, ' ').trim();
    this.#rows?.at(-1)?.push(words);
  }

  #table(): void {
    const rows = (this.#rows ?? []).filter((row) => row.some((cell) => cell !== ''));
    this.#rows = undefined;
    const width = Math.max(0, ...rows.map(({ length }) => length));
    if (width < 2 || rows.length < 2)
      for (const row of rows) for (const cell of row) this.#write(cell);
    else {
      const line = (row: readonly string[]) =>
        `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`;
      const [header = [], ...body] = rows;
      this.#write([line(header), `|${'---|'.repeat(width)}`, ...body.map(line)].join('\n'));
      for (let i = 0; i < rows.length; i++) this.places.push(this.#paragraph);
    }
  }
}

/** Makes a story of a document's HTML. Never throws for what it holds. */
export function importDocHtml(html: string, beside: Beside = {}): ImportResult {
  // Styles make a document many times as long as its words.
  if (html.length > 20 * MOST_LETTERS)
    return { refused: 'The document is too long: take a part of it.' };
  const document = new Document();
  const parser = new Parser({
    onopentag: (tag, attributes) => document.open(tag, attributes),
    ontext: (text) => document.text(text),
    onclosetag: (tag) => document.close(tag),
  });
  parser.write(cleaned(html));
  parser.end();
  const made = storyOf(document.end(), document.about, document.left, beside);
  if ('refused' in made) return made;
  return {
    ...made,
    left: made.left.map((left) => ({ ...left, line: document.places[left.line - 1] ?? left.line })),
  };
}
