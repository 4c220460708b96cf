/** Tiles and packed circles, and the words in tiles. */
import { group, max, min } from 'd3-array';
import { hierarchy, packSiblings, treemap } from 'd3-hierarchy';
import { measure } from '../../../../story/layout/measure.ts';
import type { PictureLabel } from '../../kit/plate.ts';
import { label, wrap } from '../../kit/text.ts';
import { inkOn } from '../colours.ts';
import { channelOf, columnOf, numberOf, printer, wordOf } from '../read.ts';
import type { Row } from '../table.ts';
import type { Placed, Placing, Tile } from './place.ts';
import { nameOf, type Plan } from './plan.ts';

/** Names and numbers inside tiles, where they fit; names of groups above theirs. */
export function tileLabels(plan: Plan, tiles: readonly Tile[]): readonly PictureLabel[] {
  const { around, view, table, colours } = plan;
  const { type, palette, lang } = around;
  const size = channelOf(view.size) ?? { field: 'value' };
  const print = printer(columnOf(table, size), lang);
  return tiles.flatMap(({ box, row, group: name }) => {
    if (!row) {
      const role = measure(name!, type.strong) < box.width ? 'strong' : 'axis';
      const [line = ''] = wrap([name!], box.width, type[role]);
      const hasRoom = measure(line, type[role]) < box.width;
      return hasRoom ? [label(`group-${name}`, [box.x + 1, box.y + 15], [line], role)] : [];
    }
    const fill = colours.of(row);
    const on = { ground: fill, ink: inkOn(fill, palette) };
    const number = print(numberOf(row, size.field));
    const written = (role: 'strong' | 'axis', pad: number) => {
      const width = box.width - pad * 1.6;
      const lines = wrap([nameOf(plan, row)], width, type[role]);
      const room = Math.floor((box.height - pad) / type.line);
      if (lines.length > room || lines.some((line) => measure(line, type[role]) > width)) return [];
      const isRoomy = role === 'strong' && room > lines.length;
      const further = isRoomy && measure(number, type.rest) < width ? [number] : [];
      const at = [box.x + pad, box.y + pad + type[role].size * 0.82] as const;
      return [label(row.key, at, [...lines, ...further], role, { on })];
    };
    const large = written('strong', 7);
    return large.length > 0 ? large : written('axis', 4);
  });
}

function groupIn({ view, isWords }: Plan): (row: Row) => string {
  const field = view.group ?? channelOf(view.color)?.field;
  return (row) => (isWords(field) ? wordOf(row, field) : '');
}
interface Node {
  readonly children?: readonly Node[];
  readonly row?: Row;
  readonly group?: string;
}
/** Rows as tiles, those of one group together under a line for its name. */
export function tilesIn({ plan, rows, box, shapeOf }: Placing): Placed {
  const field = channelOf(plan.view.size)?.field;
  const groups = [...group(rows, groupIn(plan))];
  const isGrouped = groups.length > 1;
  const head = plan.around.type.line + 4;
  const leaves = (some: readonly Row[]): readonly Node[] => some.map((row) => ({ row }));
  const children = isGrouped
    ? groups.map(([name, same]) => ({ group: name, children: leaves(same) }))
    : leaves(rows);
  const root = hierarchy<Node>({ children })
    .sum(({ row }) => (row ? Math.max(0, numberOf(row, field ?? 'value')) : 0))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const laid = treemap<Node>()
    .size([box.width, box.height])
    .paddingInner(({ depth }) => (depth === 0 && isGrouped ? 6 : 1.5))
    .paddingTop(({ depth }) => (depth === 1 && isGrouped ? head : 0))(root);
  const tiles = laid.descendants().flatMap(({ x0, x1, y0, y1, data, depth }): readonly Tile[] => {
    if (depth === 0) return [];
    return [{ ...data, box: { x: box.x + x0, y: box.y + y0, width: x1 - x0, height: y1 - y0 } }];
  });
  const shapes = tiles.flatMap(({ row, box: { x, y, width, height } }) =>
    row ? [shapeOf(row, { x: x + width / 2, y: y + height / 2, width, height, radius: 0 })] : [],
  );
  return { shapes, tiles, rest: '' };
}

/** Discs of each group packed, the groups packed beside each other, as large as the box allows. */
export function discsIn({ plan, rows, box, shapeOf, radius }: Placing): Placed {
  const groups = [...group(rows, groupIn(plan)).values()].map((same) => {
    const discs = packSiblings(same.map((row) => ({ row, r: radius(row) * 1.04 })));
    return { discs, r: (max(discs, ({ x, y, r }) => Math.hypot(x, y) + r) ?? 0) + 5 };
  });
  const all = packSiblings(groups).flatMap(({ x, y, discs }) =>
    discs.map((disc) => ({ row: disc.row, x: x + disc.x, y: y + disc.y, r: disc.r / 1.04 })),
  );
  const [left = 0, right = 1] = [min(all, ({ x, r }) => x - r), max(all, ({ x, r }) => x + r)];
  const [top = 0, bottom = 1] = [min(all, ({ y, r }) => y - r), max(all, ({ y, r }) => y + r)];
  const scale = Math.min(box.width / (right - left), box.height / (bottom - top));
  const shapes = all.map((one) => {
    const x = box.x + box.width / 2 + (one.x - (left + right) / 2) * scale;
    const y = box.y + box.height / 2 + (one.y - (top + bottom) / 2) * scale;
    const size = one.r * scale * 2;
    return shapeOf(one.row, { x, y, width: size, height: size, radius: one.r * scale });
  });
  return { shapes, tiles: [], rest: '' };
}
