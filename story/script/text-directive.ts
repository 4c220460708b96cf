/** `:name[id|words]`: the label is read from the source, since its words carry no marks. */
import type { TextDirective } from 'mdast-util-directive';
import { LANG_PATTERN } from './schema-words.ts';
import { DIRECTIVES, type DirectiveName, type Faults, type RawDirective } from './text-ast.ts';

const isDirective = (name: string): name is DirectiveName =>
  (DIRECTIVES as readonly string[]).includes(name);

/** In words `]`, `|` and `\` are written with a backslash, and `[` may be. */
const unescape = (raw: string) => raw.replace(/\\([[\]|\\])/g, '$1').replace(/\s+/g, ' ');

/** Offset of the bracket that closes the one at `open`; brackets may nest. */
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

/** Offset of the bar between id and words, or -1. */
function barIn(source: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '|') return at;
  }
  return -1;
}

/**
 * A directive, or `undefined` after a fault, or the offset at which it ends when it is none: a colon
 * and a word without brackets (`Note:this`) are text.
 */
export function toDirective(
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
