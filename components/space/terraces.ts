/** The height field cut into flat terraces, each a list of closed rings. */
import { SPAN, type HeightField } from './height-field.ts';
import { contours } from './marching-squares.ts';
import { SQUASH } from './relief.ts';

/** Terraces of an outline: one is a twentieth of the peak's own target. */
export const TERRACES = 20;

/** One island of one terrace. Points are x, z pairs in foot radii, the inside on the left. */
export interface Ring {
  readonly points: Float32Array;
  /** Whether the summit stands on it. */
  readonly main: boolean;
}
export type Terrace = readonly Ring[];

function signedArea(points: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < points.length; i += 2) {
    const j = (i + 2) % points.length;
    sum += points[i]! * points[j + 1]! - points[j]! * points[i + 1]!;
  }
  return sum / 2;
}

/** Whether a point lies inside a ring (even-odd). */
export function inside(points: ArrayLike<number>, x: number, z: number): boolean {
  let odd = false;
  for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
    const zi = points[i + 1]!;
    const zj = points[j + 1]!;
    if (zi > z !== zj > z && x < ((points[j]! - points[i]!) * (z - zi)) / (zj - zi) + points[i]!)
      odd = !odd;
  }
  return odd;
}

/** The terrace at `level`, 0 to 1. Small islands go; holes are filled. */
export function terraceAt(field: HeightField, level: number): Terrace {
  const side = field.cells + 1;
  const across = (column: number) => (column / field.cells - 0.5) * 2 * SPAN;
  const least = 26 * (field.cells / 72) ** 2;
  const rings: Ring[] = [];
  for (const line of contours({ columns: side, rows: side, values: field.heights }, level)) {
    const area = -signedArea(line);
    if (area <= 0 || line.length < 6) continue;
    const main = inside(line, field.summit.column, field.summit.row);
    if (!main && area < least) continue;
    const points = Float32Array.from(line, (v, i) => across(v) * (i % 2 === 0 ? 1 : SQUASH));
    rings.push({ points, main });
  }
  return rings;
}

/** All terraces from the foot up. */
export function terracesOf(field: HeightField, count: number): readonly Terrace[] {
  return Array.from({ length: count }, (_, i) => terraceAt(field, i / count));
}
