/** A ring as a closed polar curve, a little off the circle as a river's bend is; its parallels; what lies on top of what. */
import { round1 } from '../kit/marks.ts';
import type { Pair } from '../kit/plate.ts';
import type { PlacedRing } from './layout.ts';

const POINTS = 36;

export interface Curve {
  readonly centre: Pair;
  /** From the centre to the outer bank, on average. */
  readonly radius: number;
  /** Half the width of the stream. */
  readonly half: number;
  /** Where it starts and how it bends. */
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

/** From here to there, as shares of a path's length. */
type Span = readonly [from: number, to: number];

export interface Cover {
  readonly top: PlacedRing;
  /** The parts of the top's course that lie on the other ring. */
  readonly spans: readonly Span[];
}

const SAMPLES = 48;

/** The parts of a ring's course on one side of the line through its chain; `side` -1 is to the left of the step. */
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
 * What lies on each ring of a chain, from a centre to the next by `step`: a ring is cut away where its next neighbour
 * crosses it at one crossing, and the one before at the other. A cover is one stroke, dashed so that it keeps to its own
 * side of the chain: a clip path inside a mask would do the same, but Chromium then loses whole tiles of the picture.
 */
export const coversOf = (rings: readonly PlacedRing[], step: Pair): readonly (readonly Cover[])[] =>
  rings.map((_, i) => {
    const [before, next] = [rings[i - 1], rings[i + 1]];
    return [
      ...(next ? [{ top: next, spans: spansOf(next, step, -1) }] : []),
      ...(before ? [{ top: before, spans: spansOf(before, step, 1) }] : []),
    ];
  });

/** Dashes that show `spans` of a path of length 1000 as far as it is drawn. */
export function dashesOf(spans: readonly Span[], drawn: number): string {
  const shown = spans.filter(([from]) => from < drawn);
  const dashes: number[] = [];
  let gone = 0;
  for (const [from, to] of shown) {
    const end = Math.min(to, drawn);
    // A path that does not begin shown begins with a dash of no length.
    if (dashes.length > 0 || from > 0) dashes.push(from - gone);
    if (dashes.length === 1) dashes.unshift(0);
    dashes.push(end - from);
    gone = end;
  }
  return [...(dashes.length > 0 ? dashes : [0]).map((n) => round1(n * 1000)), 2000].join(' ');
}
