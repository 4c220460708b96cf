/** All goals that a run has numbers for, and whether they are met. */
import type { Line } from '../measure/machine.ts';
import { GOALS, type Goal } from './goals.ts';
import { distinct, seenOf, type Kept } from './results.ts';

export interface Verdict {
  readonly name: string;
  readonly steps: number;
  readonly line: Line;
  readonly ours: number;
  readonly most: number;
  readonly met: boolean;
}

/** The limit and the name of the goal; undefined if the run lacks the numbers. */
function allowed(
  kept: Kept,
  { row, ours, most }: Goal,
  steps: number,
  line: Line,
  fewest: number,
): { readonly most: number; readonly name: string } | undefined {
  if ('at' in most)
    return {
      most: line === 'slow' ? (most.slow ?? most.at) : most.at,
      name: `${row}, ${ours}`,
    };
  if ('own' in most) {
    if (steps === fewest) return undefined;
    const own = seenOf(kept, { page: ours, steps: fewest, line, row });
    return own && { most: own.median * most.times, name: `${row}, ${most.times} x at ${fewest}` };
  }
  const others = most.pages.flatMap((page) => {
    const seen = seenOf(kept, { page, steps, line, row });
    return seen ? [{ page, value: seen.median }] : [];
  });
  const [best] = others.sort((a, b) => a.value - b.value);
  return best && { most: best.value * most.times, name: `${row}, ${most.times} x ${best.page}` };
}

export function judge(kept: Kept): readonly Verdict[] {
  const sizes = distinct(kept.visits.map(({ steps }) => steps));
  const lines = distinct(kept.visits.map(({ line }) => line));
  const fewest = Math.min(...sizes);
  return GOALS.flatMap((goal) =>
    sizes.flatMap((steps) =>
      lines
        .filter((line) => goal.line === undefined || goal.line === line)
        .flatMap((line) => {
          const own = seenOf(kept, { page: goal.ours, steps, line, row: goal.row });
          const limit = allowed(kept, goal, steps, line, fewest);
          if (!own || !limit) return [];
          const met = own.median <= limit.most;
          return [{ name: limit.name, steps, line, ours: own.median, most: limit.most, met }];
        }),
    ),
  );
}
