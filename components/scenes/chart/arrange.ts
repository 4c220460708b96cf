/** Places that no scale gives. Ends of stacks are values; everything else is in units of the plate. */
import { group, max, min, rollup, sum } from 'd3-array';
import { hierarchy, packSiblings, treemap } from 'd3-hierarchy';
import type { Box } from '../kit/plate.ts';
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

export interface Tile {
  readonly box: Box;
  /** Absent in the tile of a group. */
  readonly row?: Row;
  readonly group?: string;
}
interface Node {
  readonly name: string;
  readonly children?: readonly Node[];
  readonly row?: Row;
}
/** Rows as tiles, those of one group together under a line of `head` for its name. */
export function tiled(
  rows: readonly Row[],
  valueOf: (row: Row) => number,
  groupOf: (row: Row) => string,
  box: Box,
  head: number,
): readonly Tile[] {
  const groups = [...group(rows, groupOf)];
  const isGrouped = groups.length > 1;
  const leaf = (row: Row): Node => ({ name: row.key, row });
  const children = isGrouped
    ? groups.map(([name, same]) => ({ name, children: same.map(leaf) }))
    : rows.map(leaf);
  const root = hierarchy<Node>({ name: '', children })
    .sum(({ row }) => (row ? Math.max(0, valueOf(row)) : 0))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const laid = treemap<Node>()
    .size([box.width, box.height])
    .paddingInner((node) => (node.depth === 0 && isGrouped ? 6 : 1.5))
    .paddingTop((node) => (node.depth === 1 && isGrouped ? head : 0))(root);
  return laid.descendants().flatMap(({ x0, x1, y0, y1, data, depth }): readonly Tile[] => {
    const tile = { box: { x: box.x + x0, y: box.y + y0, width: x1 - x0, height: y1 - y0 } };
    if (data.row) return [{ ...tile, row: data.row }];
    return depth === 1 ? [{ ...tile, group: data.name }] : [];
  });
}

/** Discs of each group packed, the groups packed beside each other, as large as the box allows. */
export function packed(
  rows: readonly Row[],
  radiusOf: (row: Row) => number,
  groupOf: (row: Row) => string,
  box: Box,
) {
  const groups = [...group(rows, groupOf)].map(([, same]) => {
    const discs = packSiblings(same.map((row) => ({ row, r: radiusOf(row) * 1.04 })));
    return { discs, r: (max(discs, ({ x, y, r }) => Math.hypot(x, y) + r) ?? 0) + 5 };
  });
  const all = packSiblings(groups).flatMap(({ x, y, discs }) =>
    discs.map((disc) => ({ row: disc.row, x: x + disc.x, y: y + disc.y, r: disc.r / 1.04 })),
  );
  const [left = 0, right = 1] = [min(all, ({ x, r }) => x - r), max(all, ({ x, r }) => x + r)];
  const [top = 0, bottom = 1] = [min(all, ({ y, r }) => y - r), max(all, ({ y, r }) => y + r)];
  const scale = Math.min(box.width / (right - left), box.height / (bottom - top));
  return all.map(({ row, x, y, r }) => ({
    row,
    x: box.x + box.width / 2 + (x - (left + right) / 2) * scale,
    y: box.y + box.height / 2 + (y - (top + bottom) / 2) * scale,
    r: r * scale,
  }));
}
