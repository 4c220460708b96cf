/** What makes a mountain's shape: plain data, so that a silhouette is a param and never code. */

/** A part of a mountain: a cone whose flank bends with `sharpness`. Lengths in foot radii. */
export interface Bump {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly radius: number;
  readonly sharpness: number;
}
export interface Relief {
  /** Named parts; the highest at 1. */
  readonly bumps: { readonly [name: string]: Bump };
  /** Spurs and small satellites. */
  readonly seed: number;
}

/** How much a foot is flattened in depth. */
export const SQUASH = 0.78;
