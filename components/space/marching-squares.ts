/** Marching squares: closed lines of equal height through a grid of numbers. */

/** Grid points row by row; the outermost must lie below every level asked for. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float32Array;
}

/** Which edge a line enters and leaves a cell by, for each case of its four corners. */
const TOP = 0;
const RIGHT = 1;
const BOTTOM = 2;
const LEFT = 3;
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

/** Cell edge -> the edge that the line runs to next. */
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
      // An edge has a number: twice its first grid point, and one more when it runs down.
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

/** Every closed line at a level, as column, row pairs; what is higher lies on the left. */
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
