/** The height field cut into flat terraces, each a list of closed rings. */
import { SPAN, SQUASH, type HeightField } from './height-field.ts';
import { mapPairs, signedArea } from './simplify.ts';

/** Grid points row by row; the outermost ones must be below every level that is used. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float32Array;
}

/** Edges by which a line enters and leaves a cell, for each case of its four corners. */
const [TOP, RIGHT, BOTTOM, LEFT] = [0, 1, 2, 3];
const CASES: readonly (readonly number[])[] = [
  [],
  [LEFT, TOP],
  [TOP, RIGHT],
  [LEFT, RIGHT],
  [RIGHT, BOTTOM],
  [LEFT, TOP, RIGHT, BOTTOM],
  [TOP, BOTTOM],
  [LEFT, BOTTOM],
  [BOTTOM, LEFT],
  [BOTTOM, TOP],
  [TOP, RIGHT, BOTTOM, LEFT],
  [BOTTOM, RIGHT],
  [RIGHT, LEFT],
  [RIGHT, TOP],
  [TOP, LEFT],
  [],
];

/** Cell edge -> the next edge of the line. */
function links({ columns, rows, values }: Grid, level: number): Map<number, number> {
  const next = new Map<number, number>();
  for (let row = 0; row + 1 < rows; row += 1)
    for (let column = 0; column + 1 < columns; column += 1) {
      const i = row * columns + column;
      const corners =
        (values[i]! > level ? 1 : 0) |
        (values[i + 1]! > level ? 2 : 0) |
        (values[i + columns + 1]! > level ? 4 : 0) |
        (values[i + columns]! > level ? 8 : 0);
      if (corners === 0 || corners === 15) continue;
      const steps = CASES[corners]!;
      // The number of an edge: twice its first grid point, plus one if it runs downwards.
      const edges = [2 * i, 2 * (i + 1) + 1, 2 * (i + columns), 2 * i + 1];
      for (let s = 0; s < steps.length; s += 2) next.set(edges[steps[s]!]!, edges[steps[s + 1]!]!);
    }
  return next;
}

function pointOn({ columns, values }: Grid, level: number, edge: number, out: number[]): void {
  const i = edge >> 1;
  const down = edge & 1;
  const from = values[i]!;
  const to = values[down ? i + columns : i + 1]!;
  const share = (level - from) / (to - from);
  out.push((i % columns) + (down ? 0 : share), Math.floor(i / columns) + (down ? share : 0));
}

/** All closed lines at a level, as column, row pairs; higher ground is on the left. */
export function contours(grid: Grid, level: number): number[][] {
  const next = links(grid, level);
  const lines: number[][] = [];
  while (next.size > 0) {
    const points: number[] = [];
    let edge: number | undefined = next.keys().next().value;
    while (edge !== undefined && next.has(edge)) {
      pointOn(grid, level, edge, points);
      const to: number | undefined = next.get(edge);
      next.delete(edge);
      edge = to;
    }
    lines.push(points);
  }
  return lines;
}

/** Number of terraces of an outline: one terrace is a twentieth of the peak's target. */
export const TERRACES = 20;

/** One island of one terrace. Points are x, z pairs in base radii, with the inside on the left. */
export interface Ring {
  readonly points: Float32Array;
  /** Whether it contains the summit. */
  readonly main: boolean;
}
export type Terrace = readonly Ring[];

/** Whether a point lies inside a ring (even-odd). */
function inside(points: ArrayLike<number>, x: number, z: number): boolean {
  let odd = false;
  for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
    const zi = points[i + 1]!;
    const zj = points[j + 1]!;
    if (zi > z !== zj > z && x < ((points[j]! - points[i]!) * (z - zi)) / (zj - zi) + points[i]!)
      odd = !odd;
  }
  return odd;
}

/** The terrace at `level`, 0 to 1. Small islands are removed and holes filled. */
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
    const points = Float32Array.from(mapPairs(line, (x, z) => [across(x), across(z) * SQUASH]));
    rings.push({ points, main });
  }
  return rings;
}
