import { memoize } from '../../story/memoize.ts';
import type { Aspect } from '../../story/scene.ts';

/** Memoizes a function per object and aspect: every frame needs the same geometry. */
export function memoizeByAspect<T extends object, R>(
  derive: (source: T, aspect: Aspect) => R,
): (source: T, aspect: Aspect) => R {
  const wide = memoize((source: T) => derive(source, 'wide'));
  const tall = memoize((source: T) => derive(source, 'tall'));
  return (source, aspect) => (aspect === 'wide' ? wide(source) : tall(source));
}
