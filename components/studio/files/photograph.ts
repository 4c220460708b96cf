/**
 * A photograph in a story: at most 2,560 px, upright, without metadata of the camera. Redrawn by the
 * browser, so that no byte other than the picture remains.
 */
import { sayNumber } from '../../../story/catalogue/spoken.ts';
import { sizeSeen, type PictureSize } from '../../../story/picture-size.ts';
import { FILE_TYPES, strangeIn } from '../../../story/script/checks/file-types.ts';
import { say, words as en } from '../../../story/catalogue/studio/files.g.ts';

const LONGEST = 2560;
const PIXELS = 80e6;
const QUALITY = 0.86;
/** Files that browsers may be able to read; the author is told if not. */
export const PHOTOGRAPH = /\.(jpe?g|png|webp|avif|heic|heif)$/i;

export interface Photograph {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ending: 'webp' | 'jpg' | 'png';
  readonly size: PictureSize;
  readonly before: PictureSize;
}

/** A file that can't be used: the message is a sentence for its author. */
export class Refused extends Error {}

/** Bytes of a file that are read to identify it: more than any file in a story. */
const MOST_READ = 64 << 20;
/** What the file really is, whatever its name, and how to fix it, as far as its bytes show. */
export async function refusal(file: File, otherwise: string): Promise<Refused> {
  const { name } = file;
  const bytes = new Uint8Array(await file.slice(0, MOST_READ).arrayBuffer());
  const strange = strangeIn(bytes);
  if (strange)
    return new Refused(say(en.strange, { name, what: strange.name, cure: strange.cure }));
  const isCut = [...FILE_TYPES.values()].some(
    (one) => one.matches(bytes) && !one.isComplete(bytes),
  );
  return new Refused(say(isCut ? en.cut : otherwise, { name }));
}

const printed = ({ width, height }: PictureSize) => ({
  width: sayNumber(width),
  height: sayNumber(height),
});

/** What was changed, in a sentence. */
export const sentenceOf = ({ size, before }: Photograph): string =>
  size.width === before.width
    ? en.cleaned
    : say(en.smaller, { ...printed(before), to: sayNumber(size.width) });

const blobOf = (canvas: HTMLCanvasElement, type: string) =>
  new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, QUALITY));

/** A browser that can't write WebP returns a PNG. */
async function encoded(canvas: HTMLCanvasElement, isOpaque: boolean) {
  const webp = await blobOf(canvas, 'image/webp');
  if (webp?.type === 'image/webp') return { blob: webp, ending: 'webp' } as const;
  if (!isOpaque && webp) return { blob: webp, ending: 'png' } as const;
  return { blob: await blobOf(canvas, 'image/jpeg'), ending: 'jpg' } as const;
}

/** @throws Refused if it is too large, or not a picture that this browser can read */
export async function photograph(file: File): Promise<Photograph> {
  const { name } = file;
  const size = sizeSeen(new Uint8Array(await file.slice(0, 1 << 18).arrayBuffer()));
  const tooLarge = ({ width, height }: PictureSize) =>
    new Refused(say(en.tooLarge, { name, ...printed({ width, height }) }));
  if (size && size.width * size.height > PIXELS) throw tooLarge(size);
  // A file whose header has no size is not unpacked, since it may have any size.
  const isRead = size !== undefined || /\.hei[cf]$/i.test(name);
  const bitmap = isRead
    ? await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
    : undefined;
  if (!bitmap) throw await refusal(file, en.noPicture);
  const { width, height } = bitmap;
  if (width * height > PIXELS) throw tooLarge(bitmap);
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const paint = canvas.getContext('2d');
  if (paint) paint.imageSmoothingQuality = 'high';
  paint?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const { blob, ending } = await encoded(canvas, !/\.(png|webp|avif)$/i.test(name));
  if (!blob) throw new Refused(say(en.noPicture, { name }));
  return {
    bytes: new Uint8Array(await blob.arrayBuffer()),
    ending,
    size: { width: canvas.width, height: canvas.height },
    before: { width, height },
  };
}
