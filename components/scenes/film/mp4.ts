/** The header of an MP4 or MOV file (ISO 14496-12): reads its tables and unpacks nothing. */
import { asciiAt } from '../../../story/bytes.ts';
import { asking, boxesIn, handlerOf, wordOf, type Mp4Box } from '../../../story/film/mp4-boxes.ts';
import { longestGap, type FilmHeader, type Unread } from './header.ts';

const CODECS: { readonly [type: string]: string } = {
  ...{ avc1: 'H.264', avc3: 'H.264', hvc1: 'HEVC', hev1: 'HEVC', dvh1: 'HEVC', av01: 'AV1' },
  ...{ vp08: 'VP8', vp09: 'VP9', mp4v: 'MPEG-4', mjp2: 'Motion JPEG', jpeg: 'Motion JPEG' },
  ...{
    apch: 'ProRes',
    apcn: 'ProRes',
    apcs: 'ProRes',
    apco: 'ProRes',
    ap4h: 'ProRes',
    ap4x: 'ProRes',
  },
};
/** H.264 with ten bits, or with full colour resolution: no browser plays it. */
const STUDIO_PROFILES = new Set([110, 122, 144, 244]);

type Ask = ReturnType<typeof asking>;

function secondsOf(bytes: Uint8Array, mdhd: Mp4Box | undefined): number {
  const word = wordOf(bytes);
  const isLong = mdhd && bytes[mdhd.from] === 1;
  const scale = word(mdhd, isLong ? 20 : 12);
  const length = isLong ? word(mdhd, 24) * 2 ** 32 + word(mdhd, 28) : word(mdhd, 16);
  return scale > 0 ? length / scale : 0;
}

/** The size as shown: a phone held upright records in landscape, with a rotation in the header. */
function sizeOf(bytes: Uint8Array, tkhd: Mp4Box | undefined) {
  const word = wordOf(bytes);
  const matrix = tkhd && bytes[tkhd.from] === 1 ? 52 : 40;
  const fixed = (at: number) => (word(tkhd, matrix + at) | 0) / 65536;
  const [width, height] = [fixed(36), fixed(40)].map(Math.round) as [number, number];
  const isTurned = Math.abs(fixed(4)) > Math.abs(fixed(0));
  return isTurned ? { width: height, height: width } : { width, height };
}

/** The number of samples, and the largest number of them between two key frames. */
function samplesOf(bytes: Uint8Array, ask: Ask, stbl: Mp4Box) {
  const word = wordOf(bytes);
  const all = word(ask(stbl, 'stsz'), 8);
  const stss = ask(stbl, 'stss');
  if (!stss) return { all, gap: 1 };
  const count = Math.min(word(stss, 4), (stss.to - stss.from - 8) >> 2);
  const keys = Array.from({ length: count }, (_, i) => word(stss, 8 + 4 * i));
  return { all, gap: longestGap(keys, all + 1) };
}

function codecOf(bytes: Uint8Array, ask: Ask, stsd: Mp4Box | undefined): string {
  if (!stsd || stsd.from + 16 > stsd.to) return '';
  const type = asciiAt(bytes, stsd.from + 12, 4);
  const entry = { type, at: stsd.from + 8, from: stsd.from + 16 + 78, to: stsd.to };
  const avcC = CODECS[type] === 'H.264' ? ask(entry, 'avcC') : undefined;
  const isStudio = avcC !== undefined && STUDIO_PROFILES.has(bytes[avcC.from + 1] ?? 0);
  return isStudio ? 'H.264 of ten bits or 4:4:4' : (CODECS[type] ?? type);
}

export function readMp4(bytes: Uint8Array): FilmHeader | Unread {
  const top = boxesIn(bytes, 0, bytes.byteLength);
  const moov = top?.find(({ type }) => type === 'moov');
  if (!top || !moov) return 'cut';
  const ask = asking(bytes);
  const traks = (boxesIn(bytes, moov.from, moov.to) ?? []).filter(({ type }) => type === 'trak');
  const film = traks.find((trak) => handlerOf(bytes, trak) === 'vide');
  const stbl = film && ask(film, 'mdia/minf/stbl');
  if (!film || !stbl) return 'no-film';
  const { all, gap } = samplesOf(bytes, ask, stbl);
  if (all === 0) return ask(moov, 'mvex') ? 'in-parts' : 'no-film';
  // The numbers of a film can be there without its pictures.
  const held = top.flatMap(({ type, from, to }) => (type === 'mdat' ? to - from : []));
  if (held.reduce((sum, size) => sum + size, 0) < all) return 'no-film';
  const seconds = secondsOf(bytes, ask(film, 'mdia/mdhd'));
  const brand = top[0]?.type === 'ftyp' ? asciiAt(bytes, top[0].from, 4) : 'qt  ';
  return {
    container: brand === 'qt  ' ? 'MOV' : 'MP4',
    codec: codecOf(bytes, ask, ask(stbl, 'stsd')),
    ...sizeOf(bytes, ask(film, 'tkhd')),
    seconds,
    keyGap: (seconds * gap) / all,
    sound: traks.some((trak) => handlerOf(bytes, trak) === 'soun'),
  };
}
