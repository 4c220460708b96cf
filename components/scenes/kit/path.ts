/** Paths of SVG from pairs of numbers, rounded to tenths: stills are files. */
import { mark, round1, type Mark } from './marks.ts';
import type { Pair } from './plate.ts';

/** Dashed: promised or expected. Dotted: nothing is known. */
export const DASHED = { 'stroke-dasharray': '6 4' } as const;
export const DOTTED = { 'stroke-dasharray': '1.5 5' } as const;

/** A line through points. */
export const polyline = (points: readonly Pair[], isClosed = false): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round1(x)},${round1(y)}`).join('') +
  (isClosed ? 'Z' : '');
/** A level line from a point. */
export const hline = (x: number, y: number, width: number): string =>
  `M${round1(x)},${round1(y)}h${round1(width)}`;
/** An upright line from a point. */
export const vline = (x: number, y: number, height: number): string =>
  `M${round1(x)},${round1(y)}v${round1(height)}`;

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
