/** Checks one text of a translation: its shape, its marks, and that it refers to the same things as the original. */
import type { ProblemCode } from '../../problem.ts';
import { factEvidence } from '../binding.ts';
import { isObject } from '../field.ts';
import type { Emit } from '../issues.ts';
import { message, plain, type Message } from '../message.ts';
import { compareFact, unanswered } from '../numbers/compare.ts';
import { numbersOf } from '../numbers/text.ts';
import { entryWords, type OverlayEntry, type TextEntry, type Words } from '../overlay.ts';
import type { RawPath } from '../places.ts';
import type { StoryScript } from '../schema.ts';
import { linesOf, wordsIn, type RawLine } from '../text-ast.ts';
import { parseLine, parseText } from '../text.ts';
import { reportFaults } from './words.ts';

/** A difference between a translation and its original. */
export interface Difference {
  readonly code: ProblemCode;
  readonly message: Message;
}

const overlayFault = (fault: Message): Difference => ({ code: 'overlay', message: fault });

type Pointer = 'fact' | 'cite' | 'figure' | 'term' | 'link';

/** The references of a text, without duplicates: `:fact[id]`, `](https://...)`. */
function pointersIn(source: Words, pointers: readonly Pointer[]): readonly string[] {
  const names: readonly string[] = pointers;
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

/** The first few items that the other list lacks, with the cure. */
const without = (verb: string, list: readonly string[], other: readonly string[]) =>
  list
    .filter((one) => !other.includes(one))
    .slice(0, 3)
    .map((one) => `${verb} ${plain(one)}`);

/** Evidence, links and figures must be those of the original; a term may be explained in another place. */
function pointerDifferences(original: Words, translated: Words): readonly Difference[] {
  const both = (pointers: readonly Pointer[]) =>
    [pointersIn(original, pointers), pointersIn(translated, pointers)] as const;
  const [wants, has] = both(['fact', 'cite', 'figure', 'link']);
  const faults = [...without('add', wants, has), ...without('remove', has, wants)];
  const terms = without('add', ...both(['term']));
  return [
    ...(faults.length > 0
      ? [overlayFault(message('directivesDiffer', {}, faults.join(', ')))]
      : []),
    ...(terms.length > 0
      ? [{ code: 'terms-missing', message: message('termsMissing', {}, terms.join(', ')) } as const]
      : []),
  ];
}

/** The story that is translated, and the language that it is translated into. */
export interface Translating {
  readonly script: StoryScript;
  readonly lang: string;
}

function factDifferences(
  { script, lang }: Translating,
  id: string,
  translated: readonly string[],
  words: readonly string[],
): readonly Difference[] {
  const { value, of, date, form } = factEvidence(script, id) ?? {};
  const values = typeof value === 'number' ? [value] : typeof value === 'object' ? value : [];
  const more = [of, date, form?.show, typeof value === 'string' ? value : undefined];
  const truth = { lang: script.lang, words, values, more: more.flatMap((one) => one ?? []) };
  const original = words.join(' / ') || form?.show || values.join(' to ');
  return translated.flatMap((written): readonly Difference[] => {
    const { wrong, isUnread } = compareFact(written, lang, truth);
    if (wrong[0] !== undefined)
      return [overlayFault(message('factNumber', { number: wrong[0], written, original }))];
    const fault = message('numbersUnchecked', { written, original });
    return isUnread ? [{ code: 'numbers-unchecked', message: fault }] : [];
  });
}

const strings = (list: readonly (string | undefined)[] = []) => list.flatMap((one) => one ?? []);

/** No number may be lost, added or changed; in plain prose a number may be written as a word. */
function numberDifferences(about: Translating, { value, kind }: TextEntry, translated: Words) {
  const both = [value, translated].flat().join(' ');
  // Most texts have no number that must match; skip reading numbers there.
  if (!/\p{Nd}|:(?:plain|fact)\[/u.test(both)) return [];
  const original = numbersOf(value, kind, about.script.lang);
  const translatedNumbers = numbersOf(translated, kind, about.lang);
  const lost = unanswered(original.needed, original.all, translatedNumbers.all);
  const added = unanswered(translatedNumbers.fixed, translatedNumbers.all, original.all);
  const faults = [...lost.map((one) => `add ${one}`), ...added.map((one) => `remove ${one}`)];
  const facts = [...translatedNumbers.facts].flatMap(([id, words]) =>
    factDifferences(about, id, strings(words), strings(original.facts.get(id))),
  );
  if (faults.length === 0) return facts;
  return [overlayFault(message('numbersDiffer', {}, faults.slice(0, 6).join(', '))), ...facts];
}

/** The width in letters; a Han character counts as two. */
const widthOf = (source: Words): number =>
  [...wordsIn(parseLine([source].flat().join(' ')).line)].reduce(
    (sum, letter) => sum + (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(letter) ? 2 : 1),
    0,
  );
/**
 * Texts printed on pictures. A translation may be 1.5 times as long as the original, which counts as at least
 * SHORT letters.
 */
const ON_PICTURES = /\/labels\/|^scenes\/|^data\/[^/]+\/(?:rows|entities)\//;
const SHORT = 10;

function labelDifferences(key: string, { value, kind }: TextEntry, translated: Words) {
  if (!ON_PICTURES.test(key) || kind === 'text') return [];
  const [was, is] = [widthOf(value), widthOf(translated)];
  if (is <= 1.5 * Math.max(was, SHORT)) return [];
  return [{ code: 'long-label', message: message('longLabel', { is, was }) } as const];
}

/** All differences of a translated text. One with an error among them is not shown. */
function differencesOf(about: Translating, key: string, original: TextEntry, translated: Words) {
  const fact = /^facts\/([^/]+)\/show$/.exec(key)?.[1];
  const long = labelDifferences(key, original, translated);
  if (fact !== undefined)
    return [
      ...factDifferences(about, fact, [String(translated)], [String(original.value)]),
      ...long,
    ];
  const pointers = original.kind === 'words' ? [] : pointerDifferences(original.value, translated);
  return [...pointers, ...numberDifferences(about, original, translated), ...long];
}

/** The state of a translated entry against the current original. */
export interface StringResult {
  /** The original has changed since the translation. */
  readonly isStale: boolean;
  /** Not to be shown: the translation is wrong, or it was made for an older original. */
  readonly isRefused: boolean;
}

/** Checks one entry. In a stale entry differences are not errors, because the original is shown instead. */
export function checkString(
  about: Translating,
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
  const differences = differencesOf(about, key, original, text);
  const isRefused = differences.some(({ code }) => code === 'overlay');
  if (isStale) report('stale', [...path, 'was'], message(isRefused ? 'staleFacts' : 'stale', {}));
  else for (const { code, message: fault } of differences) report(code, at, fault);
  return { isStale, isRefused };
}
