/**
 * The four characters of the seal and its year, cut from straight strokes with a knife: drawn for this
 * kind, so that a still needs no font. Each stands in a square of 100; a stroke tapers a little from
 * its first end to its second. A story with a seal of its own gives its own cuts.
 */
import { round2 } from '../kit/marks.ts';

/** A straight cut of the knife in a square of 100: from, to, and its width where the knife enters. */
export type Cut = readonly [x1: number, y1: number, x2: number, y2: number, width: number];

const ZHONG: readonly Cut[] = [
  [17, 25, 17, 72, 11],
  [83, 25, 83, 72, 11],
  [12, 29, 88, 29, 9],
  [12, 64, 88, 64, 9],
  [50, 2, 50, 100, 13],
];
const GUO: readonly Cut[] = [
  [12, 6, 12, 98, 11],
  [88, 6, 88, 98, 11],
  [7, 10, 93, 10, 9],
  [7, 92, 93, 92, 9],
  [27, 29, 73, 29, 8],
  [30, 50, 70, 50, 8],
  [24, 74, 76, 74, 8],
  [50, 29, 50, 74, 10],
  [58, 57, 71, 68, 9],
];
const ZHI: readonly Cut[] = [
  [20, 2, 8, 26, 9],
  [14, 19, 60, 19, 8],
  [2, 38, 66, 38, 8],
  [35, 2, 35, 100, 11],
  [12, 55, 12, 88, 9],
  [8, 57, 62, 57, 8],
  [58, 55, 58, 84, 9],
  [58, 82, 47, 90, 7],
  [76, 12, 76, 68, 10],
  [94, 2, 94, 92, 11],
  [95, 90, 78, 96, 8],
];
const ZAO: readonly Cut[] = [
  [48, 2, 37, 22, 9],
  [44, 16, 86, 16, 8],
  [34, 35, 98, 35, 8],
  [66, 2, 66, 35, 11],
  [45, 47, 45, 80, 9],
  [86, 47, 86, 80, 9],
  [41, 51, 90, 51, 8],
  [41, 74, 90, 74, 8],
  [9, 6, 22, 18, 10],
  [2, 36, 24, 36, 8],
  [20, 34, 20, 76, 10],
  [20, 74, 3, 92, 8],
  [18, 78, 44, 92, 9],
  [42, 90, 99, 93, 10],
];
/** Right to left, top to bottom, as a seal is read. */
const CHARACTERS = [
  { cuts: ZHONG, x: 55, y: 9 },
  { cuts: GUO, x: 55, y: 45 },
  { cuts: ZHI, x: 11, y: 9 },
  { cuts: ZAO, x: 11, y: 45 },
] as const;
const CHARACTER = 33;

const TWO: readonly Cut[] = [
  [8, 14, 90, 14, 26],
  [82, 8, 82, 54, 26],
  [90, 50, 10, 50, 18],
  [18, 46, 18, 92, 26],
  [8, 88, 94, 88, 26],
];
const NOUGHT: readonly Cut[] = [
  [18, 6, 18, 96, 26],
  [82, 6, 82, 96, 26],
  [8, 13, 92, 13, 19],
  [8, 89, 92, 89, 19],
];
const FIVE: readonly Cut[] = [
  [10, 13, 92, 13, 26],
  [18, 8, 18, 52, 26],
  [8, 47, 90, 47, 18],
  [82, 44, 82, 94, 26],
  [92, 89, 8, 89, 26],
];
const YEAR = [TWO, NOUGHT, TWO, FIVE] as const;

/** A stroke as a quadrilateral: full where the knife enters, a tenth narrower where it leaves. */
function cutPath([x1, y1, x2, y2, width]: Cut, x: number, y: number, sx: number, sy: number) {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [nx, ny] = [-(y2 - y1) / length / 2, (x2 - x1) / length / 2];
  const corner = (cx: number, cy: number, side: number, wide: number) =>
    `${round2(x + (cx + nx * side * wide) * sx)},${round2(y + (cy + ny * side * wide) * sy)}`;
  const [a, b] = [corner(x1, y1, 1, width), corner(x1, y1, -1, width)];
  const [c, d] = [corner(x2, y2, -1, width * 0.9), corner(x2, y2, 1, width * 0.9)];
  // Counter-clockwise whatever the direction: crossings of two strokes stay filled.
  return `M${a}L${b}L${c}L${d}Z`;
}

/** A story's own cuts, in a square of `side`. */
export const carvedPath = (cuts: readonly Cut[], side: number): string =>
  cuts.map((cut) => cutPath(cut, 0, 0, side / 100, side / 100)).join('');

/** All strokes of the seal, in a square of `side` from `x`, `y`. */
export function sealPath(x: number, y: number, side: number): string {
  const unit = side / 100;
  const characters = CHARACTERS.flatMap((one) =>
    one.cuts.map((cut) => {
      const scale = (CHARACTER / 100) * unit;
      return cutPath(cut, x + one.x * unit, y + one.y * unit, scale, scale);
    }),
  );
  const year = YEAR.flatMap((digit, i) =>
    digit.map((cut) =>
      cutPath(cut, x + (23.5 + i * 15.5) * unit, y + 86 * unit, 0.068 * unit, 0.09 * unit),
    ),
  );
  const rule = `M${round2(x + 9 * unit)},${round2(y + 81.6 * unit)}h${round2(82 * unit)}v${round2(1.3 * unit)}h${round2(-82 * unit)}Z`;
  return [...characters, rule, ...year].join('');
}
