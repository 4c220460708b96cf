/** What nearer peaks hide: for a still, which is a file, nothing is drawn where nobody can see it. */

/** One peak's silhouette on the plate, a column for every pixel. */
export interface Cover {
  readonly left: number;
  readonly top: Float32Array;
  readonly bottom: Float32Array;
}

/** From the envelope (x, y pairs, left to right) and the foot's outline, which goes `drop` lower. */
export function coverOf(
  envelope: readonly number[],
  foot: readonly number[],
  drop: number,
): Cover | undefined {
  if (envelope.length < 4) return undefined;
  const left = Math.ceil(envelope[0]!);
  const width = Math.max(0, Math.floor(envelope[envelope.length - 2]!) - left + 1);
  const top = new Float32Array(width).fill(Infinity);
  const bottom = new Float32Array(width).fill(-Infinity);
  const span = (points: readonly number[], at: number, write: (c: number, y: number) => void) => {
    const x0 = points[at]!;
    const y0 = points[at + 1]!;
    const next = (at + 2) % points.length;
    const x1 = points[next]!;
    const y1 = points[next + 1]!;
    const [a, b] = x0 < x1 ? [x0, x1] : [x1, x0];
    for (let x = Math.max(left, Math.ceil(a)); x <= Math.min(left + width - 1, b); x += 1)
      write(x - left, x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0));
  };
  for (let i = 0; i + 2 < envelope.length; i += 2)
    span(envelope, i, (c, y) => (top[c] = Math.min(top[c]!, y)));
  for (let i = 0; i < foot.length; i += 2)
    span(foot, i, (c, y) => (bottom[c] = Math.max(bottom[c]!, y + drop)));
  return { left, top, bottom };
}

/** Whether the span from `y` down to `low` at `x` lies behind one of the covers. */
export function covered(
  covers: readonly Cover[],
  x: number,
  y: number,
  low: number,
  margin: number,
): boolean {
  for (const { left, top, bottom } of covers) {
    const c = Math.round(x) - left;
    if (c < 3 || c >= top.length - 3) continue;
    if (y > top[c]! + margin && low < bottom[c]! - margin) return true;
  }
  return false;
}
