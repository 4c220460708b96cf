import { memoize } from '../../story/memoize.ts';
import type { Aspect } from '../../story/scene.ts';
import type { Camera } from './camera.ts';
import type { Mountain } from './mountain.ts';

/** Memoizes a function per object and aspect: every frame needs the same geometry. */
export function memoizeByAspect<T extends object, R>(
  derive: (source: T, aspect: Aspect) => R,
): (source: T, aspect: Aspect) => R {
  const wide = memoize((source: T) => derive(source, 'wide'));
  const tall = memoize((source: T) => derive(source, 'tall'));
  return (source, aspect) => (aspect === 'wide' ? wide(source) : tall(source));
}

/** A function of a mountain that keeps the last result for each one; `keyOf`: all numbers that it depends on. */
export function memoizeLast<Of, R>(
  keyOf: (mountain: Mountain, of: Of) => readonly unknown[],
  derive: (mountain: Mountain, of: Of) => R,
): (mountain: Mountain, of: Of) => R {
  const last = memoize<Mountain['peak'], { key?: string; result?: R }>(() => ({}));
  return (mountain, of) => {
    const key = keyOf(mountain, of).join(' ');
    const before = last(mountain.peak);
    if (before.key !== key) Object.assign(before, { key, result: derive(mountain, of) });
    return before.result!;
  };
}

/** The same, for shapes on the plate: a still is drawn in several tones and with several tolerances. */
export const memoizeByPlace = <R>(derive: (mountain: Mountain, camera: Camera) => R) =>
  memoizeLast(
    ({ count, terraces, tall, broad, x, z }, camera: Camera) =>
      Object.values(camera).concat([count, terraces, tall, broad, x, z]),
    derive,
  );
