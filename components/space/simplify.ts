/**
 * Lines as flat arrays of pairs, and how to make them short in a file: fewer points, whole numbers, relative
 * steps.
 */

/** Maps each pair with `to`. */
export function mapPairs(
  points: ArrayLike<number>,
  to: (a: number, b: number) => readonly [number, number],
): number[] {
  const out = new Array<number>(points.length);
  for (let i = 0; i < points.length; i += 2) {
    const pair = to(points[i]!, points[i + 1]!);
    out[i] = pair[0];
    out[i + 1] = pair[1];
  }
  return out;
}

/** The signed area of a ring: positive if it runs clockwise on a page, where y points down. */
export function signedArea(points: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < points.length; i += 2) {
    const j = (i + 2) % points.length;
    sum += points[i]! * points[j + 1]! - points[j]! * points[i + 1]!;
  }
  return sum / 2;
}

/** Indices of the leftmost and the rightmost pair. */
export function endsOf(points: ArrayLike<number>): readonly [left: number, right: number] {
  let [left, right] = [0, 0];
  for (let i = 1; i < points.length / 2; i += 1) {
    if (points[2 * i]! < points[2 * left]!) left = i;
    if (points[2 * i]! > points[2 * right]!) right = i;
  }
  return [left, right];
}

/** Marks the points of an open line that are needed to stay within `tolerance` (Douglas-Peucker). */
function keepRun(
  points: ArrayLike<number>,
  first: number,
  last: number,
  tolerance: number,
  keep: Uint8Array,
): void {
  const stack = [first, last];
  while (stack.length > 0) {
    const b = stack.pop()!;
    const a = stack.pop()!;
    const ax = points[2 * a]!;
    const ay = points[2 * a + 1]!;
    const dx = points[2 * b]! - ax;
    const dy = points[2 * b + 1]! - ay;
    const length = Math.hypot(dx, dy);
    let worst = tolerance;
    let at = -1;
    for (let i = a + 1; i < b; i += 1) {
      const px = points[2 * i]! - ax;
      const py = points[2 * i + 1]! - ay;
      const off = length > 1e-9 ? Math.abs(px * dy - py * dx) / length : Math.hypot(px, py);
      if (off > worst) [worst, at] = [off, i];
    }
    if (at < 0) continue;
    keep[at] = 1;
    stack.push(a, at, at, b);
  }
}

const indices = (points: ArrayLike<number>, keep: Uint8Array): number[] => {
  const out: number[] = [];
  for (let i = 0; i < keep.length; i += 1)
    if (keep[i]) out.push(points[2 * i]!, points[2 * i + 1]!);
  return out;
};

/** For each point of an open line 1 if it is needed, so that the line stays within `tolerance`. */
export function keepMask(points: ArrayLike<number>, tolerance: number): Uint8Array {
  const count = points.length / 2;
  const keep = new Uint8Array(count);
  keep[0] = keep[count - 1] = 1;
  keepRun(points, 0, count - 1, tolerance, keep);
  return keep;
}

/** An open line with fewer points. */
export const simplifyLine = (points: ArrayLike<number>, tolerance: number): number[] =>
  points.length < 6 ? Array.from(points) : indices(points, keepMask(points, tolerance));

interface SimpleRing {
  /** x, y pairs, starting at the left end. */
  readonly points: readonly number[];
  /** For each point, whether the line from it to the next point is hidden. */
  readonly hidden: readonly boolean[];
}

/** A closed ring with fewer points; where `hidden` marks points as invisible, the ring may be less exact. */
export function simplifyRing(
  points: ArrayLike<number>,
  tolerance: number,
  hidden?: Uint8Array,
): SimpleRing {
  const count = points.length / 2;
  const [low, high] = endsOf(points);
  // Rotate the ring so that it starts at its left end, then treat it as two lines.
  const turned = new Float64Array(2 * count + 2);
  const unseen = new Uint8Array(count + 1);
  for (let i = 0; i <= count; i += 1) {
    const from = (low + i) % count;
    turned[2 * i] = points[2 * from]!;
    turned[2 * i + 1] = points[2 * from + 1]!;
    unseen[i] = hidden?.[from] ?? 0;
  }
  // A short hidden run is treated as visible, because its ends would take more points than it saves.
  for (let i = 0, from = 0; i <= count + 1; i += 1) {
    if (i <= count && unseen[i] === 1) continue;
    if (i - from < 10) unseen.fill(0, from, Math.min(i, count + 1));
    from = i + 1;
  }
  const keep = new Uint8Array(count + 1);
  const ends = new Set([0, (high - low + count) % count, count]);
  for (let i = 1; i <= count; i += 1) if (unseen[i] !== unseen[i - 1]) ends.add(i);
  const stops = [...ends].sort((a, b) => a - b);
  for (let s = 0; s + 1 < stops.length; s += 1) {
    const [a, b] = [stops[s]!, stops[s + 1]!];
    keep[a] = keep[b] = 1;
    // A hidden line may be off by 5 pixels; hidden points are farther than that behind a visible edge.
    keepRun(turned, a, b, unseen[a] && unseen[b - 1] ? 5 : tolerance, keep);
  }
  keep[count] = 0;
  const flags: boolean[] = [];
  for (let i = 0; i < count; i += 1) if (keep[i]) flags.push(unseen[i] === 1);
  return { points: indices(turned, keep), hidden: flags };
}

/** Writes a path in whole numbers; after the first point everything is relative. */
export class Pen {
  path = '';
  private x = 0;
  private y = 0;
  constructor(private readonly grid: number) {}

  private step(px: number, py: number): string {
    const x = Math.round(px * this.grid);
    const y = Math.round(py * this.grid);
    const dx = x - this.x;
    const dy = y - this.y;
    this.x = x;
    this.y = y;
    return dx === 0 && dy === 0 ? '' : `${dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
  }

  private move(px: number, py: number): void {
    const command = this.path === '' ? 'M' : 'm';
    this.path += `${command}${(this.step(px, py) || ' 0 0').trimStart()}`;
  }

  /** A line through x, y pairs; a closed line returns to its start. */
  line(points: readonly number[], closed = false): void {
    this.move(points[0]!, points[1]!);
    const [x, y] = [this.x, this.y];
    let steps = '';
    for (let i = 2; i < points.length; i += 2) steps += this.step(points[i]!, points[i + 1]!);
    if (steps) this.path += `l${steps.trimStart()}`;
    if (!closed) return;
    this.path += 'z';
    [this.x, this.y] = [x, y];
  }

  /** A vertical stroke downwards from a point. */
  down(px: number, py: number, by: number): void {
    const drop = Math.round(by * this.grid);
    this.move(px, py);
    this.path += `v${drop}`;
    this.y += drop;
  }
}

/** One line as a path, moved down by `shift`; copies with other shifts compress to almost nothing. */
export function pathOf(
  points: readonly number[],
  grid: number,
  closed: boolean,
  shift = 0,
): string {
  const pen = new Pen(grid);
  pen.line(points, closed);
  if (shift === 0) return pen.path;
  const [, x, y, rest] = /^M(-?\d+)[ ]?(-?\d+)(.*)$/.exec(pen.path)!;
  const low = Number(y) + Math.round(shift * grid);
  return `M${x}${low < 0 ? '' : ' '}${low}${rest}`;
}
