/** One text of a translation: its shape, its marks, and that it points at what the original points at. */
import type { ProblemCode } from '../../problem.ts';
import { isObject } from '../field.ts';
import type { Emit } from '../issues.ts';
import { message, plain, type Message } from '../message.ts';
import { entryWords, type OverlayEntry, type TextEntry, type Words } from '../overlay.ts';
import type { RawPath } from '../places.ts';
import { linesOf, type RawLine } from '../text-ast.ts';
import { parseLine, parseText } from '../text.ts';
import { reportFaults } from './words.ts';

/** What a translation says otherwise than the original. */
export interface Difference {
  readonly code: ProblemCode;
  readonly message: Message;
}

type Pointer = 'fact' | 'cite' | 'figure' | 'term' | 'link';

/** What a text points at, each once: `:fact[id]`, `](https://...)`. */
function pointersIn(source: Words, wanted: readonly Pointer[]): readonly string[] {
  const names: readonly string[] = wanted;
  const found = new Set<string>();
  const visit = (nodes: RawLine) => {
    for (const node of nodes) {
      if (node.type === 'directive' && names.includes(node.name))
        found.add(`:${node.name}[${node.id}]`);
      if (node.type === 'link' && names.includes('link')) found.add(`](${node.href})`);
      if ('children' in node) visit(node.children);
    }
  };
  for (const block of parseText(source).blocks) linesOf(block).forEach(visit);
  return [...found].sort();
}

/** The first few of a list that the other lacks, with what to do about them. */
const without = (verb: string, list: readonly string[], other: readonly string[]) =>
  list
    .filter((one) => !other.includes(one))
    .slice(0, 3)
    .map((one) => `${verb} ${plain(one)}`);

/** Evidence, links and figures are those of the original; a term may be explained at another place. */
function pointerDifferences(original: Words, translated: Words): readonly Difference[] {
  const both = (wanted: readonly Pointer[]) =>
    [pointersIn(original, wanted), pointersIn(translated, wanted)] as const;
  const [wants, has] = both(['fact', 'cite', 'figure', 'link']);
  const faults = [...without('add', wants, has), ...without('remove', has, wants)];
  const terms = without('add', ...both(['term']));
  return [
    ...(faults.length > 0
      ? [{ code: 'overlay', message: message('directivesDiffer', {}, faults.join(', ')) } as const]
      : []),
    ...(terms.length > 0
      ? [{ code: 'terms-missing', message: message('termsMissing', {}, terms.join(', ')) } as const]
      : []),
  ];
}

/** All that a translated text says otherwise; the first error says that it must not be shown. */
export function differencesOf(
  { value, kind }: TextEntry,
  translated: Words,
): readonly Difference[] {
  return kind === 'words' ? [] : pointerDifferences(value, translated);
}

/** How an entry stands to the text that it translates today. */
export interface StringResult {
  /** The original has changed since. */
  readonly isStale: boolean;
  /** Not to be shown: what it says is wrong, or was right of the text before. */
  readonly isRefused: boolean;
}

/** Checks one entry. Of one that is stale, what differs is no error: the original stands in its place. */
export function checkString(
  original: TextEntry,
  entry: OverlayEntry,
  key: string,
  report: Emit,
): StringResult {
  const path: RawPath = ['strings', key];
  const { text, was } = entryWords(entry);
  const at = isObject(entry) ? [...path, 'text'] : path;
  const isStale = was !== undefined && JSON.stringify(was) !== JSON.stringify(original.value);
  if (Array.isArray(original.value) !== Array.isArray(text)) {
    const shape = Array.isArray(original.value) ? 'a list of strings' : 'a string';
    report('overlay', at, message('otherShape', { shape }));
    return { isStale, isRefused: true };
  }
  if (original.kind !== 'words') {
    const { faults } = original.kind === 'line' ? parseLine(String(text)) : parseText(text);
    reportFaults(report, text, at, faults);
  }
  const differences = differencesOf(original, text);
  const isRefused = differences.some(({ code }) => code === 'overlay');
  if (isStale) report('stale', [...path, 'was'], message(isRefused ? 'staleFacts' : 'stale', {}));
  else for (const { code, message: fault } of differences) report(code, at, fault);
  return { isStale, isRefused };
}
