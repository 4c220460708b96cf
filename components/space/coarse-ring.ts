/** A ring with fewer points: what lies behind, and is mostly hidden by what stands higher, with far fewer. */
import type { Tier } from '../scenes/kit/contract.ts';
import { simplifyLine, simplifyRing } from './simplify.ts';

/**
 * How far a ring may lie beside its true line, in foot radii: a fifth of a pixel in a view of ten, which
 * halves the triangles; in `lite` two pixels, and more where there are more mountains than LITE_HOLDS or
 * one comes later: with its lines a picture stays within 20,000 triangles.
 */
const OFF: { readonly [tier in Tier]: number } = { full: 0.002, lite: 0.019 };
const LITE_HOLDS = 17;
const LATER = 1.8;
const offFor = (tier: Tier, mountains: number, later: boolean): number =>
  tier === 'lite'
    ? Math.min(0.25, OFF.lite * Math.max(1, mountains / LITE_HOLDS) ** 1.6) * (later ? LATER : 1)
    : OFF[tier];

/** A ring's far side may lie so many times as far beside its true line. */
const BEHIND = 1.5;

/** `points` are x, z pairs, z towards the viewer, the inside on the left; `off` in the same unit. */
function coarseRing(points: Float32Array, off: number, spareBehind: boolean): Float32Array {
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

/** A ring as a tier draws it among so many mountains; `later` is for one that is not there from the start. Ink follows it too. */
export const drawnRing = (
  points: Float32Array,
  tier: Tier,
  mountains: number,
  later = false,
): Float32Array => coarseRing(points, offFor(tier, mountains, later), tier === 'lite');
