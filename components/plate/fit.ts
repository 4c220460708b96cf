/** Where a picture stands on a card: as large as the words leave room, cut only where it runs off its own plate. */
import { PLATE } from '../../story/scene.ts';
import type { Rect } from '../scenes/kit/place.ts';
import type { Ink } from './ink.ts';
import type { Size, View } from './plate.ts';

/** Sums from the left upper corner: how much ink a rectangle holds is four look-ups. */
export class Sums {
  readonly sums: Float64Array;
  constructor(readonly ink: Ink) {
    const { columns, rows, cells } = ink;
    this.sums = new Float64Array((columns + 1) * (rows + 1));
    for (let y = 0; y < rows; y++)
      for (let x = 0; x < columns; x++)
        this.sums[(y + 1) * (columns + 1) + x + 1] =
          (cells[y * columns + x] ?? 0) + this.at(x, y + 1) + this.at(x + 1, y) - this.at(x, y);
  }
  at(x: number, y: number): number {
    return this.sums[y * (this.ink.columns + 1) + x] ?? 0;
  }
  /** Cells with ink in a rectangle of the plate, in its units. */
  within({ left, right, top, foot }: Rect): number {
    const { columns, rows } = this.ink;
    const across = columns / PLATE.wide.width;
    const down = rows / PLATE.wide.height;
    const x = (n: number) => Math.max(0, Math.min(columns, Math.round(n * across)));
    const y = (n: number) => Math.max(0, Math.min(rows, Math.round(n * down)));
    const [x1, x2, y1, y2] = [x(left), x(right), y(top), y(foot)];
    return x2 <= x1 || y2 <= y1
      ? 0
      : this.at(x2, y2) - this.at(x1, y2) - this.at(x2, y1) + this.at(x1, y1);
  }
}

/** From where to where something is drawn, in units of the plate; nothing for an empty one. */
export function extentOf({ columns, rows, cells }: Ink): Rect | undefined {
  let [left, right, top, foot] = [columns, -1, rows, -1];
  cells.forEach((ink, i) => {
    if (!ink) return;
    const [x, y] = [i % columns, Math.floor(i / columns)];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    foot = Math.max(foot, y);
  });
  if (right < 0) return undefined;
  const across = PLATE.wide.width / columns;
  const down = PLATE.wide.height / rows;
  return {
    left: left * across,
    right: (right + 1) * across,
    top: top * down,
    foot: (foot + 1) * down,
  };
}

/** A picture that comes so near to an edge of its plate runs off it. */
const BLEED = 12;
const LARGEST = 1.15;
const SMALLEST = 0.3;

export interface Space {
  readonly size: Size;
  /** Where a picture that does not run off may stand. */
  readonly free: Rect;
  /** Words, with the room they want around them. */
  readonly taken: readonly Rect[];
  /** Share of a picture's height that the card's foot may cut off. */
  readonly below?: number;
}

/** How much of a line may stand under words: less than an eye sees. */
const TRACE = 1;

/**
 * The largest view at which nothing drawn meets words. A side of the plate that a picture runs off stays at the
 * card's edge, or beyond it.
 */
export function fit(ink: Ink, space: Space): View | undefined {
  const extent = extentOf(ink);
  if (!extent) return undefined;
  const { size, free, taken, below = 0 } = space;
  const sums = new Sums(ink);
  const bleeds = {
    left: extent.left < BLEED,
    right: extent.right > PLATE.wide.width - BLEED,
    foot: extent.foot > PLATE.wide.height - BLEED,
  };
  for (let scale = LARGEST; scale >= SMALLEST; scale *= 0.97) {
    const wide = PLATE.wide.width * scale;
    const high = PLATE.wide.height * scale;
    const from = bleeds.right ? size.width - wide : free.left - extent.left * scale;
    const to = bleeds.left ? 0 : free.right - extent.right * scale;
    const across = bleeds.right ? [size.width - wide] : bleeds.left ? [0] : steps(to, from);
    if (bleeds.left && bleeds.right && wide < size.width) continue;
    if (!bleeds.left && !bleeds.right && from > to) continue;
    if (bleeds.right && !bleeds.left && extent.left * scale + size.width - wide < free.left)
      continue;
    const lowest = bleeds.foot
      ? size.height - high
      : free.foot - (extent.foot - below * (extent.foot - extent.top)) * scale;
    const highest = free.top - extent.top * scale;
    if (lowest < highest) continue;
    for (const y of bleeds.foot ? [lowest] : middleFirst(highest, lowest))
      for (const x of across) {
        if (!meets(sums, { x, y, scale }, taken)) return { x, y, scale };
      }
  }
  return undefined;
}

/** Whether something drawn stands under one of some rectangles of the card. */
export const meets = (sums: Sums, { x, y, scale }: View, taken: readonly Rect[]): boolean =>
  taken.some(
    ({ left, right, top, foot }) =>
      sums.within({
        left: (left - x) / scale,
        right: (right - x) / scale,
        top: (top - y) / scale,
        foot: (foot - y) / scale,
      }) > TRACE,
  );

/** Places from the first to the last, the first one liked best. */
const steps = (first: number, last: number): readonly number[] =>
  [0, 0.25, 0.5, 0.75, 1].map((share) => first + (last - first) * share);
const middleFirst = (highest: number, lowest: number): readonly number[] =>
  [0.5, 0.62, 0.38, 0.75, 0.88, 1, 0.2, 0].map((share) => highest + (lowest - highest) * share);
