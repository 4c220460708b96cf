/**
 * Detects a file's type by its content, and whether the file is complete: a broken upload starts with the
 * right bytes.
 */
import { asciiAt, viewOf } from '../../bytes.ts';
import { boxesIn } from '../../film/mp4-boxes.ts';
import { isAvif, segmentsOf } from '../../picture-size.ts';

interface FileType {
  readonly name: string;
  readonly megabytes: number;
  readonly matches: (bytes: Uint8Array) => boolean;
  /** Whether the file is complete, as far as its format can tell. */
  readonly isComplete: (bytes: Uint8Array) => boolean;
}
type Test = FileType['matches'];

/** Follows the chunk lengths up to the end chunk. */
function isCompletePng(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  let at = 8;
  while (at + 12 <= bytes.byteLength) {
    if (asciiAt(bytes, at + 4, 4) === 'IEND') return true;
    at += 12 + view.getUint32(at);
  }
  return false;
}

/**
 * Looks for the end marker only after the header of the first scan, because an embedded thumbnail has an end
 * marker too.
 */
function isCompleteJpeg(bytes: Uint8Array): boolean {
  let at = 2;
  for (const { end } of segmentsOf(bytes)) at = end;
  for (at = bytes.indexOf(0xff, at); at >= 0; at = bytes.indexOf(0xff, at + 1))
    if (bytes[at + 1] === 0xd9) return true;
  return false;
}

/** The header holds the file's length. */
const isCompleteWebp = (bytes: Uint8Array): boolean =>
  bytes.byteLength >= 12 && viewOf(bytes).getUint32(4, true) + 8 <= bytes.byteLength;

/** Its boxes end where it ends. */
const isCompleteAvif = (bytes: Uint8Array): boolean =>
  boxesIn(bytes, 0, bytes.byteLength)?.at(-1)?.to === bytes.byteLength;

/** Makes a test for these characters at this offset. */
const has =
  (signs: string, at = 0): Test =>
  (bytes) =>
    asciiAt(bytes, at, signs.length) === signs;
const riff =
  (form: string): Test =>
  (bytes) =>
    has('RIFF')(bytes) && has(form, 8)(bytes);
/** Makes a test for how a text begins. */
const begins =
  (pattern: RegExp): Test =>
  (bytes) =>
    pattern.test(new TextDecoder().decode(bytes.subarray(0, 600)));
const isMp3: Test = (bytes) =>
  has('ID3')(bytes) || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0);

/** Limit for a photograph from a camera, in megabytes; the build publishes a smaller copy. */
export const PHOTO = 25;
/**
 * File endings, name of the type, limit in megabytes, test of the first bytes; then, for pictures,
 * completeness.
 */
const TYPES: readonly (readonly [string, string, number, Test, Test?])[] = [
  ['png', 'a PNG picture', PHOTO, has('\x89PNG'), isCompletePng],
  ['jpg jpeg', 'a JPEG picture', PHOTO, has('\xff\xd8\xff'), isCompleteJpeg],
  ['webp', 'a WebP picture', PHOTO, riff('WEBP'), isCompleteWebp],
  ['avif', 'an AVIF picture', PHOTO, isAvif, isCompleteAvif],
  ['svg', 'an SVG picture', 1, begins(/^\ufeff?\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/i)],
  ['mp3', 'an MP3 recording', 20, isMp3],
  ['ogg opus', 'an Ogg recording', 20, has('OggS')],
  ['wav', 'a WAV recording', 20, riff('WAVE')],
  ['mp4', 'an MP4 film', 25, has('ftyp', 4)],
  ['m4a', 'an MP4 recording', 40, has('ftyp', 4)],
  // Accepted here; refused with a more precise message by the kind that shows films.
  ['mov', 'a QuickTime film', 25, has('ftyp', 4)],
  ['webm mkv', 'a WebM film', 25, has('\x1aE\xdf\xa3')],
  ['vtt', 'WebVTT captions', 1, begins(/^\ufeff?WEBVTT/)],
  ['glb', 'a GLB model', 8, has('glTF')],
  ['json', 'a JSON file', 8, begins(/^\ufeff?\s*[[{]/)],
  ['geojson topojson', 'a GeoJSON or TopoJSON file', 8, begins(/^\ufeff?\s*\{/)],
  ['csv', 'a CSV file', 8, () => true],
];

/** By file ending. A file is named after the first type that its content matches. */
export const FILE_TYPES: ReadonlyMap<string, FileType> = new Map(
  TYPES.flatMap(([endings, name, megabytes, matches, isComplete = () => true]) =>
    endings.split(' ').map((ending) => [ending, { name, megabytes, matches, isComplete }] as const),
  ),
);

const headerOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
const MOVING = 'save one picture of it, or bring it as a film: MP4 or WebM';
/** Content that cannot be shown, and pictures that move by themselves: name, cure, test. */
const STRANGE: readonly (readonly [string, string, Test])[] = [
  ['empty', 'copy or export it again', ({ byteLength }) => byteLength === 0],
  ['a web page', 'download it again: a network may have sent a page of its own', begins(/^\ufeff?\s*<(?:!doctype html|html)/i)], // prettier-ignore
  ['in UTF-16', 'save it as UTF-8', (bytes) => has('\xff\xfe<\0')(bytes) || has('\xfe\xff\0<')(bytes)], // prettier-ignore
  ['compressed (gzip)', 'save it without compression: SVG, not SVGZ', has('\x1f\x8b')],
  ['SubRip captions', 'make WebVTT of them: ffmpeg -i in.srt out.vtt', begins(/^\ufeff?\d+\s+\d\d:\d\d:\d\d,/)], // prettier-ignore
  ['an AVI film', 'save it as MP4: ffmpeg -i in.avi -pix_fmt yuv420p -g 12 out.mp4', riff('AVI ')],
  [
    'a HEIC photograph',
    'save it as JPEG: on an iPhone Settings, Camera, Formats, Most Compatible',
    (bytes) => has('ftyp', 4)(bytes) && /^(?:hei|hev|mif1|msf1)/.test(asciiAt(bytes, 8, 4)) && !isAvif(bytes), // prettier-ignore
  ],
  ['a GIF picture', `save it as PNG; if it moves, ${MOVING}`, has('GIF8')],
  ['a TIFF picture', 'save it as JPEG or PNG', (bytes) => has('II*\0')(bytes) || has('MM\0*')(bytes)], // prettier-ignore
  ['a BMP picture', 'save it as PNG', has('BM')],
  ['a Photoshop file', 'save it as JPEG or PNG', has('8BPS')],
  ['a PDF file', 'save the page as SVG or PNG', has('%PDF')],
  [
    'a moving picture',
    MOVING,
    (bytes) => has('\x89PNG')(bytes) && /acTL[^]*IDAT/.test(headerOf(bytes)),
  ],
  ['a moving picture', MOVING, (bytes) => riff('WEBP')(bytes) && has('VP8X', 12)(bytes) && ((bytes[20] ?? 0) & 2) > 0], // prettier-ignore
  ['a moving picture', MOVING, has('ftypavis', 4)],
];

/** The type of a file that cannot be shown, by its content, with a cure. */
export const strangeIn = (bytes: Uint8Array) => {
  const [name, cure] = STRANGE.find(([, , matches]) => matches(bytes)) ?? [];
  return name !== undefined && cure !== undefined ? { name, cure } : undefined;
};
