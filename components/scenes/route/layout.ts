/**
 * The path of the line, its lengths and colours, and what changes: how far it is laid, which rows it
 * has reached.
 */
import type { SceneData } from '../../../story/scene.ts';
import { yearOf } from '../kit/dates.ts';
import { clamp, round1 } from '../kit/marks.ts';
import type { LayoutContext } from '../kit/picture.ts';
import { areaOf, type Box, type Pair } from '../kit/plate.ts';
import { type ValuedRow, valuedRows } from '../kit/series.ts';
import type { Context, Params } from './params.ts';

interface Part {
  readonly isTurn: boolean;
  readonly length: number;
  /** The ends of a straight part; a turn is at its end. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** The side on which it ends, or turns: 1 is right, -1 left. */
  readonly side: 1 | -1;
}

export interface Spot {
  readonly at: Pair;
  /** At a right angle to the path, upwards on the first straight. */
  readonly normal: Pair;
  readonly turning: 0 | 1 | -1;
}

/** A path that fills a box with this many straights, the first of them from left to right. */
export function trackIn(box: Box, rows: number) {
  const radius = box.height / (rows - 1) / 2;
  const [left, right] = [box.x + radius, box.x + box.width - radius];
  const parts = Array.from({ length: rows }, (_, row): readonly Part[] => {
    const y = box.y + row * 2 * radius;
    const isLast = row === rows - 1;
    const side = row % 2 === 0 ? 1 : -1;
    const from = row === 0 ? box.x : side > 0 ? left : right;
    const to = side > 0 ? (isLast ? box.x + box.width : right) : isLast ? box.x : left;
    const straight = { isTurn: false, length: Math.abs(to - from), from, to, y, side } as const;
    const turn = { ...straight, isTurn: true, length: Math.PI * radius, from: to, y: y + radius };
    return isLast ? [straight] : [straight, turn];
  }).flat();
  return { parts, length: parts.reduce((sum, { length }) => sum + length, 0), radius };
}
type Track = ReturnType<typeof trackIn>;

/** The point at a share of a part. */
function spotOn({ radius }: Track, { isTurn, from, to, y, side }: Part, share: number): Spot {
  if (!isTurn) return { at: [from + (to - from) * share, y], normal: [0, -side], turning: 0 };
  const angle = -Math.PI / 2 + Math.PI * share;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = [to + side * cos * radius, y + sin * radius] as const;
  return { at, normal: [cos, side * sin], turning: side };
}

/** The point of the path after `along` units of the viewBox. */
export function spotAt(track: Track, along: number): Spot {
  let rest = Math.min(track.length, Math.max(0, along));
  for (const part of track.parts) {
    if (rest <= part.length || part === track.parts.at(-1))
      return spotOn(track, part, Math.min(1, rest / part.length));
    rest -= part.length;
  }
  throw new RangeError('a path has at least one straight');
}

/** A point beside the middle of the path. */
export const moved = ({ at, normal }: Spot, off: number): Pair => [
  at[0] + normal[0] * off,
  at[1] + normal[1] * off,
];

/** A line across the path, `reach` units to both sides. */
export function strokeAcross(track: Track, along: number, reach: number): string {
  const spot = spotAt(track, along);
  const [start, end] = [reach, -reach].map((off) => moved(spot, off).map(round1).join(' '));
  return `M${start}L${end}`;
}

/** The path from one length to another as SVG, `off` units beside the middle. */
export function pathBetween(track: Track, from: number, to: number, off = 0): string {
  if (to - from < 0.05) return '';
  let start = 0;
  let d = '';
  for (const part of track.parts) {
    const [a, b] = [Math.max(from, start), Math.min(to, start + part.length)];
    if (b > a) {
      const [first, last] = [a, b].map((at) =>
        moved(spotOn(track, part, (at - start) / part.length), off).map(round1),
      );
      if (d === '') d = `M${first?.join(' ')}`;
      const radius = round1(track.radius + part.side * off);
      d += part.isTurn
        ? `A${radius} ${radius} 0 0 ${part.side > 0 ? 1 : 0} ${last?.join(' ')}`
        : `H${last?.[0]}`;
    }
    start += part.length;
  }
  return d;
}

/** The lengths along the line in order of their dates: `at@2015`. */
export const lengthsOf = (params: Params, data: SceneData): readonly ValuedRow[] =>
  valuedRows(data, params, 'at');

/** The coloured parts as lengths: each ends at the last measured row up to its date. */
function spansOf({ spans, of }: Params, measured: readonly ValuedRow[]) {
  let from = 0;
  return spans.map(({ to: end, hue, name }, i) => {
    const last = end === undefined ? Infinity : yearOf(end);
    const within = measured.findLast(({ at }) => at <= last + 1e-6);
    const to = end === undefined ? of : Math.max(from, within?.value ?? 0);
    const span = { id: `span-${i}`, name, hue, from, to };
    from = to;
    return span;
  });
}

export function lineOf({ params, data, aspect }: LayoutContext<Params>) {
  const isTall = aspect === 'tall';
  const area = areaOf(aspect, 'side', params.free);
  const box = isTall
    ? { x: 22, y: area.y + 54, width: area.width - 12, height: area.height - 78 }
    : { x: 566, y: area.y + 56, width: 818, height: area.height - 130 };
  const track = trackIn(box, params.rows ?? (isTall ? 9 : 7));
  const rows = lengthsOf(params, data);
  const counted = rows.filter(({ isPromised }) => !isPromised);
  const measured = Math.max(0, ...counted.map(({ value }) => value));
  return {
    track,
    /** A length in the unit of the data -> units of the viewBox along the path. */
    along: (value: number) => (Math.min(value, params.of) / params.of) * track.length,
    rows,
    spans: spansOf(params, counted),
    /** Width of the line. */
    width: isTall ? 8 : 11,
    /** The last measured length, and how far the plan goes beyond it. */
    measured,
    plannedTo: Math.max(measured, ...rows.map(({ isPromised, value }) => (isPromised ? value : 0))),
  };
}
export type Line = ReturnType<typeof lineOf>;
export type Span = Line['spans'][number];

/** Middle and edges of the line as polylines, which words avoid. */
export function chordsOf({ track, width }: Line): readonly (readonly Pair[])[] {
  const stops = [0];
  let start = 0;
  for (const { isTurn, length } of track.parts) {
    const steps = isTurn ? 8 : 1;
    for (let i = 1; i <= steps; i += 1) stops.push(start + (length * i) / steps);
    start += length;
  }
  return [1, 0, -1].map((side) =>
    stops.map((along) => moved(spotAt(track, along), side * (width / 2 + 3))),
  );
}

/** The painted length, in the unit of the data. */
export const paintedOf = ({ state, params }: Context): number => Math.min(state.length, params.of);

/** Opacity of a row (0 to 1): it appears when the line reaches it. */
export function reachedOf(
  context: Context,
  { measured }: Line,
  { value, isPromised }: ValuedRow,
): number {
  const { params, state } = context;
  const short = isPromised ? (value - measured) * (1 - state.planned) : value - paintedOf(context);
  return clamp(1 - short / (params.of * 0.004));
}
