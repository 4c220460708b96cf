/** What a file is by its content, and whether it is there to its end: an upload that broke off begins as it should. */

import { avifSize, jpegSize, pngSize, webpSize, type PictureSize } from '../../picture-size.ts';

interface FileType {
  readonly name: string;
  readonly megabytes: number;
  readonly matches: (bytes: Uint8Array) => boolean;
  /** Whether it is there to its end, as far as anybody looks. */
  readonly isWhole: (bytes: Uint8Array) => boolean;
  /** Of pictures made of pixels. */
  readonly sizeOf: (bytes: Uint8Array) => PictureSize | undefined;
}
type Test = FileType['matches'];

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));
const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** From chunk to chunk, as their lengths say, up to the one that ends it. */
function isWholePng(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  let at = 8;
  while (at + 12 <= bytes.byteLength) {
    if (ascii(bytes, at + 4, at + 8) === 'IEND') return true;
    at += 12 + view.getUint32(at);
  }
  return false;
}

/** The mark of its end is looked for after the first scan's head: a small picture inside has its own. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 4 <= bytes.byteLength && bytes[at] === 0xff) {
    const mark = bytes[at + 1];
    // Bytes of filling may stand before a mark.
    if (mark === 0xff) {
      at += 1;
      continue;
    }
    at += 2 + view.getUint16(at + 2);
    if (mark === 0xda) break;
  }
  for (; at + 2 <= bytes.byteLength; at += 1)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

/** Its head says how long it is. */
const isWholeWebp = (bytes: Uint8Array): boolean =>
  bytes.byteLength >= 12 && viewOf(bytes).getUint32(4, true) + 8 <= bytes.byteLength;

/** A test for these signs at this place. */
const has =
  (signs: string, at = 0): Test =>
  (bytes) =>
    ascii(bytes, at, at + signs.length) === signs;
const riff =
  (form: string): Test =>
  (bytes) =>
    has('RIFF')(bytes) && has(form, 8)(bytes);
/** A test for how a text begins. */
const begins =
  (pattern: RegExp): Test =>
  (bytes) =>
    pattern.test(new TextDecoder().decode(bytes.subarray(0, 600)));
const isMp3: Test = (bytes) =>
  has('ID3')(bytes) || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0);

/** Endings of names, what a file is called, how many megabytes it may have, how it begins; whether it is whole, how many pixels it has. */
const TYPES: readonly (readonly [string, string, number, Test, Test?, FileType['sizeOf']?])[] = [
  ['png', 'a PNG picture', 4, has('\x89PNG'), isWholePng, pngSize],
  ['jpg jpeg', 'a JPEG picture', 4, has('\xff\xd8\xff'), isWholeJpeg, jpegSize],
  ['webp', 'a WebP picture', 4, riff('WEBP'), isWholeWebp, webpSize],
  ['avif', 'an AVIF picture', 4, has('ftypavif', 4), () => true, avifSize],
  ['svg', 'an SVG picture', 1, begins(/^\ufeff?\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/i)],
  ['mp3', 'an MP3 recording', 20, isMp3],
  ['ogg opus', 'an Ogg recording', 20, has('OggS')],
  ['wav', 'a WAV recording', 20, riff('WAVE')],
  ['m4a mp4', 'an MP4 file', 40, has('ftyp', 4)],
  ['webm', 'a WebM film', 40, has('\x1aE\xdf\xa3')],
  ['vtt', 'WebVTT captions', 1, begins(/^\ufeff?WEBVTT/)],
  ['glb', 'a GLB model', 4, has('glTF')],
  ['json', 'a JSON file', 2, begins(/^\ufeff?\s*[[{]/)],
  ['csv', 'a CSV file', 8, () => true],
];

/** By the ending of the name; a file is called after the first type that it matches. */
export const FILE_TYPES: ReadonlyMap<string, FileType> = new Map(
  TYPES.flatMap(
    ([endings, name, megabytes, matches, isWhole = () => true, sizeOf = () => undefined]) =>
      endings
        .split(' ')
        .map((ending) => [ending, { name, megabytes, matches, isWhole, sizeOf }] as const),
  ),
);
