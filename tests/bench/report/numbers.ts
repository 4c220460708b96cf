/** Median and spread of a few numbers. */

const ordered = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** The median; NaN for an empty list. */
export function median(values: readonly number[]): number {
  const all = ordered(values);
  const middle = all.length >> 1;
  const upper = all[middle] ?? NaN;
  return all.length % 2 === 1 ? upper : ((all[middle - 1] ?? NaN) + upper) / 2;
}

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const all = ordered(values);
  return {
    median: median(all),
    least: all[0] ?? NaN,
    most: all.at(-1) ?? NaN,
    count: all.length,
  };
}

/** A number as tables print it, with three significant digits. */
export const printed = (value: number): string =>
  Number.isNaN(value)
    ? '–'
    : Math.abs(value) >= 100
      ? value.toFixed(0)
      : Math.abs(value) >= 10
        ? value.toFixed(0)
        : Math.abs(value) >= 1
          ? value.toFixed(1)
          : value.toFixed(2).replace(/^-?0\.00$/, '0');
