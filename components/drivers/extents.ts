/**
 * Turns measured positions into extents that a scroll can really pass through. Two things make a
 * stop unreachable: builds side by side begin together, and the last words of a page never get up to
 * the reading line. Pure.
 */
import { offsetOf, type Extent } from '../../story/timeline/locate.ts';

export interface Measured {
  readonly step: string;
  /** The scroll at which each build meets the reading line, as if the document had no end. */
  readonly starts: readonly number[];
  readonly end: number;
  readonly shares: readonly number[];
  /** The scroll at which each build's picture is complete; in proportion to its length if left out. */
  readonly settles?: readonly number[] | undefined;
  /** The progress there. */
  readonly settled?: readonly number[];
}

/**
 * Pixels at the end of the page over which the reading line moves down. Few, so that an address of
 * the last step shows that step and not the previous one; enough that each stop has a position of
 * its own.
 */
const SINKING = 32;
/** Pixels: builds that begin closer together than this begin at the same place. */
const TOGETHER = 1;

/** Divides the way to the next build among builds that begin together. */
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
 * `lowest` is the maximum scroll of the page. When the last stop (at progress `rest` of the last
 * step) lies beyond it, the reading line moves down over the page's last pixels until it meets that
 * stop.
 */
export function extentsOf(
  measured: readonly Measured[],
  lowest: number,
  rest: number,
): readonly Extent[] {
  let last = 0;
  const free = measured.map(({ starts, end, ...step }) => {
    // A card at the bottom that is taller than the next may begin later than it: starts are put in order.
    const inOrder = starts.map((start) => (last = Math.max(last, start)));
    const to = Math.max(last, end);
    return { ...step, starts: spread(inOrder, to), end: to };
  });
  const knots = free.map(withSettles);
  const closing = knots.at(-1);
  if (!closing) return [];
  const from = Math.max(0, lowest - SINKING);
  const beyond = offsetOf([closing], { step: closing.step, progress: rest }) > lowest;
  const sink = (at: number) =>
    beyond && at > from
      ? from + ((at - from) * (lowest - from)) / (closing.end - from)
      : Math.min(at, lowest);
  return knots.map(({ step, shares, starts, end }) => ({
    step,
    shares,
    starts: starts.map(sink),
    end: sink(end),
  }));
}

/** Between its start and the next, a build has the place where its picture is complete. */
function withSettles({ step, starts, shares, end, settles, settled }: Measured): Extent {
  const knots = starts.flatMap((start, i) => {
    const [at, share] = [settles?.[i] ?? start, settled?.[i] ?? 0];
    const begins = [start, shares[i] ?? 0] as const;
    const isBetween = at > start && at < (starts[i + 1] ?? end);
    return isBetween ? [begins, [at, share] as const] : [begins];
  });
  return { step, starts: knots.map(([at]) => at), end, shares: knots.map(([, share]) => share) };
}
