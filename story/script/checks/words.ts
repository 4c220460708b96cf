/** Checks texts and lines: marks, references, links, numbers, length. */
import type { Emit } from '../issues.ts';
import { message } from '../message.ts';
import type { RawPath } from '../places.ts';
import {
  linesOf,
  wordsIn,
  type RawDirective,
  type RawInline,
  type RawLine,
  type TextFault,
} from '../text-ast.ts';
import { parseLine, parseText } from '../text.ts';
import { checkAlt } from './assets.ts';
import { evidenceOf, factOf, rowOf } from './bindings.ts';
import type { Context } from './context.ts';
import { checkDate } from './dates-and-units.ts';
import { checkHolders } from './holders.ts';
import { checkLanguage } from './languages.ts';
import { claimsIn, unknownNumbers, vouchedBy } from './numbers.ts';
import { checkUndated } from './undated.ts';
import { walkScript } from './walk.ts';

type Words = string | readonly string[];

/** Counts words of Latin scripts by spaces; two Han or kana characters count as one word. */
function countWords(line: RawLine): number {
  const text = wordsIn(line);
  const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const rest = text
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' ')
    .match(/[\p{L}\p{N}][^\s]*/gu);
  return (rest?.length ?? 0) + Math.ceil(signs / 2);
}

/** The number of words of a text and of each of its paragraphs, with the index of the string that contains it. */
export function lengthOf(source: Words) {
  const lines = parseText(source).blocks.flatMap((block) =>
    linesOf(block).map((line) => ({
      words: countWords(line),
      part: block.part,
      isItem: block.type === 'list',
    })),
  );
  return {
    words: lines.reduce((sum, { words }) => sum + words, 0),
    paragraphs: lines.filter(({ isItem }) => !isItem),
  };
}

/** The `:fact[...]` and `:cite[...]` references of a text, sorted and without duplicates. */
export function evidenceIn(source: Words): readonly string[] {
  const found = new Set<string>();
  const visit = (nodes: RawLine) => {
    for (const node of nodes)
      if ('children' in node) visit(node.children);
      else if (node.type === 'directive' && (node.name === 'fact' || node.name === 'cite'))
        found.add(`:${node.name}[${node.id}]`);
  };
  for (const block of parseText(source).blocks) linesOf(block).forEach(visit);
  return [...found].sort();
}

/** Where a text is, and whether it is printed, which means that its numbers must be facts. */
interface Place {
  readonly context: Context;
  readonly path: RawPath;
  readonly isPrinted: boolean;
}

function checkDirective(place: Place, node: RawDirective): void {
  const { context, path } = place;
  const aim = { letter: node.idStart };
  if (node.name === 'cite') context.refer('source', node.id, path, aim);
  else if (node.name === 'term') context.refer('term', node.id, path, aim);
  else if (node.name === 'lang') checkLanguage(context, node.id, path, aim);
  else if (node.name === 'figure') referStep(place, node.id, node.idStart);
  else if (node.name === 'fact' && context.refer('fact', node.id, path, aim))
    checkFact(place, node);
}

function checkFact({ context, path, isPrinted }: Place, node: RawDirective): void {
  const { id, words } = node;
  const { lang, facts } = context.script;
  const fact = facts[id];
  const evidence = evidenceOf(context, id);
  if (!fact || !evidence) return;
  // An unresolvable value is reported where the fact is declared.
  const prints = fact.value !== undefined || fact.show !== undefined;
  if (words === undefined && !prints)
    context.report('unbindable', path, message('showsNothing', { id }), { letter: node.idStart });
  if (isPrinted && fact.confidence === 'low')
    context.report('low-confidence', path, message('lowConfidence', { id }), {
      letter: node.start,
    });
  if (words === undefined) return;
  const [unknown] = unknownNumbers(words, vouchedBy(evidence, lang), lang);
  if (!unknown) return;
  const { value, form } = evidence;
  const known = form.show ?? (typeof value === 'object' ? value.join(' to ') : value);
  const truth = typeof known === 'number' ? known.toLocaleString('en') : known;
  context.report(
    'words-differ',
    path,
    message('wordsDiffer', { written: unknown.text, truth: truth ?? 'without a value' }),
    { letter: node.wordsStart ?? node.start },
  );
}

const referStep = ({ context, path }: Place, id: string, letter: number): void =>
  context.expect('step', id, context.stepIds, path, { letter });

/** Reports a unit that is repeated after a fact, which already prints it: "711 people people". */
function checkUnitWord({ context, path }: Place, node: RawDirective, next: RawInline | undefined) {
  if (node.name !== 'fact' || node.words !== undefined || next?.type !== 'text') return;
  const form = evidenceOf(context, node.id)?.form;
  const after = form?.show === undefined && context.script.units[form?.unit ?? '']?.after;
  const words = Object.values(typeof after === 'object' ? after : { after }).map((word) =>
    String(word || '').trim(),
  );
  const word = words.find(
    (one) =>
      one !== '' &&
      next.text.startsWith(` ${one}`) &&
      !/^\p{L}/u.test(next.text.slice(one.length + 1)),
  );
  if (word === undefined) return;
  const given = { id: node.id, word };
  context.report('unit-twice', path, message('unitTwice', given, { wanted: word }), {
    letter: next.start + 1,
  });
}

function checkInlines(place: Place, nodes: readonly RawInline[], isPrinted: boolean): void {
  for (const [i, node] of nodes.entries())
    if (node.type === 'text') {
      if (isPrinted) checkNumbers(place, node.text, node.start);
    } else if (node.type === 'directive') {
      checkDirective(place, node);
      checkUnitWord(place, node, nodes[i + 1]);
    } else {
      const isLink = node.type === 'link';
      if (isLink && node.href.startsWith('#')) referStep(place, node.href.slice(1), node.start);
      checkInlines(place, node.children, isPrinted && !isLink);
    }
}

/** The cure for a number: the fact with this value, or the row that a fact could be bound to. */
function cureOf(context: Context, value: number | undefined) {
  const fact = value === undefined ? undefined : factOf(context, value);
  if (fact !== undefined) return { hint: `:fact[${fact}] has this value`, known: [fact] };
  const row = value === undefined ? undefined : rowOf(context, value);
  const hint = row && `a row has this value: make it a fact with "value": ${JSON.stringify(row)}`;
  return { hint };
}

function checkNumbers({ context, path }: Place, text: string, start: number): void {
  if (!/\p{N}|[a-z]{3}/iu.test(text)) return;
  const { title, lang } = context.script;
  const from = title.length > 2 ? text.indexOf(title) : -1;
  for (const { text: number, index, value } of claimsIn(text, lang)) {
    if (from >= 0 && index >= from && index < from + title.length) continue;
    const letter = start + index;
    context.report(
      'unsourced-number',
      path,
      message('unsourced', { number }, { ...cureOf(context, value), wanted: number }),
      {
        letter,
      },
    );
  }
}

/** Reports the faults of a text at `path`, or at the items if it is a list. */
export function reportFaults(
  report: Emit,
  source: Words,
  path: RawPath,
  faults: readonly TextFault[],
): void {
  for (const { code, kind, value, offset, part } of faults)
    report(code, typeof source === 'string' ? path : [...path, part], message(kind, { value }), {
      letter: offset,
    });
}

/** Checks one line. */
export function checkLine(
  context: Context,
  source: string,
  path: RawPath,
  isPrinted = false,
): void {
  const { line, faults } = parseLine(source);
  reportFaults(context.report, source, path, faults);
  checkInlines({ context, path, isPrinted }, line, isPrinted);
}

/** Checks a text, given as one string or as a list of strings. */
function checkText(context: Context, source: Words, path: RawPath, isPrinted: boolean): void {
  const { blocks, faults } = parseText(source);
  reportFaults(context.report, source, path, faults);
  for (const block of blocks) {
    const at = typeof source === 'string' ? path : [...path, block.part];
    const isQuote = block.type === 'quote';
    const isAttributed = isQuote && block.attribution !== undefined;
    for (const line of linesOf(block))
      checkInlines({ context, path: at, isPrinted }, line, isPrinted && !isAttributed);
    if (isQuote && !isAttributed && isPrinted)
      context.report('no-attribution', at, message('noAttribution', {}), { letter: block.start });
  }
}

const PRINTED = new Set<unknown>(['title', 'text', 'alt', 'rule', 'note']);
/** Whether readers see the text at a path as a statement of the story, so that its numbers must be facts. */
const isPrintedAt = (path: RawPath): boolean =>
  path[0] === 'subtitle' ||
  (path[0] === 'chapters' && PRINTED.has(path.at(-1)) && !path.includes('ask'));

const RUNNING = new Set<unknown>(['text', 'rule', 'explain']);
/** Whether a path holds full sentences of the story itself; options that readers choose from do not count. */
const isRunningAt = (path: RawPath): boolean =>
  path[0] === 'chapters' && RUNNING.has(path.at(-1)) && !path.includes('options');

/**
 * Checks every line, text and date of the script except those of scenes, states and rows, which have their
 * own checks.
 */
export function checkWords(context: Context): void {
  walkScript(context, (value, field, path) => {
    const [root, , part] = path;
    const isStage = root === 'chapters' && path.at(-1) === 'stage';
    if (root === 'scenes' || isStage || (root === 'data' && part === 'rows')) return false;
    if (root === 'glossary' && part === 'also' && path.length === 4)
      checkLanguage(context, String(path[3]), path, 'key');
    const meaning = field?.meta.handscroll;
    if (isRunningAt(path)) {
      checkHolders(context, value as Words, path);
      if (!path.includes('ask') && !path.includes('views'))
        checkUndated(context, value as Words, path);
    }
    if (meaning === 'line' && path.at(-1) === 'alt') checkAlt(context, value as string, path);
    if (meaning === 'line') checkLine(context, value as string, path, isPrintedAt(path));
    else if (meaning === 'text') checkText(context, value as Words, path, isPrintedAt(path));
    else if (meaning === 'lang') checkLanguage(context, value as string, path);
    else if (meaning === 'date') checkDate(context, value as string, path);
    else return true;
    return false;
  });
}
