/** Extents of a model in rounded numbers, short enough to be part of a page. */
import { dot, type Triple } from './matrix.ts';

/** Rounds to five digits: the error is less than a pixel on any stage. */
export const short = (n: number): number => Number(n.toPrecision(5));
export const shortened = ([x, y, z]: Triple): Triple => [short(x), short(y), short(z)];
export const flat = (places: readonly Triple[]): readonly number[] => places.flatMap(shortened);

/** The directions to the faces, edges and corners of a cube. */
const SIDES = [-1, 0, 1];
const DIRECTIONS = SIDES.flatMap((x) =>
  SIDES.flatMap((y) => SIDES.map((z): Triple => [x, y, z])),
).filter((way) => way.some((n) => n !== 0));

/** The farthest place in each direction, without duplicates. */
export function farthest(
  places: readonly Triple[],
  ways: readonly Triple[] = DIRECTIONS,
): readonly Triple[] {
  if (places.length === 0) return [];
  const best = ways.map((way) => {
    let [far, at] = [-Infinity, places[0]!];
    for (const place of places) {
      const reach = dot(place, way);
      if (reach > far) [far, at] = [reach, place];
    }
    return at;
  });
  return [...new Set(best)];
}
