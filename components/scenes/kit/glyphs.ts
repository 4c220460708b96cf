/**
 * Small shapes for counted things, as data: closed outlines in a unit box, x from the left, y up
 * from the bottom. All marks of one colour are one path, so that hundreds of them stay fast.
 */
import { round1 } from './marks.ts';
import type { Box, Pair } from './plate.ts';

export const GLYPHS = ['square', 'dot', 'person', 'car', 'hull', 'plane', 'peak'] as const;
export type GlyphName = (typeof GLYPHS)[number];

type Round = readonly [x: number, y: number, radius: number];
interface Shape {
  readonly outline?: readonly Pair[];
  /** The radius in widths of the glyph. */
  readonly rounds?: readonly Round[];
}
interface Glyph extends Shape {
  /** Width over height. */
  readonly ratio: number;
  /** Parts that are always drawn in ink, such as wheels. */
  readonly dark?: Shape;
  /** All of it as one outline, where it has several. */
  readonly silhouette?: readonly Pair[];
}

/** Parses points in SVG notation. */
const points = (text: string): readonly Pair[] =>
  text.split(' ').map((pair) => pair.split(',').map(Number) as [number, number]);

/** Left and right edge of each terrace of the small mountain, from the bottom up. */
const LEFT = [0, 0.05, 0.09, 0.13, 0.17, 0.34, 0.38, 0.42, 0.45, 0.48];
const RIGHT = [1, 0.97, 0.93, 0.89, 0.84, 0.79, 0.75, 0.7, 0.66, 0.62];
/** Number of terraces of the small mountain. */
export const PEAK_LEVELS = LEFT.length;

const stairs = (edge: readonly number[]) =>
  edge.flatMap((x, i): Pair[] => [
    [x, i / PEAK_LEVELS],
    [x, (i + 1) / PEAK_LEVELS],
  ]);

const GLYPH: { readonly [name in GlyphName]: Glyph } = {
  square: { ratio: 1, outline: points('0,0 1,0 1,1 0,1') },
  dot: { ratio: 1, rounds: [[0.5, 0.5, 0.5]] },
  person: {
    ratio: 0.5,
    outline: points('.28,0 .72,0 .74,.3 .94,.34 .86,.63 .14,.63 .06,.34 .26,.3'),
    rounds: [[0.5, 0.84, 0.3]],
    silhouette: points(
      '.28,0 .72,0 .74,.3 .94,.34 .86,.63 .6,.68 .8,.78 .8,.9 .62,.99 .38,.99 .2,.9 .2,.78 .4,.68 .14,.63 .06,.34 .26,.3',
    ),
  },
  car: {
    ratio: 1.72,
    outline: points('0,.2 1,.2 1,.5 .95,.6 .82,.65 .66,1 .34,1 .22,.65 .06,.58 0,.48'),
    dark: {
      rounds: [
        [0.23, 0.2, 0.11],
        [0.77, 0.2, 0.11],
      ],
    },
  },
  hull: {
    ratio: 1.75,
    outline: points(
      '.1,0 .88,0 1,.66 .76,.58 .76,.78 .32,.78 .32,.58 .26,.58 .26,1 .09,1 .09,.58 0,.58',
    ),
  },
  plane: {
    ratio: 1.05,
    outline: points('.3,.04 .5,0 .7,.04 .7,.1 .57,.24 .57,.46 1,.34 1,.44 .57,.68 .5,1 .43,.68 0,.44 0,.34 .43,.46 .43,.24 .3,.1'), // prettier-ignore
  },
  peak: { ratio: 1, outline: [...stairs(RIGHT), ...stairs(LEFT).reverse()] },
};

/** The outline of a glyph in a box, that can become another one; squares and dots are boxes with corners. */
export const ringOf = (
  name: GlyphName,
  { x, y, width, height }: Box,
): readonly Pair[] | undefined =>
  name === 'square' || name === 'dot'
    ? undefined
    : (GLYPH[name].silhouette ?? GLYPH[name].outline)?.map(([px, py]): Pair => [
        x + px * width,
        y + (1 - py) * height,
      ]);

export const ratioOf = (name: GlyphName): number => GLYPH[name].ratio;

/** Steps between rounded points, so that rounding errors do not add up along an outline. */
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

function path({ outline = [], rounds = [] }: Shape, width: number, height: number): string {
  const place = (x: number, y: number): Pair => [round1(x * width), round1(-y * height)];
  const corners = outline.map(([x, y]) => place(x, y));
  let at = corners[0] ?? [0, 0];
  let d = corners.length > 0 ? polygon(corners, [0, 0]) : '';
  for (const [cx, cy, radius] of rounds) {
    const r = Math.max(0.6, round1(radius * width));
    const [x, y] = place(cx, cy);
    const start: Pair = [round1(x - r), y];
    d += `m${round1(start[0] - at[0])},${round1(start[1] - at[1])}${circle(r)}`;
    at = start;
  }
  return d;
}

/** The path of a shape from its bottom left corner, in relative commands, to be repeated at places. */
export const bodyOf = (name: GlyphName, width: number, height: number): string =>
  path(GLYPH[name], width, height);
/** The path of its parts in ink; empty for most shapes. */
export const darkOf = (name: GlyphName, width: number, height: number): string =>
  path(GLYPH[name].dark ?? {}, width, height);

/** One path with a shape at every place (its bottom left corner). */
export const stamp = (shape: string, places: readonly Pair[]): string =>
  shape && places.map(([x, y]) => `M${round1(x)},${round1(y)}${shape}`).join('');
