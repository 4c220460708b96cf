/** Texts and lines: marks, references, links, numbers, length. FORMAT section 6. */
import { flatten, flattenText } from '../flatten.ts';
import * as messages from '../messages-words.ts';
import { showsNothing, lowConfidence } from '../messages-evidence.ts';
import { unknownRef } from '../messages.ts';
import type { RawPath } from '../places.ts';
import type { RawDirective, RawInline, RawLine, RawText, TextFault } from '../text-ast.ts';
import { parseLine, parseText } from '../text.ts';
import type { Context } from './context.ts';
import { unknownNumbers, vouchedBy } from './evidence-words.ts';
import { numbersIn } from './numbers.ts';
import { evidenceOf } from './bindings.ts';

export interface WordsOptions {
  /** Numbers must be facts. */
  readonly numbers?: boolean;
  /** Facts named here count as printed. */
  readonly printed?: boolean;
}
/** What a check of a text leaves for other checks. */
export interface WordsRead {
  readonly words: number;
  readonly paragraphs: readonly { readonly words: number; readonly path: RawPath }[];
  /** `:fact[...]` and `:cite[...]` in it. */
  readonly cites: boolean;
}

/** Words of Latin scripts by spaces; two Han or kana signs count as a word. */
export function countWords(text: string): number {
  const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const rest = text
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' ')
    .match(/[\p{L}\p{N}][^\s]*/gu);
  return (rest?.length ?? 0) + Math.ceil(signs / 2);
}

interface Walk {
  readonly context: Context;
  readonly path: RawPath;
  readonly options: WordsOptions;
  cites: boolean;
}

function checkDirective(walk: Walk, node: RawDirective): void {
  const { context, path } = walk;
  const aim = { letter: node.idStart };
  if (node.name === 'cite') {
    walk.cites = true;
    context.refer('source', node.id, path, aim);
  } else if (node.name === 'term') context.refer('term', node.id, path, aim);
  else if (node.name === 'figure') referStep(context, node.id, path, node.idStart);
  else if (node.name === 'fact' && context.refer('fact', node.id, path, aim)) checkFact(walk, node);
}

function checkFact(walk: Walk, node: RawDirective): void {
  const { context, path } = walk;
  walk.cites = true;
  const fact = context.script.facts[node.id];
  const evidence = evidenceOf(context, node.id);
  if (!fact || !evidence) return;
  // A bound value that can't be had is reported where the fact stands.
  const prints = fact.value !== undefined || fact.show !== undefined;
  if (node.words === undefined && !prints)
    context.tell('unbindable', path, showsNothing(node.id), { letter: node.idStart });
  if (walk.options.printed && fact.confidence === 'low')
    context.tell('low-confidence', path, lowConfidence(node.id), { letter: node.start });
  if (node.words === undefined) return;
  const unknown = unknownNumbers(
    node.words,
    vouchedBy(evidence, context.script.lang),
    context.script.lang,
  )[0];
  if (!unknown) return;
  const { value, form } = evidence;
  const truth = form.show ?? (typeof value === 'object' ? value.join(' to ') : value);
  const printed =
    typeof truth === 'number' ? truth.toLocaleString('en') : (truth ?? 'without a value');
  context.tell('words-differ', path, messages.wordsDiffer(unknown.text, printed), {
    letter: node.wordsStart ?? node.start,
  });
}

export function referStep(context: Context, id: string, path: RawPath, letter: number): void {
  if (context.stepIds.has(id)) return;
  context.tell('unknown-ref', path, unknownRef('step', id, [...context.stepIds]), { letter });
}

function checkInline(walk: Walk, nodes: readonly RawInline[], numbers: boolean): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      if (numbers) checkNumbers(walk, node.text, node.start);
    } else if (node.type === 'directive') checkDirective(walk, node);
    else if (node.type === 'link') {
      if (node.href.startsWith('#'))
        referStep(walk.context, node.href.slice(1), walk.path, node.start);
      checkInline(walk, node.children, false);
    } else checkInline(walk, node.children, numbers);
  }
}

function checkNumbers({ context, path }: Walk, text: string, start: number): void {
  if (!/\p{N}|[a-z]{3}/iu.test(text)) return;
  const title = context.script.title;
  const from = title.length > 2 ? text.indexOf(title) : -1;
  for (const number of numbersIn(text, context.script.lang)) {
    if (from >= 0 && number.index >= from && number.index < from + title.length) continue;
    context.tell('unsourced-number', path, messages.unsourced(number.text), {
      letter: start + number.index,
    });
  }
}

function tellFaults(
  context: Context,
  pathOf: (part: number) => RawPath,
  faults: readonly TextFault[],
) {
  for (const fault of faults)
    context.tell(fault.code, pathOf(fault.part), messages.textFault(fault), {
      letter: fault.offset,
    });
}

/** Checks one line; `undefined` and empty ones are left alone. */
export function checkLine(
  context: Context,
  source: string | undefined,
  path: RawPath,
  options: WordsOptions = {},
): WordsRead {
  if (source === undefined || source === '') return { words: 0, paragraphs: [], cites: false };
  const { line, faults } = parseLine(source);
  tellFaults(context, () => path, faults);
  const walk: Walk = { context, path, options, cites: false };
  checkInline(walk, line, options.numbers ?? false);
  const words = countWords(flatten(line));
  return { words, paragraphs: [{ words, path }], cites: walk.cites };
}

function linesOf(block: RawText[number]): readonly { line: RawLine; quoted: boolean }[] {
  if (block.type === 'paragraph') return [{ line: block.children, quoted: false }];
  if (block.type === 'list') return block.items.map((line) => ({ line, quoted: false }));
  const attributed = block.attribution !== undefined;
  return [
    ...block.paragraphs.map((line) => ({ line, quoted: attributed })),
    ...(block.attribution ? [{ line: block.attribution, quoted: true }] : []),
  ];
}

/** Checks a text, given as one string or as a list of them. */
export function checkText(
  context: Context,
  source: string | readonly string[] | undefined,
  path: RawPath,
  options: WordsOptions = {},
): WordsRead {
  if (source === undefined || source.length === 0)
    return { words: 0, paragraphs: [], cites: false };
  const pathOf = (part: number): RawPath => (typeof source === 'string' ? path : [...path, part]);
  const { blocks, faults } = parseText(source);
  tellFaults(context, pathOf, faults);
  let cites = false;
  const paragraphs: { words: number; path: RawPath }[] = [];
  for (const block of blocks) {
    const walk: Walk = { context, path: pathOf(block.part), options, cites: false };
    for (const { line, quoted } of linesOf(block)) {
      checkInline(walk, line, (options.numbers ?? false) && !quoted);
      if (block.type !== 'list')
        paragraphs.push({ words: countWords(flatten(line)), path: walk.path });
    }
    if (block.type === 'quote' && !block.attribution && options.numbers)
      context.tell('no-attribution', walk.path, messages.noAttribution(), { letter: block.start });
    cites ||= walk.cites;
  }
  const words = flattenText(blocks).reduce((sum, line) => sum + countWords(line), 0);
  return { words, paragraphs, cites };
}
