/** Scales, and round numbers for them. */
import type { Pair } from './plate.ts';

/** Maps one range to another linearly; constant if a range has no length. */
export const linear =
  ([from, to]: Pair, [start, end]: Pair) =>
  (value: number): number =>
    start + ((value - from) / (to - from || 1)) * (end - start);

/** The smallest of 1, 2 or 5 times a power of ten that is at least `rough`. */
export function roundUp(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough;
}

const YEARS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/** Round years of a span, in at most `most` steps. */
export function yearTicks(from: number, to: number, most: number): readonly number[] {
  const step = YEARS.find((years) => (to - from) / years <= Math.max(1, most)) ?? to - from;
  const first = Math.ceil(from / step);
  return Array.from(
    { length: Math.max(0, Math.floor((to + 1e-6) / step) - first + 1) },
    (_, i) => (first + i) * step,
  );
}
