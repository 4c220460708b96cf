/** Lines of equal distance from the nearest foot, on the ground. */
import { contours } from '../terrain/marching-squares.ts';
import { simplifyLine } from '../terrain/simplify.ts';

/** How far out the lines run, in units, and how faint each is. */
export const OFFSETS = [0.28, 0.62, 1.05, 1.6, 2.3] as const;
export const ALPHAS = [0.28, 0.22, 0.17, 0.12, 0.08] as const;
const CELL = 0.42;
const MARGIN = 3.2;

/** One line: how far out it runs, and its x, z pairs on the ground. */
export interface Waterline {
  readonly offset: number;
  readonly points: readonly number[];
}

/**
 * Lines round some feet (x, z pairs on the ground, in units): distances on a grid, then contours, which may
 * run `off` units beside their true way.
 */
export function waterlines(rings: readonly Float32Array[], off = 0.06): readonly Waterline[] {
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
  const away = new Float32Array(columns * rows).fill(100);
  const reach = Math.ceil(2.8 / CELL);
  for (const ring of rings)
    for (let i = 0; i < ring.length; i += 2) {
      const c = (ring[i]! - left) / CELL;
      const r = (ring[i + 1]! - back) / CELL;
      for (let y = Math.floor(r) - reach; y <= r + reach; y += 1)
        for (let x = Math.floor(c) - reach; x <= c + reach; x += 1) {
          if (x < 0 || y < 0 || x >= columns || y >= rows) continue;
          const at = y * columns + x;
          away[at] = Math.min(away[at]!, Math.hypot(x - c, y - r) * CELL);
        }
    }
  const values = away.map((distance) => -distance);
  return OFFSETS.flatMap((offset) =>
    contours({ columns, rows, values }, -offset)
      // Lines around the inside of a foot run the other way round.
      .filter((line) => outward(line))
      .map((line) => ({
        offset,
        points: simplifyLine(
          line.map((v, i) => v * CELL + (i % 2 === 0 ? left : back)),
          off,
        ),
      })),
  );
}

function outward(line: readonly number[]): boolean {
  let area = 0;
  for (let i = 0; i < line.length; i += 2) {
    const j = (i + 2) % line.length;
    area += line[i]! * line[j + 1]! - line[j]! * line[i + 1]!;
  }
  return area < -6;
}
