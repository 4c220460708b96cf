/** The paths of all rings: they hang on the params alone, so they are drawn once and kept with them. */
import type { Aspect } from '../../../story/scene.ts';
import { parallelPath } from './curve.ts';
import type { Params } from './params.ts';
import type { PlacedRing } from './plan.ts';

export interface RingPaths {
  /** From the inner bank to the outer. */
  readonly strokes: readonly string[];
  readonly middle: string;
}

const kept = new WeakMap<Params, Map<string, RingPaths>>();

/** Offsets of the parallels from the middle, as shares of half the width. */
export const offsetsOf = (strokes: number): readonly number[] =>
  Array.from({ length: strokes }, (_, i) => (2 * i) / (strokes - 1) - 1);

export function pathsOf(params: Params, aspect: Aspect, ring: PlacedRing): RingPaths {
  const own = kept.get(params) ?? new Map<string, RingPaths>();
  kept.set(params, own);
  const key = `${aspect}/${ring.id}`;
  const { curve, start } = ring;
  const paths = own.get(key) ?? {
    strokes: offsetsOf(params.strokes).map((off) => parallelPath(curve, off * curve.half, start)),
    middle: parallelPath(curve, 0, start),
  };
  own.set(key, paths);
  return paths;
}
