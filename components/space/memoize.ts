import type { Aspect } from '../../story/scene.ts';

/** Keeps what was derived from an immutable object for as long as that object lives. */
export function memoize<T extends object, R>(derive: (source: T) => R): (source: T) => R {
  const kept = new WeakMap<T, R>();
  return (source) => {
    let result = kept.get(source);
    if (result === undefined) kept.set(source, (result = derive(source)));
    return result;
  };
}

/** The same for each stage: geometry is asked for at every frame and is the same each time. */
export function memoizeByAspect<T extends object, R>(
  derive: (source: T, aspect: Aspect) => R,
): (source: T, aspect: Aspect) => R {
  const wide = memoize((source: T) => derive(source, 'wide'));
  const tall = memoize((source: T) => derive(source, 'tall'));
  return (source, aspect) => (aspect === 'wide' ? wide(source) : tall(source));
}
