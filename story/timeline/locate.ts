/**
 * Converts a scroll offset to a position and back, from measured geometry. It keeps no state, so load, jump,
 * zoom, embed and resize give the same result.
 */
import { memoize } from '../memoize.ts';
import type { Position } from '../story.ts';

/** Where one step lies in the document, in CSS pixels along the scroll. */
export interface Extent {
  readonly step: string;
  /** Offset at which each build begins, and where its picture is complete if that is known; ascending. */
  readonly starts: readonly number[];
  /** Offset at which the step ends: at or after the last start. */
  readonly end: number;
  /** Progress at these offsets; the first is 0. */
  readonly shares: readonly number[];
}

/** The relative place of a value between two others, from 0 to 1; 1 if they are equal. */
export const between = (value: number, from: number, to: number): number =>
  to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 1;

/** The index of the last of ascending values that is at most `limit`; 0 if there is none. */
const lastUpTo = (values: readonly number[], limit: number): number =>
  Math.max(
    0,
    values.findLastIndex((value) => value <= limit),
  );

/** The position at an offset, which is the document's scroll plus the reading line. */
export function locate(extents: readonly Extent[], offset: number): Position {
  const extent = extents.findLast(({ starts }) => (starts[0] ?? 0) <= offset) ?? extents[0];
  if (!extent) return { step: '', progress: 0 };
  const { starts, shares, end, step } = extent;
  const build = lastUpTo(starts, offset);
  const from = starts[build] ?? 0;
  if (offset <= from && build === 0) return { step, progress: 0 };
  const share = shares[build] ?? 0;
  const next = shares[build + 1] ?? 1;
  const progress = share + (next - share) * between(offset, from, starts[build + 1] ?? end);
  return { step, progress };
}

// Of two extents with one name the first counts, so it is written into the map last.
const byStep = memoize(
  (extents: readonly Extent[]): ReadonlyMap<string, Extent> =>
    new Map([...extents].reverse().map((extent) => [extent.step, extent])),
);

/** The offset of a position; an unknown step counts as the first. Inverse of `locate`. */
export function offsetOf(extents: readonly Extent[], position: Position): number {
  const extent = byStep(extents).get(position.step) ?? extents[0];
  if (!extent) return 0;
  const { starts, shares, end } = extent;
  const progress = Math.min(1, Math.max(0, position.progress));
  // A picture may be complete before the next build begins at the same progress: the first is meant.
  const exact = shares.indexOf(progress);
  const build = exact < 0 ? lastUpTo(shares, progress) : exact;
  const share = shares[build] ?? 0;
  const next = shares[build + 1] ?? 1;
  const from = starts[build] ?? 0;
  if (exact >= 0) return from;
  const to = starts[build + 1] ?? end;
  return from + (to - from) * between(progress, share, next);
}
