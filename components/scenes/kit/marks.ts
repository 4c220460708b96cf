/**
 * A drawing as plain data. The still renders it to SVG elements, the live view writes the same
 * attributes to the same elements, so that the two can't differ. Numbers in paths are rounded to
 * tenths, because stills are files.
 */
import type { Box, Pair } from './plate.ts';

export type MarkTag =
  | 'svg'
  | 'g'
  | 'path'
  | 'line'
  | 'rect'
  | 'circle'
  | 'ellipse'
  | 'use'
  | 'defs'
  | 'clipPath'
  | 'mask'
  | 'pattern'
  | 'linearGradient'
  | 'radialGradient'
  | 'stop'
  /** Only where a picture may be loaded: never in a still. */
  | 'image';

export interface Mark {
  /** Unique among its siblings and stable over time: the live view finds its element by this id. */
  readonly id: string;
  readonly tag: MarkTag;
  /** SVG attribute names as written in SVG (`stroke-width`); never `style` or `class`. */
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children?: readonly Mark[];
}

/** Rounds to one decimal, to keep still files small: a tenth of a pixel is not visible. */
export const round1 = (n: number): number => Math.round(n * 10) / 10;

/** Rounds to two decimals: shares and opacities. */
export const round2 = (n: number): number => Math.round(n * 100) / 100;

/** Limits a share to 0 to 1. */
export const clamp = (n: number): number => Math.min(1, Math.max(0, n));

/** Shorthand for building marks. */
export function mark(
  tag: MarkTag,
  id: string,
  attrs: Mark['attrs'],
  children?: readonly Mark[],
): Mark {
  return children ? { id, tag, attrs, children } : { id, tag, attrs };
}

/** Dashed: promised or expected. Dotted: nothing is known. */
export const DASHED = { 'stroke-dasharray': '6 4' } as const;
export const DOTTED = { 'stroke-dasharray': '1.5 5' } as const;

/** A line through points. */
export const polyline = (points: readonly Pair[], isClosed = false): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round1(x)},${round1(y)}`).join('') +
  (isClosed ? 'Z' : '');
/** A horizontal line from a point to the right. */
export const hline = (x: number, y: number, width: number): string =>
  `M${round1(x)},${round1(y)}h${round1(width)}`;
/** A vertical line from a point down. */
export const vline = (x: number, y: number, height: number): string =>
  `M${round1(x)},${round1(y)}v${round1(height)}`;

/**
 * Units of the plate. A wider line is a shape whose width has a meaning, so it is not widened by
 * more than a thin line.
 */
const SHAPE = 4;
const heavy = new WeakMap<Mark, { readonly by: number; readonly mark: Mark }>();

function heavierMark(one: Mark, by: number): Mark {
  const known = heavy.get(one);
  if (known?.by === by) return known.mark;
  const width = Number(one.attrs['stroke-width'] ?? 0);
  const gained = { 'stroke-width': round2(width + Math.min(width, SHAPE) * (by - 1)) };
  const children = one.children && heavier(one.children, by);
  const thicker = {
    ...one,
    ...(width > 0 && { attrs: { ...one.attrs, ...gained } }),
    ...(children && { children }),
  };
  heavy.set(one, { by, mark: thicker });
  return thicker;
}

/**
 * Marks with lines `by` times as heavy. The result is cached per mark, so that the live view can
 * skip unchanged ones.
 */
export const heavier = (marks: readonly Mark[], by: number): readonly Mark[] =>
  by === 1 ? marks : marks.map((one) => heavierMark(one, by));

/** A path that is drawn and not filled. */
export const stroked = (
  id: string,
  d: string,
  stroke: string,
  width: number,
  more: Mark['attrs'] = {},
): Mark => mark('path', id, { d, fill: 'none', stroke, 'stroke-width': width, ...more });

/** A circle. */
export const dot = (id: string, [x, y]: Pair, r: number, attrs: Mark['attrs']): Mark =>
  mark('circle', id, { cx: round1(x), cy: round1(y), r, ...attrs });

/** A rectangle. */
export const rect = (id: string, { x, y, width, height }: Box, attrs: Mark['attrs']): Mark =>
  mark('rect', id, {
    x: round1(x),
    y: round1(y),
    width: round1(width),
    height: round1(height),
    ...attrs,
  });
