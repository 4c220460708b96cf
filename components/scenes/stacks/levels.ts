/** From a value to boxes: what a stack amounts to when the line is 100. */
import type { Status } from '../../../story/scene.ts';
import type { Moment, Params, StackParam } from './params.ts';

export interface Stack {
  readonly id: string;
  readonly param: StackParam;
  /** Percent of the line; absent where nobody has a figure. */
  readonly level?: number;
  readonly status: Status;
  /** The bound value as it is printed. */
  readonly text?: string;
  /** Boxes that stand under the line and above it at this moment; the last may be on its way. */
  readonly below: number;
  readonly above: number;
  readonly shown: number;
}

const clamp = (n: number) => Math.min(1, Math.max(0, n));
const PROMISES: readonly Status[] = ['projected', 'target'];

/** Only what is promised stands unpainted. */
export const isPromised = ({ status }: Stack): boolean => PROMISES.includes(status);

/** Percent of the line that one box is. */
export const boxOf = ({ layer, across, deep }: Params): number => layer / (across * deep);

/** The line is output: a rate of use u leaves a capacity of 1/u, so 1/u - 1 stands above the line. */
export const levelOf = (reads: Params['reads'], value: number): number =>
  reads === 'use' ? 10000 / Math.max(1, value) : value;

export function stacksOf({ params, state, boundValues, lang }: Moment): readonly Stack[] {
  const box = boxOf(params);
  const percent = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  return Object.entries(params.stacks).map(([id, param]) => {
    const value = state.levels[id];
    const shown = clamp(state.shown[id] ?? 1);
    const bound = boundValues[`levels/${id}`];
    const status = bound?.status ?? 'measured';
    if (value === undefined) return { id, param, status, below: 0, above: 0, shown };
    const level = levelOf(params.reads, value);
    // Whole boxes: a mark is never cut, the label carries the exact figure.
    const under = Math.round(Math.min(level, 100) / box);
    const over = Math.round(Math.max(0, level - 100) / box);
    const filled = clamp(state.filled[id] ?? 1);
    // Nothing stands on air: what is above waits for what is under it.
    const footing = clamp((filled - 0.9) * 10);
    return {
      id,
      param,
      level,
      status,
      text: bound?.text ?? `${percent.format(value)}%`,
      below: under * filled,
      above: over * clamp(state.above[id] ?? 1) * footing,
      shown,
    };
  });
}

/** `+102%`: how far a stack stands above the line, or stays below it. */
export function overText({ lang }: Moment, level: number): string {
  const format = { style: 'percent', signDisplay: 'exceptZero' } as const;
  return new Intl.NumberFormat(lang, { ...format, maximumFractionDigits: 0 }).format(
    (level - 100) / 100,
  );
}
