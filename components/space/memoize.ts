import { memoize } from '../../story/memoize.ts';
import type { Aspect } from '../../story/scene.ts';

/** A function that makes its result once for each object and stage: geometry is asked for at every frame and is the same each time. */
export function memoizeByAspect<T extends object, R>(
  derive: (source: T, aspect: Aspect) => R,
): (source: T, aspect: Aspect) => R {
  const wide = memoize((source: T) => derive(source, 'wide'));
  const tall = memoize((source: T) => derive(source, 'tall'));
  return (source, aspect) => (aspect === 'wide' ? wide(source) : tall(source));
}
