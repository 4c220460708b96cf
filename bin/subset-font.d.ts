/** Types for the part of the package that we call; it has none of its own. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2' | 'woff' | 'sfnt';
    readonly variationAxes?: {
      readonly [axis: string]: number | { readonly min: number; readonly max: number };
    };
  }
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: Options,
  ): Promise<Buffer>;
}
