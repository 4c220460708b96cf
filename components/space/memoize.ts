import type { Aspect } from '../../story/scene.ts';

/**
 * Keeps what was derived from an immutable object for as long as that object lives: geometry is asked
 * for at every frame and is the same each time.
 */
export function memoize<T extends object, R>(
  derive: (source: T, aspect: Aspect) => R,
): (source: T, aspect: Aspect) => R {
  const kept = { wide: new WeakMap<T, R>(), tall: new WeakMap<T, R>() };
  return (source, aspect) => {
    let result = kept[aspect].get(source);
    if (result === undefined) kept[aspect].set(source, (result = derive(source, aspect)));
    return result;
  };
}
