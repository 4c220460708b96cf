/** Tiles and packed circles, and the words in tiles. */
import { measure } from '../../../../story/layout/measure.ts';
import type { PictureLabel } from '../../kit/plate.ts';
import { label, wrap } from '../../kit/text.ts';
import { inkOn } from '../colours.ts';
import { packed, tiled, type Tile } from '../hierarchy.ts';
import { channelOf, columnOf, numberOf, printer, wordOf } from '../read.ts';
import type { Row } from '../table.ts';
import type { Placed, Placing } from './place.ts';
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
    for (const [role, pad] of [
      ['strong', 7],
      ['axis', 4],
    ] as const) {
      const width = box.width - pad * 1.6;
      const lines = wrap([nameOf(plan, row)], width, type[role]);
      const room = Math.floor((box.height - pad) / type.line);
      const hasNumber =
        role === 'strong' && room > lines.length && measure(number, type.rest) < width;
      if (lines.length > room || lines.some((line) => measure(line, type[role]) > width)) continue;
      const at = [box.x + pad, box.y + pad + type[role].size * 0.82] as const;
      return [label(row.key, at, hasNumber ? [...lines, number] : lines, role, { on })];
    }
    return [];
  });
}

function groupIn({ view, isWords }: Plan): (row: Row) => string {
  const field = view.group ?? channelOf(view.color)?.field;
  return (row) => (isWords(field) ? wordOf(row, field) : '');
}
export function tilesIn({ plan, rows, box, shapeOf }: Placing): Placed {
  const field = channelOf(plan.view.size)?.field ?? 'value';
  const head = plan.around.type.line + 4;
  const tiles = tiled(rows, (row) => numberOf(row, field), groupIn(plan), box, head);
  const shapes = tiles.flatMap(({ row, box: { x, y, width, height } }) =>
    row ? [shapeOf(row, { x: x + width / 2, y: y + height / 2, width, height, radius: 0 })] : [],
  );
  return { shapes, tiles, rest: '' };
}
export function discsIn({ plan, rows, box, shapeOf, radius }: Placing): Placed {
  const shapes = packed(rows, radius, groupIn(plan), box).map(({ row, x, y, r }) =>
    shapeOf(row, { x, y, width: r * 2, height: r * 2, radius: r }),
  );
  return { shapes, tiles: [], rest: '' };
}
