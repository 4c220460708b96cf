/** Places that no scale gives. Ends of stacks are values; everything else is in units of the plate. */
import { group, max, rollup, sum } from 'd3-array';
import type { View } from './params.ts';
import { numberOf, wordOf } from './read.ts';
import { COUNT, type Row } from './table.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}
/** Rows of one place after another, from zero up, and below zero downwards; of a mosaic as shares of their place. */
export function stacked(
  rows: readonly Row[],
  placeOf: (row: Row) => string,
  valueOf: (row: Row) => number,
  layout: View['layout'],
  startOf: (same: readonly Row[]) => number,
): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const [, same] of group(rows, placeOf)) {
    const divisor = layout === 'mosaic' ? sum(same, valueOf) || 1 : 1;
    let [up, down] = [startOf(same), 0];
    for (const row of same) {
      const value = (valueOf(row) || 0) / divisor;
      const from = value < 0 ? down : up;
      spans.set(row.key, { from, to: from + value });
      if (value < 0) down += value;
      else up += value;
    }
  }
  return spans;
}

/** The width of each column: its number by `size`, else the sum of its parts. */
// prettier-ignore
export const widthsOf = (rows: readonly Row[], field: string | undefined, size: string | undefined, valueOf: (row: Row) => number): ReadonlyMap<string, number> =>
  rollup(rows, (same) => (size === undefined ? sum(same, valueOf) : size === COUNT ? same.length : max(same, (row) => numberOf(row, size)) ?? 0), (row) => wordOf(row, field));

interface Disc {
  readonly key: string;
  readonly x: number;
  readonly r: number;
}
/**
 * How far from the middle line each disc stands so that none covers another; along the line it stays
 * at its value. The largest are placed first, each as near to the line as those before allow.
 */
export function swarmed(discs: readonly Disc[], gap: number): ReadonlyMap<string, number> {
  const placed: { x: number; y: number; r: number }[] = [];
  const offsets = new Map<string, number>();
  for (const { key, x, r } of [...discs].sort((a, b) => b.r - a.r || a.x - b.x)) {
    const near = placed.filter((one) => Math.abs(one.x - x) < one.r + r + gap);
    const touching = near.flatMap((one) => {
      const reach = Math.sqrt((one.r + r + gap) ** 2 - (one.x - x) ** 2);
      return [one.y - reach, one.y + reach];
    });
    const isFree = (y: number) =>
      near.every((one) => Math.hypot(one.x - x, one.y - y) >= one.r + r + gap - 1e-6);
    const nearest = [0, ...touching].sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);
    const y = nearest.find(isFree) ?? 0;
    placed.push({ x, y, r });
    offsets.set(key, y);
  }
  return offsets;
}
/** Half the height of a swarm. */
export const reachOf = (discs: readonly Disc[], offsets: ReadonlyMap<string, number>): number =>
  max(discs, ({ key, r }) => Math.abs(offsets.get(key) ?? 0) + r) ?? 0;
