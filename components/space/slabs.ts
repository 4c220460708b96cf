/** One peak as slabs on the plate: the visible outlines of its terraces, lowest first, and what they hide of others. */
import { lift, plateX, plateY, type Camera } from './camera.ts';
import type { Mountain } from './mountain.ts';
import { cellsFor, shapeOf } from './shapes.ts';
import { emptyColumns, raiseRing, type Columns } from './silhouette.ts';
import { simplifyRing } from './simplify.ts';

/** One peak's silhouette on the plate, a column for every pixel. */
export interface Cover {
  readonly left: number;
  readonly top: Float32Array;
  readonly bottom: Float32Array;
}

/** From the envelope (x, y pairs, left to right) and the foot's outline, which goes `drop` lower. */
export function coverOf(
  envelope: readonly number[],
  foot: readonly number[],
  drop: number,
): Cover | undefined {
  if (envelope.length < 4) return undefined;
  const left = Math.ceil(envelope[0]!);
  const width = Math.max(0, Math.floor(envelope[envelope.length - 2]!) - left + 1);
  const top = new Float32Array(width).fill(Infinity);
  const bottom = new Float32Array(width).fill(-Infinity);
  const span = (points: readonly number[], at: number, write: (c: number, y: number) => void) => {
    const x0 = points[at]!;
    const y0 = points[at + 1]!;
    const next = (at + 2) % points.length;
    const x1 = points[next]!;
    const y1 = points[next + 1]!;
    const [a, b] = x0 < x1 ? [x0, x1] : [x1, x0];
    for (let x = Math.max(left, Math.ceil(a)); x <= Math.min(left + width - 1, b); x += 1)
      write(x - left, x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0));
  };
  for (let i = 0; i + 2 < envelope.length; i += 2)
    span(envelope, i, (c, y) => (top[c] = Math.min(top[c]!, y)));
  for (let i = 0; i < foot.length; i += 2)
    span(foot, i, (c, y) => (bottom[c] = Math.max(bottom[c]!, y + drop)));
  return { left, top, bottom };
}

/** Whether the span from `y` down to `low` at `x` lies behind one of the covers. */
export function covered(
  covers: readonly Cover[],
  x: number,
  y: number,
  low: number,
  margin: number,
): boolean {
  for (const { left, top, bottom } of covers) {
    const c = Math.round(x) - left;
    if (c < 3 || c >= top.length - 3) continue;
    if (y > top[c]! + margin && low < bottom[c]! - margin) return true;
  }
  return false;
}

/** Pixels that a point must lie behind something before its place stops mattering. */
const MARGIN = 6;

/** A terrace on the plate: the visible outline of its tread, and how far its riser goes down. */
export interface Slab {
  readonly terrace: number;
  readonly main: boolean;
  readonly points: readonly number[];
  readonly hidden: readonly boolean[];
  readonly drop: number;
}

/** Points of a ring that lie behind the terraces above: over the next one's front, under the skyline. */
function unseen(
  points: Float32Array,
  broad: number,
  h: number,
  above: Columns,
  front: Columns,
  margin: number,
  aspect: Camera['aspect'],
): Uint8Array {
  const hidden = new Uint8Array(points.length / 2);
  for (let i = 0; i < hidden.length; i += 1) {
    const c = Math.round((points[2 * i]! * broad - above.left) / above.step);
    const y = lift(aspect, h, points[2 * i + 1]! * broad);
    const low = -(front.top[c] ?? -Infinity);
    if (y < (above.top[c] ?? -Infinity) - margin && y > low + margin) hidden[i] = 1;
  }
  return hidden;
}

/** The lowest point of each column: the highest of the mirrored ring. */
function lowerRing(
  columns: Columns,
  points: Float32Array,
  broad: number,
  h: number,
  aspect: Camera['aspect'],
): void {
  const mirrored = points.map((value, i) => (i % 2 === 0 ? value : -value));
  raiseRing(columns, mirrored, broad, -h, aspect);
}

/** A small summit keeps its shape where a large terrace may lose detail. */
function breadth(plate: Float64Array): number {
  let [left, right] = [Infinity, -Infinity];
  for (let i = 0; i < plate.length; i += 2) {
    left = Math.min(left, plate[i]!);
    right = Math.max(right, plate[i]!);
  }
  return right - left;
}

/** The slabs of a peak, without those that lie wholly behind `covers`. */
export function slabsOf(
  standing: Mountain,
  camera: Camera,
  peaks: number,
  covers: readonly Cover[],
  tolerance: number,
): readonly Slab[] {
  const { broad, tall, terraces, x, z } = standing;
  const { aspect, scale } = camera;
  const shape = shapeOf(standing.peak, cellsFor(peaks), terraces);
  const above = emptyColumns(broad);
  let front = emptyColumns(broad);
  const slabs: Slab[] = [];
  const drop = lift(aspect, tall / terraces, 0) * scale;
  for (let t = terraces - 1; t >= 0; t -= 1) {
    const top = ((t + 1) / terraces) * tall;
    for (const ring of shape[t]!) {
      const hidden = unseen(ring.points, broad, top, above, front, MARGIN / scale, aspect);
      const plate = new Float64Array(ring.points.length);
      let seen = false;
      for (let i = 0; i < plate.length; i += 2) {
        const px = plateX(camera, x + ring.points[i]! * broad);
        const py = plateY(camera, lift(aspect, top, z + ring.points[i + 1]! * broad));
        plate[i] = px;
        plate[i + 1] = py;
        if (covered(covers, px, py, py + drop, MARGIN)) hidden[i / 2] = 1;
        else if (hidden[i / 2] === 0) seen = true;
      }
      if (!seen) continue;
      const line = simplifyRing(plate, Math.min(tolerance, breadth(plate) / 12), hidden);
      slabs.push({ terrace: t, main: ring.main, ...line, drop });
    }
    front = emptyColumns(broad);
    for (const ring of shape[t]!) {
      raiseRing(above, ring.points, broad, top, aspect);
      lowerRing(front, ring.points, broad, (t / terraces) * tall, aspect);
    }
  }
  return slabs.reverse();
}
