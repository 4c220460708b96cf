/**
 * Photographs without the place where they were taken. What cameras write of it is overwritten where it stands, so that
 * pixels, colours, orientation and the photographer's name stay as they are.
 */
import { crc32 } from 'node:zlib';

/** The entry of a picture's first directory that points at the place (Exif 2.3, GPS Info IFD). */
const PLACE = 0x8825;
/** Bytes that a value of each type takes. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
const ENTRY = 12;

/** Calls back with each place in the file where these bytes stand. */
function eachAt(bytes: Buffer, sign: string, found: (at: number) => void): void {
  for (
    let at = bytes.indexOf(sign, 0, 'latin1');
    at >= 0;
    at = bytes.indexOf(sign, at + 1, 'latin1')
  )
    found(at);
}

/** Empties the directory of the place in the block of Exif that begins here, where it has one. */
function emptyPlace(bytes: Buffer, start: number, isLittle: boolean): void {
  const short = (at: number) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const long = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  /** Where the entries of a directory begin; nothing where it is none: the sign may be part of anything. */
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

/** Names of the text chunks of a PNG that may hold Exif or XMP, often compressed. */
const PROFILES = /^(?:XML:com\.adobe\.xmp|Raw profile type (?:exif|xmp|APP1))\0/;

/** Empties texts that hold profiles; what has changed gets its check sum anew, or no reader would take it. */
function finishPng(bytes: Buffer): void {
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) return;
    const [name] = PROFILES.exec(bytes.toString('latin1', at + 8, Math.min(end, at + 88))) ?? [];
    if (name !== undefined) {
      bytes.write('tEXt', at + 4, 'latin1');
      bytes.fill(' ', at + 8 + name.length, end);
    }
    bytes.writeUInt32BE(crc32(bytes.subarray(at + 4, end)), end);
    at = end + 4;
  }
}

/** The same file without the place; any that is no photograph comes back as it is. */
export function withoutPlace(name: string, content: Uint8Array): Uint8Array {
  if (!/\.(jpe?g|png|webp|avif)$/i.test(name)) return content;
  const bytes = Buffer.from(content);
  eachAt(bytes, 'II*\0', (at) => emptyPlace(bytes, at, true));
  eachAt(bytes, 'MM\0*', (at) => emptyPlace(bytes, at, false));
  // Editors write the same once more as XML, under many names: all of that packet goes.
  eachAt(bytes, '<x:xmpmeta', (at) => {
    const end = bytes.indexOf('</x:xmpmeta>', at, 'latin1');
    if (end > 0) bytes.fill(' ', at, end + '</x:xmpmeta>'.length);
  });
  if (/\.png$/i.test(name)) finishPng(bytes);
  return bytes;
}
