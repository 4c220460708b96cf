/** Which way surfaces look: each triangle, and each of its corners where the surface is round. */

/** Two triangles that lie at less than this to each other are one round surface. */
export const ROUND = Math.cos((34 * Math.PI) / 180);

/** Unit normals, three numbers a triangle. */
export function faceNormals(places: Float32Array, index: Uint32Array): Float32Array {
  const out = new Float32Array(index.length);
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [3 * index[t]!, 3 * index[t + 1]!, 3 * index[t + 2]!];
    const [ux, uy, uz] = [0, 1, 2].map((k) => places[b + k]! - places[a + k]!) as [
      number,
      number,
      number,
    ];
    const [vx, vy, vz] = [0, 1, 2].map((k) => places[c + k]! - places[a + k]!) as [
      number,
      number,
      number,
    ];
    const n = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx] as const;
    const length = Math.hypot(...n) || 1;
    for (let k = 0; k < 3; k += 1) out[t + k] = n[k]! / length;
  }
  return out;
}

export const dot = (a: Float32Array, i: number, b: Float32Array, j: number): number =>
  a[i]! * b[j]! + a[i + 1]! * b[j + 1]! + a[i + 2]! * b[j + 2]!;

/** Corners of all triangles at each place, as a list within a list. */
function cornersAt(index: Uint32Array, places: number) {
  const start = new Uint32Array(places + 1);
  for (const place of index) start[place + 1]! += 1;
  for (let i = 0; i < places; i += 1) start[i + 1]! += start[i]!;
  const next = start.slice();
  const corners = new Uint32Array(index.length);
  index.forEach((place, corner) => {
    corners[next[place]!++] = corner;
  });
  return { start, corners };
}

/** Unit normals, nine numbers a triangle: the mean of the neighbours with which it is round. */
export function cornerNormals(
  index: Uint32Array,
  faces: Float32Array,
  places: number,
): Float32Array {
  const { start, corners } = cornersAt(index, places);
  const out = new Float32Array(index.length * 3);
  index.forEach((place, corner) => {
    const own = 3 * Math.floor(corner / 3);
    const sum = [0, 0, 0];
    // A place where thousands meet is a pole; a few dozen neighbours tell as much as all.
    const last = Math.min(start[place + 1]!, start[place]! + 64);
    for (let i = start[place]!; i < last; i += 1) {
      const other = 3 * Math.floor(corners[i]! / 3);
      if (dot(faces, own, faces, other) < ROUND) continue;
      for (let k = 0; k < 3; k += 1) sum[k]! += faces[other + k]!;
    }
    const length = Math.hypot(...sum);
    for (let k = 0; k < 3; k += 1)
      out[3 * corner + k] = length > 1e-6 ? sum[k]! / length : faces[own + k]!;
  });
  return out;
}
