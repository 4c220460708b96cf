/**
 * From measured places to extents that a scroll can really pass through. Two things keep a stop out of
 * reach: builds that stand side by side begin together, and the last words of a page never get up to
 * the reading line. Pure.
 */
import type { Extent } from '../../story/timeline/locate.ts';

export interface Measured {
  readonly step: string;
  /** Where the reading line meets each build, as if the document went on for ever. */
  readonly starts: readonly number[];
  readonly end: number;
  readonly shares: readonly number[];
}

/**
 * Pixels before the end of the page in which the reading line sinks. Little, so that an address of the
 * last step shows that step and not the one before it; enough that each stop has a place of its own.
 */
const SINKING = 32;
/** Pixels: builds that begin closer than this begin together. */
const TOGETHER = 1;

/** Builds that begin together share the way to the next one. */
function spread(starts: readonly number[], end: number): readonly number[] {
  return starts.map((start, i) => {
    const first = starts.findIndex((other) => Math.abs(other - start) < TOGETHER);
    const after = starts.findIndex((other) => other - start >= TOGETHER);
    const next = after < 0 ? end : (starts[after] ?? end);
    const count = (after < 0 ? starts.length : after) - first;
    const from = starts[first] ?? start;
    return count < 2 ? start : from + ((next - from) * (i - first)) / count;
  });
}

/**
 * `lowest` is as far as the page scrolls. When the last stop (at progress `rest` of the last step) lies
 * beyond, the reading line sinks over the page's last pixels until it has met it.
 */
export function extentsOf(
  measured: readonly Measured[],
  lowest: number,
  rest: number,
): readonly Extent[] {
  let last = 0;
  const free = measured.map(({ starts, end, ...step }) => {
    // A card at the foot taller than the one after it may begin late: never before what went before.
    const inOrder = starts.map((start) => (last = Math.max(last, start)));
    const to = Math.max(last, end);
    return { ...step, starts: spread(inOrder, to), end: to };
  });
  const closing = free.at(-1);
  if (!closing) return [];
  const from = Math.max(0, lowest - SINKING);
  const first = closing.starts[0] ?? 0;
  const beyond = first + (closing.end - first) * rest > lowest;
  const sink = (at: number) =>
    beyond && at > from
      ? from + ((at - from) * (lowest - from)) / (closing.end - from)
      : Math.min(at, lowest);
  return free.map(({ step, shares, starts, end }) => ({
    step,
    shares,
    starts: starts.map(sink),
    end: sink(end),
  }));
}
