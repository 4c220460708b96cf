/** From a value to boxes: what a stack amounts to when the line is 100. */
import type { Status } from '../../../story/scene.ts';
import { clamp } from '../kit/marks.ts';
import { numberPrinter } from '../kit/print-number.ts';
import type { Context, Params } from './spec.ts';

export interface Stack {
  readonly id: string;
  readonly param: Params['stacks'][string];
  /** Percent of the line; absent where nobody has a figure. */
  readonly level?: number;
  readonly status: Status;
  /** Only what is promised stands unpainted. */
  readonly isPromised: boolean;
  /** The bound value as it is printed. */
  readonly text?: string;
  /** Boxes that stand under the line and above it at this moment; the last may be on its way. */
  readonly below: number;
  readonly above: number;
  readonly shown: number;
}

/** The line is output: a rate of use u leaves a capacity of 1/u, so 1/u - 1 stands above the line. */
const levelOf = (reads: Params['reads'], value: number): number =>
  reads === 'use' ? 10000 / Math.max(1, value) : value;

export function stacksOf({ params, state, boundValues, lang }: Context): readonly Stack[] {
  const box = params.layer / (params.across * params.deep);
  const print = numberPrinter(lang, { maximumFractionDigits: 1 });
  return Object.entries(params.stacks).map(([id, param]) => {
    const value = state.levels[id];
    const bound = boundValues[`levels/${id}`];
    const status = bound?.status ?? 'measured';
    const isPromised = status === 'projected' || status === 'target';
    const stack = { id, param, status, isPromised, shown: clamp(state.shown[id] ?? 1) };
    if (value === undefined) return { ...stack, below: 0, above: 0 };
    const level = levelOf(params.reads, value);
    const filled = clamp(state.filled[id] ?? 1);
    // Nothing stands on air: what is above waits for what is under it.
    const footing = clamp((filled - 0.9) * 10);
    return {
      ...stack,
      level,
      text: bound?.text ?? `${print(value)}%`,
      // Whole boxes: a mark is never cut, the label carries the exact figure.
      below: Math.round(Math.min(level, 100) / box) * filled,
      above: Math.round(Math.max(0, level - 100) / box) * clamp(state.above[id] ?? 1) * footing,
    };
  });
}

/** `+102%`: how far a stack stands above the line, or stays below it. */
export const overText = (lang: string, level: number): string =>
  numberPrinter(lang, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 0,
  })((level - 100) / 100);
