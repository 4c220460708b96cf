/** Lines between two places: a staff at each, values at the left one, names and values at the right one. */
import { max, rollup } from 'd3-array';
import { measure } from '../../../../story/layout/measure.ts';
import { column } from '../../kit/place.ts';
import type { Box, PictureLabel } from '../../kit/plate.ts';
import { wrap } from '../../kit/text.ts';
import { isNamed, numberOf, printer, wordOf } from '../read.ts';
import type { Connected, Shape } from '../shapes.ts';
import type { Row } from '../table.ts';
import { groupFieldOf, type Plan } from './plan.ts';

const nameIn = (plan: Plan, row: Row) => wordOf(row, groupFieldOf(plan, 'line'));
const valueIn = ({ y, around }: Plan, row: Row): string =>
  row.text ?? (y ? printer(y.column, around.lang)(numberOf(row, y.channel.field)) : '');
const endIn = (plan: Plan, row: Row): string =>
  [nameIn(plan, row), valueIn(plan, row)].filter(Boolean).join(' ');
const roleOf = ({ colour }: Row) => (colour === 'teaLine' ? ('axis' as const) : ('label' as const));

/** Whether a line has its name and values: all where they find room, else those that the view names. */
const namer =
  ({ view: { label } }: Plan, hasRoom: boolean) =>
  (name: string): boolean =>
    label !== 'none' && (hasRoom || (typeof label === 'object' && isNamed(name, label)));

export interface Sides {
  readonly left: number;
  readonly right: number;
  /** Whether every line has its name. */
  readonly areNamed: boolean;
}
/** What values and names take of the width of a small chart, at its left and right. */
export function slopeSides(plan: Plan, { width, height }: Pick<Box, 'width' | 'height'>): Sides {
  const { x, facetOf, around } = plan;
  const field = x?.channel.field ?? '';
  const places = x?.kind === 'band' ? x.words : plan.rows.map(({ cells }) => Number(cells[field]));
  const end = x?.kind === 'band' ? places.at(-1) : Math.max(...places.map(Number));
  const counts = rollup(plan.rows, (same) => new Set(same.map((row) => nameIn(plan, row))).size, facetOf); // prettier-ignore
  const areNamed = (max(counts.values()) ?? 0) * (around.type.line + 2) <= height;
  const has = namer(plan, areNamed);
  const rows = plan.rows.filter((row) => has(nameIn(plan, row)));
  const isLast = ({ cells }: Row) => String(cells[field]) === String(end);
  const starts = rows.filter((row) => !isLast(row));
  const names = rows.filter(isLast);
  const left = max(starts, (row) => measure(valueIn(plan, row), around.type.axis) + 12) ?? 0;
  const right = max(names, (row) => measure(endIn(plan, row), around.type[roleOf(row)]) + 18) ?? 0;
  return { left, right: Math.min(width * 0.46, right), areNamed };
}

export function slopeLabels(
  plan: Plan,
  box: Box,
  { right, areNamed }: Sides,
  lines: readonly Connected[],
  shapes: readonly Shape[],
): readonly PictureLabel[] {
  const { type } = plan.around;
  const known = new Map(shapes.map((one) => [one.key, one]));
  const joined = lines.filter(({ kind, keys }) => kind === 'line' && keys.length > 1);
  const has = namer(plan, areNamed);
  const shapesAt = (i: 0 | -1) =>
    joined.flatMap(({ name, keys }) => (has(name) ? (known.get(keys.at(i)!) ?? []) : []));
  const starts = shapesAt(0).flatMap(({ key, row, y }) => {
    const lines = [valueIn(plan, row)].filter(Boolean);
    return lines.map(() => ({ id: key, lines, role: 'axis' as const, opacity: 1, centre: y }));
  });
  const finals = shapesAt(-1).map(({ key, row, y }) => {
    const role = roleOf(row);
    const lines = wrap([endIn(plan, row)], right - 12, type[role]);
    // Of two that end at one place the comparison stands lower.
    return { id: key, lines, role, opacity: 1, centre: y + (role === 'axis' ? 3 : -3) };
  });
  const range = { top: box.y - 10, bottom: box.y + box.height + 12 };
  return [
    ...column(starts, type, { x: box.x - 9, ...range }, 'end'),
    ...column(finals, type, { x: box.x + box.width + (plan.isTall ? 9 : 12), ...range, pad: 2 }),
  ];
}
