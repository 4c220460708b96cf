/** The edges of a mesh: where two triangles meet, and whether the surface breaks there. */
import { dot, ROUND } from './normals.ts';

export interface Edges {
  /** Two places an edge. */
  readonly ends: Uint32Array;
  /** Two triangles an edge; the same one twice where the surface ends. */
  readonly sides: Uint32Array;
  /** 1 where the surface breaks, ends or changes colour: always inked. Others are where they are its outline. */
  readonly crease: Uint8Array;
}

/** All edges that can ever be inked: those within a flat surface are left out. */
export function creasesOf(index: Uint32Array, faces: Float32Array, tints: Uint8Array): Edges {
  const first = new Map<number, { a: number; b: number; sides: number[] }>();
  const most = 2 ** 26;
  for (let corner = 0; corner < index.length; corner += 1) {
    const t = Math.floor(corner / 3);
    const [p, q] = [index[corner]!, index[3 * t + ((corner + 1) % 3)]!];
    const [a, b] = p < q ? [p, q] : [q, p];
    const edge = first.get(a * most + b);
    if (edge) edge.sides.push(t);
    else first.set(a * most + b, { a, b, sides: [t] });
  }
  const [ends, sides, crease]: number[][] = [[], [], []];
  for (const { a, b, sides: met } of first.values()) {
    const [s, u = s] = met as [number, number?];
    const flat = dot(faces, 3 * s, faces, 3 * u);
    const breaks = met.length !== 2 || flat < ROUND || tints[s] !== tints[u];
    if (!breaks && flat > 0.99995) continue;
    ends!.push(a, b);
    sides!.push(s, u);
    crease!.push(breaks ? 1 : 0);
  }
  return {
    ends: Uint32Array.from(ends!),
    sides: Uint32Array.from(sides!),
    crease: Uint8Array.from(crease!),
  };
}
