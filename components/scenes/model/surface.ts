/** Which way a mesh's surface looks, corner by corner, and its edges: where two triangles meet, and whether it breaks there. */

/** Two triangles that lie at less than this to each other are one round surface. */
const ROUND = Math.cos((34 * Math.PI) / 180);

export interface Edges {
  /** Two places an edge. */
  readonly ends: Uint32Array;
  /** Two triangles an edge; the same one twice where the surface ends. */
  readonly sides: Uint32Array;
  /** 1 where the surface breaks, ends or changes colour: always inked. Others are where they are its outline. */
  readonly crease: Uint8Array;
}

/** Unit normals, three numbers a triangle. */
export function faceNormals(places: Float32Array, index: Uint32Array): Float32Array {
  const out = new Float32Array(index.length);
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [3 * index[t]!, 3 * index[t + 1]!, 3 * index[t + 2]!];
    const side = (to: number, k: number) => places[to + k]! - places[a + k]!;
    const n = [0, 1, 2].map((k) => {
      const [i, j] = [(k + 1) % 3, (k + 2) % 3];
      return side(b, i) * side(c, j) - side(b, j) * side(c, i);
    });
    const length = Math.hypot(...n) || 1;
    for (let k = 0; k < 3; k += 1) out[t + k] = n[k]! / length;
  }
  return out;
}

const dot = (a: Float32Array, i: number, j: number): number =>
  a[i]! * a[j]! + a[i + 1]! * a[j + 1]! + a[i + 2]! * a[j + 2]!;

/** Unit normals, nine numbers a triangle: the mean of the neighbours with which it is round. */
export function cornerNormals(
  index: Uint32Array,
  faces: Float32Array,
  places: number,
): Float32Array {
  const met: number[][] = Array.from({ length: places }, () => []);
  // A place where thousands meet is a pole; a few dozen neighbours tell as much as all.
  index.forEach((place, corner) => met[place]!.length < 64 && met[place]!.push(corner));
  const out = new Float32Array(index.length * 3);
  index.forEach((place, corner) => {
    const own = 3 * Math.floor(corner / 3);
    const sum = [0, 0, 0];
    for (const neighbour of met[place]!) {
      const other = 3 * Math.floor(neighbour / 3);
      if (dot(faces, own, other) < ROUND) continue;
      for (let k = 0; k < 3; k += 1) sum[k]! += faces[other + k]!;
    }
    const length = Math.hypot(...sum);
    for (let k = 0; k < 3; k += 1)
      out[3 * corner + k] = length > 1e-6 ? sum[k]! / length : faces[own + k]!;
  });
  return out;
}

/** All edges that can ever be inked: those within a flat surface are left out. */
export function edgesOf(index: Uint32Array, faces: Float32Array, tints: Uint8Array): Edges {
  const met = new Map<number, { a: number; b: number; sides: number[] }>();
  const most = 2 ** 26;
  for (let corner = 0; corner < index.length; corner += 1) {
    const t = Math.floor(corner / 3);
    const [p, q] = [index[corner]!, index[3 * t + ((corner + 1) % 3)]!];
    const [a, b] = p < q ? [p, q] : [q, p];
    const edge = met.get(a * most + b);
    if (edge) edge.sides.push(t);
    else met.set(a * most + b, { a, b, sides: [t] });
  }
  const [ends, sides, crease]: number[][] = [[], [], []];
  for (const { a, b, sides: all } of met.values()) {
    const [s, u = s] = all as [number, number?];
    const flat = dot(faces, 3 * s, 3 * u);
    const breaks = all.length !== 2 || flat < ROUND || tints[s] !== tints[u];
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
