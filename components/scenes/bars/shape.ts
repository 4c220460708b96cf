/** A bar as terraces: each a little narrower than the one below, the last one as far as it has risen. */
import { round1, type Mark } from '../kit/marks.ts';
import { polyline } from '../kit/path.ts';
import type { Pair } from '../kit/plate.ts';
import { arrival } from '../kit/text.ts';
import type { Board, PlacedBar } from './layout.ts';

/** A bar as far as it has risen: its paths, without colours. */
export interface BarShape {
  /** Along, in units of the viewBox. */
  readonly length: number;
  readonly edge: string;
  readonly bands: readonly Band[];
  /** The lip of each terrace; every fifth is stronger. */
  readonly lips: string;
  readonly fifths: string;
  /** An outline from the low to the high end of a range. */
  readonly range: string;
  /** The walls of a lower bound, which go on. */
  readonly open: string;
  /** Two zigzags with ground between: the drawing is cut short here. */
  readonly tear?: { readonly gap: string; readonly low: string; readonly high: string };
}
interface Band {
  readonly box: Mark['attrs'];
  /** Where its colour is on the ladder. */
  readonly height: number;
}

/** Half the width of a bar at a height. */
export const halfAt = (board: Board, bar: PlacedBar, along: number): number =>
  Math.max(3, bar.width / 2 - board.inset * Math.floor(along / board.step + 1e-6));

/** A line across a bar at a height, from wall to wall. */
export const acrossAt = (board: Board, bar: PlacedBar, along: number, half: number): string =>
  polyline([board.at(along, bar.middle - half), board.at(along, bar.middle + half)]);

/** Where terraces end, from the foot up to `length`. */
function stepsOf({ step }: Board, length: number): readonly number[] {
  const count = Math.min(400, Math.ceil(length / step - 1e-6));
  return Array.from({ length: count }, (_, i) => Math.min((i + 1) * step, length));
}

/** The stepped outline up to `length`, open at the foot; `swell` widens it on both sides. */
export function outline(board: Board, bar: PlacedBar, length: number, swell = 0): readonly Pair[] {
  const ends = stepsOf(board, length);
  const side = (sign: 1 | -1): readonly Pair[] =>
    ends.flatMap((end, i) => {
      const from = i * board.step;
      const across = bar.middle + sign * (halfAt(board, bar, from) + swell);
      const head = board.at(end, across);
      return board.inset > 0 || i === 0 ? [board.at(from, across), head] : [head];
    });
  return [...side(-1), ...[...side(1)].reverse()];
}

function bandOf(board: Board, bar: PlacedBar, end: number, i: number): Band {
  const from = i * board.step;
  const half = halfAt(board, bar, from);
  const [x, y] = board.at(board.isUpright ? end : from, bar.middle - half);
  // A hair of overlap: no seam of ground between two bands.
  const along = end - from + 0.5;
  const [width, height] = board.isUpright ? [half * 2, along] : [along, half * 2];
  const box = { x: round1(x), y: round1(y), width: round1(width), height: round1(height) };
  return { box, height: Math.min(1, (from + board.step / 2) / board.reach) };
}

function lipsOf(board: Board, bar: PlacedBar, ends: readonly number[]) {
  const all = ends
    .slice(0, -1)
    .map((end, i) => acrossAt(board, bar, end, halfAt(board, bar, i * board.step)));
  const isFifth = (i: number) => (i + 1) % 5 === 0;
  return {
    lips: all.filter((_, i) => !isFifth(i)).join(''),
    fifths: all.filter((_, i) => isFifth(i)).join(''),
  };
}

function tearOf(board: Board, bar: PlacedBar, length: number) {
  if (!bar.isTorn || length < bar.whole - 1) return undefined;
  const half = halfAt(board, bar, bar.whole) + 5;
  const zigzag = (along: number) =>
    Array.from({ length: 9 }, (_, i) =>
      board.at(along + (i % 2 === 0 ? 0 : 6), bar.middle - half + (i * half) / 4),
    );
  const [low, high] = [zigzag(bar.whole - 30), zigzag(bar.whole - 20)];
  const gap = polyline([...low, ...[...high].reverse()], true);
  return { gap, low: polyline(low), high: polyline(high) };
}

function openOf(board: Board, bar: PlacedBar, length: number, grown: number): string {
  if (!bar.param.open || grown === 0) return '';
  const half = halfAt(board, bar, length - board.step / 2);
  const wall = (across: number) =>
    polyline([board.at(length, across), board.at(length + 26 * grown, across)]);
  return wall(bar.middle - half) + wall(bar.middle + half);
}

function rangeOf(board: Board, bar: PlacedBar, rise: number): string {
  if (!bar.range || rise <= 0) return '';
  const [low = 0, high = 0] = bar.range.map(
    (value) => Math.min(board.lengthOf(value), board.reach) * rise,
  );
  const half = bar.width / 2 - 6;
  const [left, right] = [bar.middle - half, bar.middle + half];
  const corners = [board.at(low, left), board.at(high, left), board.at(high, right)];
  return polyline([...corners, board.at(low, right)], true);
}

/** What of a bar stands when it has risen so far (0 to 1). */
export function shapeOf(board: Board, bar: PlacedBar, rise: number): BarShape {
  const length = bar.whole * rise;
  const ends = stepsOf(board, length);
  const tear = tearOf(board, bar, length);
  return {
    length,
    edge: polyline(outline(board, bar, length), true),
    bands: ends.map((end, i) => bandOf(board, bar, end, i)),
    ...lipsOf(board, bar, ends),
    range: rangeOf(board, bar, rise),
    open: openOf(board, bar, length, arrival(rise)),
    ...(tear && { tear }),
  };
}
