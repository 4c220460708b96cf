/**
 * Small shapes that stand for counted things, as data: closed outlines in a unit box, x from the left,
 * y up from the foot. Many marks of one colour are one path, so that hundreds cost little.
 */
import { round1 } from './marks.ts';
import type { Pair } from './plate.ts';

export const GLYPHS = ['square', 'dot', 'person', 'car', 'hull', 'peak'] as const;
export type GlyphName = (typeof GLYPHS)[number];

interface Round {
  readonly centre: Pair;
  /** In widths of the glyph. */
  readonly radius: number;
}
interface Glyph {
  /** Width over height. */
  readonly ratio: number;
  readonly outlines: readonly (readonly Pair[])[];
  readonly rounds?: readonly Round[];
  /** Painted in ink whatever the mark's colour: wheels. */
  readonly dark?: readonly Round[];
}

/** Left and right edge of each terrace of the little mountain, from the foot up. */
const LEFT = [0, 0.05, 0.09, 0.13, 0.17, 0.34, 0.38, 0.42, 0.45, 0.48];
const RIGHT = [1, 0.97, 0.93, 0.89, 0.84, 0.79, 0.75, 0.7, 0.66, 0.62];
/** Terraces of the little mountain. */
export const PEAK_LEVELS = LEFT.length;

function peakOutline(): readonly Pair[] {
  const at = (level: number) => level / PEAK_LEVELS;
  const up = RIGHT.flatMap((x, i): Pair[] => [
    [x, at(i)],
    [x, at(i + 1)],
  ]);
  const down = LEFT.flatMap((x, i): Pair[] => [
    [x, at(i)],
    [x, at(i + 1)],
  ]).reverse();
  return [...up, ...down];
}

const SHAPES: { readonly [name in GlyphName]: Glyph } = {
  square: {
    ratio: 1,
    outlines: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ],
    ],
  },
  dot: { ratio: 1, outlines: [], rounds: [{ centre: [0.5, 0.5], radius: 0.5 }] },
  person: {
    ratio: 0.5,
    outlines: [
      [
        [0.28, 0],
        [0.72, 0],
        [0.74, 0.3],
        [0.94, 0.34],
        [0.86, 0.63],
        [0.14, 0.63],
        [0.06, 0.34],
        [0.26, 0.3],
      ],
    ],
    rounds: [{ centre: [0.5, 0.84], radius: 0.3 }],
  },
  car: {
    ratio: 1.72,
    outlines: [
      [
        [0, 0.2],
        [1, 0.2],
        [1, 0.5],
        [0.95, 0.6],
        [0.82, 0.65],
        [0.66, 1],
        [0.34, 1],
        [0.22, 0.65],
        [0.06, 0.58],
        [0, 0.48],
      ],
    ],
    dark: [
      { centre: [0.23, 0.2], radius: 0.11 },
      { centre: [0.77, 0.2], radius: 0.11 },
    ],
  },
  hull: {
    ratio: 1.75,
    outlines: [
      [
        [0.1, 0],
        [0.88, 0],
        [1, 0.66],
        [0.76, 0.58],
        [0.76, 0.78],
        [0.32, 0.78],
        [0.32, 0.58],
        [0.26, 0.58],
        [0.26, 1],
        [0.09, 1],
        [0.09, 0.58],
        [0, 0.58],
      ],
    ],
  },
  peak: { ratio: 1, outlines: [peakOutline()] },
};

export const ratioOf = (name: GlyphName): number => SHAPES[name].ratio;

/** Steps between rounded places, so that roundings do not add up along an outline. */
function polygon(pairs: readonly Pair[], from: Pair): string {
  let [x, y] = from;
  const steps = pairs.map(([nextX, nextY], i) => {
    const step = `${i === 0 ? 'm' : i === 1 ? 'l' : ' '}${round1(nextX - x)},${round1(nextY - y)}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `${steps.join('')}z`;
}

const circle = (radius: number) =>
  `a${radius},${radius} 0 1 1 ${round1(2 * radius)},0a${radius},${radius} 0 1 1 ${round1(-2 * radius)},0z`;

function path(name: GlyphName, width: number, height: number, which: 'body' | 'dark'): string {
  const shape = SHAPES[name];
  const place = ([x, y]: Pair): Pair => [round1(x * width), round1(-y * height)];
  let at: Pair = [0, 0];
  let d = '';
  const outlines = which === 'body' ? shape.outlines : [];
  for (const outline of outlines.map((pairs) => pairs.map(place))) {
    d += polygon(outline, at);
    at = outline[0] ?? at;
  }
  for (const { centre, radius } of (which === 'body' ? shape.rounds : shape.dark) ?? []) {
    const r = Math.max(0.6, round1(radius * width));
    const [x, y] = place(centre);
    const start: Pair = [round1(x - r), y];
    d += `m${round1(start[0] - at[0])},${round1(start[1] - at[1])}${circle(r)}`;
    at = start;
  }
  return d;
}

/** The shape itself, from its foot at the left; relative, to be stamped at places. */
export const bodyOf = (name: GlyphName, width: number, height: number): string =>
  path(name, width, height, 'body');
/** What of it is always ink; empty for most shapes. */
export const darkOf = (name: GlyphName, width: number, height: number): string =>
  path(name, width, height, 'dark');

/** One path with a shape at every place (its foot at the left). */
export const stamp = (shape: string, places: readonly Pair[]): string =>
  shape && places.map(([x, y]) => `M${round1(x)},${round1(y)}${shape}`).join('');
