/** Counted marks on a base line, in columns or in rows; and what fields of them have in common with these. */
import { extent, group, max, sum } from 'd3-array';
import { measure } from '../../../../story/layout/measure.ts';
import { bodyOf, ratioOf, ringOf, stamp } from '../../kit/glyphs.ts';
import type { Pair } from '../../kit/plate.ts';
import { isPromise } from '../../kit/series.ts';
import { label, wrap } from '../../kit/text.ts';
import type { View } from '../params.ts';
import { countedIn, nameField, numberOf, printer, rowsOf, wordOf } from '../read.ts';
import type { Shape, UnitGrid } from '../shapes.ts';
import { COUNT, type Row, type Table } from '../table.ts';
import type { Cell, Frame } from './frame.ts';
import type { Plan } from './plan.ts';

const glyphOf = ({ view: { shape = 'square' } }: Plan) => shape;
/** Whether each field has a whole of its own; marks differ in size there unless each stands for more than one. */
export const hasWholes = ({ view: { total } }: Plan) => typeof total === 'string';
export const isOwn = (plan: Plan) => hasWholes(plan) && (plan.view.each ?? 1) === 1;

/** The marks of a row among those of its place: from which to which. */
export function marksOf({ spans, view: { each = 1 } }: Plan, row: Row): Pair {
  const { from, to } = spans.get(row.key)!;
  return [Math.round(from / each), Math.round(to / each)];
}
/** The marks of the whole that rows of one place are parts of; 0 without one. */
export function wholeOf({ view: { total, each = 1 } }: Plan, rows: readonly Row[]): number {
  const full = typeof total === 'string' ? max(rows, (row) => numberOf(row, total)) : total;
  return Math.round((full || 0) / each);
}
export const lengthOf = (plan: Plan, rows: readonly Row[]) =>
  Math.max(1, wholeOf(plan, rows), ...rows.flatMap((row) => [marksOf(plan, row)[1], row.over ?? 0])); // prettier-ignore

type Way = 'up' | 'flat' | 'field';
/** Up to this many marks of a field of its own stand in one row. */
const FEW = 20;
/** Sizes and distances of the largest marks that fit: the first across a row, the second from row to row. */
export function gridOf(plan: Plan, lines: readonly number[], box: Pair, way: Way, full = 0) {
  const [across, along] = box;
  const glyph = glyphOf(plan);
  const ratio = way === 'flat' ? 1 / ratioOf(glyph) : ratioOf(glyph);
  const isFilled = way === 'field' && isOwn(plan);
  const longest = Math.max(...lines);
  const rowsIn = (row: number) => sum(lines, (most) => Math.ceil(most / row));
  // Round wholes fill their rows; a field of its own is filled from side to side.
  const worthOf = (row: number) => {
    if (row < 4 && full > 9) return 0;
    if (full > 0 && full % 10 === 0 && full % row !== 0) return 0;
    const size = Math.min(across / row, (along / rowsIn(row)) * ratio);
    return isFilled ? (size * size * row) / across : size;
  };
  const fitted = () => Array.from({ length: longest }, (_, i) => i + 1).reduce((a, b) => (worthOf(b) > worthOf(a) ? b : a)); // prettier-ignore
  // A hundred squares are ten by ten.
  const isWaffle = way === 'field' && full === 100 && ratio === 1 && !hasWholes(plan);
  const row = plan.view.row ?? (isWaffle ? 10 : isFilled && longest <= FEW ? longest : fitted());
  const share = along / rowsIn(row);
  const size = Math.min((across / row) * (isFilled ? 0.94 : 0.9), share * 0.84 * ratio);
  // Summits may be steep; everything else has its own proportions.
  const high = isFilled && glyph === 'peak' ? Math.min(share * 0.9, (size / ratio) * 1.6) : size / ratio; // prettier-ignore
  const even = isFilled ? (across - size) / Math.max(1, row - 1) : Math.min(across / row, size * 1.25); // prettier-ignore
  const step = way === 'up' ? across / row : even;
  // Dots and squares pack as closely upwards as across.
  const airy = way === 'up' ? (ratio === 1 ? step : Math.max(high * 1.25, size * 1.75)) : high + Math.max(step - size, high * 0.12); // prettier-ignore
  const pitch = [step, isFilled ? share : Math.min(share, airy)] as const;
  return { row, size: [size, high] as const, pitch };
}

interface Stack {
  readonly size: Pair;
  /** Rows up to the highest, over which the paint of a theme climbs. */
  readonly climb: number;
  /** The centre of a mark, and its row. */
  at(n: number): readonly [x: number, y: number, level: number];
}
/** The units of the rows of one place, what is left over, and the space of each row. */
export function stackOf(plan: Plan, rows: readonly Row[], stack: Stack): readonly Shape[] {
  const { size: [width, height], climb, at } = stack; // prettier-ignore
  const glyph = glyphOf(plan);
  const full = wholeOf(plan, rows);
  const body = bodyOf(glyph, width, height);
  const isCounted = plan.across?.field === COUNT;
  const unitsOf = (row: Row, [from, to]: Pair, isBare = false) =>
    Array.from({ length: Math.max(0, to - from) }, (_, n): Shape => {
      const [x, y, line] = at(from + n);
      const level = (line + 0.5) / climb;
      const box = { x: x - width / 2, y: y - height / 2, width, height };
      const ring = ringOf(glyph, box);
      return {
        key: isCounted && !isBare ? row.key : `${row.key}#${isBare ? 'bare-' : ''}${n}`,
        ...{ row, x, y, width, height, radius: glyph === 'dot' ? width / 2 : 0, alpha: 1 },
        unit: { glyph, n, count: to - from, level, isBare, hasWhole: full > 0 },
        fill: isBare ? plan.around.palette.paper : plan.colours.of(row, level),
        isPromised: isPromise(row) && !isBare,
        ...(ring && { ring, d: stamp(body, [[box.x, box.y + height]]) }),
      };
    });
  const units = rows.map((row) => unitsOf(row, marksOf(plan, row)));
  const counted = Math.max(0, ...rows.map((row) => marksOf(plan, row)[1]));
  const bare = rows.slice(0, 1).flatMap((row) => unitsOf(row, [counted, full], true));
  // A row whose mark is one of its own needs no space beside it.
  const spaces = (isCounted ? [] : rows).map((row, i): Shape => {
    const [firstX, firstY] = at(0);
    const [left = firstX, right = firstX] = extent(units[i]!, ({ x }) => x);
    const [top = firstY + height, bottom = firstY] = extent(units[i]!, ({ y }) => y);
    const size = { width: right - left + width, height: bottom - top + height };
    return { key: row.key, row, x: (left + right) / 2, y: (top + bottom) / 2, ...size, radius: 0, fill: plan.colours.of(row), alpha: 0, isPromised: false, isSpace: true }; // prettier-ignore
  });
  return [...spaces, ...bare, ...units.flat()];
}

export function columnsIn(plan: Plan, cell: Cell, frame: Frame) {
  const { isFlat, along, around, isTall, facetOf, placeOf } = plan;
  const { box, xs, ys, facet } = cell;
  const places = [...group(plan.rows, placeOf)].map(([, rows]) => rows);
  const longest = max(places, (rows) => lengthOf(plan, rows)) ?? 1;
  const bands = (isFlat ? ys : xs)!;
  const band = (bands.step || 40) * (isFlat ? 0.8 : isTall ? 0.86 : 0.92);
  const room = isFlat ? box.width : box.height - around.type.figure.size - 8;
  const grid = gridOf(plan, [longest], [band, room], isFlat ? 'flat' : 'up');
  const { row, size: [wide, high], pitch } = grid; // prettier-ignore
  const here = places.filter(([one]) => facetOf(one!) === facet);
  const stacks = here.map((rows) => {
    const first = rows[0]!;
    const middle = bands.at(wordOf(first, along?.field));
    const shapes = stackOf(plan, rows, {
      ...{ size: isFlat ? [high, wide] : [wide, high], climb: Math.ceil(longest / row) },
      at(n) {
        const level = Math.floor(n / row);
        const across = middle + ((n % row) - (row - 1) / 2) * pitch[0];
        const from = level * pitch[1] + high / 2;
        return isFlat ? [box.x + 4 + from, across, level] : [across, box.y + box.height - 1 - from, level]; // prettier-ignore
      },
    });
    const ends = shapes.flatMap(({ unit, x, y, width, height }) => (unit?.isBare ? [] : isFlat ? x + width / 2 : y - height / 2)); // prettier-ignore
    const total = sum(rows, plan.valueOf);
    const only = rows.length === 1 ? first : undefined;
    const text = only?.text ?? frame.printTotal(total);
    const id = only?.key ?? `total-${first.key}`;
    return { ...{ id, row: first, shapes, middle, total, text }, end: isFlat ? Math.max(...ends) : Math.min(...ends) }; // prettier-ignore
  });
  const words = plan.hasTotals ? numbersOf(plan, cell, stacks.filter(({ text }) => text !== ''), grid) : []; // prettier-ignore
  return { grid, words, shapes: stacks.flatMap(({ shapes }) => shapes) };
}

type End = Pick<Shape, 'row'> & Readonly<Record<'middle' | 'end' | 'total', number> & Record<'id' | 'text', string>>; // prettier-ignore
/** The numbers of columns and rows: large where they have room, else some of them. */
function numbersOf(plan: Plan, { box, xs }: Cell, ends: readonly End[], grid: UnitGrid) {
  const { isFlat, around: { type, area, lang }, x } = plan; // prettier-ignore
  if (isFlat) return ends.map(({ id, end, middle, text }) => label(id, [end + 8, middle + 4.8], [text], 'label')); // prettier-ignore
  const room = (xs?.step ?? 40) - 4;
  const plain = printer({ title: '', type: 'number', before: '', after: '' }, lang);
  const hasRoom = (role: 'figure' | 'label') => ends.every(({ text }) => measure(text, type[role]) <= room); // prettier-ignore
  const isNamed = x?.column.type === 'words' && !x.channel.ticks;
  const role = isNamed ? (hasRoom('figure') ? 'figure' : 'strong') : 'label';
  const isClose = !hasRoom('label');
  const widest = max(ends, ({ total }) => measure(plain(total), type.label)) ?? 0;
  const every = isClose ? Math.ceil((widest + 2) / (room + 4)) : 1;
  const last = ends.findLast(({ row, total }) => !isPromise(row) && total > 0);
  return ends.flatMap((one, i) => {
    const { id, text, total, row, middle, end } = one;
    if ((ends.length - 1 - i) % every !== 0 && one !== last) return [];
    const isMain = one === last && role === 'label';
    const isShort = isClose && !isMain && text.includes(plain(total));
    const lines = wrap(isShort ? plain(total) : text, undefined, type.label);
    const right = area.x + area.width;
    const isEdge = middle + measure(lines[0] ?? '', type.strong) / 2 > right;
    const over = box.y + box.height - Math.ceil((row.over ?? 0) / grid.row) * grid.pitch[1];
    const y = Math.min(end, over) - (role === 'figure' ? 13 : 8) - (lines.length - 1) * type.line;
    return [label(id, [isEdge ? right : middle, y], lines, isMain ? 'strong' : role, { align: isEdge ? 'end' : 'middle' })]; // prettier-ignore
  });
}

/** Units on no scale that nothing parts are parts of a whole, or a field for each name. */
export function parted(view: View, table: Table): View {
  const isParted = view.x || view.y || view.facet || view.color;
  if (isParted) return view;
  const all = sum(rowsOf(table, view), (row) => numberOf(row, countedIn(view, table)));
  const name = nameField(table);
  return Math.abs(all - Number(view.total)) < 1
    ? { ...view, color: name }
    : { ...view, facet: name };
}
