/** Paints SVG without a browser: an optional package, because it has binaries for some machines only. */

export type Painter = typeof import('@resvg/resvg-js');

export const painter = await import('@resvg/resvg-js').then<Painter, undefined>(
  (loaded) => loaded,
  () => undefined,
);
