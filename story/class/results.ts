/** Aggregates the answers to one question: numbers and approved texts, never who gave them. */
import { LIMITS } from './limits.ts';
import type { AskRule } from './plan.ts';
import { ruleAt } from './plan.ts';
import type { ClassState, Given } from './state.ts';

/**
 * `counts` in the order of the options; `bins` lie between `edges`, of which there is one more; `line` is the
 * median at each point.
 */
export type Results =
  | { readonly counts: readonly number[] }
  | { readonly bins: readonly number[]; readonly edges: readonly number[] }
  | { readonly line: readonly number[] }
  | { readonly texts: readonly string[] };

/** The largest number of bins. */
const BINS = 12;
const NICE = [1, 2, 5];

/** The edges of bins at round numbers: their distance is one, two or five times a power of ten. */
export function edgesOf(min: number, max: number): readonly number[] {
  const power = Math.floor(Math.log10((max - min) / BINS || 1));
  const widths = [power, power + 1].flatMap((exponent) => NICE.map((nice) => [nice, exponent]));
  for (const [nice = 1, exponent = 0] of widths) {
    const at = (i: number) => Number(`${i * nice}e${exponent}`);
    const first = Math.floor(min / at(1) + 1e-9) + 1;
    const inner = Math.ceil(max / at(1) - 1e-9) - first;
    if (inner < BINS) return [min, ...Array.from({ length: inner }, (_, i) => at(first + i)), max];
  }
  return [min, max];
}

/** The bin of a value; each includes its lower edge, and the last one also its upper edge. -1 outside all bins. */
export const binOf = (edges: readonly number[], value: number): number =>
  value > (edges.at(-1) ?? value)
    ? -1
    : Math.min(
        edges.length - 2,
        edges.findLastIndex((edge) => edge <= value),
      );

function binsOf(given: readonly Given[], edges: readonly number[]): readonly number[] {
  const values = given.flatMap(({ answer }) => ('number' in answer ? [answer.number] : []));
  return edges.slice(1).map((_, bin) => values.filter((v) => binOf(edges, v) === bin).length);
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}

function lineOf(given: readonly Given[]): readonly number[] {
  const lines = given.flatMap(({ answer }) => ('line' in answer ? [answer.line] : []));
  const points = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length: points }, (_, i) =>
    middle(lines.flatMap((line) => (line[i] === undefined ? [] : [line[i]]))),
  );
}

/** The newest approved answers, as many as fit. */
function textsOf(given: readonly Given[]): readonly string[] {
  const texts: string[] = [];
  let left = LIMITS.texts;
  for (const { answer, shown } of [...given].reverse()) {
    if (!shown || !('text' in answer)) continue;
    left -= new TextEncoder().encode(JSON.stringify(answer.text)).length + 1;
    if (left < 0) break;
    texts.unshift(answer.text);
  }
  return texts;
}

/** The results of the answers to one question. */
export function count(rule: AskRule, given: readonly Given[]): Results {
  if (rule.kind === 'discuss') return { texts: textsOf(given) };
  if (rule.kind === 'predict') {
    if (rule.by === 'line') return { line: lineOf(given) };
    const edges = edgesOf(rule.min, rule.max);
    return { bins: binsOf(given, edges), edges };
  }
  const counts = rule.options.map(
    (id) => given.filter(({ answer }) => 'option' in answer && answer.option === id).length,
  );
  return { counts };
}

export const answersTo = (state: ClassState, step: string): readonly Given[] =>
  state.answers.filter((given) => given.step === step);

export function resultsOf(state: ClassState, step: string): Results | undefined {
  const rule = ruleAt(state.plan, step);
  return rule && count(rule, answersTo(state, step));
}
