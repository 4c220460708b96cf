/** Nested boxes of an MP4 or MOV file (ISO 14496-12). */
import { asciiAt, viewOf } from '../bytes.ts';

/** More boxes than any film of the allowed size has. */
export const MOST_BOXES = 200_000;

export interface Mp4Box {
  readonly type: string;
  readonly at: number;
  /** The start and end of its content. */
  readonly from: number;
  readonly to: number;
}

/** The boxes in a range; undefined if one extends beyond it. */
export function boxesIn(bytes: Uint8Array, start: number, end: number): Mp4Box[] | undefined {
  const view = viewOf(bytes);
  const boxes: Mp4Box[] = [];
  for (let at = start; at + 8 <= end && boxes.length < MOST_BOXES;) {
    const short = view.getUint32(at);
    const isLong = short === 1 && at + 16 <= end;
    // Four zero bytes may end a QuickTime list; a length of zero means up to the end.
    const size = isLong ? Number(view.getBigUint64(at + 8)) : short === 0 ? end - at : short;
    const from = at + (isLong ? 16 : 8);
    if (size < from - at || at + size > end) return undefined;
    boxes.push({ type: asciiAt(bytes, at + 4, 4), at, from, to: at + size });
    at += size;
  }
  return boxes;
}

/** Returns a function that finds a box by its path below another, `mdia/hdlr`. */
export function asking(bytes: Uint8Array) {
  const childrenOf = ({ from, to }: Mp4Box) => boxesIn(bytes, from, to) ?? [];
  return (box: Mp4Box, way: string): Mp4Box | undefined =>
    way
      .split('/')
      .reduce<Mp4Box | undefined>(
        (at, type) => at && childrenOf(at).find((one) => one.type === type),
        box,
      );
}

/** A 32-bit number in a box; 0 if the box is too short. */
export const wordOf = (bytes: Uint8Array) => (box: Mp4Box | undefined, at: number) =>
  box && box.from + at + 4 <= box.to ? viewOf(bytes).getUint32(box.from + at) : 0;

/** The type of a track, in four letters: `vide`, `soun`. */
export function handlerOf(bytes: Uint8Array, trak: Mp4Box): string {
  const hdlr = asking(bytes)(trak, 'mdia/hdlr');
  return hdlr ? asciiAt(bytes, hdlr.from + 8, 4) : '';
}
