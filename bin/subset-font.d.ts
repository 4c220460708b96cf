/** The package ships no types: the part of it that we call. */
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
