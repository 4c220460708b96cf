/**
 * Measured geometry in, position out, and back. Stateless on purpose: load, jump, zoom, embed and
 * resize agree because nobody counts steps.
 */
import { memoize } from '../memoize.ts';
import type { Position } from '../story.ts';

/** Where one step lies in the document, in CSS pixels along the scroll. */
export interface Extent {
  readonly step: string;
  /** Offset at which each build begins, ascending. */
  readonly starts: readonly number[];
  /** Offset at which the step ends: at or after the last start. */
  readonly end: number;
  /** Progress at which each build begins; the first is 0. One for each start. */
  readonly shares: readonly number[];
}

const between = (value: number, from: number, to: number) =>
  to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 1;

/** The last extent that begins at or before the offset, or the first. */
function extentAt(extents: readonly Extent[], offset: number): Extent | undefined {
  let low = 0;
  let high = extents.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((extents[middle]?.starts[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return extents[low];
}

/** The position at an offset: the document's scroll plus the reading line. */
export function locate(extents: readonly Extent[], offset: number): Position {
  const extent = extentAt(extents, offset);
  if (!extent) return { step: '', progress: 0 };
  const { starts, shares, end, step } = extent;
  let build = 0;
  while (build + 1 < starts.length && (starts[build + 1] ?? Infinity) <= offset) build++;
  const from = starts[build] ?? 0;
  if (offset <= from && build === 0) return { step, progress: 0 };
  const to = starts[build + 1] ?? end;
  const share = shares[build] ?? 0;
  const next = shares[build + 1] ?? 1;
  return { step, progress: share + (next - share) * between(offset, from, to) };
}

// Of two with one name the first counts: it is written last.
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
  let build = 0;
  while (build + 1 < shares.length && (shares[build + 1] ?? 1) <= progress) build++;
  const share = shares[build] ?? 0;
  const next = shares[build + 1] ?? 1;
  const from = starts[build] ?? 0;
  const to = starts[build + 1] ?? end;
  return from + (to - from) * between(progress, share, next);
}
