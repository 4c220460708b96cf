/** Lines on the ground with equal distance from the nearest base of a mountain. */
import type { RenderContext } from '../../story/scene.ts';
import { toPlate, type Camera } from './camera.ts';
import { terracesOf, type Mountain } from './mountain.ts';
import { mapPairs, signedArea, simplifyLine } from './simplify.ts';
import { stroke, type Stroke } from './stroke.ts';
import { contours, TERRACES } from './terraces.ts';

/** For each line: its distance from the base, in units, and its opacity. */
const RINGS = [
  [0.28, 0.28],
  [0.62, 0.22],
  [1.05, 0.17],
  [1.6, 0.12],
  [2.3, 0.08],
] as const;
/** A still that must be small has only this many lines, the ones at the shore. */
const AT_SHORE = 2;
const CELL = 0.42;
const MARGIN = 3.2;
/** Initial distance in cells, farther than every line, for points that have not been measured. */
const FAR = 240;

/** One line: the index of its ring, and its x, z pairs on the ground. */
export interface Waterline {
  readonly ring: number;
  readonly points: readonly number[];
}
type MountainBase = Pick<Mountain, 'peak' | 'count' | 'x' | 'z' | 'broad'>;

/** The outlines of the bases, at their places on the ground. */
const outlinesOf = (feet: readonly MountainBase[]): readonly Float32Array[] =>
  feet.flatMap(({ x, z, broad, ...mountain }) =>
    terracesOf({ ...mountain, terraces: TERRACES })[0]!.map(({ points }) =>
      points.map((v, i) => (i % 2 === 0 ? x : z) + v * broad),
    ),
  );

/**
 * Lines around the bases: distances on a grid, then contours, which may be `off` units off the exact line.
 */
export function* drawWaterlines(
  feet: readonly MountainBase[],
  off = 0.06,
): Generator<undefined, readonly Waterline[]> {
  const outlines = outlinesOf(feet);
  if (outlines.length === 0) return [];
  const [xs, zs] = [0, 1].map((odd) =>
    outlines.flatMap((outline) => [...outline.filter((_, i) => i % 2 === odd)]),
  ) as [number[], number[]];
  const left = Math.min(...xs) - MARGIN;
  const back = Math.min(...zs) - MARGIN;
  const columns = Math.ceil((Math.max(...xs) + MARGIN - left) / CELL) + 1;
  const rows = Math.ceil((Math.max(...zs) + MARGIN - back) / CELL) + 1;
  // Squared distances until all are compared, because hundreds of thousands of square roots would take most
  // of the time.
  const away = new Float32Array(columns * rows).fill(FAR * FAR);
  const reach = Math.ceil(2.8 / CELL);
  for (const outline of outlines) {
    yield;
    for (let i = 0; i < outline.length; i += 2) {
      const c = (outline[i]! - left) / CELL;
      const r = (outline[i + 1]! - back) / CELL;
      const [x0, x1] = [Math.max(0, Math.floor(c) - reach), Math.min(columns - 1, c + reach)];
      const [y0, y1] = [Math.max(0, Math.floor(r) - reach), Math.min(rows - 1, r + reach)];
      for (let y = y0; y <= y1; y += 1)
        for (let x = x0; x <= x1; x += 1) {
          const at = y * columns + x;
          const square = (x - c) * (x - c) + (y - r) * (y - r);
          if (square < away[at]!) away[at] = square;
        }
    }
  }
  const values = away.map((square) => -Math.sqrt(square) * CELL);
  const lines: Waterline[] = [];
  for (const [ring, [offset]] of RINGS.entries()) {
    yield;
    for (const line of contours({ columns, rows, values }, -offset)) {
      // Lines inside of a base run in the opposite direction and are left out.
      if (signedArea(line) >= -3) continue;
      const points = mapPairs(line, (c, r) => [c * CELL + left, r * CELL + back]);
      lines.push({ ring, points: simplifyLine(points, off) });
    }
  }
  return lines;
}

/** The lines as strokes, behind everything else. */
export const waterlineStrokes = (
  name: string,
  lines: readonly Waterline[],
  camera: Camera,
  { palette, detail = 1 }: Pick<RenderContext<unknown, unknown>, 'palette' | 'detail'>,
  opacity: number,
): readonly Stroke[] =>
  lines
    .filter(({ ring }) => detail >= 0.7 || ring < AT_SHORE)
    .map(({ ring, points }, i) =>
      stroke(
        `${name}-${i}`,
        mapPairs([...points, points[0]!, points[1]!], (x, z) => toPlate(camera, x, z)),
        0.9,
        palette.night > 0.5 ? palette.silver : palette.ink,
        RINGS[ring]![1] * opacity,
        { z: -1000 },
      ),
    );
