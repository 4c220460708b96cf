/**
 * Removes the location from photographs and films. Location metadata is overwritten in place, so that pixels,
 * colours, orientation and the photographer's name stay unchanged.
 */
import { asciiAt, viewOf } from '../bytes.ts';
import { publishedFilm } from '../film/film-place.ts';
import { crc32 } from './crc32.ts';

/** The tag of a picture's first directory that points at the GPS directory (Exif 2.3). */
const PLACE = 0x8825;
/** Bytes of a value of each type. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
const ENTRY = 12;
const SPACE = 0x20;

/** The next offset of these characters; -1 if there is none. */
function find(bytes: Uint8Array, sign: string, from: number): number {
  const codes = [...sign].map((letter) => letter.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (codes.every((code, i) => bytes[at + i] === code)) return at;
  return -1;
}

/** Calls back with each offset of these characters in the file. */
function eachAt(bytes: Uint8Array, sign: string, found: (at: number) => void): void {
  for (let at = find(bytes, sign, 0); at >= 0; at = find(bytes, sign, at + 1)) found(at);
}

/** Empties the GPS directory of the Exif block that begins here, if it has one. */
function emptyPlace(bytes: Uint8Array, start: number, isLittle: boolean): void {
  const view = viewOf(bytes);
  const short = (at: number) => view.getUint16(at, isLittle);
  const long = (at: number) => view.getUint32(at, isLittle);
  /**
   * The offsets of a directory's entries; empty if it is not a directory, because the signature may occur
   * anywhere.
   */
  const entriesAt = (offset: number): readonly number[] => {
    const at = start + offset;
    const length = at + 2 <= bytes.length ? short(at) : 0;
    const entries = Array.from({ length }, (_, i) => at + 2 + i * ENTRY);
    const isSound = (entry: number) =>
      entry + ENTRY <= bytes.length && SIZES[short(entry + 2)] !== undefined;
    return entries.every(isSound) ? entries : [];
  };
  for (const pointer of start + 8 <= bytes.length ? entriesAt(long(start + 4)) : []) {
    if (short(pointer) !== PLACE) continue;
    const offset = long(pointer + 8);
    for (const entry of entriesAt(offset)) {
      const size = (SIZES[short(entry + 2)] ?? 0) * long(entry + 4);
      const value = start + long(entry + 8);
      if (size > 4 && value < bytes.length) bytes.fill(0, value, value + size);
      bytes.fill(0, entry, entry + ENTRY);
    }
    if (start + offset + 2 <= bytes.length) bytes.fill(0, start + offset, start + offset + 2);
  }
}

/** The location fields of IPTC, by record and number: codes and names, city, district, state, country. */
const PLACES = new Set([0x21a, 0x21b, 0x25a, 0x25c, 0x25f, 0x264, 0x265]);

/** Empties the location fields of an IPTC block, as agencies and programs write it; the photographer's name stays. */
function emptyIptc(bytes: Uint8Array, block: number): void {
  const view = viewOf(bytes);
  const name = bytes[block + 6] ?? 0;
  // The block's name with its length byte is padded to an even number of bytes; the size of the content has
  // four bytes.
  for (let at = block + 12 + name + (name % 2); at + 5 <= bytes.length && bytes[at] === 0x1c;) {
    const end = at + 5 + view.getUint16(at + 3);
    if (PLACES.has(view.getUint16(at + 1))) bytes.fill(SPACE, at + 5, end);
    at = end;
  }
}

/** The start of a JPEG segment that continues XMP. */
const EXTENDED = 'http://ns.adobe.com/xmp/extension/\0';
/** Names of the PNG text chunks that may hold Exif, XMP or IPTC, often compressed. */
const PROFILES = /^(?:XML:com\.adobe\.xmp|Raw profile type (?:exif|xmp|iptc|APP1))\0/;
const TEXT = [0x74, 0x45, 0x58, 0x74];

/**
 * Empties text chunks with such profiles, and updates the checksums of changed chunks, because readers would
 * refuse them otherwise.
 */
function finishPng(bytes: Uint8Array): void {
  const view = viewOf(bytes);
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) return;
    const [name] = PROFILES.exec(asciiAt(bytes, at + 8, Math.min(end - at - 8, 80))) ?? [];
    if (name !== undefined) {
      bytes.set(TEXT, at + 4);
      bytes.fill(SPACE, at + 8 + name.length, end);
    }
    view.setUint32(end, crc32(bytes.subarray(at + 4, end)));
    at = end + 4;
  }
}

/** The same file without the location; a file that is neither photograph nor film is returned unchanged. */
export function withoutPlace(name: string, content: Uint8Array): Uint8Array {
  if (/\.(mp4|m4a|mov|webm|mkv)$/i.test(name)) return publishedFilm(content).bytes;
  if (!/\.(jpe?g|png|webp|avif)$/i.test(name)) return content;
  const bytes = new Uint8Array(content);
  eachAt(bytes, 'II*\0', (at) => emptyPlace(bytes, at, true));
  eachAt(bytes, 'MM\0*', (at) => emptyPlace(bytes, at, false));
  eachAt(bytes, '8BIM\x04\x04', (at) => emptyIptc(bytes, at));
  // Editors repeat the metadata as XML, with varying names. The whole packet is removed, and each segment of
  // a long one.
  eachAt(bytes, EXTENDED, (at) => {
    const [high = 0, low = 0] = bytes.subarray(at - 2, at);
    bytes.fill(SPACE, at + EXTENDED.length, at - 2 + high * 256 + low);
  });
  for (const tag of ['x:xmpmeta', 'rdf:RDF'])
    eachAt(bytes, `<${tag}`, (at) => {
      const end = find(bytes, `</${tag}>`, at);
      if (end > 0) bytes.fill(SPACE, at, end + tag.length + 3);
    });
  if (/\.png$/i.test(name)) finishPng(bytes);
  return bytes;
}
