/** What a file is by its content, and whether it is there to its end: an upload that broke off begins as it should. */

export interface FileType {
  readonly name: string;
  readonly megabytes: number;
  readonly matches: (bytes: Uint8Array) => boolean;
  /** Whether it is there to its end; where left out, nobody looks. */
  readonly isWhole?: (bytes: Uint8Array) => boolean;
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

const picture = (name: string, matches: Test, isWhole?: Test): FileType => ({
  name: `${name} picture`,
  megabytes: 4,
  matches,
  ...(isWhole && { isWhole }),
});
const recording = (name: string, matches: Test): FileType => ({
  name: `${name} recording`,
  megabytes: 20,
  matches,
});
const JPEG = picture('a JPEG', has('\xff\xd8\xff'), isWholeJpeg);
const OGG = recording('an Ogg', has('OggS'));
const MP4: FileType = { name: 'an MP4 file', megabytes: 40, matches: has('ftyp', 4) };

/** By the ending of the name; a file is called after the first type that it matches. */
export const FILE_TYPES: ReadonlyMap<string, FileType> = new Map([
  ['png', picture('a PNG', has('\x89PNG'), isWholePng)],
  ['jpg', JPEG],
  ['jpeg', JPEG],
  ['webp', picture('a WebP', riff('WEBP'), isWholeWebp)],
  ['avif', picture('an AVIF', has('ftypavif', 4))],
  [
    'svg',
    {
      ...picture('an SVG', begins(/^\ufeff?\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg)[\s\S]*/i)),
      megabytes: 1,
    },
  ],
  ['mp3', recording('an MP3', isMp3)],
  ['ogg', OGG],
  ['opus', OGG],
  ['wav', recording('a WAV', riff('WAVE'))],
  ['m4a', MP4],
  ['mp4', MP4],
  ['webm', { name: 'a WebM film', megabytes: 40, matches: has('\x1aE\xdf\xa3') }],
  ['vtt', { name: 'WebVTT captions', megabytes: 1, matches: begins(/^\ufeff?WEBVTT/) }],
  ['glb', { name: 'a GLB model', megabytes: 4, matches: has('glTF') }],
  ['json', { name: 'a JSON file', megabytes: 2, matches: begins(/^\ufeff?\s*[[{]/) }],
  ['csv', { name: 'a CSV file', megabytes: 8, matches: () => true }],
]);
