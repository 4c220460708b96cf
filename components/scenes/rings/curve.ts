/** A ring as a closed polar curve, a little off the circle as a river's bend is, and its parallels. */
import { round1 } from '../kit/marks.ts';
import type { Pair } from '../kit/plate.ts';

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
