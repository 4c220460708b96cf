/** The header of a WebM or Matroska file (EBML), and the headers of its blocks, which mark key frames. */
import { asciiAt, viewOf } from '../../../story/bytes.ts';
import { elementsOf, numberAt, uint, type Element } from '../../../story/film/webm-elements.ts';
import { longestGap, type FilmHeader, type Unread } from './header.ts';

const CODECS: { readonly [id: string]: string } = {
  ...{ V_VP8: 'VP8', V_VP9: 'VP9', V_AV1: 'AV1', 'V_MPEG4/ISO/AVC': 'H.264' },
  ...{ 'V_MPEGH/ISO/HEVC': 'HEVC', V_PRORES: 'ProRes' },
};

const ID = {
  ...{ docType: 0x4282, segment: 0x18538067, info: 0x1549a966, scale: 0x2ad7b1, duration: 0x4489 },
  ...{ tracks: 0x1654ae6b, track: 0xae, number: 0xd7, type: 0x83, codec: 0x86, video: 0xe0 },
  ...{ pixelWidth: 0xb0, pixelHeight: 0xba, width: 0x54b0, height: 0x54ba, unit: 0x54b2 },
  ...{ ebml: 0x1a45dfa3, cluster: 0x1f43b675, time: 0xe7, block: 0xa3, group: 0xa0, inGroup: 0xa1 },
  ...{ refers: 0xfb },
} as const;
/** Elements that are read into; all others are skipped. */
const MASTERS = new Set<number>([ID.ebml, ID.segment, ID.info, ID.tracks, ID.track, ID.video, ID.cluster, ID.group]); // prettier-ignore

interface Track {
  number: number;
  type: number;
  codec: string;
  /** The size fields of the header, by id. */
  readonly size: Map<number, number>;
}

function float(bytes: Uint8Array, { from, to }: Element): number {
  const view = viewOf(bytes);
  return to - from === 4 ? view.getFloat32(from) : to - from === 8 ? view.getFloat64(from) : 0;
}

/** DisplayWidth is in pixels unless another unit is given. */
function displaySize({ size }: Track) {
  const isPixels = (size.get(ID.unit) ?? 0) === 0;
  const displayed = (displaySizeGiven: number, pixels: number) =>
    (isPixels ? size.get(displaySizeGiven) : undefined) ?? size.get(pixels) ?? 0;
  return {
    width: displayed(ID.width, ID.pixelWidth),
    height: displayed(ID.height, ID.pixelHeight),
  };
}

export function readWebm(bytes: Uint8Array): FilmHeader | Unread {
  const tracks: Track[] = [];
  /** Times of key frames by track. */
  const keys = new Map<number, number[]>();
  let [docType, scale, duration, time] = ['webm', 1e6, 0, 0];
  let lastKey: number[] = [];
  const block = (element: Element, isKey: (flags: number) => boolean) => {
    const track = numberAt(bytes, element.from, false);
    if (!track || element.from + track.length + 3 > element.to) return;
    const at = element.from + track.length;
    lastKey = keys.get(track.value) ?? [];
    keys.set(track.value, lastKey);
    if (isKey(bytes[at + 2] ?? 0)) lastKey.push(time + viewOf(bytes).getInt16(at));
  };
  for (const element of elementsOf(bytes, MASTERS)) {
    if (element === 'cut') return 'cut';
    const last = tracks.at(-1);
    const { id, from, to } = element;
    if (id === ID.docType) docType = asciiAt(bytes, from, Math.min(16, to - from));
    else if (id === ID.scale) scale = uint(bytes, element);
    else if (id === ID.duration) duration = float(bytes, element);
    else if (id === ID.track) tracks.push({ number: 0, type: 0, codec: '', size: new Map() });
    else if (id === ID.number && last) last.number = uint(bytes, element);
    else if (id === ID.type && last) last.type = uint(bytes, element);
    else if (id === ID.codec && last) last.codec = asciiAt(bytes, from, Math.min(40, to - from));
    else if (
      [ID.pixelWidth, ID.pixelHeight, ID.width, ID.height, ID.unit].some((one) => one === id)
    )
      last?.size.set(id, uint(bytes, element));
    else if (id === ID.time) time = uint(bytes, element);
    else if (id === ID.block) block(element, (flags) => (flags & 0x80) !== 0);
    else if (id === ID.inGroup) block(element, () => true);
    // The block refers to another one, so it is not a key frame; its group says so only afterwards.
    else if (id === ID.refers) lastKey.pop();
  }
  const film = tracks.find(({ type }) => type === 1);
  if (!film) return 'no-film';
  if (!(duration > 0)) return 'no-length';
  return {
    container: docType.startsWith('webm') ? 'WebM' : 'MKV',
    codec: CODECS[film.codec] ?? film.codec,
    ...displaySize(film),
    seconds: (duration * scale) / 1e9,
    keyGap: (longestGap(keys.get(film.number) ?? [0], duration) * scale) / 1e9,
    sound: tracks.some(({ type }) => type === 2),
  };
}
