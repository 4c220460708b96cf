/**
 * Splits a Markdown text into blocks with line numbers: headings, paragraphs, lists, tables and so on. Words
 * stay as written; inline.ts parses them. Marks inside paragraphs are not parsed here, so this takes linear
 * time.
 */
import type { ListItem, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { readPipes } from './pipe-table.ts';

interface Placed {
  readonly line: number;
}
export interface Item extends Placed {
  readonly text: string;
  /** In a task list: whether it is ticked. */
  readonly isTicked?: boolean;
}
export type Block = Placed & {
  /** The source text of the block. */
  readonly raw: string;
} & (
    | { readonly type: 'heading'; readonly depth: number; readonly text: string }
    | { readonly type: 'paragraph'; readonly text: string }
    /** `start` is the first number; undefined for a list without numbers. */
    | { readonly type: 'list'; readonly start?: number; readonly items: readonly Item[] }
    | { readonly type: 'quote'; readonly paragraphs: readonly string[] }
    | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }
    | { readonly type: 'term'; readonly term: string; readonly text: string }
    | { readonly type: 'comment'; readonly text: string }
    | { readonly type: 'rule' }
    | { readonly type: 'left'; readonly why: string }
  );

/** The target of `[words][name]` and `![alt][name]`. */
export interface Target extends Placed {
  readonly url: string;
  readonly title: string;
}
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly targets: ReadonlyMap<string, Target>;
  readonly footnotes: ReadonlyMap<string, Item>;
}

const INLINE = [
  ...['attention', 'autolink', 'characterEscape', 'characterReference', 'codeText'],
  ...['hardBreakEscape', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink'],
];
const EXTENSIONS = [{ disable: { null: INLINE } }];
/** Nesting deeper than in real texts, which is slow to parse. Rows of dashes and stars are rules and do not count. */
const TOO_DEEP = /^(?![-*\s]+$)(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){12}/;
const FOOTNOTE = /^\[\^([^\]\s]+)\]:[ \t]*/;
const MEANING = /^:[ \t]/;

/** Normalises names of links and footnotes: case and white space do not matter. */
export const nameOf = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

const wordsOf = ({ children }: Pick<Paragraph, 'children'>) =>
  children.map((child) => ('value' in child ? child.value : '\n')).join('');
const lineOf = ({ position }: Pick<RootContent, 'position'>) => position?.start.line ?? 0;

class BlockReader {
  readonly blocks: Block[] = [];
  readonly targets = new Map<string, Target>();
  readonly footnotes = new Map<string, Item>();
  readonly #text: string;
  /** The footnote that following indented lines continue. */
  #open: string | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(node: RootContent): void {
    const open = this.#open;
    this.#open = undefined;
    const line = lineOf(node);
    const raw = this.#text.slice(node.position?.start.offset, node.position?.end.offset);
    switch (node.type) {
      case 'heading': {
        const text = wordsOf(node).replace(/\s*\{[#.][\w.#: -]{0,80}\}\s*$/, '');
        this.blocks.push({ type: 'heading', depth: node.depth, text, line, raw });
        break;
      }
      case 'paragraph':
        this.#paragraph(wordsOf(node).split('\n'), line);
        break;
      case 'thematicBreak':
        this.blocks.push({ type: 'rule', line, raw });
        break;
      case 'blockquote':
        this.#quote(node.children, line, raw);
        break;
      case 'list': {
        const at = this.blocks.length;
        const items = node.children.flatMap((item) => this.#items(item));
        const start = node.ordered === true ? { start: node.start ?? 1 } : {};
        // Other content of the items comes after the list.
        if (items.length > 0)
          this.blocks.splice(at, 0, { type: 'list', ...start, items, line, raw });
        break;
      }
      case 'html': {
        const [, text] = /^<!--([^]*?)-->\s*$/.exec(node.value) ?? [];
        if (text === undefined) this.blocks.push({ type: 'left', why: 'HTML', line, raw });
        else this.blocks.push({ type: 'comment', text, line, raw });
        break;
      }
      case 'code': {
        // Further paragraphs of a footnote are indented, so they are parsed as code.
        const note = open === undefined ? undefined : this.footnotes.get(open);
        if (note && (node.position?.start.column ?? 9) <= 5) {
          this.footnotes.set(open ?? '', { ...note, text: `${note.text} ${node.value}` });
          this.#open = open;
        } else this.blocks.push({ type: 'left', why: 'code', line, raw });
        break;
      }
      case 'definition': {
        const name = nameOf(node.label ?? '');
        const { url, title } = node;
        if (name.startsWith('^'))
          this.footnotes.set(name.slice(1), { line, text: `${url} ${title ?? ''}` });
        else if (this.targets.has(name))
          this.blocks.push({ type: 'left', why: 'a second link of this name', line, raw });
        else this.targets.set(name, { line, url, title: title ?? '' });
        break;
      }
      default:
    }
  }

  /** A paragraph, and the footnotes, definitions and tables inside it. */
  #paragraph(lines: readonly string[], line: number): void {
    let from = 0;
    const flush = (to: number) => {
      const raw = lines.slice(from, to).join('\n');
      if (raw.trim() !== '')
        this.blocks.push({ type: 'paragraph', text: raw, line: line + from, raw });
      from = to;
    };
    for (let at = 0; at < lines.length; at++) {
      if (at < from) continue;
      const [now = '', next = ''] = [lines[at], lines[at + 1]];
      const [mark = '', label] = FOOTNOTE.exec(now) ?? [];
      const rows = readPipes(lines, at);
      if (label !== undefined) {
        flush(at);
        from = lines.findIndex((one, i) => i > at && FOOTNOTE.test(one));
        if (from < 0) from = lines.length;
        const text = lines.slice(at, from).join('\n').slice(mark.length);
        this.#open = nameOf(label);
        if (this.footnotes.has(this.#open)) {
          const why = 'a second footnote of this name';
          this.blocks.push({ type: 'left', why, line: line + at, raw: text });
        } else this.footnotes.set(this.#open, { line: line + at, text });
      } else if (rows) {
        flush(at);
        from = at + rows.length + 1;
        const raw = lines.slice(at, from).join('\n');
        this.blocks.push({ type: 'table', rows, line: line + at, raw });
      } else if (MEANING.test(next) && now.trim() !== '') {
        flush(at);
        from = at + 2;
        // A definition's term is on the line before it.
        while (from < lines.length && !MEANING.test(lines[from + 1] ?? '')) from++;
        const raw = lines.slice(at, from).join('\n');
        const text = lines
          .slice(at + 1, from)
          .join(' ')
          .slice(1)
          .trim();
        this.blocks.push({ type: 'term', term: now.trim(), text, line: line + at, raw });
      }
    }
    flush(lines.length);
  }

  #quote(children: readonly RootContent[], line: number, raw: string): void {
    const at = this.blocks.length;
    for (const child of children) this.read(child);
    const inner = this.blocks.splice(at);
    const paragraphs = inner.flatMap((block) => {
      if (block.type === 'paragraph' || block.type === 'heading') return [block.text];
      if (block.type === 'list') return block.items.map(({ text }) => text);
      return block.type === 'quote' ? block.paragraphs : [];
    });
    if (paragraphs.length > 0) this.blocks.push({ type: 'quote', paragraphs, line, raw });
    this.blocks.push(...inner.filter(({ type }) => !/^(paragraph|heading|list|quote)$/.test(type)));
  }

  /** An item with all its paragraphs, followed by its nested items. */
  #items(item: ListItem): readonly Item[] {
    const lines: string[] = [];
    const deeper: Item[] = [];
    for (const child of item.children)
      if (child.type === 'paragraph') lines.push(wordsOf(child));
      else if (child.type === 'list')
        deeper.push(...child.children.flatMap((one) => this.#items(one)));
      else this.read(child);
    const text = lines.join('\n').trim();
    if (text === '') return deeper;
    const [mark = '', tick] = /^\[([ xX])\][ \t]+/.exec(text) ?? [];
    const isTicked = tick === undefined ? {} : { isTicked: tick !== ' ' };
    return [{ line: lineOf(item), text: text.slice(mark.length), ...isTicked }, ...deeper];
  }
}

/** Reads the blocks of a text. */
export function readBlocks(text: string): Blocks {
  const deep: Block[] = [];
  const lines = text.split('\n').map((raw, i) => {
    if (!TOO_DEEP.test(raw)) return raw;
    deep.push({ type: 'left', why: 'nested too deep', line: i + 1, raw });
    return '';
  });
  const reader = new BlockReader(lines.join('\n'));
  for (const node of fromMarkdown(lines.join('\n'), { extensions: EXTENSIONS }).children)
    reader.read(node);
  const { targets, footnotes } = reader;
  return {
    blocks: [...reader.blocks, ...deep].sort((a, b) => a.line - b.line),
    targets,
    footnotes,
  };
}
