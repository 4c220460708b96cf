/** The boxes of the small charts, each between its scales, and what stands beside them. */
import { max, sum } from 'd3-array';
import { measure } from '../../../../story/layout/measure.ts';
import type { Type } from '../../../../story/scene.ts';
import type { Box } from '../../kit/plate.ts';
import { cutLines, wrap } from '../../kit/text.ts';
import { channelOf, columnOf, printer, wordOf, type Position } from '../read.ts';
import { scaleOn, ticksOf, type Scale } from '../scales.ts';
import { hasEndValues, isNamedAtEnds } from './head.ts';
import type { Plan } from './plan.ts';
import { rare } from '../rare.ts';

export interface Cell {
  readonly facet: string;
  readonly column: number;
  /** Nothing stands below it. */
  readonly isLast: boolean;
  readonly box: Box;
  readonly xs?: Scale | undefined;
  readonly ys?: Scale | undefined;
}
export type Ticks = ReturnType<typeof ticksOf>;
/** The lines of a band's name: its words, a note below them. */
export const linesOfBand = (
  { texts, column, words }: Position,
  word: string,
  width: number,
  type: Type,
) => {
  // Of many dates as many are named as have room in a line.
  const most = column.type !== 'words' && words.length > FEW ? Infinity : width;
  return wrap((texts?.get(word) ?? word).split('\n'), most, type);
};

/** As many boxes in a grid, near to 1.35 in their proportion, with few left empty. */
function gridOf(count: number, box: Box, [gapX, gapY]: readonly [number, number], asked?: number) {
  const cost = (n: number) => {
    const rows = Math.ceil(count / n);
    const shape = box.width / n / (box.height / rows) / 1.35;
    return Math.abs(Math.log(shape)) + (n * rows - count) * 0.12;
  };
  const choices = Array.from({ length: count }, (_, i) => i + 1).sort((a, b) => cost(a) - cost(b));
  const columns = Math.min(count, asked ?? choices[0] ?? 1);
  const rows = Math.ceil(count / columns);
  const width = (box.width - gapX * (columns - 1)) / columns;
  const height = (box.height - gapY * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const place = { x: box.x + column * (width + gapX), y: box.y + row * (height + gapY) };
    return { column, isLast: i + columns >= count, box: { ...place, width, height } };
  });
}

/** The name of a small chart above it, and a note. */
export const facetLines = ({ table, around: { type } }: Plan, facet: string, width: number) => [
  ...wrap([facet], width, type.strong),
  ...(table.notes?.[facet] === undefined ? [] : wrap([table.notes[facet]], width, type.rest)),
];

/** The title of an axis with its unit, unless its ticks print the unit. */
export const axisTitle = ({ column: { title, after }, channel }: Position, end?: string): string =>
  // From one column to another: the axis is neither of them.
  end !== undefined && channel.title === undefined
    ? after.trim()
    : after.startsWith(' ') && title !== ''
      ? `${title},${after}`
      : title;

/** The names of bands at the left: wider where they need it, and cut where there is no room at all. */
function namesOf(y: Position, width: number, step: number, { type, aspect }: Plan['around']) {
  const most = Math.max(1, Math.floor(step / (type.line * 0.92)));
  const all = (aspect === 'tall' ? [0.44, 0.6] : [0.3, 0.45]).map((share) =>
    y.words.map((word) => linesOfBand(y, word, width * share, type.axis)),
  );
  const found = all.find((names) => names.every((lines) => lines.length <= most)) ?? all[1]!;
  return found.map((lines) => cutLines(lines, most).lines);
}

/** Up to this many words stand in several lines under an axis. */
export const FEW = 12;
/** How many lines stand under an axis below the first. */
function linesUnder({ around: { area, type }, groups }: Plan, x: Position): number {
  const rooms = sum(x.rooms?.values() ?? [], (room) => sum(room));
  const step = (area.width - rooms) / x.words.length;
  const lines = x.words.map((word) => linesOfBand(x, word, step - 6, type.axis).length - 1);
  return Math.max(1, x.words.length > FEW ? 1 : Math.max(...lines)) + (groups.length > 0 ? 1.2 : 0);
}

export type Frame = ReturnType<typeof frameOf>;
export function frameOf(plan: Plan, top: number) {
  const { view, around, isTall, colours, x, y, facets, hasTotals, isFlat, has } = plan;
  const { spans, widths, headroom, isSlope } = plan;
  const { area, type, lang, brush } = around;
  const isSmall = facets.length > 1;
  const widest = (texts: readonly string[]) => max(texts, (text) => measure(text, type.axis)) ?? 0;
  const height = area.y + area.height - top;
  const columns = view.columns ?? (isTall && isSmall ? 2 : undefined);
  const gaps = isTall ? ([12, 30] as const) : ([26, 40] as const);
  const first = gridOf(facets.length, { ...area, y: top, height }, gaps, columns);
  const cell = first[0]!.box;
  const yPitch = isSmall ? 42 : isTall ? 62 : 78;
  // Below each other on a phone, names of small charts stand at their left.
  const nameWidth = isSlope && isSmall && isTall && columns === 1 ? cell.width * 0.4 : 0;
  const room = { width: cell.width - nameWidth, height: cell.height };
  const slope = isSlope ? rare('slope').slopeSides(plan, room) : undefined;
  const isCentred = view.layout === 'center';
  const isBare = isSlope || (hasTotals && !isFlat) || (isCentred && has('area'));
  const yTicks =
    y && !isBare ? ticksOf(y, Math.max(2, Math.round(cell.height / yPitch)), lang) : [];
  const yNames =
    y?.kind === 'band' && !view.mirror
      ? namesOf(y, area.width, cell.height / y.words.length, around)
      : [];
  const ends = widths
    ? [...widths.values()]
    : [...spans.values()].flatMap(({ from, to }) => [from, to]);
  const hasBelow = ends.some((end) => end < 0) && !view.mirror && !isCentred;
  const isFraction = ends.some((end) => end % 1 && Math.abs(end) < 1e6 && Math.abs(end) >= 0.1);
  const channel = (widths && channelOf(view.size)) ?? plan.across;
  const measured = columnOf(plan.table, channel ?? {});
  const printTotal = printer(measured, lang, hasBelow, isFraction ? 1 : 0);
  const isDiverging = hasTotals && isFlat && hasBelow;
  const leftOf = () => {
    if (view.mirror || isDiverging || !y) return 0;
    if (y.kind === 'band') return widest(yNames.flat()) + 12;
    const print = printer(y.column, lang);
    const texts = yTicks.flatMap(({ value, text }) => text ?? print(Number(value), false));
    return texts.length > 0 ? widest(texts) + 10 : (slope?.left ?? 0);
  };
  const left = leftOf();
  const yTitle =
    y && y.kind !== 'band' && yTicks.length > 0 && !isSmall ? axisTitle(y, view.y2) : undefined;
  const hasXAxis = x !== undefined && !(isFlat && (hasTotals || (isCentred && has('bar'))));
  const xTitle = hasXAxis && x.kind !== 'band' && !isSmall ? axisTitle(x, view.x2) : '';
  const names = isNamedAtEnds(plan) ? colours.words.map(([word]) => word) : [];
  const hasEnds = !isSmall && (names.length > 0 || (hasEndValues(plan) && y !== undefined));
  const printed = [
    ...ends.map((end) => printTotal(end)),
    ...plan.rows.map(({ text = '' }) => text.split('\n')[0]!),
  ];
  const totals =
    hasTotals && isFlat
      ? (max(printed, (text) => measure(text, type.label)) ?? 0) +
        (has('point') ? 18 : 8) +
        headroom
      : 0;
  const right = slope?.right ?? Math.max(totals, hasEnds ? rare('lines').endSpace(plan, names) : 0);
  const aboveOf = () => {
    if (nameWidth > 0) return 6;
    if (isSmall)
      return (
        Math.max(...facets.map((facet) => facetLines(plan, facet, cell.width).length)) * type.line +
        4
      );
    if (yTitle || view.mirror) return type.line + 11;
    if (!hasTotals || isFlat) return 6;
    if (view.layout === 'units') return 8;
    return (brush ? type.figure.size + type.line * 1.4 : 22) + headroom;
  };
  const above = aboveOf();
  const xLines = x?.kind === 'band' ? linesUnder(plan, x) : x?.kind === 'date' ? 1 : 0;
  const below = hasXAxis ? 24 + ((xTitle ? 1 : 0) + xLines) * type.line : 2;
  /** Whether the total of a band is below zero. */
  const isBelow = (word: string) => {
    const same = plan.rows.filter((row) => wordOf(row, y?.channel.field) === word);
    return sum(same, plan.valueOf) < 0;
  };
  // Numbers stand at the left of the first column alone.
  const inset = isSmall && !isSlope ? left : 0;
  const field = { x: area.x + inset, y: top, width: area.width - inset, height: height - below };
  const cells = isSmall
    ? gridOf(facets.length, field, isTall ? [16, 14] : [30, 26], columns)
    : first;
  const isPinned = has('line', 'area') && !has('bar');
  const isDisc = has('point') && view.size !== undefined;
  const isSymbols = view.size !== undefined && x?.kind === 'band' && !y && !view.layout;
  // Numbers of upright bars below zero stand between them and the names.
  const under = hasTotals && !isFlat && hasBelow ? 12 + type[brush ? 'figure' : 'label'].size : 0;
  return {
    cells: cells.map(({ box: outer, column, isLast }, i): Cell => {
      const high = outer.height - above - (isSmall ? 0 : below);
      // A row of discs has its names right below it.
      const before = isSmall ? nameWidth + (slope?.left ?? 0) : left;
      const free = isSmall && !slope ? outer.width : room.width - left - right;
      const width = isSmall && slope ? Math.min(free, Math.max(64, high * 1.6)) : free;
      const tallest = isSymbols ? (width / (x?.words.length ?? 1)) * 1.15 + 20 : Infinity;
      const box = {
        x: outer.x + before,
        y: outer.y + above + Math.max(0, high - tallest) / 2,
        width,
        height: Math.min(high, tallest),
      };
      const gap = view.mirror && y ? widest(y.words) + 20 : 0;
      const namesAt = (isLeft: boolean) =>
        widest(
          (y?.words ?? []).flatMap((word, n) => (isBelow(word) !== isLeft ? yNames[n]! : [])),
        ) + 12;
      // Large discs at the first and the last date stay between the edges.
      const pad = isDisc && x?.kind === 'date' ? box.width * 0.05 : 0;
      const [padLeft, padRight] =
        isDiverging && x
          ? rare('bars').acrossZero(x, box, totals, [namesAt(true), namesAt(false)])
          : [pad, pad];
      const upright = [box.y, box.y + box.height - under] as const;
      const isDown = y?.kind === 'band' && !y.channel.reverse;
      return {
        facet: facets[i]!,
        ...{ column, isLast, box },
        xs:
          x &&
          scaleOn(x, [box.x + padLeft, box.x + box.width - padRight], {
            gap,
            isPinned: isPinned && !isFlat,
            widths: isFlat ? undefined : widths,
          }),
        ys:
          y &&
          scaleOn(y, isDown ? upright : [upright[1], upright[0]], {
            isPinned: isPinned && isFlat,
            widths: isFlat ? widths : undefined,
            names: yNames.map((lines) => lines.length * type.line),
          }),
      };
    }),
    ...{ isSmall, yTicks, hasXAxis, left, right, xTitle, yTitle, printTotal, isBelow, slope },
    /** The names of bands at the left, broken into lines. */
    yNames,
    /** Names stand across zero from their bars. */
    isDiverging,
    /** The width of names at the left of small charts; 0 where they stand above. */
    nameWidth,
  };
}
