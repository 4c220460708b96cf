/** Where every mark stands, the same for drawing and words. */
import { ratioOf } from '../kit/glyphs.ts';
import { areaOf, type Box, type Pair } from '../kit/plate.ts';
import { groupsOf, type Group } from './groups.ts';
import type { Moment, Params } from './params.ts';

export interface GroupPlan extends Group {
  /** The ground of its marks; its foot is the base line. */
  readonly box: Box;
  /** Marks counted at this moment, with the part of the one that is arriving. */
  readonly counted: number;
  readonly shown: number;
}
export interface Plan {
  readonly groups: readonly GroupPlan[];
  readonly area: Box;
  readonly size: { readonly width: number; readonly height: number };
  readonly pitch: Pair;
  readonly row: number;
  readonly rows: number;
  /** Rows up to the highest count: what the ladder of hues climbs. */
  readonly climb: number;
  /** Base line of the first line of the key. */
  readonly keyAt: number;
  readonly keyStep: number;
}

const clamp = (n: number) => Math.min(1, Math.max(0, n));

/** How many lines the key takes, beside the one for the marks themselves. */
export const keyLines = ({ promised, rest, rule, layout }: Params, tall: boolean): number => {
  const words = [promised, rest, rule].filter((one) => one !== undefined).length;
  return layout === 'fields' && !tall ? 1 : 1 + words;
};

/** The number of marks in a row that makes them largest. */
function fittedRow(params: Params, most: number, width: number, height: number): number {
  const ratio = ratioOf(params.shape);
  let best = 1;
  let largest = 0;
  for (let row = 1; row <= most; row++) {
    const size = Math.min(width / row, (height / Math.ceil(most / row)) * ratio);
    if (size > largest) [best, largest] = [row, size];
  }
  return best;
}

function countedOf({ state }: Moment, { at, before, marks = 0 }: Group): number {
  const arrived = clamp((state.until - before) / (at - before || 1));
  return marks * arrived * state.rise;
}

/** The ground of each group: columns on one base line, or fields in a grid. */
function boxesOf(moment: Moment, area: Box, count: number): readonly Box[] {
  const { params, aspect } = moment;
  const tall = aspect === 'tall';
  const lines = keyLines(params, tall);
  if (params.layout === 'columns') {
    const head = (tall ? 20 : 26) * lines + (tall ? 40 : 44);
    const pitch = area.width / count;
    const inner = pitch * (tall ? 0.86 : 0.92);
    return Array.from({ length: count }, (_, i) => ({
      x: area.x + i * pitch + (pitch - inner) / 2,
      y: area.y + head,
      width: inner,
      height: area.height - head - 30,
    }));
  }
  const across = params.across ?? (tall ? 1 : Math.min(count, 3));
  const down = Math.ceil(count / across);
  const [gapX, gapY, head] = [tall ? 16 : 44, tall ? 10 : 22, tall ? 32 : 44];
  const foot = tall ? 20 * lines + 8 : 40;
  const width = (area.width - gapX * (across - 1)) / across;
  const height = (area.height - foot - gapY * (down - 1)) / down;
  return Array.from({ length: count }, (_, i) => ({
    x: area.x + (i % across) * (width + gapX),
    y: area.y + Math.floor(i / across) * (height + gapY) + head,
    width,
    height: height - head,
  }));
}

export function layoutOf(moment: Moment): Plan {
  const { params, data, state, aspect } = moment;
  const tall = aspect === 'tall';
  const whole = areaOf(aspect, 'side');
  const area = {
    ...whole,
    y: whole.y + whole.height * params.top,
    height: whole.height * (1 - params.top),
  };
  const groups = groupsOf(params, data);
  const boxes = boxesOf(moment, area, Math.max(1, groups.length));
  const box = boxes[0] ?? area;
  const counts = groups.flatMap(({ marks, goal }) => [marks ?? 0, goal?.marks ?? 0]);
  const highest = Math.max(1, ...counts);
  const most = Math.max(highest, params.layout === 'fields' ? (params.total ?? 0) : 0);
  const row = params.row ?? fittedRow(params, most, box.width, box.height);
  const rows = Math.ceil(most / row);
  const ratio = ratioOf(params.shape);
  const wide = box.width / row;
  // Rows stand apart so that marks of one row read as one, and never so far that columns fall apart.
  const width = Math.min(wide * 0.9, (box.height / rows) * 0.84 * ratio);
  const height = width / ratio;
  const airy = params.layout === 'columns' ? Math.max(height * 1.25, width * 1.75) : height * 1.7;
  const high = Math.min(box.height / rows, airy);
  return {
    groups: groups.map((group, i): GroupPlan => {
      const ground = boxes[i] ?? box;
      const used = rows * high;
      return {
        ...group,
        // Columns share their foot; fields hang from their heads.
        box:
          params.layout === 'columns'
            ? { ...ground, y: ground.y + ground.height - used, height: used }
            : { ...ground, height: used },
        counted: countedOf(moment, group),
        shown: state.shown[group.x] ?? 1,
      };
    }),
    area,
    size: { width, height },
    pitch: [wide, high],
    row,
    rows,
    climb: Math.ceil(highest / row),
    keyAt:
      params.layout === 'columns' ? area.y + 14 : footOf(boxes, rows * high) + (tall ? 22 : 30),
    keyStep: tall ? 20 : 26,
  };
}

const footOf = (boxes: readonly Box[], used: number) => Math.max(...boxes.map(({ y }) => y)) + used;

/** Foot at the left of the n-th mark of a group, counted from the foot and the left. */
export function placeOf({ row, pitch, size }: Plan, { box }: GroupPlan, n: number): Pair {
  const x = box.x + (n % row) * pitch[0] + (pitch[0] - size.width) / 2;
  return [x, box.y + box.height - Math.floor(n / row) * pitch[1] - 1];
}

/** Height of the head of so many marks, for what stands on them. */
export const headOf = ({ row, pitch, size }: Plan, { box }: GroupPlan, marks: number): number =>
  box.y + box.height - Math.max(0, Math.ceil(marks / row) - 1) * pitch[1] - size.height - 1;
