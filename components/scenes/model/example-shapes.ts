/** A box and a ball, for tests. */
import type { Shape } from './example-glb.ts';

/** Standing on the ground, at x and z, half as wide as `size`. */
export const box = (x: number, z: number, size: number): Shape => ({
  places: [-1, 1].flatMap((j) =>
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ].map(([i, k]) => [x + size * i!, size * (j + 1), z + size * k!] as const),
  ),
  triangles: [
    [0, 1, 2],
    [0, 2, 3],
    [4, 6, 5],
    [4, 7, 6],
    [0, 5, 1],
    [0, 4, 5],
    [1, 6, 2],
    [1, 5, 6],
    [2, 7, 3],
    [2, 6, 7],
    [3, 4, 0],
    [3, 7, 4],
  ],
});
/** A ball of so many rings. */
export function ball(rings: number): Shape {
  const places = Array.from({ length: (rings + 1) * rings }, (_, i) => {
    const [a, b] = [(Math.floor(i / rings) / rings) * Math.PI, ((i % rings) / rings) * 2 * Math.PI];
    return [Math.sin(a) * Math.cos(b), 1 - Math.cos(a), Math.sin(a) * Math.sin(b)] as const;
  });
  const triangles = Array.from({ length: rings * rings }, (_, i) => {
    const [row, at] = [Math.floor(i / rings) * rings, i % rings];
    const next = (at + 1) % rings;
    return [
      [row + at, row + next, row + rings + next] as const,
      [row + at, row + rings + next, row + rings + at] as const,
    ];
  }).flat();
  return { places, triangles };
}
