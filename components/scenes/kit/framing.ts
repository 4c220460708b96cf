/** Where parts of a picture stand, in a frame that means the same in every composition. */
import type { Framing } from './contract.ts';
import type { Pair } from './plate.ts';

/** So much of the width and height of all parts is added on each side: one may point beside them. */
const MARGIN = 0.25;

/**
 * A frame around parts. Wide and tall compositions scale a chart or a map alike for all its parts, so that a share of the
 * frame is the same place in both, as long as they have the same scales.
 */
export function framingOf(parts: ReadonlyMap<string, Pair>): Framing | undefined {
  const all = [...parts.values()];
  if (all.length === 0) return undefined;
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [across, down] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const box = {
    x: left - MARGIN * across,
    y: top - MARGIN * down,
    width: across * (1 + 2 * MARGIN),
    height: down * (1 + 2 * MARGIN),
  };
  return { box, spotOf: (part) => parts.get(part) };
}
