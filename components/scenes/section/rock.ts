/** The mountain as a stack of flat terraces, and each island behind the cut: every point before the plane is moved back onto it. */
import { SPAN, SQUASH } from '../../space/height-field.ts';
import { fieldOf, shapeOf } from '../../space/shapes.ts';
import { simplifyLine } from '../../space/simplify.ts';
import type { Params } from './spec.ts';

/** x, z pairs in foot radii; the first point is repeated at the end. z grows towards the viewer. */
export type Outline = readonly number[];

export interface Rock {
  /** From the foot up: the islands of each terrace. */
  readonly terraces: readonly (readonly Outline[])[];
  readonly left: number;
  readonly right: number;
  /** The nearest point of the foot. */
  readonly front: number;
  readonly summit: { readonly x: number; readonly z: number };
}

const CELLS = 72;
/** About a pixel of the plate. */
const TOLERANCE = 0.0035;

/** Cuts the mountain of some params into its terraces. */
export function rockOf({ relief, terraces: count }: Params): Rock {
  const field = fieldOf(relief, CELLS);
  const terraces = shapeOf(relief, CELLS, count).map((rings) =>
    rings.map(({ points }) => {
      const closed = [...points, points[0] ?? 0, points[1] ?? 0];
      return simplifyLine(closed, TOLERANCE);
    }),
  );
  const foot = terraces[0]?.flat() ?? [];
  const xs = foot.filter((_, i) => i % 2 === 0);
  const zs = foot.filter((_, i) => i % 2 === 1);
  const at = (index: number) => (index / CELLS - 0.5) * 2 * SPAN;
  return {
    terraces,
    left: Math.min(...xs),
    right: Math.max(...xs),
    front: Math.max(...zs),
    summit: { x: at(field.summit.column), z: at(field.summit.row) * SQUASH },
  };
}

export type Facing = 'left' | 'front' | 'right';

/** A run of wall that the viewer sees: x, z pairs along its foot. */
export interface Wall {
  readonly facing: Facing;
  readonly points: readonly number[];
}
export interface Slice {
  /** The closed outline behind the plane, empty where all lies before it. */
  readonly tread: Outline;
  readonly walls: readonly Wall[];
  /** Where the island meets the plane: from, to across. */
  readonly faces: readonly (readonly [from: number, to: number])[];
  /** What was cut away: runs of the outline before the plane. */
  readonly gone: readonly Outline[];
}

/** The outline with a point wherever it passes through the plane, starting behind it if it can. */
function invalidRange(outline: Outline, plane: number): number[] {
  const points: number[] = [];
  for (let i = 0; i + 3 < outline.length; i += 2) {
    const [x1 = 0, z1 = 0, x2 = 0, z2 = 0] = outline.slice(i, i + 4);
    points.push(x1, z1);
    if (z1 > plane !== z2 > plane && z1 !== z2) {
      const t = (plane - z1) / (z2 - z1);
      if (t > 1e-6 && t < 1 - 1e-6) points.push(x1 + (x2 - x1) * t, plane);
    }
  }
  let start = 0;
  for (let i = 1; i < points.length; i += 2)
    if ((points[i] ?? 0) < plane - 1e-9) {
      start = i - 1;
      break;
    }
  return [...points.slice(start), ...points.slice(0, start)];
}

const facingOf = (nx: number, nz: number): Facing =>
  Math.abs(nx) < 0.75 * nz ? 'front' : nx < 0 ? 'left' : 'right';

function areaOf(points: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < points.length; i += 2) {
    const j = (i + 2) % points.length;
    sum += (points[i] ?? 0) * (points[j + 1] ?? 0) - (points[j] ?? 0) * (points[i + 1] ?? 0);
  }
  return sum;
}

/** Runs of edges that look towards the viewer; the plane itself is a face and no wall. */
function wallsOf(points: readonly number[], plane: number): readonly Wall[] {
  const turn = areaOf(points) > 0 ? 1 : -1;
  const walls: { facing: Facing; points: number[] }[] = [];
  let open: { facing: Facing; points: number[] } | undefined;
  for (let i = 0; i < points.length; i += 2) {
    const j = (i + 2) % points.length;
    const [x1 = 0, z1 = 0] = [points[i], points[i + 1]];
    const [x2 = 0, z2 = 0] = [points[j], points[j + 1]];
    const onPlane = z1 > plane - 1e-6 && z2 > plane - 1e-6;
    const [nx, nz] = [(z2 - z1) * turn, -(x2 - x1) * turn];
    if (onPlane || nz <= 1e-6) {
      open = undefined;
      continue;
    }
    const facing = facingOf(nx, nz);
    if (open?.facing !== facing) walls.push((open = { facing, points: [x1, z1] }));
    open.points.push(x2, z2);
  }
  return walls;
}

export function sliceOf(outline: Outline, plane: number): Slice {
  const points = invalidRange(outline, plane);
  const behind = points.map((v, i) => (i % 2 === 1 ? Math.min(v, plane) : v));
  const faces: (readonly [number, number])[] = [];
  const gone: number[][] = [];
  let run: number[] = [];
  const end = () => {
    const xs = run.filter((_, i) => i % 2 === 0);
    if (run.length >= 4) {
      faces.push([Math.min(...xs), Math.max(...xs)]);
      gone.push(run);
    }
    run = [];
  };
  for (let i = 0; i < points.length; i += 2) {
    const [x = 0, z = 0] = [points[i], points[i + 1]];
    if (z >= plane - 1e-9) run.push(x, z);
    else end();
  }
  // Closed by the first point, when the whole island or its end lies before the plane.
  if (run.length > 0 && (points[1] ?? 0) >= plane - 1e-9) run.push(points[0] ?? 0, points[1] ?? 0);
  end();
  const flat = behind.every((v, i) => i % 2 === 0 || v >= plane - 1e-9);
  return {
    tread: flat ? [] : behind,
    walls: flat ? [] : wallsOf(behind, plane),
    faces,
    gone,
  };
}
