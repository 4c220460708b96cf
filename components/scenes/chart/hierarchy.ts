/** Tiles and packed circles. */
import { group, max, min } from 'd3-array';
import { hierarchy, packSiblings, treemap } from 'd3-hierarchy';
import type { Box } from '../kit/plate.ts';
import type { Row } from './table.ts';

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
