/** The upper envelope of a peak as the camera sees it: the line that is drawn at launch. */
import type { Aspect } from '../../story/scene.ts';
import { lift } from './camera.ts';
import { SPAN } from './height-field.ts';
import { SQUASH } from './relief.ts';
import { cellsFor, fieldOf, shapeOf } from './shapes.ts';
import type { Mountain } from './mountain.ts';

const COLUMNS = 420;

/** Raises the columns under one straight segment to its height. */
function raise(top: Float32Array, x0: number, y0: number, x1: number, y1: number): void {
  if (x0 > x1) return raise(top, x1, y1, x0, y0);
  const first = Math.max(0, Math.ceil(x0));
  const last = Math.min(top.length - 1, Math.floor(x1));
  const run = x1 - x0;
  for (let c = first; c <= last; c += 1) {
    const y = run > 1e-9 ? y0 + ((y1 - y0) * (c - x0)) / run : Math.max(y0, y1);
    if (y > top[c]!) top[c] = y;
  }
}

/** Columns across a mountain: the highest point of the picture plane in each; -Infinity outside. */
export interface Columns {
  /** Relative to the middle of the peak, in units. */
  readonly left: number;
  readonly step: number;
  readonly top: Float32Array;
}

/** A column buffer for a mountain, empty. */
export function emptyColumns(broad: number): Columns {
  const step = (2 * SPAN * broad) / COLUMNS;
  return { left: -SPAN * broad, step, top: new Float32Array(COLUMNS + 1).fill(-Infinity) };
}

/** Adds a closed ring at height `h` to the columns. */
export function raiseRing(
  columns: Columns,
  points: Float32Array,
  broad: number,
  h: number,
  aspect: Aspect,
): void {
  const n = points.length;
  let px = (points[n - 2]! * broad - columns.left) / columns.step;
  let py = lift(aspect, h, points[n - 1]! * broad);
  for (let i = 0; i < n; i += 2) {
    const x = (points[i]! * broad - columns.left) / columns.step;
    const y = lift(aspect, h, points[i + 1]! * broad);
    raise(columns.top, px, py, x, y);
    px = x;
    py = y;
  }
}

type Sized = Pick<Mountain, 'peak' | 'terraces' | 'tall' | 'broad'>;

/** The stepped envelope of the terraces, as x, y pairs relative to the foot's middle on the plane. */
export function steppedEnvelope(
  standing: Sized,
  aspect: Aspect,
  peaks: number,
  /** A ring as it is drawn. */
  drawn: (points: Float32Array) => Float32Array = (points) => points,
): number[] {
  const columns = emptyColumns(standing.broad);
  const shape = shapeOf(standing.peak, cellsFor(peaks), standing.terraces);
  for (let t = 0; t < shape.length; t += 1) {
    const h = ((t + 1) / standing.terraces) * standing.tall;
    for (const ring of shape[t]!) raiseRing(columns, drawn(ring.points), standing.broad, h, aspect);
  }
  const line: number[] = [];
  for (let c = 0; c < columns.top.length; c += 1) {
    const y = columns.top[c]!;
    if (y > -Infinity) line.push(columns.left + c * columns.step, y);
  }
  return line;
}

/** The smooth envelope of the height field, of an outline `height` high on a foot `radius` wide. */
export function smoothEnvelope(
  { peak }: Pick<Mountain, 'peak'>,
  height: number,
  radius: number,
  aspect: Aspect,
  peaks: number,
): number[] {
  const field = fieldOf(peak, cellsFor(peaks));
  const side = field.cells + 1;
  const line: number[] = [];
  for (let column = 0; column < side; column += 1) {
    let top = -Infinity;
    for (let row = 0; row < side; row += 1) {
      const h = field.heights[row * side + column]!;
      if (h <= 0) continue;
      const z = (row / field.cells - 0.5) * 2 * SPAN * SQUASH * radius;
      top = Math.max(top, lift(aspect, h * height, z));
    }
    if (top > -Infinity) line.push((column / field.cells - 0.5) * 2 * SPAN * radius, top);
  }
  return line;
}
