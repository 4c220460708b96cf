/** sharp, a dependency of Next on most platforms: opens pictures on the server and in commands. */

export interface OpenPicture {
  rotate(): OpenPicture;
  resize(size: {
    readonly width: number;
    readonly height: number;
    readonly fit: 'inside' | 'fill' | 'cover';
    readonly withoutEnlargement?: boolean;
  }): OpenPicture;
  jpeg(options: { readonly quality: number; readonly mozjpeg: boolean }): OpenPicture;
  png(options: {
    readonly palette: boolean;
    readonly colours?: number;
    readonly compressionLevel: number;
  }): OpenPicture;
  webp(options: { readonly quality: number }): OpenPicture;
  avif(options: { readonly quality: number }): OpenPicture;
  grayscale(): OpenPicture;
  raw(): OpenPicture;
  stats(): Promise<{ readonly channels: readonly { readonly mean: number }[] }>;
  toBuffer(): Promise<Uint8Array>;
}
export type Sharp = (
  picture: Uint8Array,
  options?: { readonly limitInputPixels: number; readonly failOn: 'none' | 'error' },
) => OpenPicture;

/** Undefined if it is not installed. */
export async function openSharp(): Promise<Sharp | undefined> {
  try {
    const name = 'sharp';
    const { default: sharp } = (await import(/* turbopackIgnore: true */ name)) as {
      default: Sharp;
    };
    return sharp;
  } catch {
    return undefined;
  }
}
