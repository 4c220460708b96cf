/**
 * The only Markdown parser: a small part of CommonMark plus directives. Faults are returned beside the text
 * that could be read; nothing throws.
 */
import type { BlockContent, DefinitionContent, RootContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';
import {
  Faults,
  type FaultKind,
  type ParsedLine,
  type ParsedText,
  type RawBlock,
  type RawInline,
  type RawLine,
} from './text-ast.ts';
import { joinLines, placeOf, toLine } from './text-inline.ts';

/** With more marks than this, parsing would take quadratic time. */
const MOST_MARKS = 500;
const MARKS = /[*_[\]<`]/g;
/** A single line without marks that does not start like a block is plain words and needs no parser. */
const PLAIN = /^(?![#=~+\-|>\d])[^\\*_[\]<`:\t\r\n]*$/;

// Only inline directives. `&amp;` is literal text. In a line, no block other than a paragraph.
const INLINE = [{ text: directive().text ?? {} }, { disable: { null: ['characterReference'] } }];
const BLOCKS_THAT_LINES_MAY_LOOK_LIKE = [
  'list',
  'blockQuote',
  'codeIndented',
  'setextUnderline',
  'thematicBreak',
];
const EXTENSIONS = {
  text: INLINE,
  line: [...INLINE, { disable: { null: BLOCKS_THAT_LINES_MAY_LOOK_LIKE } }],
};
const MDAST = [directiveFromMarkdown()];

const REFUSED: { readonly [type: string]: FaultKind } = {
  heading: 'heading',
  code: 'code',
  html: 'html',
  thematicBreak: 'rule',
  definition: 'reference',
};
type AnyBlock = RootContent | BlockContent | DefinitionContent;

function firstLine(source: string, start: number, end: number): number {
  const stop = source.indexOf('\n', start);
  return stop < 0 || stop > end ? end : stop;
}

function refuse(node: AnyBlock, faults: Faults, otherwise: FaultKind = 'nested'): void {
  const { start, end } = placeOf(node);
  faults.add(REFUSED[node.type] ?? otherwise, start, firstLine(faults.source, start, end));
}

/** In Markdown a table is a row of dashes and bars under a row of words. */
function hasTable(source: string): boolean {
  return source
    .split('\n')
    .some(
      (line, at) => at > 0 && line.includes('|') && line.includes('--') && /^[|:\s-]+$/.test(line),
    );
}

function listItems(node: Extract<AnyBlock, { type: 'list' }>, faults: Faults): RawLine[] {
  const { source } = faults;
  const { start, end } = placeOf(node);
  if (node.ordered && node.start !== 1)
    faults.add('list-start', start, firstLine(source, start, end));
  return node.children.map((item) => {
    const place = placeOf(item);
    const marker = /^(\d+\)|[*+])/.exec(source.slice(place.start, place.start + 12))?.[0];
    if (marker !== undefined) faults.add('list-marker', place.start, place.start + marker.length);
    const [first, ...more] = item.children;
    for (const extra of more) refuse(extra, faults);
    if (first?.type === 'paragraph') return joinLines(toLine(first.children, faults));
    if (first) refuse(first, faults);
    else faults.add('empty-item', place.start, place.end);
    return [];
  });
}

function toBlock(node: AnyBlock, faults: Faults): RawBlock | undefined {
  const place = { ...placeOf(node), part: faults.part };
  if (node.type === 'paragraph') {
    if (hasTable(faults.source.slice(place.start, place.end))) {
      faults.add('table', place.start, firstLine(faults.source, place.start, place.end));
      return undefined;
    }
    return { type: 'paragraph', ...place, children: joinLines(toLine(node.children, faults)) };
  }
  if (node.type === 'list')
    return { type: 'list', ...place, ordered: !!node.ordered, items: listItems(node, faults) };
  if (node.type === 'blockquote') {
    const paragraphs: RawLine[] = [];
    for (const child of node.children)
      if (child.type === 'paragraph') paragraphs.push(toLine(child.children, faults));
      else refuse(child, faults);
    return { type: 'quote', ...place, ...splitAttribution(paragraphs) };
  }
  refuse(node, faults, 'html');
  return undefined;
}

function parsePart(source: string, part: number, as: 'text' | 'line'): ParsedText {
  const faults = new Faults(source, part);
  const trimmed = source.trim();
  if (PLAIN.test(trimmed)) {
    if (trimmed === '') return { blocks: [], faults: faults.list };
    const start = source.indexOf(trimmed);
    const place = { start, end: start + trimmed.length };
    const text = { type: 'text' as const, text: trimmed, ...place };
    return {
      blocks: [{ type: 'paragraph', ...place, part, children: [text] }],
      faults: faults.list,
    };
  }
  if ((source.match(MARKS)?.length ?? 0) > MOST_MARKS) {
    faults.add('tangled', 0, 1);
    return { blocks: [], faults: faults.list };
  }
  const tree = fromMarkdown(source, { extensions: EXTENSIONS[as], mdastExtensions: MDAST });
  const blocks = tree.children.flatMap((node) => toBlock(node, faults) ?? []);
  faults.list.sort((a, b) => a.offset - b.offset);
  return { blocks, faults: faults.list };
}

/** Cache: the checker and the compiler read the same text, and most of a saved story is unchanged. */
const read = new Map<string, ParsedText>();
const MOST_READ = 10_000;

function readPart(source: string, part: number, as: 'text' | 'line'): ParsedText {
  // Plain text parses fast and not cached, so that notes of ten thousand rows do not fill the cache.
  if (PLAIN.test(source)) return parsePart(source, part, as);
  const key = `${as} ${part} ${source}`;
  const found = read.get(key) ?? parsePart(source, part, as);
  if (read.size >= MOST_READ) read.clear();
  read.set(key, found);
  return found;
}

/** Parses a text. A list of strings is one text in which each string makes one or more blocks. */
export function parseText(source: string | readonly string[]): ParsedText {
  const parts = typeof source === 'string' ? [source] : source;
  const all = parts.map((part, index) => readPart(part, index, 'text'));
  return {
    blocks: all.flatMap(({ blocks }) => blocks),
    faults: all.flatMap(({ faults }) => faults),
  };
}

/** Parses one line. `1. Tools` or `> 20%` is a normal line; a heading or HTML is a fault. */
export function parseLine(source: string): ParsedLine {
  const { blocks, faults } = readPart(source, 0, 'line');
  const [first, second] = blocks;
  const line = first?.type === 'paragraph' ? first.children : [];
  if (!second) return { line, faults };
  const extra = { code: 'bad-text', kind: 'blocks', value: '', part: 0 } as const;
  return { line, faults: [...faults, { ...extra, offset: second.start }] };
}

const DASH = /^\s*[—―]\s*/;

/** Splits a line at its last line break outside all marks. */
function splitLastLine(line: RawLine): readonly [RawLine, RawLine] {
  for (let i = line.length - 1; i >= 0; i--) {
    const node = line[i];
    if (node?.type !== 'text') continue;
    const at = node.text.lastIndexOf('\n');
    if (at < 0) continue;
    const piece = (text: string): RawInline[] => (text === '' ? [] : [{ ...node, text }]);
    return [
      [...line.slice(0, i), ...piece(node.text.slice(0, at).trimEnd())],
      [...piece(node.text.slice(at + 1)), ...line.slice(i + 1)],
    ];
  }
  return [[], line];
}

/** The paragraphs of a quote, and the attribution without its dash. */
function splitAttribution(paragraphs: readonly RawLine[]): {
  paragraphs: readonly RawLine[];
  attribution?: RawLine;
} {
  const [body, last] = splitLastLine(paragraphs.at(-1) ?? []);
  const first = last[0];
  // A quote that consists only of a dashed line has no attribution.
  const alone = paragraphs.length === 1 && body.length === 0;
  if (first?.type !== 'text' || !DASH.test(first.text) || alone)
    return { paragraphs: paragraphs.map(joinLines) };
  const attributed = { ...first, text: first.text.replace(DASH, '') };
  const rest = body.length > 0 ? [body] : [];
  return {
    paragraphs: [...paragraphs.slice(0, -1), ...rest].map(joinLines),
    attribution: joinLines(attributed.text === '' ? last.slice(1) : [attributed, ...last.slice(1)]),
  };
}
