/** Counted marks: on a base line in columns or rows, or in a field for each word. */
import { extent, group, max, sum } from 'd3-array';
import { measure } from '../../../../story/layout/measure.ts';
import { bodyOf, ratioOf, ringOf, stamp } from '../../kit/glyphs.ts';
import type { Box, Pair, PictureLabel } from '../../kit/plate.ts';
import { cutLines, label, wrap } from '../../kit/text.ts';
import type { KeyLine } from '../params.ts';
import { columnOf, numberOf, printer, wordOf } from '../read.ts';
import type { Shape, UnitGrid } from '../shapes.ts';
import { COUNT, type Row } from '../table.ts';
import type { Cell, Frame } from './frame.ts';
import { endsOf } from './labels.ts';
import type { Plan } from './plan.ts';

export interface Units {
  readonly shapes: readonly Shape[];
  readonly words: readonly PictureLabel[];
  readonly grid: UnitGrid;
}

const isPromised = ({ status }: Row) => status === 'projected' || status === 'target';
const glyphOf = ({ view: { shape = 'square' } }: Plan) => shape;
/** Whether each field has a whole of its own: these have equal boxes; their marks differ in size unless each stands for more than one. */
const hasWholes = ({ view: { total } }: Plan) => typeof total === 'string';
const isOwn = (plan: Plan) => hasWholes(plan) && (plan.view.each ?? 1) === 1;

/** The marks of a row among those of its place: from which to which. */
function marksOf({ spans, view: { each = 1 } }: Plan, row: Row): Pair {
  const { from, to } = spans.get(row.key)!;
  return [Math.round(from / each), Math.round(to / each)];
}
/** The marks of the whole that rows of one place are parts of; 0 without one. */
function wholeOf({ view: { total, each = 1 } }: Plan, rows: readonly Row[]): number {
  const whole = typeof total === 'string' ? max(rows, (row) => numberOf(row, total)) : total;
  return Math.round((whole || 0) / each);
}
const lengthOf = (plan: Plan, rows: readonly Row[]) =>
  Math.max(1, wholeOf(plan, rows), ...rows.map((row) => marksOf(plan, row)[1]), ...rows.map(({ over = 0 }) => over)); // prettier-ignore

/** The marks in a row that make them largest; round wholes fill their rows, and a hundred squares are ten by ten. */
function fittedRow(
  ratio: number,
  lines: readonly number[],
  [across, along]: Pair,
  whole: number,
  isOwn: boolean,
) {
  let [best, largest] = [1, 0];
  for (let row = whole > 9 ? 4 : 1; row <= Math.max(...lines); row++) {
    if (whole > 0 && whole % 10 === 0 && whole % row !== 0) continue;
    const rows = sum(lines, (most) => Math.ceil(most / row));
    const size = Math.min(across / row, (along / rows) * ratio);
    // A field of its own is filled from side to side.
    const worth = isOwn ? (size * size * row) / across : size;
    if (worth > largest) [best, largest] = [row, worth];
  }
  return best;
}

/** Up to this many marks of a field with a whole of its own stand in one row. */
const FEW = 20;
type Way = 'up' | 'flat' | 'field';
/** Sizes and distances: the first across a row, the second from row to row. */
function gridOf(plan: Plan, lines: readonly number[], [across, along]: Pair, way: Way, whole = 0) {
  const glyph = ratioOf(glyphOf(plan));
  const ratio = way === 'flat' ? 1 / glyph : glyph;
  const isWaffle = way === 'field' && whole === 100 && ratio === 1 && !hasWholes(plan);
  const own = way === 'field' && isOwn(plan);
  const [longest] = [Math.max(...lines)];
  const row = plan.view.row ?? (isWaffle ? 10 : own && longest <= FEW ? longest : fittedRow(ratio, lines, [across, along], whole, own)); // prettier-ignore
  const share = along / sum(lines, (most) => Math.ceil(most / row));
  const size = Math.min((across / row) * (own ? 0.94 : 0.9), share * 0.84 * ratio);
  // Summits may be steep; everything else has its own proportions.
  const high = own && glyphOf(plan) === 'peak' ? Math.min(share * 0.9, (size / ratio) * 1.6) : size / ratio; // prettier-ignore
  const even = own ? (across - size) / Math.max(1, row - 1) : size * 1.25;
  const step = way === 'up' ? across / row : Math.min(own ? Infinity : across / row, even);
  const airy =
    way === 'up' ? Math.max(high * 1.25, size * 1.75) : high + Math.max(step - size, high * 0.12);
  return { row, size: [size, high], pitch: [step, Math.min(share, airy)] } as const;
}

interface Stack {
  readonly grid: UnitGrid;
  readonly size: Pair;
  /** Rows up to the highest, over which the paint of a theme climbs. */
  readonly climb: number;
  /** The centre of a mark, and its row. */
  at(n: number): readonly [x: number, y: number, level: number];
}
/** The units of the rows of one place, what is left over, and the space of each row. */
function stackOf(plan: Plan, rows: readonly Row[], { size: [width, height], climb, at }: Stack) {
  const glyph = glyphOf(plan);
  const whole = wholeOf(plan, rows);
  const radius = glyph === 'dot' ? width / 2 : 0;
  const body = bodyOf(glyph, width, height);
  const unitOf = (row: Row, place: number, n: number, count: number, isBare = false): Shape => {
    const [x, y, level] = at(place);
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    const ring = ringOf(glyph, box);
    const unit = { glyph, n, count, level: (level + 0.5) / climb, isBare, hasWhole: whole > 0 };
    return {
      key: isBare
        ? `${row.key}#bare-${n}`
        : plan.across?.field === COUNT
          ? row.key
          : `${row.key}#${n}`,
      ...{ row, x, y, width, height, radius, unit, alpha: 1 },
      fill: isBare ? plan.around.palette.paper : plan.colours.of(row, unit.level),
      isPromised: isPromised(row) && !isBare,
      ...(ring && { ring, d: stamp(body, [[box.x, box.y + height]]) }),
    };
  };
  const ranges = rows.map((row) => marksOf(plan, row));
  const units = rows.flatMap((row, i) => {
    const [from, to] = ranges[i]!;
    return Array.from({ length: to - from }, (_, n) => unitOf(row, from + n, n, to - from));
  });
  const counted = Math.max(0, ...ranges.map(([, to]) => to));
  const bare = Array.from({ length: rows[0] ? Math.max(0, whole - counted) : 0 }, (_, n) =>
    unitOf(rows[0]!, counted + n, n, 0, true),
  );
  // A row whose mark is one of its own needs no space beside it.
  const isCounted = plan.across?.field === COUNT;
  const spaces = (isCounted ? [] : rows).map((row): Shape => {
    const same = units.filter((one) => one.row === row);
    const [firstX, firstY] = at(0);
    const [left = firstX, right = firstX] = extent(same, ({ x }) => x);
    const [top = firstY, bottom = firstY] = extent(same, ({ y }) => y);
    const size = { width: right - left + width, height: bottom - top + height };
    const base = { key: row.key, row, radius: 0, fill: plan.colours.of(row), alpha: 0 };
    const isEmpty = same.length === 0;
    const middle = (top + bottom) / 2 + (isEmpty ? height / 2 : 0);
    return { ...base, x: (left + right) / 2, y: middle, ...size, ...(isEmpty && { height: 0 }), isPromised: false, isSpace: true }; // prettier-ignore
  });
  return [...spaces, ...bare, ...units];
}

/** Columns of units on the base line of a scale of words, or rows of them beside their names. */
export function columnsIn(plan: Plan, cell: Cell, frame: Frame): Units {
  const { isFlat, along, around, isTall, facetOf, placeOf } = plan;
  const { box, xs, ys, facet } = cell;
  const places = [...group(plan.rows, placeOf)].map(([, rows]) => rows);
  const longest = max(places, (rows) => lengthOf(plan, rows)) ?? 1;
  const step = (isFlat ? ys : xs)?.step || 40;
  const band = step * (isFlat ? 0.8 : isTall ? 0.86 : 0.92);
  const room = isFlat ? box.width : box.height - around.type.figure.size - 8;
  const grid = gridOf(plan, [longest], [band, room], isFlat ? 'flat' : 'up');
  const { row, size, pitch } = grid;
  const climb = Math.ceil(longest / row);
  const own = places.filter(([one]) => one && facetOf(one) === facet);
  const shapes = own.flatMap((rows) => {
    const middle = (isFlat ? ys : xs)!.at(wordOf(rows[0]!, along?.field));
    const at = (n: number) => {
      const level = Math.floor(n / row);
      const across = ((n % row) - (row - 1) / 2) * pitch[0];
      const from = level * pitch[1] + size[1] / 2;
      return isFlat
        ? ([box.x + 4 + from, middle + across, level] as const)
        : ([middle + across, box.y + box.height - 1 - from, level] as const);
    };
    return stackOf(plan, rows, { grid, size: isFlat ? [size[1], size[0]] : size, climb, at });
  });
  return { shapes, grid, words: numbersOf(plan, frame, cell, shapes, grid) };
}

/** The numbers of columns and rows: large where they have room, else some of them. */
function numbersOf(
  plan: Plan,
  frame: Frame,
  cell: Cell,
  shapes: readonly Shape[],
  { pitch }: UnitGrid,
) {
  const { isFlat, along, around, x, hasTotals } = plan;
  const { type } = around;
  if (!hasTotals) return [];
  const middleOf = (row: Row) => (isFlat ? cell.ys : cell.xs)!.at(wordOf(row, along?.field));
  const ends = endsOf(plan, frame, shapes.filter(({ unit }) => !unit?.isBare).reverse());
  if (isFlat)
    return ends.map(({ id, at: [right], text, row }) => label(id, [right + 8, middleOf(row) + 4.8], [text], 'label')); // prettier-ignore
  const step = cell.xs?.step ?? 40;
  const widest = (role: 'figure' | 'label') =>
    max(ends, ({ text }) => measure(text, type[role])) ?? 0;
  const isNamed = x?.column.type === 'words' && !x.channel.ticks;
  const role = isNamed ? (widest('figure') <= step - 4 ? 'figure' : 'strong') : 'label';
  const isClose = widest('label') > step - 4;
  const plain = printer({ title: '', type: 'number', before: '', after: '' }, around.lang);
  const every = Math.ceil(
    ((max(ends, ({ total }) => measure(plain(total), type.label)) ?? 0) + 2) / step,
  );
  const last = ends.findLast(
    ({ row, total }) => row.status !== 'projected' && row.status !== 'target' && total > 0,
  );
  const right = around.area.x + around.area.width;
  return ends.flatMap((end, i) => {
    if (end.text === '') return [];
    const { id, at: [, y], text, total, row } = end; // prettier-ignore
    const middle = middleOf(row);
    const isMain = end === last && role === 'label';
    if (isClose && (ends.length - 1 - i) % every !== 0 && end !== last) return [];
    const isShort = isClose && !isMain && row.text?.includes(plain(total));
    const lines = wrap(isShort ? plain(total) : text, undefined, type.label);
    const half = measure(lines[0] ?? '', type.strong) / 2;
    const over = row.over ? Math.ceil(row.over / (plan.view.row ?? 1)) * pitch[1] : 0;
    const top = Math.min(y, cell.box.y + cell.box.height - over);
    const isEdge = middle + half > right;
    const at: Pair = [isEdge ? right : middle, top - 8 - (lines.length - 1) * type.line];
    return [label(id, at, lines, isMain ? 'strong' : role, { align: isEdge ? 'end' : 'middle' })];
  });
}

/** Most lines under the name of a field. */
const LINES = 3;
/** The name and number above a field. */
function headingOf(plan: Plan, rows: readonly Row[], word: string, width: number) {
  const { around: { type, lang }, table, across } = plan; // prettier-ignore
  const counted = rows.filter(({ colour }) => colour !== 'tea');
  const print = printer(columnOf(table, across ?? {}), lang);
  const [first] = rows;
  const facet = first?.name ?? word;
  const figure = first?.text ?? print(sum(counted, plan.valueOf)); // prettier-ignore
  const isLarge = measure(facet, type.strong) <= width - measure(figure, type.figure) - 12;
  const role = isLarge ? ('figure' as const) : ('strong' as const);
  const room = Math.max(width * 0.3, width - measure(figure, type[role]) - 16);
  const names = facet === '' ? [] : wrap([facet], room, type.strong);
  const further = table.notes?.[word] ?? '';
  const lines = further === '' ? names : cutLines([...names, ...wrap([further], isLarge ? room : width, type.rest)], names.length + LINES).lines; // prettier-ignore
  return {
    key: first?.key ?? facet,
    figure: facet === '' ? '' : figure,
    role,
    lines,
    names: names.length,
    /** The width that name and number need. */
    room:
      measure(figure, type[role]) +
      24 +
      (max(lines, (line, i) => measure(line, i === 0 ? type.strong : type.rest)) ?? 0),
  };
}

/** A block of units for each word of the facet, each under its name and number. */
export function fieldsIn(plan: Plan, top: number): Units & { readonly boxes: readonly Box[] } {
  const { view, around, facets, isTall, facetOf } = plan;
  const { area, type } = around;
  const own = isOwn(plan);
  const fields = facets.map((facet) => plan.rows.filter((row) => facetOf(row) === facet));
  const counts = fields.map((rows) => lengthOf(plan, rows));
  const whole = Math.max(...fields.map((rows) => wholeOf(plan, rows)));
  const [gapX, gapY, least, below] = isTall ? [16, 10, 32, 8] : [44, 22, 44, 14];
  const keyHeight = keysOf(plan).length === 0 ? 0 : isTall ? keysOf(plan).length * 20 + 14 : 40;
  const laidIn = (columns: number) => {
    const width = (area.width - gapX * (columns - 1)) / columns;
    const down = Math.ceil(fields.length / columns);
    const heads = fields.map((rows, i) => headingOf(plan, rows, facets[i]!, width));
    const lines = max(heads, (head) => head.lines.length) ?? 0;
    const head = lines === 0 ? 0 : least + (lines - 1) * type.line;
    const free = area.y + area.height - top - keyHeight - (head + gapY) * down + gapY;
    const longest = Array.from({ length: down }, (_, i) => Math.max(...counts.slice(i * columns, (i + 1) * columns))); // prettier-ignore
    const shared = gridOf(plan, longest, [width, free], 'field', whole);
    const each = Math.min(free / down, HIGHEST);
    const grids = counts.map((count, i) => (own ? gridOf(plan, [count], [width, each], 'field', wholeOf(plan, fields[i]!)) : shared)); // prettier-ignore
    const heights = longest.map((most) => (own ? each : Math.ceil(most / shared.row) * shared.pitch[1])); // prettier-ignore
    return { width, heads, head, lines, grids, heights, columns };
  };
  const most = Math.min(fields.length, isTall ? 2 : 4);
  const usual = fields.length > 8 ? 3 : fields.length > 4 ? 2 : 1;
  const asked = view.columns ?? (hasWholes(plan) ? Math.min(most, isTall && fields.length > 5 ? 2 : isTall ? 1 : usual) : undefined); // prettier-ignore
  const tried = Array.from({ length: most }, (_, i) => i + 1).map((n) => laidIn(asked ?? n));
  const worthOf = ({ grids: [first], columns: n, heights: down }: (typeof tried)[number]) =>
    first!.size[0] * (isTall ? 1 : (fields.length / (n * down.length)) ** 0.25);
  const laid = tried.reduce((a, b) => (worthOf(b) > worthOf(a) * 1.02 ? b : a));
  const { width, heads, head, lines, grids, heights, columns } = laid;
  const highest = Math.max(1, ...fields.flatMap((rows, i) => rows.filter(({ colour }) => colour !== 'tea').map((row) => Math.ceil(marksOf(plan, row)[1] / grids[i]!.row)))); // prettier-ignore
  // Wholes that are alike fill up from below; what is counted on its own is read from the top.
  const isUp = whole > 0 && !hasWholes(plan);
  const parts = fields.map((rows, i) => {
    const line = Math.floor(i / columns);
    const x = area.x + (i % columns) * (width + gapX);
    const y = top + (line + 1) * head + line * gapY + sum(heights.slice(0, line));
    const grid = grids[i]!;
    const { row, pitch, size } = grid;
    const levels = Math.ceil(counts[i]! / row);
    const at = (n: number) => {
      const level = Math.floor(n / row);
      const down = isUp ? levels - 1 - level : level;
      return [
        x + (n % row) * pitch[0] + size[0] / 2,
        y + down * pitch[1] + size[1] / 2,
        isUp ? level : levels - 1 - level,
      ] as const;
    };
    const { key, figure, role, lines: name, names, room } = heads[i]!;
    const nameY = y - below - (lines - 1) * type.line;
    const isBeside = role === 'figure' || name.length === names;
    const figureY = nameY + (isBeside ? (lines > 1 ? 10 : 0) : names * type.line);
    const end = { align: 'end' as const };
    // The number ends where its block does.
    const right = x + (hasWholes(plan) ? width : Math.min(width, Math.max(row * pitch[0] - pitch[0] + size[0], room))); // prettier-ignore
    return {
      shapes: stackOf(plan, rows, { grid, size, climb: highest, at }),
      box: { x, y: nameY - 25, width, height: heights[line]! },
      words: [
        ...(name.length > 0 ? [label(`${key}-name`, [x, nameY], name, 'strong')] : []),
        ...(figure === '' ? [] : [label(key, [right, figureY], [figure], role, end)]),
      ],
    };
  });
  return {
    shapes: parts.flatMap((one) => one.shapes),
    words: parts.flatMap((one) => one.words),
    boxes: parts.map((one) => one.box),
    grid: { ...grids[0]!, boxes: parts.map((one) => one.box) },
  };
}
/** Greatest height of a field of its own, in units of the plate. */
const HIGHEST = 300;

export const keysOf = ({ view: { key, keys } }: Plan): readonly KeyLine[] =>
  keys ?? (key === undefined ? [] : [{ id: 'key', text: key, look: 'paint' }]);

/** Lines that say what one mark is, each after such a mark: below each other, or side by side. */
export function unitKey(plan: Plan, [left, top]: Pair, isBeside: boolean, width: number) {
  const { around: { type }, colours, isTall } = plan; // prettier-ignore
  const glyph = glyphOf(plan);
  const sample = Math.min(24, 22 * ratioOf(glyph), Math.max(12, width));
  const height = sample / ratioOf(glyph);
  let [x, y] = [left, top];
  const found = keysOf(plan).map(({ id, text, look }) => {
    const hasSample = look !== 'none';
    const at: Pair = [x + (hasSample ? sample + 10 : 0), y];
    const row: Row = {
      key: `key-${id}`,
      status: look === 'promised' ? 'projected' : 'measured',
      colour: look === 'rest' ? 'tea' : (plan.rows[0]?.colour ?? (colours.words.length > 0 ? 'ink' : undefined)), // prettier-ignore
      cells: {},
    };
    const shape: Shape = {
      ...{ key: row.key, row, x: x + sample / 2, y: y - 5, width: sample, height, alpha: 1 },
      ...{ radius: glyph === 'dot' ? sample / 2 : 0, fill: colours.of(row) },
      isPromised: look === 'promised',
      unit: { glyph, n: 0, count: 1, level: 0.55 },
    };
    if (isBeside) x = at[0] + measure(text, type.axis) + 32;
    else y += isTall ? 20 : 26;
    const name = id === 'key' ? id : row.key;
    return {
      shapes: hasSample ? [shape] : [],
      label: label(name, at, [text], hasSample ? 'label' : 'axis'),
    };
  });
  return {
    samples: found.flatMap(({ shapes }) => shapes),
    labels: found.map((one) => one.label),
    bottom: y + (isBeside ? 26 : 0),
  };
}
