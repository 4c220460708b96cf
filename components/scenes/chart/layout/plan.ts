/** What a view draws, before it has a place: rows in order, scales, stacks, small charts. */
import { group, max, sum } from 'd3-array';
import type { Aspect, Palette, TypeScale } from '../../../../story/scene.ts';
import { measure as measureText } from '../../../../story/layout/measure.ts';
import type { Box } from '../../kit/plate.ts';
import { coloursOf } from '../colours.ts';
import type { Areas, Brush, MarkName, View } from '../params.ts';
import {
  binOf,
  channelOf,
  columnOf,
  completed,
  countedIn,
  isBetweenTwo,
  nameField,
  marksOf,
  numberOf,
  positionOf,
  printer,
  rowsOf,
  wordOf,
  wordsOf,
  type Position,
} from '../read.ts';
import { rare } from '../rare.ts';
import { rounded } from '../scales.ts';
import { COUNT, type Row, type Table } from '../table.ts';

/** What a layout depends on besides its view and table. */
export interface Around {
  readonly aspect: Aspect;
  readonly type: TypeScale;
  readonly lang: string;
  readonly palette: Palette;
  readonly area: Box;
  readonly areas?: Areas | undefined;
  readonly brush?: Brush | undefined;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}
const FREE = new Set<View['layout']>(['treemap', 'pack', 'map']);

/** Upright bars whose names have no room beside each other become flat ones, below each other. */
function flatIfNarrow(view: View, table: Table, { type, area }: Around): View {
  const [x, y] = [channelOf(view.x), channelOf(view.y)];
  const { layout, mirror, facet } = view;
  const field = x?.field ?? '';
  const typeOf = (name = '') => (name === COUNT ? 'number' : table.columns[name]?.type);
  const isRow = view.size !== undefined && !y && !layout;
  const isUpright = typeOf(field) === 'words' && (isRow || typeOf(y?.field) === 'number');
  const isBars = isRow || marksOf(view).includes('bar');
  // A scale that is asked for stays where it is.
  if (!isUpright || !isBars || x?.scale !== undefined || mirror || facet) return view;
  const rows = rowsOf(table, view);
  const words = wordsOf(rows, field, view, true);
  const names = new Map(table.rows.map((row) => [wordOf(row, field), row.name]));
  const valueOf = (row: Row) => numberOf(row, y?.field);
  const widths =
    layout === 'mosaic' &&
    rare('mosaic').widthsOf(rows, field, channelOf(view.size)?.field, valueOf);
  const isNarrow = words.some((word) => {
    const share = widths ? (widths.get(word)! / sum(widths.values())) * 0.8 : 1 / words.length;
    const parts = (names.get(word) ?? word).split(/[\s-]+/);
    const widest = Math.max(...parts.map((part) => measureText(part, type.axis)));
    return widest + 8 > (area.width - 30) * share;
  });
  const { x: across, y: up, ...rest } = view;
  return isNarrow ? { ...rest, ...(up && { x: up }), ...(across && { y: across }) } : view;
}

/** What a torn bar reaches over its scale, and the sides of an open one over its head. */
export const HEADROOM = 26;

export type Plan = ReturnType<typeof planOf>;
export function planOf(written: View, table: Table, around: Around) {
  const marks = marksOf(written);
  const has = (...names: readonly MarkName[]) => marks.some((one) => names.includes(one));
  const isUnits = written.layout === 'units';
  const split = isUnits ? rare('units').parted(written, table) : written;
  const turned = flatIfNarrow(split, table, around);
  const coloured = has('line', 'area') ? rare('lines').colourOfLines(turned, table) : turned;
  const view = completed(coloured, table);
  const isTall = around.aspect === 'tall';
  const { layout, mirror, facet } = view;
  const isWords = (field: string | undefined) =>
    field !== undefined && table.columns[field]?.type === 'words';
  const rows = rowsOf(table, view);
  const colours = coloursOf(table, rows, view, around.palette);
  const [xChannel, yChannel, size, colour, reference] = (
    ['x', 'y', 'size', 'color', 'reference'] as const
  ).map((name) => channelOf(view[name]));
  const isLength = has('bar', 'area');
  const isFlat =
    isLength &&
    !isWords(xChannel?.field) &&
    (xChannel?.field === COUNT ||
      isWords(yChannel?.field) ||
      yChannel?.bin !== undefined ||
      yChannel?.scale === 'band' ||
      (yChannel === undefined && !isUnits));
  const isField = isUnits && !xChannel && !yChannel;
  const isLying = isLength ? isFlat : isWords(yChannel?.field);
  const [along, across] = isField
    ? [undefined, size ?? { field: countedIn(view, table) }]
    : isFlat
      ? [yChannel, xChannel]
      : [xChannel, yChannel];
  const measured = (isLying ? xChannel : yChannel)?.field;
  const further = isFlat ? view.x2 : view.y2;
  const compared = [reference?.field, ...(view.whiskers ?? [])].flatMap((field) => field ?? []);
  const isRange = further !== undefined;
  const isBanded = isWords(xChannel?.field) || isWords(yChannel?.field);
  const facets = facet ? wordsOf(rows, facet, view, !isBanded) : [''];
  const facetOf = (row: Row) => (facet ? wordOf(row, facet) : '');
  const sides = mirror ? [...new Set(table.rows.map((row) => wordOf(row, mirror)))] : [];
  const valueOf = (row: Row) =>
    numberOf(row, across?.field) * (mirror && wordOf(row, mirror) === sides[0] ? -1 : 1);
  const placeOf = (row: Row) => {
    const at = along?.bin
      ? binOf(numberOf(row, along.field), along.bin)
      : wordOf(row, along?.field);
    const side = mirror && wordOf(row, mirror);
    return [facetOf(row), at, layout === 'dodge' ? row.key : '', side].join('|');
  };
  const order = new Map(colours.words.map(([word], i) => [word, i]));
  const orderOf = (row: Row) => order.get(wordOf(row, colour?.field)) ?? (view.highlight ? -1 : 0);
  // Slices of one colour stand together, the largest first; of rows that are counted, by their value.
  const inBar = (a: Row, b: Row) =>
    across?.field === COUNT
      ? numberOf(a, along?.field) - numberOf(b, along?.field)
      : Math.abs(valueOf(b)) - Math.abs(valueOf(a));
  const sorted = [...rows].sort(
    (a, b) => orderOf(a) - orderOf(b) || (isUnits ? 0 : inBar(a, b)) || 0,
  );
  // Of answers in order, the middle one stands across zero; an area stands in the middle as a whole.
  const middle = (order.size - 1) / 2;
  const shareBelow = (row: Row) =>
    has('area') || orderOf(row) === middle ? 0.5 : orderOf(row) < middle ? 1 : 0;
  const startOf = (same: readonly Row[]) =>
    layout === 'center' ? -sum(same, (row) => valueOf(row) * shareBelow(row)) : 0;
  const level = has('area') ? colour?.middle : undefined;
  const spanOf = (row: Row): Span =>
    isRange
      ? { from: valueOf(row), to: numberOf(row, further) }
      : { from: level!, to: valueOf(row) };
  /** From where to where bars and areas reach, by row. */
  const spans: ReadonlyMap<string, Span> = !isLength
    ? new Map()
    : isRange || level !== undefined
      ? new Map(rows.map((row) => [row.key, spanOf(row)]))
      : rare('bars').stacked(sorted, placeOf, valueOf, layout, startOf);
  const widths =
    layout === 'mosaic'
      ? rare('mosaic').widthsOf(rows, along?.field, size?.field, valueOf)
      : undefined;
  const ends = [...spans.values()].flatMap(({ from, to }) => [from, to]);
  const goals = isLength && view.goal ? [view.goal] : [];
  const reached = rows.flatMap((row) =>
    [...compared, ...goals].map((field) => numberOf(row, field)),
  );
  const greatest = Number(across?.domain?.[1] ?? Infinity);
  const isTorn = ends.some((end) => end > greatest + 1e-6);
  const isOpen = isLength && rows.some((row) => wordOf(row, view.open) !== '');
  const hasValues =
    isLength &&
    !isRange &&
    !has('area') &&
    view.values !== false &&
    layout !== 'center' &&
    compared.length === 0 &&
    !(view.values === true && across?.domain) &&
    !mirror &&
    facets.length === 1 &&
    along?.bin === undefined;
  // Figures that would touch their neighbours leave their place to an axis.
  const print = printer(columnOf(table, across ?? {}), around.lang);
  const widest = max(ends, (end) => measureText(print(end), around.type.label)) ?? 0;
  const places = new Set(rows.map(placeOf)).size;
  const isNarrow = widest * 0.9 >= around.area.width / Math.max(1, places);
  const hasRoom = isFlat || isUnits || around.brush !== undefined || !isNarrow;
  const hasTotals = widths !== undefined || (hasValues && hasRoom);
  const isFree = FREE.has(layout) || has('arc');
  const read = (channel: View['x'], isAcross: boolean): Position | undefined => {
    const isMeasured = isAcross && isLength;
    if (isFree || (isUnits && isMeasured)) return undefined;
    const end = channel === view.x ? view.x2 : view.y2;
    const position = positionOf(table, rows, view, channel, {
      lang: around.lang,
      isBand: !isAcross && has('bar') && along?.bin === undefined && along?.scale === undefined,
      isLength: isMeasured && !isRange,
      totals: isMeasured ? [...ends, ...reached].filter(Number.isFinite) : [],
      further: [end, ...((channel === view.x) === isLying ? compared : [])],
    });
    return position && !(hasTotals && isAcross) ? rounded(position, isTall ? 6 : 10) : position;
  };
  const named = new Map(rows.map((row) => [wordOf(row, along?.field), wordOf(row, view.group)]));
  /** Bars of one group stand together; between them is space for its name, and for what a preset puts beside bars. */
  const banded = (position: Position | undefined): Position | undefined => {
    const isBars = position?.kind === 'band' && marks.join() === 'bar';
    if (!isBars || !(view.group ?? around.brush)) return position;
    const groups = group(position.words, (word) => named.get(word) ?? '');
    const words = [...groups.values()].flat();
    const pitch = (isFlat ? around.area.height : around.area.width) / words.length;
    const apart = isFlat ? around.type.line + 8 : Math.min(40, pitch * 0.5);
    const rooms = words.map((word, i) => {
      const isFirst = named.get(word) && named.get(word) !== named.get(words[i - 1] ?? '');
      const before = isFirst && (isFlat || i > 0) ? apart : 0;
      return [word, [before, around.brush?.roomAfter(word, isFlat) ?? 0]] as const;
    });
    return { ...position, words, groups, rooms: new Map(rooms) };
  };
  const x = banded(read(view.x, isFlat));
  const y = banded(read(view.y, !isFlat));
  const reach = max(ends.map(Math.abs)) || 1;
  return {
    ...{ view, table, around, isTall, colours, has, isWords, facetOf, valueOf, placeOf, orderOf },
    /** In the order in which they are stacked and drawn. */
    rows: sorted,
    x: x && mirror ? { ...x, domain: [-reach, reach] as const } : x,
    y,
    /** Bars lie, and areas go down. */
    isFlat,
    /** The numbers are along x: of bars, boxes, and marks beside words. */
    isLying,
    measure: (row: Row) => numberOf(row, measured),
    /** The channel along which marks follow each other, and the one that they measure. */
    ...{ along, across },
    ...{ facets, sides, spans },
    /** Of a mosaic: how wide the column of each word is, as a number. */
    widths,
    /** Slices are half a ring. */
    isHalf: layout === 'hemicycle',
    /** Units in a block for each facet, on no scale. */
    isField,
    /** The words of a band by the group that bars stand together for. */
    groups: [...((isFlat ? y : x)?.groups ?? [])].filter(([name]) => name !== ''),
    /** The space over the highest bars, where one is torn or its head is open. */
    headroom: [isTorn, isOpen].filter(Boolean).length * HEADROOM,
    /** Lines between two places alone, which need no scale. */
    isSlope: has('line') && !isLength && layout === undefined && isBetweenTwo(rows, x, y),
    /** Whether bars print their totals in place of an axis. */
    hasTotals,
  };
}

/** The column whose words each have a line: as the view says, else that of the colours. */
export function groupFieldOf(
  { view, isWords, table, y, rows }: Plan,
  kind: 'line' | 'area' | 'link',
): string | undefined {
  if (view.group !== undefined) return view.group;
  if (kind === 'link') return y?.channel.field;
  const colour = channelOf(view.color)?.field;
  const name = nameField(table) === 'entity' ? 'entity' : undefined;
  if (!isWords(colour) || colour === undefined) return name;
  // Each thing has one colour, and some share one: a line for each thing.
  const colours = new Map(rows.map((row) => [wordOf(row, name), wordOf(row, colour)]));
  const isShared = name !== undefined && colours.size > new Set(colours.values()).size;
  return isShared && rows.every((row) => colours.get(wordOf(row, name)) === wordOf(row, colour))
    ? name
    : colour;
}

export const nameOf = ({ table }: Pick<Plan, 'table'>, row: Row): string =>
  wordOf(row, nameField(table));
