/**
 * Removes the location from films. Cameras write it to boxes of their own, which cannot be listed completely.
 * So only boxes needed for playing and those that name the author stay; all others are overwritten in place
 * (docs/decisions/0078).
 */
import { asciiAt, viewOf } from '../bytes.ts';
import { asking, boxesIn, handlerOf, wordOf, type Mp4Box } from './mp4-boxes.ts';
import { elementsOf, uint, type Element } from './webm-elements.ts';

/** Boxes whose children are processed. */
const CONTAINERS = new Set(['moov', 'trak', 'mdia', 'udta', 'meta', 'ilst']);
/** Boxes that stay. */
const STAYS =
  /^(?:ftyp|styp|sidx|moof|mfra|mdat|wide|mvhd|iods|mvex|tkhd|edts|tref|tapt|mdhd|hdlr|minf|elng|name|kind|chpl|auth|perf|titl|cprt|aART|©nam|©ART|©aut|©cpy|©too|©enc|©swr)$/;
/**
 * Names of text tags that stay in a WebM file: `ENCODER`, `DURATION`. With any other name, all text tags are
 * removed.
 */
const TEXTS =
  /(?:^|\.)(?:title|artist|author|performer|copyright|licen[cs]e|encoder|software|duration|handler_name|vendor_id|language|\w+_brands?|minor_version|alpha_mode|bps|number_of_\w+|_statistics_\w+)$/i;
/** Tracks that are seen or heard, and their time code. Drones write their location as subtitles. */
const PLAYED = new Set(['vide', 'soun', 'auxv', 'tmcd']);

/** Turns a box into free space of the same length, so that file offsets in tables stay valid. */
function freeBox(bytes: Uint8Array, { at, from, to }: Mp4Box): void {
  bytes.set([0x66, 0x72, 0x65, 0x65], at + 4);
  bytes.fill(0, from, to);
}

/**
 * Empties the samples of a track, up to `most` bytes; returns the number of bytes, or Infinity if the tables
 * do not lead to all samples.
 */
function emptySamples(bytes: Uint8Array, trak: Mp4Box, most: number): number {
  const word = wordOf(bytes);
  const table = (type: string) => asking(bytes)(trak, `mdia/minf/stbl/${type}`);
  const [stsz, stsc, stco, co64] = [table('stsz'), table('stsc'), table('stco'), table('co64')];
  const [equal, count] = [word(stsz, 4), word(stsz, 8)];
  if (!stsz || (equal === 0 && stsz.from + 12 + 4 * count > stsz.to)) return Infinity;
  let [run, sample, emptied] = [0, 0, 0];
  for (let chunk = 0; sample < count; chunk += 1) {
    if (word(stsc, 20 + 12 * run) === chunk + 1) run += 1;
    // Of a 64-bit offset the upper four bytes are zero, because films are limited to 25 MB.
    const from = word(stco, 8 + 4 * chunk) || word(co64, 12 + 8 * chunk);
    const end = Math.min(count, sample + word(stsc, 12 + 12 * run));
    let to = from + equal * (end - sample);
    for (; equal === 0 && sample < end; sample += 1) to += word(stsz, 12 + 4 * sample);
    sample = end;
    emptied += to - from;
    if (from === 0 || to > bytes.length || emptied > most) return Infinity;
    bytes.fill(0, from, to);
  }
  return emptied;
}

function emptyMp4(bytes: Uint8Array): boolean {
  const top = boxesIn(bytes, 0, bytes.length) ?? [];
  const moov = top.find(({ type }) => type === 'moov');
  const isInParts = moov && asking(bytes)(moov, 'mvex');
  // Tracks must not share bytes; a file that claims so would be emptied again and again.
  let rest = bytes.length;
  const queue = moov ? [...top] : [];
  for (const box of queue) {
    // In MP4, `meta` has a version field before its children; in QuickTime it has none.
    const version = box.type === 'meta' && asciiAt(bytes, box.from + 4, 4) !== 'hdlr' ? 4 : 0;
    const boxes = CONTAINERS.has(box.type) && boxesIn(bytes, box.from + version, box.to);
    if (box.type === 'trak' && !PLAYED.has(handlerOf(bytes, box))) {
      rest -= isInParts ? Infinity : emptySamples(bytes, box, rest);
      freeBox(bytes, box);
    } else if (boxes) for (const one of boxes) queue.push(one);
    else if (!STAYS.test(box.type)) freeBox(bytes, box);
  }
  return rest >= 0;
}

const ID = {
  ...{ segment: 0x18538067, tracks: 0x1654ae6b, track: 0xae, type: 0x83 },
  ...{ attachments: 0x1941a469, tags: 0x1254c367, tag: 0x7373, text: 0x67c8, name: 0x45a3 },
} as const;
const MASTERS = new Set<number>([ID.segment, ID.tracks, ID.track, ID.tags, ID.tag, ID.text]); // prettier-ignore
const AUDIO = 2;

function emptyWebm(bytes: Uint8Array): boolean {
  let isPlayed = true;
  let tags: Element | undefined;
  const open = new Set<Element>();
  for (const element of elementsOf(bytes, MASTERS)) {
    if (element === 'cut') break;
    const { id, at, from, to } = element;
    if (id === ID.tags) tags = element;
    if (id === ID.type) isPlayed &&= uint(bytes, element) <= AUDIO;
    if (id === ID.attachments && to - at > 8) open.add(element);
    const name = asciiAt(bytes, from, Math.min(to - from, 200));
    if (id === ID.name && tags && !TEXTS.test(name)) open.add(tags);
  }
  // A `Void` element with an eight-byte length.
  for (const { at, to } of open) {
    bytes.fill(0, at, to);
    bytes.set([0xec, 1], at);
    viewOf(bytes).setUint32(at + 5, to - at - 9);
  }
  return isPlayed;
}

/** The film as published, of the same length. `isEmptied` is false if a timed track could not be emptied. */
export function publishedFilm(content: Uint8Array) {
  const bytes = new Uint8Array(content);
  const isWebm = asciiAt(bytes, 0, 4) === '\x1aE\xdf\xa3';
  return { bytes, isEmptied: isWebm ? emptyWebm(bytes) : emptyMp4(bytes) };
}
