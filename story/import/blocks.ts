/**
 * A Markdown text as blocks with their lines: headings, paragraphs, lists, tables and the like. Words are left as they were
 * written; inline.ts reads them. Marks inside of paragraphs are no business of this parse, so that it takes linear time.
 */
import type { ListItem, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { readPipes } from './pipe-table.ts';

interface Placed {
  readonly line: number;
}
export interface Item extends Placed {
  readonly text: string;
  /** Of a task list: whether it is ticked. */
  readonly isTicked?: boolean;
}
export type Block = Placed &
  (
    | { readonly type: 'heading'; readonly depth: number; readonly text: string }
    | { readonly type: 'paragraph'; readonly text: string }
    | { readonly type: 'list'; readonly isOrdered: boolean; readonly items: readonly Item[] }
    | { readonly type: 'quote'; readonly paragraphs: readonly string[] }
    | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }
    | { readonly type: 'term'; readonly term: string; readonly text: string }
    | { readonly type: 'comment'; readonly text: string }
    | { readonly type: 'rule' }
    | { readonly type: 'left'; readonly text: string; readonly why: string }
  );

/** What `[words][name]`, `![alt][name]` and `[^name]` point at. */
export interface Target extends Placed {
  readonly url: string;
  readonly title: string;
  readonly raw: string;
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
/** Names of links and footnotes, whatever their letters. */
export const nameOf = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

const wordsOf = ({ children }: Pick<Paragraph, 'children'>) =>
  children.map((child) => ('value' in child ? child.value : '\n')).join('');
const lineOf = ({ position }: Pick<RootContent, 'position'>) => position?.start.line ?? 0;

const FOOTNOTE = /^\[\^([^\]\s]+)\]:[ \t]*/;
/** Deeper nesting than anybody writes, which takes a parser long; rows of dashes and stars are rules. */
const TOO_DEEP = /^(?![-*\s]+$)(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){12}/;
const FAR_IN = /^[ \t]{40,}/;

/** Everything inside of a list item, in one line a paragraph, deeper items after their own. */
function itemsOf(item: ListItem, left: Block[]): readonly Item[] {
  const own: string[] = [];
  const inner: Item[] = [];
  for (const child of item.children)
    if (child.type === 'paragraph') own.push(wordsOf(child));
    else if (child.type === 'list')
      inner.push(...child.children.flatMap((one) => itemsOf(one, left)));
    else left.push(...blocksOf(child));
  const text = own.join('\n').trim();
  const [mark, tick] = /^\[([ xX])\][ \t]+/.exec(text) ?? [];
  const line = lineOf(item);
  if (text === '') return inner;
  return mark === undefined
    ? [{ line, text }, ...inner]
    : [{ line, text: text.slice(mark.length), isTicked: tick !== ' ' }, ...inner];
}

/** A paragraph, and the terms and the table that may stand in it. */
function paragraphs(text: string, line: number): readonly Block[] {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  let from = 0;
  const flush = (to: number) => {
    const own = lines.slice(from, to).join('\n');
    if (own.trim() !== '') blocks.push({ type: 'paragraph', text: own, line: line + from });
    from = to;
  };
  for (let at = 1; at < lines.length; at++) {
    const rows = at > from ? readPipes(lines, at - 1) : undefined;
    if (rows) {
      flush(at - 1);
      blocks.push({ type: 'table', rows, line: line + at - 1 });
      from = at - 1 + rows.length + 1;
      at = from;
    } else if (/^:[ \t]/.test(lines[at] ?? '') && at > from) {
      const term = (lines[at - 1] ?? '').trim();
      flush(at - 1);
      let end = at + 1;
      // The next definition has its term on the line before.
      while (end < lines.length && !/^:[ \t]/.test(lines[end + 1] ?? '')) end++;
      const words = lines.slice(at, end).join(' ').slice(1).trim();
      blocks.push({ type: 'term', term, text: words, line: line + at - 1 });
      from = end;
      at = end;
    }
  }
  flush(lines.length);
  return blocks;
}

function blocksOf(node: RootContent): readonly Block[] {
  const line = lineOf(node);
  switch (node.type) {
    case 'heading':
      return [
        {
          type: 'heading',
          depth: node.depth,
          text: wordsOf(node).replace(/\s*\{[#.][\w.#: -]{0,80}\}\s*$/, ''),
          line,
        },
      ];
    case 'paragraph':
      return paragraphs(wordsOf(node), line);
    case 'thematicBreak':
      return [{ type: 'rule', line }];
    case 'blockquote': {
      const inner = node.children.flatMap((child) => blocksOf(child));
      const words = inner.flatMap((block) => {
        if (block.type === 'paragraph' || block.type === 'heading') return [block.text];
        if (block.type === 'list') return block.items.map(({ text }) => text);
        return block.type === 'quote' ? block.paragraphs : [];
      });
      const rest = inner.filter(({ type }) => !/^(paragraph|heading|list|quote)$/.test(type));
      return [
        ...(words.length > 0 ? [{ type: 'quote', paragraphs: words, line } as const] : []),
        ...rest,
      ];
    }
    case 'list': {
      const left: Block[] = [];
      const items = node.children.flatMap((item) => itemsOf(item, left));
      const first = node.start ?? 1;
      // A list of ours begins at 1: one that goes on from elsewhere keeps its numbers as words.
      if (node.ordered === true && first !== 1)
        return [
          ...items.map(({ text, line: at }, i): Block => ({
            type: 'paragraph',
            text: `${first + i}\\. ${text}`,
            line: at,
          })),
          ...left,
        ];
      const list: Block = { type: 'list', isOrdered: node.ordered === true, items, line };
      return [...(items.length > 0 ? [list] : []), ...left];
    }
    case 'html': {
      const [, comment] = /^<!--([^]*?)-->\s*$/.exec(node.value) ?? [];
      return comment === undefined
        ? [{ type: 'left', text: node.value, why: 'HTML', line }]
        : [{ type: 'comment', text: comment, line }];
    }
    case 'code': {
      const text = [node.lang, node.meta, node.value].filter((one) => one != null).join('\n');
      return [{ type: 'left', text, why: 'code', line }];
    }
    default:
      return [];
  }
}

/** Reads the blocks of a text. */
export function readBlocks(text: string): Blocks {
  const blocks: Block[] = [];
  const kept = text.split('\n').map((line, i) => {
    if (!TOO_DEEP.test(line)) return line.replace(FAR_IN, ' '.repeat(40));
    blocks.push({ type: 'left', text: line, why: 'nested too deep', line: i + 1 });
    return '';
  });
  const tree = fromMarkdown(kept.join('\n'), { extensions: [{ disable: { null: INLINE } }] });
  const targets = new Map<string, Target>();
  const footnotes = new Map<string, Item>();
  let note: string | undefined;
  for (const node of tree.children) {
    const line = lineOf(node);
    const words = node.type === 'paragraph' ? wordsOf(node) : '';
    if (node.type === 'definition') {
      const { label, url, title } = node;
      const name = nameOf(label ?? '');
      const raw = `[${label ?? ''}]: ${url} ${title ?? ''}`.trim();
      if (name.startsWith('^'))
        footnotes.set(name.slice(1), { line, text: `${url} ${title ?? ''}`.trim() });
      else if (targets.has(name))
        blocks.push({ type: 'left', text: raw, why: 'a second link of this name', line });
      else targets.set(name, { line, url, title: title ?? '', raw });
    } else if (FOOTNOTE.test(words)) {
      for (const part of words.split(/\n(?=\[\^[^\]\s]+\]:)/)) {
        const [mark = '', label = ''] = FOOTNOTE.exec(part) ?? [];
        footnotes.set(nameOf(label), { line, text: part.slice(mark.length) });
        note = nameOf(label);
      }
      continue;
    } else if (
      node.type === 'code' &&
      note !== undefined &&
      (node.position?.start.column ?? 9) <= 5
    ) {
      // Further paragraphs of a footnote are indented, as code is.
      const { text = '', line: at = line } = footnotes.get(note) ?? {};
      footnotes.set(note, { line: at, text: `${text} ${node.value}` });
      continue;
    } else blocks.push(...blocksOf(node));
    note = undefined;
  }
  return { blocks: blocks.sort((a, b) => a.line - b.line), targets, footnotes };
}
