/**
 * The positions of the rings: a chain along the stage; on a tall one it hangs. Names stand along the
 * bottom.
 */
import { measure } from '../../../story/layout/measure.ts';
import { dateText, yearOf } from '../kit/dates.ts';
import { round1 } from '../kit/marks.ts';
import type { LayoutContext } from '../kit/picture.ts';
import { areaOf, type Box, type Pair } from '../kit/plate.ts';
import { linesOf } from '../kit/text.ts';
import type { Params } from './params.ts';

const POINTS = 36;

interface Curve {
  readonly centre: Pair;
  /** From the centre to the middle of the stream, on average. */
  readonly radius: number;
  /** Half the width of the stream. */
  readonly half: number;
  /** The phase of its bends. */
  readonly turn: number;
}

/** The middle of the stream: a circle with a second and a third harmonic. */
function radiusAt({ radius, half, turn }: Curve, angle: number): number {
  const bend = 0.045 * Math.cos(2 * angle + turn) + 0.03 * Math.cos(3 * angle - turn * 1.7);
  return (radius - half) * (1 + bend);
}

function middleAt(curve: Curve, angle: number): Pair {
  const r = radiusAt(curve, angle);
  return [curve.centre[0] + r * Math.cos(angle), curve.centre[1] + r * Math.sin(angle)];
}

/** A point of a parallel, `off` outwards from the middle. */
export function pointAt(curve: Curve, angle: number, off: number): Pair {
  const step = 1e-3;
  const [x, y] = middleAt(curve, angle);
  const [x1, y1] = middleAt(curve, angle + step);
  const [x0, y0] = middleAt(curve, angle - step);
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  return [x + (off * (y1 - y0)) / length, y - (off * (x1 - x0)) / length];
}

/** A parallel as a smooth closed path from `start`, through points at equal angles (Catmull-Rom). */
export function parallelPath(curve: Curve, off: number, start: number): string {
  const points = Array.from({ length: POINTS }, (_, i) =>
    pointAt(curve, start + (i / POINTS) * 2 * Math.PI, off),
  );
  const at = (i: number): Pair => points[(i + POINTS) % POINTS] ?? curve.centre;
  const print = ([x, y]: Pair) => `${round1(x)},${round1(y)}`;
  let d = `M${print(at(0))}`;
  for (let i = 0; i < POINTS; i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const c1: Pair = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const c2: Pair = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    d += `C${print(c1)} ${print(c2)} ${print(to)}`;
  }
  return `${d}Z`;
}

/** From and to, as shares of a path's length. */
type Span = readonly [from: number, to: number];

export interface Cover {
  readonly top: PlacedRing;
  /** The parts of the upper ring that lie on the other ring. */
  readonly spans: readonly Span[];
}

const SAMPLES = 48;

/** The parts of a ring on one side of the line through its chain; `side` -1 is to the left of the step. */
function spansOf({ curve, start }: PlacedRing, step: Pair, side: 1 | -1): readonly Span[] {
  const point = (i: number) => pointAt(curve, start + (i / SAMPLES) * 2 * Math.PI, 0);
  const spans: [number, number][] = [];
  let gone = 0;
  for (let i = 0; i < SAMPLES; i++) {
    const [[x0, y0], [x1, y1]] = [point(i), point(i + 1)];
    const next = gone + Math.hypot(x1 - x0, y1 - y0);
    const [dx, dy] = [(x0 + x1) / 2 - curve.centre[0], (y0 + y1) / 2 - curve.centre[1]];
    if ((step[0] * dy - step[1] * dx) * side > 0) {
      const last = spans.at(-1);
      if (last?.[1] === gone) last[1] = next;
      else spans.push([gone, next]);
    }
    gone = next;
  }
  return spans.map(([from, to]) => [from / gone, to / gone]);
}

/**
 * The covers of each ring of a chain, whose centres are `step` apart: a ring is interrupted where
 * the next one crosses it at one crossing, and the one before at the other. A cover is one stroke,
 * dashed to be visible only on its side of the chain: a clip path inside a mask would do the same,
 * but Chromium then loses whole tiles of the picture.
 */
export const coversOf = (rings: readonly PlacedRing[], step: Pair): readonly (readonly Cover[])[] =>
  rings.map((_, i) => {
    const [before, next] = [rings[i - 1], rings[i + 1]];
    return [
      ...(next ? [{ top: next, spans: spansOf(next, step, -1) }] : []),
      ...(before ? [{ top: before, spans: spansOf(before, step, 1) }] : []),
    ];
  });

/** Dashes that show `spans` of a path of length 1000 up to its drawn share. */
export function dashesOf(spans: readonly Span[], drawn: number): string {
  const drawnSpans = spans.filter(([from]) => from < drawn);
  const dashes: number[] = [];
  let gone = 0;
  for (const [from, to] of drawnSpans) {
    const end = Math.min(to, drawn);
    // A path whose start is hidden begins with a dash of no length.
    if (dashes.length > 0 || from > 0) dashes.push(from - gone);
    if (dashes.length === 1) dashes.unshift(0);
    dashes.push(end - from);
    gone = end;
  }
  return [...(dashes.length > 0 ? dashes : [0]).map((n) => round1(n * 1000)), 2000].join(' ');
}

interface PlacedRing {
  readonly id: string;
  readonly param: Params['rings'][string];
  readonly curve: Curve;
  /** The angle at which its drawing starts. */
  readonly start: number;
}
/** Half the width of the stream, as a share of the radius. */
const HALF = 0.165;
/**
 * Distance of centres in diameters: two rings share half; with more of them, or hanging ones, less,
 * since names need room.
 */
const STEP = { two: 0.5, hanging: 0.55, more: 0.62 } as const;
/** Space above for the words at the crossing. */
const TOP_MARGIN = { wide: 62, tall: 16 } as const;
const FOOT_ROW = 21;
/** The place on the second ring of the words at the crossing: at its top; on a tall stage on its right. */
const ANGLE = { wide: -0.66 * Math.PI, tall: -0.27 * Math.PI } as const;

/** The direction of the chain. */
function slantOf(isTall: boolean, count: number): Pair {
  if (!isTall) return [1, 0.02];
  return count < 3 ? [0.42, 0.9] : [0.5, 0.87];
}

/** A name with its date. */
export const datedName = ({ at, name }: Params['names'][string], lang: string): string =>
  `${dateText(String(at), lang)}  ${name}`;

/** Names on a line to scale, on a tall stage as a list; words that would overlap go to the next row. */
function namesOf({ params, aspect, type, lang }: LayoutContext<Params>, area: Box, bottom: number) {
  const names = Object.entries(params.names);
  const [left, top] = [area.x + 6, bottom + 14];
  if (aspect === 'tall')
    return names.map(([id, param], i) => {
      const at: Pair = [left, top + i * FOOT_ROW];
      return { id, param, at, row: 0 };
    });
  const years = names.map(([, { at }]) => yearOf(at));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const last = names[years.indexOf(to)]?.[1];
  const width = area.width - 8 - (last ? measure(datedName(last, lang), type.strong) : 0);
  const ends: [number, number] = [-Infinity, -Infinity];
  return names.map(([id, param], i) => {
    const year = years[i] ?? from;
    const x = left + (to > from ? ((year - from) / (to - from)) * width : 0);
    const row = x > ends[0] ? 0 : 1;
    const widest = Math.max(
      measure(datedName(param, lang), type.strong),
      measure(param.note ?? '', type.rest),
    );
    ends[row] = x + widest + 14;
    const at: Pair = [x, top];
    return { id, param, at, row };
  });
}

/**
 * Words at the upper crossing of the first two rings: the baseline of the first line, and the point
 * on the upper ring.
 */
function crossingOf(
  { params, aspect, type }: LayoutContext<Params>,
  area: Box,
  [, second]: readonly PlacedRing[],
) {
  if (params.crossing === undefined || !second) return undefined;
  const lines = linesOf(params.crossing);
  const [x, bank] = pointAt(second.curve, ANGLE[aspect], second.curve.half);
  const half = Math.max(...lines.map((line) => measure(line, type.label))) / 2;
  const right = area.x + area.width + (aspect === 'tall' ? 8 : 0);
  const at: Pair = [Math.min(x, right - half), area.y + 14];
  return { lines, at, bank, on: second.id };
}

/** The open area of a ring: its hole, without what its neighbours take. */
export function spotOf({ rings, step }: Pick<Layout, 'rings' | 'step'>, index: number): Pair {
  const ring = rings[index];
  if (!ring) return [0, 0];
  const { radius, half, centre } = ring.curve;
  const length = Math.hypot(...step) || 1;
  const hole = radius - 2 * half;
  // Along the chain: from bank to bank, or to the bank of the neighbour.
  const left = index > 0 ? -length + radius : -hole;
  const right = index < rings.length - 1 ? length - radius : hole;
  const along = (left + right) / 2 / length;
  return [centre[0] + step[0] * along, centre[1] + step[1] * along];
}

/** The chain of rings and the words around it, in units of the viewBox. */
export function layoutOf(context: LayoutContext<Params>) {
  const { aspect, params } = context;
  const isTall = aspect === 'tall';
  const area = areaOf(aspect, 'side', params.free);
  const ids = Object.entries(params.rings);
  const count = Object.keys(params.names).length;
  const footHeight = count === 0 ? 0 : isTall ? 18 + count * FOOT_ROW : 66;
  const bottom = area.y + area.height - footHeight - (isTall ? 0 : 6);
  const topMargin = params.crossing === undefined ? 12 : TOP_MARGIN[aspect];
  const space = { width: area.width, height: bottom - area.y - topMargin - 10 };
  const pair = isTall ? STEP.hanging : STEP.two;
  const share = ids.length < 3 ? pair : STEP.more;
  const slant = slantOf(isTall, ids.length);
  const length = Math.hypot(...slant);
  const [sx, sy] = [(slant[0] / length) * share, (slant[1] / length) * share];
  const steps = Math.max(0, ids.length - 1);
  const diameter = Math.min(space.width / (1 + steps * sx), space.height / (1 + steps * sy)) * 0.96;
  const radius = diameter / 2;
  const step: Pair = [sx * diameter, sy * diameter];
  const wide = diameter + steps * step[0];
  const high = diameter + steps * step[1];
  const first: Pair = [
    area.x + (area.width - wide) / 2 + radius,
    area.y + topMargin + (space.height - high) / 2 + radius,
  ];
  const rings = ids.map(([id, param], i): PlacedRing => {
    const centre = [first[0] + i * step[0], first[1] + i * step[1]] as const;
    const curve = { centre, radius, half: radius * HALF, turn: 2.4 + i * 2.1 };
    // Drawn left to right: the first from its far end, the others from where they meet.
    return { id, param, curve, start: Math.PI + (i % 2) * 0.35 };
  });
  return {
    area,
    /** From a ring's centre to the next. */
    step,
    /** The top of the names. */
    bottom,
    rings,
    names: namesOf(context, area, bottom),
    crossing: crossingOf(context, area, rings),
  };
}
export type Layout = ReturnType<typeof layoutOf>;
