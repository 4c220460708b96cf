/** Parses the marks inside a paragraph and reports what is not allowed there. */
import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { ID_PATTERN, LANG_PATTERN } from './patterns.ts';
import {
  DIRECTIVES,
  type DirectiveName,
  type FaultKind,
  type Faults,
  type RawDirective,
  type RawInline,
  type RawLine,
} from './text-ast.ts';

type Node = PhrasingContent;
/** The offsets of a node of the syntax tree. */
export const placeOf = ({ position }: { position?: Node['position'] }) => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** Receives the source ranges that may contain words and brackets: everything except links and directives. */
type Loose = (start: number, end: number) => void;

const REFUSED: { readonly [type: string]: FaultKind } = {
  image: 'image',
  imageReference: 'image',
  inlineCode: 'code',
  html: 'html',
  linkReference: 'reference',
  footnoteReference: 'reference',
};

const isDirective = (name: string): name is DirectiveName =>
  (DIRECTIVES as readonly string[]).includes(name);

/** In words, `]`, `|` and `\` need a backslash; `[` may have one. */
const unescape = (raw: string) => raw.replace(/\\([[\]|\\])/g, '$1').replace(/\s+/g, ' ');

/** The offset of the bracket that closes the one at `open`; brackets may nest. */
function closing(source: string, open: number, end: number): number {
  let depth = 0;
  for (let at = open; at < end; at++) {
    const letter = source[at];
    if (letter === '\\') at++;
    else if (letter === '[') depth++;
    else if (letter === ']' && --depth === 0) return at;
  }
  return end - 1;
}

/** The offset of the bar between id and words, or -1. */
function barIn(source: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '|') return at;
  }
  return -1;
}

/**
 * Parses `:name[id|words]` from the source, because its words contain no marks. `undefined` after a fault;
 * `text` if it is no directive, only a colon and a word without brackets (`Note:this`).
 */
function toDirective(
  node: TextDirective,
  start: number,
  end: number,
  faults: Faults,
): RawDirective | undefined | 'text' {
  const { source } = faults;
  const open = start + 1 + node.name.length;
  if (open >= end || source[open] !== '[') return 'text';
  const close = closing(source, open, end);
  if (!isDirective(node.name)) {
    faults.add('unknown-directive', start, open, `:${node.name}`);
    return undefined;
  }
  if (close + 1 < end) faults.add('attributes', close + 1, end);
  const { name } = node;
  const bar = barIn(source, open + 1, close);
  const idEnd = bar < 0 ? close : bar;
  const id = unescape(source.slice(open + 1, idEnd)).trim();
  if (id === '') {
    faults.add('empty-directive', start, end);
    return undefined;
  }
  const words = bar < 0 ? undefined : unescape(source.slice(bar + 1, close)).trim();
  const needsWords = name === 'lang' ? !words : words === '';
  if (needsWords) faults.add('needs-words', start, end);
  if (words !== undefined && (name === 'figure' || name === 'plain'))
    faults.add('no-words', bar, close);
  if (name === 'lang' && !LANG_PATTERN.test(id)) faults.add('bad-language', open + 1, idEnd);
  return {
    type: 'directive',
    name,
    id,
    start,
    end,
    idStart: open + 1,
    ...(words ? { words, wordsStart: bar + 1 } : {}),
  };
}

function push(list: RawInline[], text: string, start: number, end: number): void {
  const last = list.at(-1);
  if (last?.type === 'text' && last.end === start)
    list[list.length - 1] = { type: 'text', text: last.text + text, start: last.start, end };
  else if (text !== '') list.push({ type: 'text', text, start, end });
}

function toInlines(
  nodes: readonly Node[],
  faults: Faults,
  loose: Loose,
  inLink: boolean,
): RawInline[] {
  const list: RawInline[] = [];
  for (const node of nodes) {
    const { start, end } = placeOf(node);
    const { source } = faults;
    if (node.type === 'text') {
      loose(start, end);
      push(list, node.value, start, end);
    } else if (node.type === 'break') {
      push(list, '\n', start, end);
    } else if (node.type === 'emphasis' || node.type === 'strong') {
      if (source[start] === '_') faults.add('underscore', start, end);
      const children = toInlines(node.children, faults, loose, inLink);
      list.push({ type: node.type, children, start, end });
    } else if (node.type === 'textDirective') {
      const directive = toDirective(node, start, end, faults);
      if (directive === 'text') {
        loose(start, end);
        push(list, source.slice(start, end), start, end);
      } else if (directive) {
        const marks = directive.name !== 'lang' && directive.name !== 'plain';
        if (inLink && marks) faults.add('in-link', start, end);
        else list.push(directive);
      }
    } else if (node.type === 'link') {
      if (source[start] === '<') {
        faults.add('autolink', start, end);
        continue;
      }
      const children = toInlines(node.children, faults, () => undefined, true);
      if (children.length === 0) faults.add('empty-link', start, end);
      if (node.title != null) faults.add('link-title', start, end, node.title);
      const target = linkTarget(node.url);
      if ('href' in target) list.push({ type: 'link', href: target.href, children, start, end });
      else faults.add(target.kind, start, end, target.value);
    } else faults.add(REFUSED[node.type] ?? 'html', start, end);
  }
  return list;
}

/** Reports unpaired brackets and `**`, and directives written with two colons. */
function checkLoose(pieces: readonly (readonly [number, number])[], faults: Faults): void {
  const { source } = faults;
  const open: number[] = [];
  for (const [start, end] of pieces)
    for (let at = start; at < end; at++) {
      const letter = source[at];
      if (letter === '\\') at++;
      else if (letter === '[') open.push(at);
      else if (letter === ']') {
        const partner = open.pop();
        if (partner === undefined) faults.add('unclosed-bracket', at, at + 1);
        // `[words](address` was meant to be a link, `::fact[id]` a directive.
        else if (source[at + 1] === '(' && at + 1 < end)
          faults.add('unclosed-bracket', partner, at + 2);
        else if (/::[a-z]{1,12}$/.test(source.slice(Math.max(0, partner - 14), partner)))
          faults.add('double-colon', partner, at + 1);
      } else if (letter === '*' && source[at + 1] === '*' && at + 1 < end) {
        faults.add('unclosed-strong', at, at + 2);
        at++;
      }
    }
  for (const at of open) faults.add('unclosed-bracket', at, at + 1);
}

/** The inlines of one paragraph. Line breaks are still in the text; see `joinLines`. */
export function toLine(nodes: readonly Node[], faults: Faults): RawLine {
  const pieces: [number, number][] = [];
  const line = toInlines(nodes, faults, (start, end) => void pieces.push([start, end]), false);
  checkLoose(pieces, faults);
  return line;
}

/** A line break in the source becomes a space, but is removed between two Chinese or Japanese characters. */
const HAN = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
const BREAK_IN_HAN = new RegExp(`(?<=${HAN})\\n(?=${HAN})`, 'gu');

export const joinLines = (line: RawLine): RawLine =>
  line.map((node) => {
    if (node.type === 'text')
      return { ...node, text: node.text.replace(BREAK_IN_HAN, '').replaceAll('\n', ' ') };
    return 'children' in node ? { ...node, children: joinLines(node.children) } : node;
  });

type LinkTarget = { readonly href: string } | { readonly kind: FaultKind; readonly value: string };

/** Parses addresses as a browser does, so that odd spelling cannot hide the real target. */
function linkTarget(address: string): LinkTarget {
  if (address.startsWith('#') && ID_PATTERN.test(address.slice(1))) return { href: address };
  if (!URL.canParse(address)) {
    const scheme = /^[a-z][a-z0-9+.-]{0,30}:/i.exec(address)?.[0];
    return { kind: scheme ? 'scheme' : 'no-address', value: scheme ?? address };
  }
  const { protocol, username, password, pathname, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'mailto:') return { kind: 'scheme', value: protocol };
  if (username !== '' || password !== '') return { kind: 'user-info', value: address };
  if (protocol === 'mailto:' && !pathname.includes('@'))
    return { kind: 'no-address', value: address };
  return { href };
}
