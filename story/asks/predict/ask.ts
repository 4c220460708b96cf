/** A guess that a later build answers: a number, or a line drawn on a chart. */
import type { Ask, GuessPoint } from '../../story.ts';
import {
  CORRECT,
  rounded,
  type Answer,
  type AskKind,
  type Fault,
  type GivenAnswer,
  type ResultRow,
} from '../kind.ts';
import type { Around } from './number.ts';

export type Predict = Extract<Ask, { kind: 'predict' }>;
interface PredictRule {
  readonly kind: 'predict';
  readonly by: 'number' | 'line';
  readonly min: number;
  readonly max: number;
}
interface PredictPlan {
  readonly kind: 'predict';
  readonly min: number;
  readonly max: number;
  readonly unit: Around;
  /** The unit of a distance; differences of percentages are in points. */
  readonly apart: Around;
  /** The index of the build from which on the correct answer is shown. */
  readonly reveal: number;
  /** The correct answer's reference in scenes: `fact:nev-2025`, `series:rd:china`. */
  readonly truth: string;
}
export interface NumberPlan extends PredictPlan {
  readonly by: 'number';
  readonly value?: number;
  readonly answer: string;
}
/** A point to draw; in a class its value is only shown by the chart. */
interface AskedPoint extends Pick<GuessPoint, 'x' | 'at'> {
  readonly value?: number;
  readonly text?: string;
}
export interface LinePlan extends PredictPlan {
  readonly by: 'line';
  /** The points shown to the reader, up to the last known one. */
  readonly given: readonly GuessPoint[];
  readonly asked: readonly AskedPoint[];
}

/** The largest number of points of a drawn line. */
export const MOST_POINTS = 200;
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

function binsOf(given: readonly GivenAnswer[], edges: readonly number[]): readonly number[] {
  const values = given.flatMap(({ answer }) => ('number' in answer ? [answer.number] : []));
  return edges.slice(1).map((_, bin) => values.filter((v) => binOf(edges, v) === bin).length);
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}

function lineOf(given: readonly GivenAnswer[]): readonly number[] {
  const lines = given.flatMap(({ answer }) => ('line' in answer ? [answer.line] : []));
  const points = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length: points }, (_, i) =>
    rounded(middle(lines.flatMap((line) => (line[i] === undefined ? [] : [line[i]])))),
  );
}

function read({ by, min, max }: PredictRule, number: unknown, line: unknown): Answer | Fault {
  const isWithin = (value: unknown): value is number =>
    typeof value === 'number' && value >= min && value <= max;
  if (by === 'number') {
    if (typeof number !== 'number') return 'answer';
    return isWithin(number) ? { number } : 'range';
  }
  if (!Array.isArray(line)) return 'answer';
  if (line.length === 0) return 'empty';
  if (line.length > MOST_POINTS) return 'too-long';
  return line.every(isWithin) ? { line } : 'range';
}

function planOf(ask: Predict): NumberPlan | LinePlan | undefined {
  const { min, max, unit, apart, reveal, series, value, answer, fact = '' } = ask;
  const shared = { kind: 'predict', min, max, unit, apart, reveal } as const;
  if (!series)
    return {
      ...{ ...shared, by: 'number', answer, truth: `fact:${fact}` },
      ...(value !== undefined && { value }),
    };
  const { id, entity, given, asked } = series;
  const truth = entity === undefined ? `series:${id}` : `series:${id}:${entity}`;
  // Without a point there is nothing to draw, so the question is only text.
  return asked.length > 0 ? { ...shared, by: 'line', given, asked, truth } : undefined;
}

export const ask: AskKind<Predict, PredictRule, NumberPlan | LinePlan> = {
  isOnPicture: true,
  rule: ({ by, min, max }) => ({ kind: 'predict', by, min, max }),
  read: (rule, { number, line }) => read(rule, number, line),
  results(rule, given) {
    if (rule.by === 'line') return { line: lineOf(given) };
    const edges = edgesOf(rule.min, rule.max);
    return { bins: binsOf(given, edges), edges };
  },
  rows(results, _, words): readonly ResultRow[] {
    if ('line' in results)
      return results.line.map((value, i) => [words?.points[i] ?? `point ${i + 1}`, value]);
    if (!('bins' in results)) return [];
    const { bins, edges } = results;
    const at = words?.value === undefined ? undefined : binOf(edges, words.value);
    return bins.map((count, i) => {
      const to = `${i === bins.length - 1 ? '' : 'under '}${edges[i + 1]}`;
      return [`from ${edges[i]} to ${to}`, count, i === at ? CORRECT : ''];
    });
  },
  plan: planOf,
  classPlan(ask) {
    const plan = planOf(ask);
    return plan?.by === 'line'
      ? { ...plan, asked: plan.asked.map(({ x, at }) => ({ x, at })) }
      : plan;
  },
  stored(plan, { value, values }) {
    const fits = (one: unknown): one is number =>
      typeof one === 'number' && one >= plan.min && one <= plan.max;
    if (plan.by === 'number') return fits(value) ? { kind: 'number', value } : undefined;
    if (!Array.isArray(values) || values.length !== plan.asked.length) return undefined;
    const read = values.map((one: unknown) => (fits(one) ? one : undefined));
    return read.some((one) => one !== undefined) ? { kind: 'line', values: read } : undefined;
  },
  hide: ({ explain: _explain, value: _value, ...rest }) => ({ ...rest, answer: '' }),
  reveal({ answer, value, series }) {
    const line = series?.asked.map((point) => point.value);
    return { answer, ...(value !== undefined && { value }), ...(line && { line }) };
  },
  lines: () => [],
};
