/** Films for tests, byte by byte, with the metadata that cameras add to picture and sound. */
import { text, u16, u32 } from './example-exif.ts';

const PLACE = '+47.1234+008.5678/';
const TRACKED = 'GPS(8.5678,47.1234)';
/** Matches the places in them, which published films must not contain. */
export const PLACED = /47\.1234|8\.5678|GPS/;

const zeros = (length: number) => Array.from({ length }, () => 0);
const box = (type: string, ...content: (readonly number[])[]) => {
  const inside = content.flat();
  return [...u32(inside.length + 8), ...text(type), ...inside];
};
const full = (type: string, ...content: (readonly number[])[]) => box(type, zeros(4), ...content);
const handlerBox = (type: string) => full('hdlr', zeros(4), text(type), zeros(13));
const item = (type: string, words: string) => box(type, box('data', u32(1), zeros(4), text(words)));

/** A track whose first chunk has three samples and whose second has one. */
function track(
  handler: string,
  table: string,
  chunks: readonly number[],
  lengths: readonly number[],
) {
  const offset = table === 'co64' ? (n: number) => [...zeros(4), ...u32(n)] : u32;
  const stbl = box(
    'stbl',
    full(table === 'stz2' ? table : 'stsz', u32(0), u32(4), ...lengths.map(u32)),
    full('stsc', u32(2), ...[1, 3, 1, 2, 1, 1].map(u32)),
    full(table === 'co64' ? table : 'stco', u32(2), ...chunks.map(offset)),
  );
  return box(
    'trak',
    box('tkhd', zeros(84)),
    box('meta', handlerBox('mdta'), box('xml ', text(PLACE))),
    box('mdia', handlerBox(handler), box('minf', stbl)),
  );
}

/** An MP4 with its place in boxes of several manufacturers, and in a timed track between its pictures. */
export function placedMp4({ handler = 'meta', table = 'stco', beyond = 0, more = 'free' } = {}) {
  const heading = box('ftyp', text('isom'), zeros(4));
  const [first, length] = [heading.length + 8, TRACKED.length];
  const gps = [first + 7, first + 14 + 2 * length].map((at) => at + beyond);
  const keys = [box('mdta', text('com.apple.quicktime.location.ISO6709'))];
  return [
    heading,
    box('mdat', text(`picture${TRACKED}${TRACKED}picture${TRACKED}`)),
    box(
      'moov',
      box('mvhd', zeros(100)),
      track('vide', 'stco', [first, first + 7 + 2 * length], [2, 2, 3, 7]),
      track(handler, table, gps, [length, length - 9, 9, length]),
      box(more),
      box('meta', handlerBox('mdta'), full('keys', u32(1), ...keys), box('ilst', item('\0\0\0\x01', PLACE))), // prettier-ignore
      box(
        'udta',
        box('\xa9xyz', u16(PLACE.length), u16(0), text(PLACE)),
        box('loci', text(PLACE)),
        box('GPMF', text(PLACE)),
        box('\xa9ART', u16(3), u16(0), text('Ana')),
        full('meta', handlerBox('mdir'), box('ilst', item('\xa9too', 'Lavf'), item('\xa9cmt', PLACE))), // prettier-ignore
        zeros(4),
      ),
    ),
    box('uuid', zeros(16), text(`<x:xmpmeta>${PLACE}</x:xmpmeta>`)),
  ].flat();
}

const element = (id: string, ...content: (readonly number[])[]) => {
  const inside = content.flat();
  return [...Buffer.from(id, 'hex'), ...u16(0x4000 | inside.length), ...inside];
};

/** A WebM with its place in a tag and in an attached file. Its second track has the given type. */
export function placedWebm(type = 2): number[] {
  const entry = (number: number, kind: number) =>
    element('ae', element('d7', [number]), element('83', [kind]));
  const tag = (name: string, words: string) =>
    element('67c8', element('45a3', text(name)), element('4487', text(words)));
  return [
    element('1a45dfa3', element('4282', text('webm'))),
    element(
      '18538067',
      element('1654ae6b', entry(1, 1), entry(2, type)),
      element('1941a469', text(`<gpx>${PLACE}</gpx>`)),
      element('1254c367', element('7373', tag('ENCODER', 'Lavf'), tag('LOCATION', PLACE))),
      element('1f43b675', element('a3', [0x81, 0, 0, 0x80, ...text('picture')])),
      element('1941a469', [1]),
    ),
  ].flat();
}
