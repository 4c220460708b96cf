/** How far places reach, in numbers short enough for a page that has no file. */
import { dot, type Triple } from './matrix.ts';

/** Five figures are less than a pixel on any stage. */
export const short = (n: number): number => Number(n.toPrecision(5));
export const shortened = ([x, y, z]: Triple): Triple => [short(x), short(y), short(z)];
export const flat = (places: readonly Triple[]): readonly number[] => places.flatMap(shortened);

/** All directions of a cube's faces, edges and corners. */
const SIDES = [-1, 0, 1];
const DIRECTIONS = SIDES.flatMap((x) =>
  SIDES.flatMap((y) => SIDES.map((z): Triple => [x, y, z])),
).filter((way) => way.some((n) => n !== 0));

/** Of some places the farthest in each direction, each once. */
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
