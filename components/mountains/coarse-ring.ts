/** A ring with fewer points: what lies behind, and is mostly hidden by what stands higher, with far fewer. */
import { simplifyLine, simplifyRing } from '../terrain/simplify.ts';

/** A ring's far side may lie so many times as far beside its true line. */
const BEHIND = 1.5;

/** `points` are x, z pairs, z towards the viewer, the inside on the left; `off` in the same unit. */
export function coarseRing(points: Float32Array, off: number, spareBehind: boolean): Float32Array {
  const near = simplifyRing(points, off, new Uint8Array(points.length / 2)).points;
  if (!spareBehind) return Float32Array.from(near);
  // It begins at its left end: one way along the front, the other along the back.
  const count = near.length / 2;
  let right = 0;
  for (let i = 1; i < count; i += 1) if (near[2 * i]! > near[2 * right]!) right = i;
  const [one, two] = [
    near.slice(0, 2 * right + 2),
    [...near.slice(2 * right), near[0]!, near[1]!],
  ] as const;
  const middle = (run: readonly number[]) =>
    run.reduce((sum, z, i) => (i % 2 === 1 ? sum + z : sum), 0) / (run.length / 2);
  const [first, second] =
    middle(one) > middle(two)
      ? [one, simplifyLine(two, BEHIND * off)]
      : [simplifyLine(one, BEHIND * off), two];
  const ring = [...first, ...second.slice(2, -2)];
  return Float32Array.from(ring.length >= 6 ? ring : near);
}
