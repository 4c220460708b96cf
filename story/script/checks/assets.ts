/** Files that a script names: there, of the type their name says by content, and not too big. */
import * as say from '../messages-evidence.ts';
import { FILE_PATTERN } from '../schema-words.ts';
import type { RawPath } from '../source-map.ts';
import type { Files } from '../merge.ts';
import type { Saying } from '../report.ts';
import type { Context } from './context.ts';
import { wholeJpeg, wholePng, wholeWebp } from './whole-picture.ts';

interface FileType {
  readonly name: string;
  readonly megabytes: number;
  readonly matches: (bytes: Uint8Array) => boolean;
  /** Whether it is there to its end; where left out, nobody looks. */
  readonly whole?: (bytes: Uint8Array) => boolean;
}
const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));
const starts =
  (...signature: number[]) =>
  (bytes: Uint8Array) =>
    signature.every((byte, i) => bytes[i] === byte);
const text = (pattern: RegExp) => (bytes: Uint8Array) =>
  pattern.test(new TextDecoder().decode(bytes.subarray(0, 600)));

const PNG: FileType = {
  name: 'a PNG picture',
  megabytes: 4,
  matches: starts(0x89, 0x50, 0x4e, 0x47),
  whole: wholePng,
};
const JPEG: FileType = {
  name: 'a JPEG picture',
  megabytes: 4,
  matches: starts(0xff, 0xd8, 0xff),
  whole: wholeJpeg,
};
const WEBP: FileType = {
  name: 'a WebP picture',
  megabytes: 4,
  matches: (b) => ascii(b, 0, 4) === 'RIFF' && ascii(b, 8, 12) === 'WEBP',
  whole: wholeWebp,
};
const AVIF: FileType = {
  name: 'an AVIF picture',
  megabytes: 4,
  matches: (b) => ascii(b, 4, 12) === 'ftypavif',
};
const SVG: FileType = {
  name: 'an SVG picture',
  megabytes: 1,
  matches: text(/^\ufeff?\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg)[\s\S]*/i),
};
const MP3: FileType = {
  name: 'an MP3 recording',
  megabytes: 20,
  matches: (b) => ascii(b, 0, 3) === 'ID3' || (b[0] === 0xff && ((b[1] ?? 0) & 0xe0) === 0xe0),
};
const OGG: FileType = {
  name: 'an Ogg recording',
  megabytes: 20,
  matches: (b) => ascii(b, 0, 4) === 'OggS',
};
const WAV: FileType = {
  name: 'a WAV recording',
  megabytes: 20,
  matches: (b) => ascii(b, 0, 4) === 'RIFF' && ascii(b, 8, 12) === 'WAVE',
};
const MP4: FileType = {
  name: 'an MP4 file',
  megabytes: 40,
  matches: (b) => ascii(b, 4, 8) === 'ftyp',
};
const WEBM: FileType = {
  name: 'a WebM film',
  megabytes: 40,
  matches: starts(0x1a, 0x45, 0xdf, 0xa3),
};
const VTT: FileType = { name: 'WebVTT captions', megabytes: 1, matches: text(/^\ufeff?WEBVTT/) };
const GLB: FileType = {
  name: 'a GLB model',
  megabytes: 4,
  matches: (b) => ascii(b, 0, 4) === 'glTF',
};
const JSON_FILE: FileType = { name: 'a JSON file', megabytes: 2, matches: text(/^\ufeff?\s*[[{]/) };
const CSV: FileType = { name: 'a CSV file', megabytes: 8, matches: () => true };

const TYPES: ReadonlyMap<string, FileType> = new Map([
  ['png', PNG],
  ['jpg', JPEG],
  ['jpeg', JPEG],
  ['webp', WEBP],
  ['avif', AVIF],
  ['svg', SVG],
  ['mp3', MP3],
  ['ogg', OGG],
  ['opus', OGG],
  ['wav', WAV],
  ['m4a', MP4],
  ['mp4', MP4],
  ['webm', WEBM],
  ['vtt', VTT],
  ['glb', GLB],
  ['json', JSON_FILE],
  ['csv', CSV],
]);
export const AUDIO: readonly string[] = ['mp3', 'ogg', 'opus', 'wav', 'm4a'];
export const CAPTIONS: readonly string[] = ['vtt'];

/** What is wrong with a file as such: it is not there, not of its type, too big. */
function faultOf(files: Files, name: string, only: readonly string[]): Saying | undefined {
  if (!FILE_PATTERN.test(name)) return say.leavesFolder(name);
  const bytes = files.get(name);
  if (!bytes) return say.noFile(name, [...files.keys()]);
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const type = TYPES.get(ending);
  if (!type || !only.includes(ending))
    return say.wrongFileType(name, 'of another type', only.join(', '));
  if (bytes.byteLength > type.megabytes * 1048576)
    return say.fileTooBig(name, type.megabytes * 1048576);
  if (type.matches(bytes))
    return !type.whole || type.whole(bytes) ? undefined : say.cutFile(name, type.name);
  const is = [...TYPES.values()].find(
    (other) => other !== CSV && other !== JSON_FILE && other.matches(bytes),
  );
  return say.wrongFileType(name, is ? is.name : 'something else', type.name);
}

/** Checks a file that a field names; `only` narrows its type. */
export function checkAsset(
  context: Context,
  name: string,
  path: RawPath,
  only: readonly string[] = [...TYPES.keys()],
): void {
  const fault = name === '' ? undefined : faultOf(context.files, name, only);
  if (fault) context.tell('bad-file', path, fault);
}

/** The bytes of files with which nothing is wrong as such: all else has been told. */
export const soundFile =
  (files: Files) =>
  (name: string): Uint8Array | undefined =>
    faultOf(files, name, [...TYPES.keys()]) ? undefined : files.get(name);
