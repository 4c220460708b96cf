/** Skins over sections, round bodies and blocks: what our own models are drawn with. */
import type { Shape } from './example-glb.ts';
import type { Triple } from '../../space/matrix.ts';

export type Section = readonly Triple[];

/** A skin over closed sections of equal count, with both ends shut. */
export function loft(sections: readonly Section[]): Shape {
  const count = sections[0]!.length;
  const triangles: Triple[] = [];
  for (let s = 0; s + 1 < sections.length; s += 1)
    for (let i = 0; i < count; i += 1) {
      const [a, b] = [s * count + i, s * count + ((i + 1) % count)];
      triangles.push([a, b, b + count], [a, b + count, a + count]);
    }
  const last = (sections.length - 1) * count;
  for (let i = 1; i + 1 < count; i += 1) {
    triangles.push([0, i + 1, i], [last, last + i, last + i + 1]);
  }
  return { places: sections.flat(), triangles };
}

const TURN = 2 * Math.PI;
export const circle = (count: number, place: (c: number, s: number) => Triple): Section =>
  Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * TURN;
    return place(Math.cos(angle), Math.sin(angle));
  });
/** Round about the y axis: radius and height of each ring, from the foot up. */
export const upright = (
  profile: readonly (readonly [r: number, y: number])[],
  count: number,
): Shape => loft(profile.map(([r, y]) => circle(count, (c, s) => [r * c, y, -r * s])));
/** Round about the z axis: radius and depth of each ring, from the back to the front. */
export const lying = (
  profile: readonly (readonly [r: number, z: number])[],
  count: number,
): Shape => loft(profile.map(([r, z]) => circle(count, (c, s) => [r * c, r * s, z])));
export const block = ([x, y, z]: Triple, [w, h, d]: Triple): Shape =>
  loft(
    [0, 1].map((k) =>
      (
        [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, 1],
        ] as const
      ).map(([i, j]): Triple => [x + (i * w) / 2, y + (j * h) / 2, z + (k - 0.5) * d]),
    ),
  );
