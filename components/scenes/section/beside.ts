/** Words that fit beside the rock: at their height, or as far up as they need; and how wide the rock is there. */
import { fitted, measure } from '../kit/measure.ts';
import { kept } from './kept.ts';
import type { Moment } from './params.ts';
import type { Plan } from './plan.ts';
import { promisedTop, type Sign } from './signs.ts';

/** Leftmost and rightmost places, one pair for each unit of height from the top of the plate. */
const edgesOf = kept((plan: Plan) => {
  const left: number[] = [];
  const right: number[] = [];
  for (const { slices, faces, foot, head } of plan.terraces) {
    const [, headY] = plan.at(0, plan.plane, head);
    const [, footY] = plan.at(0, plan.plane, foot);
    const include = (x: number, y: number) => {
      for (let row = Math.floor(y - (footY - headY)); row <= y; row += 1) {
        left[row] = Math.min(left[row] ?? Infinity, x);
        right[row] = Math.max(right[row] ?? -Infinity, x);
      }
    };
    for (const [a, b] of faces) {
      include(a, footY);
      include(b, footY);
    }
    for (const { tread } of slices)
      for (let i = 0; i < tread.length; i += 2) {
        const [x, y] = plan.at(tread[i] ?? 0, tread[i + 1] ?? 0, foot);
        include(x, y);
      }
  }
  return { left, right };
});

/** The leftmost and rightmost point of the drawing between two heights of the plate. */
export function extentAt(plan: Plan, from: number, to: number): readonly [number, number] {
  const edges = edgesOf(plan);
  const [high, low] = from < to ? [from, to] : [to, from];
  let [left, right] = [Infinity, -Infinity];
  for (let row = Math.floor(high); row <= low; row += 1) {
    left = Math.min(left, edges.left[row] ?? Infinity);
    right = Math.max(right, edges.right[row] ?? -Infinity);
  }
  return left <= right ? [left, right] : [plan.middle, plan.middle];
}

export interface Placed {
  readonly sign: Sign;
  /** Height of what is named, and where its dot or leader ends. */
  readonly y: number;
  readonly dot: number;
  /** Named from above, by an upright leader. */
  readonly lifted?: boolean;
  readonly where: 'left' | 'right' | 'face' | 'staff' | 'below' | 'none';
  readonly lines: readonly string[];
  /** The base line of the first line and the edge that the words keep to. */
  readonly x: number;
  readonly top: number;
}

export const LINE = 18;
export const size = (tall: boolean) => (tall ? 13.5 : 15);

export const linesIn = (sign: Sign, width: number, tall: boolean) =>
  sign.words.flatMap((part, i) =>
    fitted(part, width, i === 0 && sign.kind !== 'forecast' ? size(tall) : 13.5),
  );
export const widest = (lines: readonly string[], tall: boolean) =>
  Math.max(0, ...lines.map((line, i) => measure(line, i === 0 ? size(tall) : 13.5)));

/** The height at which a sign is spoken of. */
function heightOf(moment: Moment, plan: Plan, sign: Sign): number {
  if (sign.kind !== 'gap') return plan.y(sign.value);
  const head = promisedTop(moment);
  return plan.y(sign.value + (head - sign.value) * 0.52);
}

/** The room beside the rock for words centred on a height. */
export function beside(plan: Plan, side: 'left' | 'right', centre: number, height: number) {
  const [left, right] = extentAt(plan, centre - height / 2 - 4, centre + height / 2 + 4);
  const off = plan.edge < 100 ? 14 : 24;
  return side === 'left'
    ? { x: left - off, width: left - off - plan.edge }
    : { x: right + off, width: plan.staff - off / 2 - (right + off) };
}

export interface Draft {
  readonly sign: Sign;
  readonly y: number;
  /** Where the words would like their middle: at `y`, or higher where the rock leaves them room. */
  readonly centre: number;
  readonly side: 'left' | 'right';
  readonly lines: readonly string[];
}

/** Lines that fit beside the rock at a height, at most four. */
function fit(plan: Plan, sign: Sign, side: 'left' | 'right', centre: number, tall: boolean) {
  let lines = sign.words;
  let room = 0;
  for (let pass = 0; pass < 3; pass += 1) {
    room = beside(plan, side, centre, lines.length * LINE).width;
    lines = linesIn(sign, room, tall);
  }
  return lines.length <= 4 && widest(lines, tall) <= room + 2 ? lines : undefined;
}

/** Words beside the rock at their height, else as far up as they need; undefined for the foot. */
export function draft(
  moment: Moment,
  plan: Plan,
  sign: Sign,
  side: 'left' | 'right',
  goals: readonly Placed[],
): Draft | undefined {
  const tall = moment.aspect === 'tall';
  const y = heightOf(moment, plan, sign);
  // On a tall stage the goals speak on this side of the staff.
  const taken = (centre: number, count: number) =>
    tall &&
    side === 'right' &&
    goals.some(({ top, lines }) => {
      const [high, low] = [top - 13, top + (lines.length - 1) * LINE + 5];
      return centre + (count * LINE) / 2 > high - 4 && centre - (count * LINE) / 2 < low + 4;
    });
  // Silence has a whole line to be named on: where its words take two lines at most.
  if (sign.kind === 'gap')
    for (let centre = y; centre > plan.y(promisedTop(moment)) + 30; centre -= 8) {
      const lines = fit(plan, sign, side, centre, tall);
      if (lines && lines.length <= 2 && !taken(centre, lines.length))
        return { sign, y: centre, centre, side, lines };
    }
  const own = fit(plan, sign, side, y, tall);
  if (own && !taken(y, own.length)) return { sign, y, centre: y, side, lines: own };
  if (side === 'left' && y > plan.base - (plan.base - plan.top) * 0.22) return undefined;
  for (let centre = y; centre > plan.top - 20; centre -= 10) {
    const lines = fit(plan, sign, side, centre, tall);
    if (lines && !taken(centre, lines.length)) return { sign, y, centre, side, lines };
  }
  return undefined;
}

/** A place under lifted words that is on what they name, as far out as it can be. */
export function underWords(
  plan: Plan,
  side: 'left' | 'right',
  x: number,
  y: number,
  lines: readonly string[],
): number {
  const [left, right] = extentAt(plan, y - 1, y + 1);
  const far = widest(lines, plan.edge < 100) - 5;
  return side === 'left' ? Math.max(x - far, left + 10) : Math.min(x + far, right + 8);
}
