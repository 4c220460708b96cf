/**
 * Reads a zip from an untrusted source: its directory first, then each file by itself, and checks everything.
 * The library that packs does not check checksums, overlaps, encryption and links; it is used here only to
 * inflate, in pieces.
 */
import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { collision, nameFault } from './names.ts';
import { Refused } from './refusal.ts';

/** Limits of an archive. */
export interface Most {
  /** Unpacked size. */
  readonly megabytes: number;
  readonly files: number;
  /** The highest ratio of unpacked to packed bytes; a workbook is more repetitive than any story. */
  readonly tightest?: number;
}
const ARCHIVE: Most = { megabytes: 100, files: 500 };
/** The highest ratio of unpacked to packed bytes; small files of repeated letters may exceed it. */
const TIGHTEST = 50;
const TIGHT_FROM = 64 * 1024;
/** Packed bytes inflated at a time, so that a wrong length is detected early. */
const PIECE = 64 * 1024;

/** Random access to the bytes, so that a file is never in memory as a whole. */
export interface Source {
  readonly size: number;
  read(from: number, length: number): Uint8Array<ArrayBuffer>;
}
export interface Entry {
  readonly name: string;
  readonly size: number;
  /** The file's bytes, checked. @throws Refused */
  bytes(): Uint8Array<ArrayBuffer>;
}
interface Listed {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const DIRECTORY_END = 0x06054b50;
const IN_DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const LINK = 0o120000;
const KIND = 0o170000;

function view(source: Source, from: number, length: number): DataView {
  if (from < 0 || from + length > source.size) throw new Refused('not-zip');
  const { buffer, byteOffset, byteLength } = source.read(from, length);
  return new DataView(buffer, byteOffset, byteLength);
}

function text(bytes: DataView, from: number, length: number): string {
  if (from + length > bytes.byteLength) throw new Refused('not-zip');
  try {
    const part = new Uint8Array(bytes.buffer, bytes.byteOffset + from, length);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part);
  } catch {
    throw new Refused('name');
  }
}

/** Finds the directory: it is at the end of an archive, followed at most by a comment. */
function findDirectory(source: Source, most: Most) {
  const length = Math.min(source.size, 22 + 0xffff);
  const tail = view(source, source.size - length, length);
  for (let at = length - 22; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== DIRECTORY_END) continue;
    if (at + 22 + tail.getUint16(at + 20, true) !== length) continue;
    const [disk, count, all] = [4, 8, 10].map((field) => tail.getUint16(at + field, true));
    const [size, from] = [tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)];
    const end = source.size - length + at;
    if (disk !== 0 || count !== all || from + size !== end) throw new Refused('not-zip');
    if ((all ?? 0) > most.files) throw new Refused('many', undefined, most.files);
    return { count: all ?? 0, from, size };
  }
  throw new Refused('not-zip');
}

function listed(bytes: DataView, at: number): Listed & { readonly next: number } {
  if (at + 46 > bytes.byteLength || bytes.getUint32(at, true) !== IN_DIRECTORY)
    throw new Refused('not-zip');
  const short = (field: number) => bytes.getUint16(at + field, true);
  const long = (field: number) => bytes.getUint32(at + field, true);
  const name = text(bytes, at + 46, short(28));
  // The upper half holds the Unix file mode.
  const kind = (long(38) >>> 16) & KIND;
  if (kind === LINK) throw new Refused('link', name);
  if (short(8) & 0x2041) throw new Refused('encrypted', name);
  return {
    ...{ name, flags: short(8), method: short(10), crc: long(16), packed: long(20) },
    ...{ size: long(24), offset: long(42), next: at + 46 + short(28) + short(30) + short(32) },
  };
}

/** The offset of a file's packed bytes, from its local header, which must agree with the directory. */
function placeOf(source: Source, { name, method, offset }: Listed): number {
  const header = view(source, offset, 30);
  if (header.getUint32(0, true) !== LOCAL) throw new Refused('not-zip');
  const length = header.getUint16(26, true);
  const isSame =
    header.getUint16(8, true) === method &&
    text(view(source, offset + 30, length), 0, length) === name;
  if (!isSame) throw new Refused('damaged', name);
  return offset + 30 + length + header.getUint16(28, true);
}

/** @throws RangeError if it is longer, or an error of the library if it cannot be inflated */
function inflated(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    bytes.set(piece, length);
    length += piece.byteLength;
  });
  for (let at = 0; at < packed.byteLength; at += PIECE)
    inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.byteLength);
  return bytes.subarray(0, length);
}

function unpacked(source: Source, file: Listed, from: number): Uint8Array<ArrayBuffer> {
  let bytes = source.read(from, file.packed);
  try {
    if (file.method === 8) bytes = inflated(bytes, file.size);
  } catch {
    throw new Refused('damaged', file.name);
  }
  if (bytes.byteLength !== file.size || crc32(bytes) !== file.crc)
    throw new Refused('damaged', file.name);
  return bytes;
}

/** All files of an archive, without folders. @throws Refused for the first fault; contents are checked by `bytes` */
export function readZip(source: Source, most: Most = ARCHIVE): readonly Entry[] {
  const { count, from, size } = findDirectory(source, most);
  const directory = view(source, from, size);
  const files: Listed[] = [];
  for (let i = 0, at = 0; i < count; i += 1) {
    const file = listed(directory, at);
    at = file.next;
    const fault = nameFault(file.name.replace(/\/$/, ''));
    if (fault) throw new Refused(fault, file.name);
    if (!file.name.endsWith('/')) files.push(file);
    else if (file.size > 0) throw new Refused('name', file.name);
  }
  const twice = collision(files.map(({ name }) => name));
  if (twice !== undefined) throw new Refused('collision', twice);
  for (const { name, method, packed, size: whole } of files) {
    if (method !== 0 && method !== 8) throw new Refused('method', name);
    if (method === 0 && packed !== whole) throw new Refused('damaged', name);
    if (whole > TIGHT_FROM && whole > packed * (most.tightest ?? TIGHTEST))
      throw new Refused('bomb', name);
  }
  if (files.reduce((sum, file) => sum + file.size, 0) > most.megabytes * 1024 * 1024)
    throw new Refused('large', undefined, most.megabytes);
  const placed = files.map((file) => ({ file, from: placeOf(source, file) }));
  let end = 0;
  for (const { file, from: begin } of placed.toSorted((a, b) => a.file.offset - b.file.offset)) {
    if (file.offset < end || begin + file.packed > from) throw new Refused('overlap', file.name);
    end = begin + file.packed;
  }
  return placed.map(({ file, from: begin }) => ({
    name: file.name,
    size: file.size,
    bytes: () => unpacked(source, file, begin),
  }));
}
