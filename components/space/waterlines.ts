/** Lines of equal distance from the nearest foot, on the ground. */
import type { RenderContext } from '../../story/scene.ts';
import { lift, plateX, plateY, type Camera } from './camera.ts';
import type { Relief } from './height-field.ts';
import { shapeOf } from './shapes.ts';
import { simplifyLine } from './simplify.ts';
import type { Stroke } from './stroke.ts';
import { contours, TERRACES } from './terraces.ts';

/** How far out the lines run, in units, and how faint each is. */
const OFFSETS = [0.28, 0.62, 1.05, 1.6, 2.3] as const;
const ALPHAS = [0.28, 0.22, 0.17, 0.12, 0.08] as const;
const CELL = 0.42;
const MARGIN = 3.2;
/** Cells to the nearest foot, where nobody has measured: farther than every line. */
const FAR = 240;

/** One line: how far out it runs, and its x, z pairs on the ground. */
export interface Waterline {
  readonly offset: number;
  readonly points: readonly number[];
}

/**
 * Lines round some feet (x, z pairs on the ground, in units): distances on a grid, then contours, which may
 * run `off` units beside their true way.
 */
export function* drawWaterlines(
  rings: readonly Float32Array[],
  off = 0.06,
): Generator<undefined, readonly Waterline[]> {
  if (rings.length === 0) return [];
  let [left, right, back, front] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const ring of rings)
    for (let i = 0; i < ring.length; i += 2) {
      left = Math.min(left, ring[i]!);
      right = Math.max(right, ring[i]!);
      back = Math.min(back, ring[i + 1]!);
      front = Math.max(front, ring[i + 1]!);
    }
  left -= MARGIN;
  back -= MARGIN;
  const columns = Math.ceil((right + MARGIN - left) / CELL) + 1;
  const rows = Math.ceil((front + MARGIN - back) / CELL) + 1;
  // Squares until all are compared: the root of each of a few hundred thousand would be most of the work.
  const away = new Float32Array(columns * rows).fill(FAR * FAR);
  const reach = Math.ceil(2.8 / CELL);
  for (const ring of rings) {
    yield;
    for (let i = 0; i < ring.length; i += 2) {
      const c = (ring[i]! - left) / CELL;
      const r = (ring[i + 1]! - back) / CELL;
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
  for (const offset of OFFSETS) {
    yield;
    for (const line of contours({ columns, rows, values }, -offset)) {
      // Lines around the inside of a foot run the other way round.
      if (!outward(line)) continue;
      const points = line.map((v, i) => v * CELL + (i % 2 === 0 ? left : back));
      lines.push({ offset, points: simplifyLine(points, off) });
    }
  }
  return lines;
}

function outward(line: readonly number[]): boolean {
  let area = 0;
  for (let i = 0; i < line.length; i += 2) {
    const j = (i + 2) % line.length;
    area += line[i]! * line[j + 1]! - line[j]! * line[i + 1]!;
  }
  return area < -6;
}

/** The feet of some reliefs where they stand on the ground. */
export const feetOf = (
  stands: readonly {
    readonly relief: Relief;
    readonly x: number;
    readonly z: number;
    readonly radius: number;
  }[],
  cells: number,
): readonly Float32Array[] =>
  stands.flatMap(({ relief, x, z, radius }) =>
    shapeOf(relief, cells, TERRACES)[0]!.map(({ points }) =>
      points.map((v, i) => (i % 2 === 0 ? x : z) + v * radius),
    ),
  );

/** Lines as strokes behind everything; a still that must be light keeps the two at the shore. */
export const waterlineStrokes = (
  name: string,
  lines: readonly Waterline[],
  camera: Camera,
  { palette, detail = 1 }: Pick<RenderContext<unknown, unknown>, 'palette' | 'detail'>,
  opacity: number,
): readonly Stroke[] =>
  lines
    .filter(({ offset }) => detail >= 0.7 || offset <= OFFSETS[1])
    .map(({ offset, points }, i) => ({
      id: `${name}-${i}`,
      points: [...points, points[0]!, points[1]!].map((v, k, all) =>
        k % 2 === 0 ? plateX(camera, v) : plateY(camera, lift(camera.aspect, 0, all[k]!)),
      ),
      width: 0.9,
      colour: palette.night > 0.5 ? palette.silver : palette.ink,
      opacity: ALPHAS[OFFSETS.findIndex((o) => o === offset)]! * opacity,
      z: -1000,
    }));
