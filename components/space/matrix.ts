/**
 * The few operations on vectors and 4 by 4 matrices that are needed. Matrices are column-major, as in glTF.
 */

export type Triple = readonly [x: number, y: number, z: number];

export const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const minus = (a: Triple, b: Triple): Triple => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const cross = (a: Triple, b: Triple): Triple => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
/** The `i`th triple of a flat array. */
export const tripleAt = (numbers: ArrayLike<number>, i: number): Triple => [
  numbers[3 * i]!,
  numbers[3 * i + 1]!,
  numbers[3 * i + 2]!,
];

export type Matrix = readonly number[];
export const IDENTITY: Matrix = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];

export const times = (a: Matrix, b: Matrix): Matrix =>
  IDENTITY.map((_, i) => {
    const [row, column] = [i % 4, i - (i % 4)];
    return [0, 1, 2, 3].reduce((sum, k) => sum + a[4 * k + row]! * b[column + k]!, 0);
  });

/** Transforms a direction: the translation of the matrix is ignored. */
export const turned = (m: Matrix, [x, y, z]: Triple): Triple => [
  m[0]! * x + m[4]! * y + m[8]! * z,
  m[1]! * x + m[5]! * y + m[9]! * z,
  m[2]! * x + m[6]! * y + m[10]! * z,
];
export const moved = (m: Matrix, place: Triple): Triple => {
  const [x, y, z] = turned(m, place);
  return [x + m[12]!, y + m[13]!, z + m[14]!];
};

/** A rotation by degrees about an axis (of length 1) through a point. */
export function turning(pivot: Triple, axis: Triple, degrees: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const of = (v: Triple): Triple => {
    const side = cross(axis, v);
    const along = (1 - c) * dot(axis, v);
    const part = (k: 0 | 1 | 2) => c * v[k] + s * side[k] + along * axis[k];
    return [part(0), part(1), part(2)];
  };
  const [x, y, z] = [of([1, 0, 0]), of([0, 1, 0]), of([0, 0, 1])];
  return [...x, 0, ...y, 0, ...z, 0, ...minus(pivot, of(pivot)), 1];
}
