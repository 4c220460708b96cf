/** The position of every mark, shared by drawing and words. */
import { breakLines } from '../../../story/layout/break-lines.ts';
import { measure } from '../../../story/layout/measure.ts';
import { dateText } from '../kit/dates.ts';
import { bodyOf, darkOf, ratioOf, stamp } from '../kit/glyphs.ts';
import { hline } from '../kit/marks.ts';
import type { LayoutContext } from '../kit/picture.ts';
import { areaOf, type Box, type Pair } from '../kit/plate.ts';
import { wrap } from '../kit/text.ts';
import { type Group, groupsOf, isNamed } from './groups.ts';
import type { Params } from './params.ts';

const KEY = ['key', 'promised', 'rest', 'rule'] as const;
const KEY_STEP = { wide: 26, tall: 20 } as const;

/** Number of lines of the key. */
const keyLines = (params: Params) => KEY.filter((id) => params[id] !== undefined).length;

/** The name of a group under its column: wrapped to fit; unchanged on a scale. */
export function bottomOf({ params, data, type, lang }: LayoutContext<Params>, pitch: number) {
  const role = isNamed(params, data) ? ('label' as const) : ('axis' as const);
  const width = role === 'axis' ? undefined : pitch - 8;
  return { role, linesOf: (name: string) => wrap([dateText(name, lang)], width, type[role]) };
}

/** The name of a field above its marks, in front of its number or, if that is wide, above it. */
export function fieldTitleOf({ type }: LayoutContext<Params>, group: Group, width: number) {
  const rest = width - measure(group.text, type.figure) - 16;
  return breakLines(group.name, Math.max(rest, width * 0.3), type.strong);
}

/**
 * The number of marks in a row that makes them largest; lines of fields share the height, and a
 * total fills whole rows.
 */
function fittedRow(
  ratio: number,
  lines: readonly number[],
  [width, height]: Pair,
  total = 0,
): number {
  let best = 1;
  let largest = 0;
  for (let row = total > 9 ? 4 : 1; row <= Math.max(...lines); row++) {
    if (total % 2 === 0 && total % row !== 0) continue;
    const rows = lines.reduce((sum, most) => sum + Math.ceil(most / row), 0);
    const size = Math.min(width / row, (height / rows) * ratio);
    if (size > largest) [best, largest] = [row, size];
  }
  return best;
}

/** The arrangement of groups: columns on one base line, or fields line by line, each under its heading. */
function frameOf(context: LayoutContext<Params>, area: Box, groups: readonly Group[]) {
  const { aspect, params } = context;
  const isTall = aspect === 'tall';
  const count = Math.max(1, groups.length);
  const keys = KEY_STEP[aspect] * keyLines(params);
  if (params.layout !== 'fields') {
    const pitch = area.width / count;
    const width = pitch * (isTall ? 0.86 : 0.92);
    const { linesOf } = bottomOf(context, pitch);
    const more = Math.max(1, ...groups.map(({ name }) => linesOf(name).length)) - 1;
    const titleHeight = keys + (isTall ? 40 : 44);
    const below = 30 + more * context.type.line;
    return {
      across: count,
      pitch,
      width,
      inset: (pitch - width) / 2,
      titleHeight,
      gap: 0,
      bottomMargin: below,
    };
  }
  const across = Math.min(count, params.across ?? (isTall ? 1 : 3));
  const [gapX, gap, least] = isTall ? [16, 10, 32] : [44, 22, 44];
  const width = (area.width - gapX * (across - 1)) / across;
  const lines = isNamed(params, context.data)
    ? Math.max(1, ...groups.map((group) => fieldTitleOf(context, group, width).length))
    : 1;
  const fieldTop = least + (lines - 1) * context.type.line;
  const bottomMargin = isTall ? keys + 8 : 40;
  return { across, pitch: width + gapX, width, inset: 0, titleHeight: fieldTop, gap, bottomMargin };
}

/** Entries of the key and their marks: below each other, or side by side under fields on a wide stage. */
function keyOf({ params, aspect, type }: LayoutContext<Params>, from: Pair, sampleWidth: number) {
  const isBeside = params.layout === 'fields' && aspect === 'wide';
  let [x, y] = from;
  return KEY.flatMap((id) => {
    const text = params[id];
    if (text === undefined) return [];
    const at: Pair = [x, y];
    if (isBeside) x += sampleWidth + 12 + measure(text, type.axis) + 30;
    else y += KEY_STEP[aspect];
    return [{ id, text, at }];
  });
}

/** The ground of every group and the measures of its marks, in units of the viewBox. */
export function boardOf(context: LayoutContext<Params>) {
  const { params, data, aspect } = context;
  const isColumns = params.layout !== 'fields';
  const area = areaOf(aspect, 'side', params.free);
  const groups = groupsOf(params, data);
  const frame = frameOf(context, area, groups);
  const { across, titleHeight: fieldTop, gap } = frame;
  const counts = groups.map(({ marks = 0, goal }) => Math.max(1, marks, goal?.marks ?? 0));
  const highest = Math.max(1, ...counts);
  // The most marks in each line of groups.
  const lines = Array.from({ length: Math.max(1, Math.ceil(groups.length / across)) }, (_, i) =>
    Math.max(isColumns ? 1 : (params.total ?? 1), ...counts.slice(i * across, (i + 1) * across)),
  );
  const free =
    area.height - frame.bottomMargin - gap * (lines.length - 1) - fieldTop * lines.length;
  const ratio = ratioOf(params.shape);
  const row = params.row ?? fittedRow(ratio, lines, [frame.width, free], params.total);
  const rows = lines.map((most) => Math.ceil(most / row));
  const share = free / rows.reduce((sum, one) => sum + one, 0);
  const most = frame.width / row;
  // Rows are far enough apart for marks of one row to be read as one, and close enough for a column
  // to hold together.
  const width = Math.min(most * 0.9, share * 0.84 * ratio);
  const wide = isColumns || !isNamed(params, data) ? most : Math.min(most, width * 1.25);
  const height = width / ratio;
  const airy = isColumns ? Math.max(height * 1.25, width * 1.75) : height * 1.7;
  const high = Math.min(share, airy);
  const [body, dark] = [bodyOf(params.shape, width, height), darkOf(params.shape, width, height)];
  // The bottom of each line: columns share a base line, fields hang from their headings.
  const feet = rows.map((rowCount, i) => {
    const above = rows.slice(0, i).reduce((sum, one) => sum + one * share + fieldTop + gap, 0);
    return area.y + above + fieldTop + rowCount * (isColumns ? share : high);
  });
  const keyAt = isColumns ? area.y + 14 : Math.max(...feet) + (aspect === 'tall' ? 22 : 30);
  const sample = Math.min(24, Math.max(12, width));
  /** Without a total to be filled from the bottom, marks are ordered from the top. */
  const isRead = !isColumns && params.total === undefined;
  return {
    groups: groups.map((group, i) => {
      const line = Math.floor(i / across);
      const [x, rowCount] = [area.x + (i % across) * frame.pitch + frame.inset, rows[line] ?? 1];
      const ground = isColumns ? frame.width : row * wide;
      const box = {
        x,
        y: (feet[line] ?? 0) - rowCount * high,
        width: ground,
        height: rowCount * high,
      };
      const isFilled = !isColumns || params.rest !== undefined;
      const length = Math.max(group.marks ?? 0, isFilled ? (params.total ?? 0) : 0);
      const last = Math.ceil(length / row) - 1;
      const shift = isRead ? rowCount - 1 : 0;
      const places = Array.from({ length }, (_, n): Pair => {
        const level = Math.floor(n / row);
        const up = isRead ? shift - level : level;
        return [x + (n % row) * wide + (wide - width) / 2, box.y + box.height - 1 - up * high];
      });
      return {
        ...group,
        /** The ground of its marks; its bottom is the base line. */
        box,
        rows: rowCount,
        /** The level of a row of marks from the bottom up, as hues ascend. */
        levelOf: (level: number) => (isRead ? last - level : level),
        /**
         * Path of each mark, from the bottom left: its body, its parts in ink, the line through what
         * is left over.
         */
        bodies: places.map((place) => stamp(body, [place])),
        darks: dark ? places.map((place) => stamp(dark, [place])) : [],
        lines: places.map((at) => hline(at[0] + width * 0.12, at[1] - height * 0.32, width * 0.76)),
      };
    }),
    area,
    size: { width, height },
    /** Distance of marks, across and up. */
    pitch: [wide, high] as const,
    /** Marks in a row. */
    row,
    /** Rows up to the highest count, over which the colour scale extends. */
    climb: Math.ceil(highest / row),
    key: keyOf(context, [area.x, keyAt], sample),
    /** The mark of an entry of the key. */
    sample: { width: sample, height: sample / ratio },
  };
}
export type Board = ReturnType<typeof boardOf>;
export type PlacedGroup = Board['groups'][number];

/** The top of a number of marks, for what stands on them. */
export const headOf = ({ row, pitch, size }: Board, { box }: PlacedGroup, marks: number): number =>
  box.y + box.height - Math.max(0, Math.ceil(marks / row) - 1) * pitch[1] - size.height - 1;

/**
 * The height of the line across: the top of the last goal's whole rows, with an incomplete row by
 * its share.
 */
export const goalHeight = ({ row, pitch }: Board, { box, goal }: PlacedGroup): number =>
  box.y + box.height - ((goal?.marks ?? 0) / row) * pitch[1];
