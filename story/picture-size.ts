/**
 * Reads a picture's size in pixels from its header: how much memory a reader's device needs to decode it,
 * whatever the file size, and its proportions.
 */
import { asciiAt, viewOf } from './bytes.ts';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const ORIENTATION = 0x0112;

/** Exif 2.3 orientation, 1 to 8; from 5 on, width and height are swapped for display. */
function orientationIn(exif: Uint8Array): number {
  const view = viewOf(exif);
  const isLittle = asciiAt(exif, 0, 2) === 'II';
  if (exif.byteLength < 8) return 1;
  const first = view.getUint32(4, isLittle);
  const count = first + 2 <= exif.byteLength ? view.getUint16(first, isLittle) : 0;
  for (let at = first + 2; at < first + 2 + count * 12 && at + 12 <= exif.byteLength; at += 12)
    if (view.getUint16(at, isLittle) === ORIENTATION) return view.getUint16(at + 8, isLittle);
  return 1;
}

interface JpegHeader extends PictureSize {
  readonly orientation: number;
}

/** The segments of a JPEG, up to the header of its first scan. */
export function* segmentsOf(bytes: Uint8Array) {
  for (let at = 2; at + 4 <= bytes.byteLength && bytes[at] === 0xff;) {
    const mark = bytes[at + 1] ?? 0;
    // Fill bytes may stand before a marker.
    const end = mark === 0xff ? at + 1 : at + 2 + viewOf(bytes).getUint16(at + 2);
    if (mark !== 0xff) yield { mark, at, end };
    if (mark === 0xda) return;
    at = end;
  }
}

/** The frame header is one of C0 to CF, except for tables and arithmetic coding. */
function jpegHeader(bytes: Uint8Array): JpegHeader | undefined {
  const view = viewOf(bytes);
  let orientation = 1;
  for (const { mark, at, end } of segmentsOf(bytes)) {
    if (at + 9 > bytes.byteLength) return undefined;
    if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), orientation };
    if (mark === 0xe1 && asciiAt(bytes, at + 4, 6) === 'Exif\0\0')
      orientation = orientationIn(bytes.subarray(at + 10, end));
  }
  return undefined;
}

/** Whether the picture must be rotated or mirrored for display. */
export const isTurned = (bytes: Uint8Array): boolean =>
  isJpeg(bytes) && (jpegHeader(bytes)?.orientation ?? 1) > 1;

function webpSize(bytes: Uint8Array): PictureSize | undefined {
  if (bytes.byteLength < 30) return undefined;
  const view = viewOf(bytes);
  const form = asciiAt(bytes, 12, 4);
  if (form === 'VP8X')
    return {
      width: 1 + (view.getUint32(24, true) & 0xffffff),
      height: 1 + (view.getUint32(26, true) >>> 8),
    };
  if (form === 'VP8L') {
    const packed = view.getUint32(21, true);
    return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** By the brands in the first box; the main brand may be a more general one. */
export const isAvif = (bytes: Uint8Array): boolean =>
  asciiAt(bytes, 4, 4) === 'ftyp' && asciiAt(bytes, 8, 40).includes('avif');

/** The largest of its parts, because a picture may be composed of tiles. */
function avifSize(bytes: Uint8Array): PictureSize | undefined {
  const view = viewOf(bytes);
  const text = Array.from(bytes.subarray(0, 65_536), (byte) => String.fromCharCode(byte)).join('');
  const sizes = [...text.matchAll(/ispe\0{4}/g)]
    .filter(({ index }) => index + 16 <= bytes.byteLength)
    .map(({ index }) => ({ width: view.getUint32(index + 8), height: view.getUint32(index + 12) }));
  return sizes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
}

/** The view box of an SVG, or its width and height; undefined if it has neither, or only percentages. */
function svgSize(bytes: Uint8Array): PictureSize | undefined {
  const text = new TextDecoder().decode(bytes.subarray(0, 65_536));
  const [tag = ''] = /<svg\b[^>]*/.exec(text) ?? [];
  const valueOf = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1];
  const [, , ...box] = (valueOf('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const lengths = ['width', 'height'].map((name) =>
    Number(/^\s*([\d.]+)\s*(?:px|pt|mm|cm|in)?\s*$/.exec(valueOf(name) ?? '')?.[1]),
  );
  const [width = 0, height = 0] = box.length === 2 ? box : lengths;
  return width > 0 && height > 0 ? { width, height } : undefined;
}

const isJpeg = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xd8;

/**
 * The size as displayed: a photograph taken with the camera on its side is upright. The type is detected by
 * content, not by name.
 */
export function sizeSeen(bytes: Uint8Array): PictureSize | undefined {
  if (isJpeg(bytes)) {
    const header = jpegHeader(bytes);
    if (!header) return undefined;
    const { width, height, orientation } = header;
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  }
  if (asciiAt(bytes, 1, 3) === 'PNG' && bytes.byteLength >= 24)
    return { width: viewOf(bytes).getUint32(16), height: viewOf(bytes).getUint32(20) };
  if (asciiAt(bytes, 8, 4) === 'WEBP') return webpSize(bytes);
  if (isAvif(bytes)) return avifSize(bytes);
  return svgSize(bytes);
}
