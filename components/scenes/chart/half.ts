/** Areas in two colours. */
import { polyline } from '../kit/marks.ts';
import type { Pair } from '../kit/plate.ts';

/** The part of an area whose end is above its start, or below. */
export function halfOf(starts: readonly Pair[], ends: readonly Pair[], isAbove: boolean): string {
  const rises = starts.map(([, y], i) => (y - ends[i]![1]) * (isAbove ? 1 : -1));
  const both = starts.flatMap((start, i): readonly (readonly [Pair, Pair])[] => {
    const [rise, next] = [rises[i]!, rises[i + 1] ?? rises[i]!];
    const here = [start, rise > 0 ? ends[i]! : start] as const;
    if (rise * next >= 0) return [here];
    const share = rise / (rise - next);
    const [[x, y], [nextX, nextY]] = [start, starts[i + 1]!];
    const crossing: Pair = [x + (nextX - x) * share, y + (nextY - y) * share];
    return [here, [crossing, crossing]];
  });
  return polyline([...both.map(([start]) => start), ...both.map(([, end]) => end).reverse()], true);
}
