/**
 * A drawing as plain data: what `marks(moment)` in a kind's model.ts returns. The still renders it to
 * SVG elements, the live view writes the same attributes to the same elements, so there is no second
 * drawing to drift from the first.
 */
export type MarkTag =
  | 'svg'
  | 'g'
  | 'path'
  | 'line'
  | 'polyline'
  | 'polygon'
  | 'rect'
  | 'circle'
  | 'ellipse'
  | 'use'
  /** Only where a picture may be fetched: never in a still. */
  | 'image'
  | 'defs'
  | 'clipPath'
  | 'mask'
  | 'pattern'
  | 'linearGradient'
  | 'radialGradient'
  | 'stop';

export interface Mark {
  /** Unique among its siblings and stable over time: the live view finds its element by it. */
  readonly id: string;
  readonly tag: MarkTag;
  /** SVG attribute names as written in SVG (`stroke-width`); never `style` or `class`. */
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children?: readonly Mark[];
}

/** Rounds to one decimal: stills are files, and a tenth of a pixel is below sight. */
export const round1 = (n: number): number => Math.round(n * 10) / 10;

/** Rounds to two decimals: shares and opacities. */
export const round2 = (n: number): number => Math.round(n * 100) / 100;

/** A share of something: from 0 to 1, whatever was counted. */
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
