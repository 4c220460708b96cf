/**
 * The normals of a mesh, per corner, and its edges: where two triangles meet, and whether the surface breaks
 * there.
 */
import { cross, dot, minus, tripleAt } from '../../space/matrix.ts';
import type { Triple } from '../../space/matrix.ts';

/**
 * Neighbouring triangles with less than 34 degrees between their normals form one round surface; this is the
 * cosine.
 */
const ROUND = Math.cos((34 * Math.PI) / 180);

export interface Edges {
  /** Two places per edge. */
  readonly ends: Uint32Array;
  /** Two triangles per edge; the same one twice where the surface ends. */
  readonly sides: Uint32Array;
  /**
   * 1 where the surface breaks, ends or changes colour: these edges are always drawn, others only as an
   * outline.
   */
  readonly crease: Uint8Array;
}

/** A vector perpendicular to a triangle; its length is twice the area. */
export const uprightOn = (a: Triple, b: Triple, c: Triple): Triple =>
  cross(minus(b, a), minus(c, a));

function unit(way: Triple): Triple {
  const length = Math.hypot(...way) || 1;
  return [way[0] / length, way[1] / length, way[2] / length];
}

/** Unit normals, one per triangle. */
export function faceNormals(places: Float32Array, index: Uint32Array): Float32Array {
  const out = new Float32Array(index.length);
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = tripleAt(index, t / 3).map((i) => tripleAt(places, i));
    out.set(unit(uprightOn(a!, b!, c!)), t);
  }
  return out;
}

const between = (faces: Float32Array, s: number, t: number) =>
  dot(tripleAt(faces, s), tripleAt(faces, t));

/**
 * Unit normals, nine numbers per triangle: for each corner the mean over the neighbouring triangles of the
 * same round surface.
 */
export function cornerNormals(
  index: Uint32Array,
  faces: Float32Array,
  places: number,
): Float32Array {
  const met: number[][] = Array.from({ length: places }, () => []);
  // Thousands of triangles may meet in one place, such as a pole; 64 of them give nearly the same mean.
  index.forEach((place, i) => met[place]!.length < 64 && met[place]!.push(Math.floor(i / 3)));
  const out = new Float32Array(index.length * 3);
  index.forEach((place, corner) => {
    const triangle = Math.floor(corner / 3);
    const sum: [number, number, number] = [0, 0, 0];
    for (const other of met[place]!) {
      if (between(faces, triangle, other) < ROUND) continue;
      for (let k = 0; k < 3; k += 1) sum[k]! += faces[3 * other + k]!;
    }
    out.set(Math.hypot(...sum) > 1e-6 ? unit(sum) : tripleAt(faces, triangle), 3 * corner);
  });
  return out;
}

/** All edges that may be drawn from some side; edges within a flat surface are left out. */
export function edgesOf(index: Uint32Array, faces: Float32Array, tints: Uint8Array): Edges {
  const met = new Map<number, { a: number; b: number; sides: number[] }>();
  for (let corner = 0; corner < index.length; corner += 1) {
    const t = Math.floor(corner / 3);
    const [p, q] = [index[corner]!, index[3 * t + ((corner + 1) % 3)]!];
    const [a, b] = p < q ? [p, q] : [q, p];
    const key = a * 2 ** 26 + b;
    const edge = met.get(key);
    if (edge) edge.sides.push(t);
    else met.set(key, { a, b, sides: [t] });
  }
  const [ends, sides, crease]: [number[], number[], number[]] = [[], [], []];
  for (const { a, b, sides: all } of met.values()) {
    const [s, u = s] = all as [number, number?];
    const flat = between(faces, s, u);
    const breaks = all.length !== 2 || flat < ROUND || tints[s] !== tints[u];
    if (!breaks && flat > 0.99995) continue;
    ends.push(a, b);
    sides.push(s, u);
    crease.push(breaks ? 1 : 0);
  }
  return {
    ends: Uint32Array.from(ends),
    sides: Uint32Array.from(sides),
    crease: Uint8Array.from(crease),
  };
}
