/** Positions on the axis as numbers. */
import { decimalYear } from '../../../story/script/dates.ts';

/** A written date as a decimal year; a number stays; words that are neither become 0. */
export function yearOf(at: string | number): number {
  if (typeof at === 'number') return at;
  return decimalYear(at) ?? (Number.isFinite(Number(at)) ? Number(at) : 0);
}
