/** Just enough of 4 by 4 matrices, columns first as in glTF. */
import type { Triple } from './params.ts';

export type Matrix = readonly number[];
export const IDENTITY: Matrix = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];

export function times(a: Matrix, b: Matrix): Matrix {
  const out: number[] = [];
  for (let column = 0; column < 4; column += 1)
    for (let row = 0; row < 4; row += 1) {
      let sum = 0;
      for (let k = 0; k < 4; k += 1) sum += a[4 * k + row]! * b[4 * column + k]!;
      out.push(sum);
    }
  return out;
}

export const moved = (m: Matrix, x: number, y: number, z: number): Triple => [
  m[0]! * x + m[4]! * y + m[8]! * z + m[12]!,
  m[1]! * x + m[5]! * y + m[9]! * z + m[13]!,
  m[2]! * x + m[6]! * y + m[10]! * z + m[14]!,
];

/** A turn by degrees about an axis (of length 1) through a point. */
export function turning([px, py, pz]: Triple, [x, y, z]: Triple, degrees: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const t = 1 - c;
  const r = [
    t * x * x + c,
    t * x * y + s * z,
    t * x * z - s * y,
    t * x * y - s * z,
    t * y * y + c,
    t * y * z + s * x,
    t * x * z + s * y,
    t * y * z - s * x,
    t * z * z + c,
  ] as const;
  return [
    r[0],
    r[1],
    r[2],
    0,
    r[3],
    r[4],
    r[5],
    0,
    r[6],
    r[7],
    r[8],
    0,
    px - r[0] * px - r[3] * py - r[6] * pz,
    py - r[1] * px - r[4] * py - r[7] * pz,
    pz - r[2] * px - r[5] * py - r[8] * pz,
    1,
  ];
}
