/**
 * The mountain as a stack of flat terraces, and each island behind the cut: every point in front of
 * the plane is moved back onto it.
 */
import { SPAN, SQUASH } from '../../space/height-field.ts';
import { fieldOf, shapeOf } from '../../space/shapes.ts';
import { simplifyLine } from '../../space/simplify.ts';
import type { Pair } from '../kit/plate.ts';
import type { Params } from './params.ts';

/** x and z in foot radii, z towards the viewer; a closed outline repeats its first point at the end. */
export type Outline = readonly Pair[];

const CELLS = 72;
/** About a pixel of the viewBox. */
const TOLERANCE = 0.0035;

const pairs = (flat: readonly number[]): Outline =>
  Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0]);

/** Slices the mountain into its terraces, from the bottom up, each with its islands. */
export function rockOf({ relief, terraces: count }: Params) {
  const field = fieldOf(relief, CELLS);
  const terraces = shapeOf(relief, CELLS, count).map((rings) =>
    rings.map(({ points: [x = 0, z = 0, ...rest] }) =>
      pairs(simplifyLine([x, z, ...rest, x, z], TOLERANCE)),
    ),
  );
  const base = terraces[0]?.flat() ?? [];
  const xs = base.map(([x]) => x);
  const at = (index: number) => (index / CELLS - 0.5) * 2 * SPAN;
  return {
    terraces,
    left: Math.min(...xs),
    right: Math.max(...xs),
    /** The nearest point of the foot. */
    front: Math.max(...base.map(([, z]) => z)),
    summit: { x: at(field.summit.column), z: at(field.summit.row) * SQUASH },
  };
}
export type Rock = ReturnType<typeof rockOf>;

export type Facing = 'left' | 'front' | 'right';

/** A part of the wall that faces the viewer, along its base. */
interface Wall {
  readonly facing: Facing;
  readonly points: Outline;
}
interface Slice {
  /** The closed outline behind the plane, empty if everything is in front of it. */
  readonly tread: Outline;
  readonly walls: readonly Wall[];
  /** The intervals in which the island meets the plane. */
  readonly faces: readonly Pair[];
  /** What was cut away: parts of the outline in front of the plane. */
  readonly gone: readonly Outline[];
}

/** The outline with a point wherever it crosses the plane, starting behind it if possible. */
function splitAt(outline: Outline, plane: number): Outline {
  const points = outline.slice(0, -1).flatMap((from, i): readonly Pair[] => {
    const [x, z] = outline[i + 1] ?? from;
    const t = (plane - from[1]) / (z - from[1]);
    const isCrossing = from[1] > plane !== z > plane && t > 1e-6 && t < 1 - 1e-6;
    return isCrossing ? [from, [from[0] + (x - from[0]) * t, plane]] : [from];
  });
  const start = Math.max(
    0,
    points.findIndex(([, z]) => z < plane - 1e-9),
  );
  return [...points.slice(start), ...points.slice(0, start)];
}

const facingOf = (nx: number, nz: number): Facing =>
  Math.abs(nx) < 0.75 * nz ? 'front' : nx < 0 ? 'left' : 'right';

/** Sequences of edges that face the viewer; the plane itself is a face and not a wall. */
function wallsOf(points: Outline, plane: number): readonly Wall[] {
  const next = (i: number): Pair => points[(i + 1) % points.length] ?? [0, 0];
  const area = points.reduce((sum, [x, z], i) => sum + x * next(i)[1] - next(i)[0] * z, 0);
  const turn = area > 0 ? 1 : -1;
  const walls: { facing: Facing; points: Pair[] }[] = [];
  let open: (typeof walls)[number] | undefined;
  for (const [i, from] of points.entries()) {
    const to = next(i);
    const isOnPlane = from[1] > plane - 1e-6 && to[1] > plane - 1e-6;
    const [nx, nz] = [(to[1] - from[1]) * turn, (from[0] - to[0]) * turn];
    if (isOnPlane || nz <= 1e-6) {
      open = undefined;
      continue;
    }
    const facing = facingOf(nx, nz);
    if (open?.facing !== facing) walls.push((open = { facing, points: [from] }));
    open.points.push(to);
  }
  return walls;
}

export function sliceOf(outline: Outline, plane: number): Slice {
  const points = splitAt(outline, plane);
  const isBefore = ([, z]: Pair) => z >= plane - 1e-9;
  const behind = points.map(([x, z]): Pair => [x, Math.min(z, plane)]);
  const runs: Pair[][] = [[]];
  for (const point of points)
    if (isBefore(point)) runs.at(-1)?.push(point);
    else runs.push([]);
  // Closed by the first point, if the whole island or its end lies in front of the plane.
  const [[first], last] = [points, runs.at(-1)];
  if (first && last && last.length > 0 && isBefore(first)) last.push(first);
  const gone = runs.filter(({ length }) => length > 1);
  const faces = gone.map((run): Pair => {
    const xs = run.map(([x]) => x);
    return [Math.min(...xs), Math.max(...xs)];
  });
  if (behind.every(isBefore)) return { tread: [], walls: [], faces, gone };
  return { tread: behind, walls: wallsOf(behind, plane), faces, gone };
}
