/** Outlines of equal regions on a grid, as closed lines through the middles of the grid's steps. */

const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** A region's loops; x, y pairs in units of the grid. Holes are loops too: fill by even and odd. */
export function loopsOf(
  width: number,
  height: number,
  regionAt: (index: number) => number,
  least: number,
): ReadonlyMap<number, readonly (readonly number[])[]> {
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? -1 : regionAt(y * width + x);
  const seen = new Uint8Array(width * height);
  const found = new Map<number, number[][]>();
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const region = at(x, y);
      if (region < 0 || seen[y * width + x] === 1 || at(x, y - 1) === region) continue;
      const loop = follow(x, y, region, at, (i, j) => (seen[j * width + i] = 1));
      if (Math.abs(areaOf(loop)) < least) continue;
      const loops = found.get(region) ?? [];
      loops.push(loop);
      found.set(region, loops);
    }
  return found;
}

/** Along the steps of a region that lies on the right hand, from its upper edge at x, y. */
function follow(
  startX: number,
  startY: number,
  region: number,
  at: (x: number, y: number) => number,
  mark: (x: number, y: number) => void,
): number[] {
  const points: number[] = [];
  let [x, y, way] = [startX, startY, 0];
  do {
    const [dx, dy] = STEPS[way]!;
    points.push(x + dx / 2, y + dy / 2);
    if (way === 0) mark(x, y);
    [x, y] = [x + dx, y + dy];
    // The two cells ahead: on the left hand and on the right.
    const left = at(x + AHEAD[way]![0], y + AHEAD[way]![1]);
    const right = at(x + AHEAD[way]![2], y + AHEAD[way]![3]);
    if (right !== region) way = (way + 1) % 4;
    else if (left === region) way = (way + 3) % 4;
  } while (x !== startX || y !== startY || way !== 0);
  return points;
}

/** For each way: the cell ahead on the left hand, then on the right, from the corner between them. */
const AHEAD = [
  [0, -1, 0, 0],
  [0, 0, -1, 0],
  [-1, 0, -1, -1],
  [-1, -1, 0, -1],
] as const;

function areaOf(points: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [points[i]!, points[i + 1]!];
    const j = (i + 2) % points.length;
    sum += x * points[j + 1]! - points[j]! * y;
  }
  return sum / 2;
}
