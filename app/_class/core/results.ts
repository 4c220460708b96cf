/** What the answers to one question come to: numbers and approved words, never who said what. */
import { LIMITS } from './limits.ts';
import type { AskRule } from './plan.ts';
import { ruleAt } from './plan.ts';
import type { ClassState, Given } from './state.ts';

/** `counts` of options in their order; `bins` of even width from `min` to `max`; `line`: the middle value at each point. */
export type Results =
  | { readonly counts: readonly number[] }
  | { readonly bins: readonly number[]; readonly min: number; readonly max: number }
  | { readonly line: readonly number[] }
  | { readonly texts: readonly string[] };

const BINS = 12;

function binsOf(given: readonly Given[], min: number, max: number): readonly number[] {
  const bins = new Array<number>(BINS).fill(0);
  for (const { answer } of given) {
    if (!('number' in answer)) continue;
    const share = max > min ? (answer.number - min) / (max - min) : 0;
    const bin = Math.min(BINS - 1, Math.floor(share * BINS));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
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

/** What answers to one question come to. */
export function count(rule: AskRule, given: readonly Given[]): Results {
  if (rule.kind === 'discuss') return { texts: textsOf(given) };
  if (rule.kind === 'predict')
    return rule.by === 'line'
      ? { line: lineOf(given) }
      : { bins: binsOf(given, rule.min, rule.max), min: rule.min, max: rule.max };
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
