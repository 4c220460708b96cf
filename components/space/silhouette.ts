/**
 * The upper outline of a mountain as the camera sees it, and the ink along it in `lite`, which draws lines
 * instead of a second mesh.
 */
import type { Aspect } from '../../story/scene.ts';
import type { Tier } from '../scenes/kit/contract.ts';
import { lift, lineOnPlate, ringOnPlate, type Camera } from './camera.ts';
import { SPAN, SQUASH } from './height-field.ts';
import { memoizeByPlace, memoizeLast } from './memoize.ts';
import { baseOf, fadeOf, inkWeight, terracesOf, type Mountain } from './mountain.ts';
import { cellsFor, fieldOf } from './shapes.ts';
import { endsOf, mapPairs, simplifyLine, simplifyRing } from './simplify.ts';
import { stroke, type Stroke } from './stroke.ts';

const COLUMNS = 420;

/** Raises columns to a line of x, y pairs, with x in columns; a closed line returns to its start. */
export function raiseLine(top: Float32Array, points: readonly number[], isClosed = false): void {
  for (let i = isClosed ? 0 : 2; i < points.length; i += 2) {
    const before = i === 0 ? points.length - 2 : i - 2;
    const from = points[before]! > points[i]! ? i : before;
    const to = from === i ? before : i;
    const x0 = points[from]!;
    const y0 = points[from + 1]!;
    const x1 = points[to]!;
    const y1 = points[to + 1]!;
    const run = x1 - x0;
    const last = Math.min(top.length - 1, Math.floor(x1));
    for (let c = Math.max(0, Math.ceil(x0)); c <= last; c += 1) {
      const y = run > 1e-9 ? y0 + ((y1 - y0) * (c - x0)) / run : Math.max(y0, y1);
      if (y > top[c]!) top[c] = y;
    }
  }
}

/** Columns across a mountain with the highest point of the picture plane in each; -Infinity outside. */
export interface Columns {
  /** The x of the first column, in units, relative to the centre of the peak. */
  readonly left: number;
  readonly step: number;
  readonly top: Float32Array;
}

/** Empty columns for a mountain with a base radius of `broad`. */
export function emptyColumns(broad: number): Columns {
  const step = (2 * SPAN * broad) / COLUMNS;
  return { left: -SPAN * broad, step, top: new Float32Array(COLUMNS + 1).fill(-Infinity) };
}

/**
 * Raises the columns to a closed ring at height `h`. With `isTurned` everything is upside down: the result is
 * the negative of the lowest points.
 */
export function raiseRing(
  { left, step, top }: Columns,
  points: Float32Array,
  broad: number,
  h: number,
  aspect: Aspect,
  isTurned = false,
): void {
  const line = mapPairs(points, (x, z) => {
    const y = lift(aspect, h, z * broad);
    return [(x * broad - left) / step, isTurned ? -y : y];
  });
  raiseLine(top, line, true);
}

/**
 * The stepped outline of the terraces: x, y pairs on the picture plane, relative to the centre of the base.
 */
function steppedEnvelope(
  mountain: Mountain,
  aspect: Aspect,
  /** Converts a ring to the form in which it is drawn. */
  drawn: (points: Float32Array) => Float32Array = (points) => points,
): number[] {
  const { terraces, tall, broad } = mountain;
  const columns = emptyColumns(broad);
  for (const [t, terrace] of terracesOf(mountain).entries())
    for (const { points } of terrace)
      raiseRing(columns, drawn(points), broad, ((t + 1) / terraces) * tall, aspect);
  const line: number[] = [];
  for (const [c, y] of columns.top.entries())
    if (y > -Infinity) line.push(columns.left + c * columns.step, y);
  return line;
}

/** The stepped outline on the plate. */
export const envelopeOnPlate = memoizeByPlace((mountain, camera): readonly number[] =>
  lineOnPlate(camera, steppedEnvelope(mountain, camera.aspect), mountain),
);

/** The smooth outline of the height field, for a mountain with this height and base radius. */
export function smoothEnvelope(
  { peak, count }: Mountain,
  height: number,
  radius: number,
  aspect: Aspect,
): number[] {
  const { heights, cells } = fieldOf(peak, cellsFor(count));
  const side = cells + 1;
  const line: number[] = [];
  for (let column = 0; column < side; column += 1) {
    let top = -Infinity;
    for (let row = 0; row < side; row += 1) {
      const h = heights[row * side + column]!;
      if (h <= 0) continue;
      const z = (row / cells - 0.5) * 2 * SPAN * SQUASH * radius;
      top = Math.max(top, lift(aspect, h * height, z));
    }
    if (top > -Infinity) line.push((column / cells - 0.5) * 2 * SPAN * radius, top);
  }
  return line;
}

/**
 * The most that a ring may be off its exact line, in base radii. In `full` this is a fifth of a pixel for a
 * view of ten mountains and halves the triangles. In `lite` it is two pixels, and more if there are more than
 * LITE_HOLDS mountains, so that a picture with its lines stays within 20,000 triangles.
 */
const RING_OFF: { readonly [tier in Tier]: number } = { full: 0.002, lite: 0.021 };
const LITE_HOLDS = 17;

/** A ring (x, z pairs in base radii), simplified for a tier and `count` mountains. */
export function drawnRing(points: Float32Array, tier: Tier, count: number): Float32Array {
  const more = tier === 'lite' ? Math.max(1, count / LITE_HOLDS) ** 1.6 : 1;
  return Float32Array.from(simplifyRing(points, Math.min(0.25, RING_OFF[tier] * more)).points);
}

/** Relative to the centre of the base: `top` on the picture plane, `base` on the ground. */
interface Ink {
  readonly top: readonly number[];
  readonly base: readonly number[];
}

/** The tolerance of the ink, as a share of the base radius. */
const OFF = 0.008;
const WIDTH = 1.7;
/** Below this share of its height the outline of a mountain counts as its shore. */
const SHORE = 0.12;

/** The part of a ring that faces the viewer, from its left end to its right end. */
function front(points: ArrayLike<number>): readonly number[] {
  const count = points.length / 2;
  const [left, right] = endsOf(points);
  const walk = (from: number, to: number) => {
    const run: number[] = [];
    for (let i = from; i !== to; i = (i + 1) % count) run.push(points[2 * i]!, points[2 * i + 1]!);
    return [...run, points[2 * to]!, points[2 * to + 1]!];
  };
  const depth = (run: readonly number[]) => Math.max(...run.filter((_, i) => i % 2 === 1));
  const [a, b] = [walk(left, right), walk(right, left)];
  return depth(a) > depth(b) ? a : b;
}

/** The ink does not depend on the camera's position, so it is reused while the camera moves. */
const inkOf = memoizeLast(
  ({ count, terraces, tall, broad }, aspect: Aspect) => [aspect, count, terraces, tall, broad],
  (mountain, aspect): Ink => {
    // Follows the mesh that is drawn: beside a more exact line, slivers of the mesh would be visible.
    const drawn = (points: Float32Array) => drawnRing(points, 'lite', mountain.count);
    return {
      top: simplifyLine(steppedEnvelope(mountain, aspect, drawn), OFF * mountain.broad),
      base: front(drawn(baseOf(mountain))),
    };
  },
);

/** Computes the ink of mountains in advance; see `inkStrokes`. */
export function* inkAhead(
  mountains: readonly Mountain[],
  aspect: Aspect,
): Generator<undefined, void> {
  for (const mountain of mountains) {
    inkOf(mountain, aspect);
    yield;
  }
}

/** The ink of mountains as strokes, in `colour`; `paper` is the opacity of the mountains, 0 to 1. */
export function inkStrokes(
  mountains: readonly Mountain[],
  camera: Camera,
  colour: string,
  paper: number,
): readonly Stroke[] {
  const width = WIDTH * inkWeight(mountains);
  return mountains.flatMap((mountain): Stroke[] => {
    const { id, z, broad, tall } = mountain;
    const { presence, lost } = fadeOf(mountain);
    const opacity = presence * paper * (1 - lost);
    if (opacity < 0.01) return [];
    const { top, base } = inkOf(mountain, camera.aspect);
    const odd = (points: readonly number[]) => points.filter((_, i) => i % 2 === 1);
    // In front of the mountain's own slopes; but near the shore hardly nearer than the mountain, so that
    // objects there hide the ink.
    const shore = lift(camera.aspect, SHORE * tall, 0);
    const over = odd(top).map((y) => z + broad * (y < shore ? 0.05 : 0.35));
    const along = odd(base).map((depth) => z + broad * (depth + 0.1));
    const line = (name: string, points: readonly number[], depths: readonly number[]) =>
      stroke(`${id}-${name}`, points, width, colour, opacity, { z: depths });
    return [
      line('top', lineOnPlate(camera, top, mountain), over),
      line('foot', ringOnPlate(camera, base, mountain), along),
    ];
  });
}
