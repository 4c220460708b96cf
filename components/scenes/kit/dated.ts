/** What stands at a date: the number that places it, and its part in an anchor. */
import { decimalYear } from '../../../story/script/dates.ts';

/** A written date as a decimal year; a number stays; words that are neither become 0. */
export function yearOf(at: string | number): number {
  if (typeof at === 'number') return at;
  return decimalYear(at) ?? (Number.isFinite(Number(at)) ? Number(at) : 0);
}

/** An x as written, as the part of an anchor that names its row: `2020-Q3` -> `2020-q3`. */
export const slug = (x: string): string =>
  x
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '');
