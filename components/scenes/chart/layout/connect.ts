/** Lines, bands and links through the shapes of a small chart. */
import { group } from 'd3-array';
import { endsOf } from '../colours.ts';
import { channelOf, wordOf } from '../read.ts';
import type { Connected, Shape } from '../shapes.ts';
import { COUNT, type Row } from '../table.ts';
import type { Cell, Frame } from './frame.ts';
import { groupFieldOf, type Plan } from './plan.ts';

export function connectedIn(
  plan: Plan,
  cell: Cell,
  { isSmall }: Frame,
  shapes: readonly Shape[],
): readonly Connected[] {
  const { has, along, isFlat, around, isTall, view, colours } = plan;
  const known = new Map(shapes.map((one) => [one.key, one]));
  const rows = plan.rows.filter((row) => known.has(row.key));
  const order = new Map(plan.table.rows.map((row, i) => [row.key, i]));
  const isCount = plan.across?.field?.startsWith(COUNT) ?? false;
  const isOrdered =
    (isFlat ? plan.y : plan.x)?.kind !== 'number' || has('area') || along?.field === 'x' || isCount;
  return (['area', 'line', 'link'] as const).flatMap((kind) => {
    // Beside bars, a line is that of what they are compared with.
    if (!has(kind) || (kind === 'line' && view.reference !== undefined)) return [];
    const field = groupFieldOf(plan, kind);
    const found = group(rows, (row) => wordOf(row, field));
    // A column that names every row joins none of them.
    const groups = found.size === rows.length ? [['', rows] as const] : [...found];
    const joined = groups.map(([name, same]): Connected => {
      // Along words and dates in their order; two measures are joined as the table's rows follow each other.
      const place = (row: Row) => {
        const { x, y } = known.get(row.key)!;
        return isFlat ? y : x;
      };
      const value = isOrdered ? place : (row: Row) => order.get(row.key)!;
      const sorted = kind === 'link' ? same : [...same].sort((a, b) => value(a) - value(b) || (isCount ? plan.measure(a) - plan.measure(b) : 0)); // prettier-ignore
      const last = known.get(sorted.at(-1)?.key ?? '');
      const isLink = kind === 'link';
      return {
        id: `${kind}-${cell.facet}-${name}`,
        kind,
        name,
        rows: sorted,
        keys: sorted.map(({ key }) => key),
        colour: isLink ? around.palette.tea : (last?.fill ?? around.palette.ink),
        isFlat,
        ...(kind === 'area' && channelOf(view.color)?.middle !== undefined && colours.ramp && { halves: endsOf(colours.ramp) }), // prettier-ignore
        width: isLink
          ? isTall
            ? 2.5
            : 3.5
          : sorted.at(-1)?.colour === 'teaLine'
            ? 1.6
            : isSmall
              ? 2
              : 2.6,
      };
    });
    // Those that have a colour lie on those that are grey.
    const isGrey = ({ colour }: Connected) => colour === around.palette.tea;
    return view.highlight ? joined.sort((a, b) => Number(isGrey(b)) - Number(isGrey(a))) : joined;
  });
}
