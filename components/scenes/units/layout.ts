/** Where every mark stands, the same for drawing and words. */
import type { SceneData } from '../../../story/scene.ts';
import { slug, yearOf } from '../kit/dates.ts';
import { bodyOf, darkOf, ratioOf, stamp } from '../kit/glyphs.ts';
import { hline } from '../kit/marks.ts';
import type { LayoutContext } from '../kit/picture.ts';
import { areaOf, type Box, type Pair } from '../kit/plate.ts';
import { isPromise, rowsOf, type Source } from '../kit/series.ts';
import { measure, typeOf } from '../kit/type.ts';
import type { Params } from './spec.ts';

const NEAR = 10;

/** Which rows are counted; the `x` of params is a span. */
export const sourceOf = ({ series, entity }: Params): Source => ({ series, entity });

/** Every group in the order of the data. */
export function groupsOf(params: Params, data: SceneData) {
  const { from, to, only } = params.x;
  /** A count is rounded to the nearest whole mark; the key says so and the label has the figure. */
  const marksOf = (value: number) => Math.round(value / params.each);
  const isWords = data[params.series]?.xType === 'words';
  const goals = params.goal ? rowsOf(data, params.goal) : [];
  const goalAt = (x: string) => {
    const row = goals.findLast((one) => one.x === x && one.value !== undefined);
    return row && { id: `goal@${slug(x)}`, x, row, marks: marksOf(row.value ?? 0) };
  };
  const seen = rowsOf(data, sourceOf(params))
    .map((row, i) => ({ row, x: row.x ?? '', at: isWords ? i + 1 : (row.at ?? 0) }))
    .filter(({ x, at }) =>
      only ? only.includes(x) : isWords || (at >= yearOf(from) && at <= yearOf(to)),
    );
  const measured = seen.findLast(({ row }) => !isPromise(row))?.at ?? Infinity;
  return seen.map(
    ({ row, x, at }, i) =>
      ({
        /** Its anchor: the x in small letters. */
        id: slug(x),
        x,
        at,
        /** Where the group before it stands. */
        before: seen[i - 1]?.at ?? at - 1,
        row,
        /** What is printed for it; the exact figure unless the script has other words. */
        text: params.figures[x] ?? row.text ?? '',
        /** Outline instead of paint: near, or more than ten years after the last measured row. */
        promise: isPromise(row) ? (at - measured > NEAR ? 'far' : 'near') : undefined,
        /** Whole marks; absent where the row has no figure. */
        marks: row.value === undefined ? undefined : marksOf(row.value),
        goal: goalAt(x),
      }) as const,
  );
}
export type Group = ReturnType<typeof groupsOf>[number];

/** The goal that the line across stands for: the last one. */
export const lastGoal = <G extends Group>(groups: readonly G[]): G | undefined =>
  groups.findLast(({ goal }) => goal !== undefined);

const KEY = ['key', 'promised', 'rest', 'rule'] as const;
const KEY_STEP = { wide: 26, tall: 20 } as const;

/** How many lines the key takes. */
const keyLines = (params: Params) => KEY.filter((id) => params[id] !== undefined).length;

/** The number of marks in a row that makes them largest. */
function fittedRow(ratio: number, most: number, { width, height }: Box): number {
  let best = 1;
  let largest = 0;
  for (let row = 1; row <= most; row++) {
    const size = Math.min(width / row, (height / Math.ceil(most / row)) * ratio);
    if (size > largest) [best, largest] = [row, size];
  }
  return best;
}

/** The ground of each group in columns on one base line. */
function columnsOf({ aspect, params }: LayoutContext<Params>, area: Box, count: number): Box[] {
  const isTall = aspect === 'tall';
  const head = KEY_STEP[aspect] * keyLines(params) + (isTall ? 40 : 44);
  const pitch = area.width / count;
  const width = pitch * (isTall ? 0.86 : 0.92);
  const height = area.height - head - 30;
  return Array.from({ length: count }, (_, i) => {
    const x = area.x + i * pitch + (pitch - width) / 2;
    return { x, y: area.y + head, width, height };
  });
}

/** The ground of each group in a grid of fields, under their heads. */
function fieldsOf({ aspect, params }: LayoutContext<Params>, area: Box, count: number): Box[] {
  const isTall = aspect === 'tall';
  const across = params.across ?? (isTall ? 1 : Math.min(count, 3));
  const [gapX, gapY, head] = isTall ? [16, 10, 32] : [44, 22, 44];
  const foot = isTall ? KEY_STEP.tall * keyLines(params) + 8 : 40;
  const down = Math.ceil(count / across);
  const width = (area.width - gapX * (across - 1)) / across;
  const height = (area.height - foot - gapY * (down - 1)) / down;
  return Array.from({ length: count }, (_, i) => ({
    x: area.x + (i % across) * (width + gapX),
    y: area.y + Math.floor(i / across) * (height + gapY) + head,
    width,
    height: height - head,
  }));
}

/** Entries of the key and where their marks stand: under each other, or side by side under fields on a wide stage. */
function keyOf({ params, aspect }: LayoutContext<Params>, from: Pair, sampleWidth: number) {
  const isBeside = params.layout === 'fields' && aspect === 'wide';
  let [x, y] = from;
  return KEY.flatMap((id) => {
    const text = params[id];
    if (text === undefined) return [];
    const at: Pair = [x, y];
    if (isBeside) x += sampleWidth + 12 + measure(text, typeOf(aspect).axis) + 30;
    else y += KEY_STEP[aspect];
    return [{ id, text, at }];
  });
}

/** The ground of every group and the measures of its marks, in units of the viewBox. */
export function boardOf(context: LayoutContext<Params>) {
  const { params, data, aspect } = context;
  const isColumns = params.layout === 'columns';
  const area = areaOf(aspect, 'side', params.free);
  const groups = groupsOf(params, data);
  const count = Math.max(1, groups.length);
  const grounds = (isColumns ? columnsOf : fieldsOf)(context, area, count);
  const ground = grounds[0] ?? area;
  const counts = groups.flatMap(({ marks = 0, goal }) => [marks, goal?.marks ?? 0]);
  const highest = Math.max(1, ...counts);
  const most = Math.max(highest, isColumns ? 0 : (params.total ?? 0));
  const ratio = ratioOf(params.shape);
  const row = params.row ?? fittedRow(ratio, most, ground);
  const rows = Math.ceil(most / row);
  const wide = ground.width / row;
  // Rows stand apart so that marks of one row read as one, and never so far that columns fall apart.
  const width = Math.min(wide * 0.9, (ground.height / rows) * 0.84 * ratio);
  const height = width / ratio;
  const airy = isColumns ? Math.max(height * 1.25, width * 1.75) : height * 1.7;
  const high = Math.min(ground.height / rows, airy);
  const [body, dark] = [bodyOf(params.shape, width, height), darkOf(params.shape, width, height)];
  const lastFoot = Math.max(...grounds.map(({ y }) => y)) + rows * high;
  const keyAt = isColumns ? area.y + 14 : lastFoot + (aspect === 'tall' ? 22 : 30);
  const sample = Math.min(24, Math.max(12, width));
  return {
    groups: groups.map((group, i) => {
      const { x, y, ...room } = grounds[i] ?? ground;
      // Columns share their foot; fields hang from their heads.
      const top = isColumns ? y + room.height - rows * high : y;
      const box = { x, y: top, width: room.width, height: rows * high };
      const foot = box.y + box.height - 1;
      const whole = params.rest === undefined ? 0 : (params.total ?? 0);
      const length = Math.max(group.marks ?? 0, whole);
      const places = Array.from({ length }, (_, n): Pair => [
        x + (n % row) * wide + (wide - width) / 2,
        foot - Math.floor(n / row) * high,
      ]);
      return {
        ...group,
        /** The ground of its marks; its foot is the base line. */
        box,
        /** Path of each mark, from the foot and the left: its body, what of it is ink, the line of what is left over. */
        bodies: places.map((place) => stamp(body, [place])),
        darks: dark ? places.map((place) => stamp(dark, [place])) : [],
        lines: places.map((at) => hline(at[0] + width * 0.12, at[1] - height * 0.32, width * 0.76)),
      };
    }),
    area,
    size: { width, height },
    /** From mark to mark, across and up. */
    pitch: [wide, high] as const,
    /** Marks in a row, and rows of a whole group. */
    row,
    rows,
    /** Rows up to the highest count: what the ladder of hues climbs. */
    climb: Math.ceil(highest / row),
    key: keyOf(context, [area.x, keyAt], sample),
    /** The mark of an entry of the key. */
    sample: { width: sample, height: sample / ratio },
  };
}
export type Board = ReturnType<typeof boardOf>;
export type PlacedGroup = Board['groups'][number];

/** Height of the head of so many marks, for what stands on them. */
export const headOf = ({ row, pitch, size }: Board, { box }: PlacedGroup, marks: number): number =>
  box.y + box.height - Math.max(0, Math.ceil(marks / row) - 1) * pitch[1] - size.height - 1;

/** Height of the line across: where the last goal's whole rows end, a broken row by its share. */
export const goalHeight = ({ row, pitch }: Board, { box, goal }: PlacedGroup): number =>
  box.y + box.height - ((goal?.marks ?? 0) / row) * pitch[1];
