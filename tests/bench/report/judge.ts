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
  saved: Kept,
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
    const spread = seenOf(saved, { page: ours, steps: fewest, line, row });
    return (
      spread && { most: spread.median * most.times, name: `${row}, ${most.times} x at ${fewest}` }
    );
  }
  const others = most.pages.flatMap((page) => {
    const seen = seenOf(saved, { page, steps, line, row });
    return seen ? [{ page, value: seen.median }] : [];
  });
  const [best] = others.sort((a, b) => a.value - b.value);
  return best && { most: best.value * most.times, name: `${row}, ${most.times} x ${best.page}` };
}

export function judge(saved: Kept): readonly Verdict[] {
  const sizes = distinct(saved.visits.map(({ steps }) => steps));
  const lines = distinct(saved.visits.map(({ line }) => line));
  const fewest = Math.min(...sizes);
  return GOALS.flatMap((goal) =>
    sizes.flatMap((steps) =>
      lines
        .filter((line) => goal.line === undefined || goal.line === line)
        .flatMap((line) => {
          const spread = seenOf(saved, { page: goal.ours, steps, line, row: goal.row });
          const limit = allowed(saved, goal, steps, line, fewest);
          if (!spread || !limit) return [];
          const met = spread.median <= limit.most;
          return [{ name: limit.name, steps, line, ours: spread.median, most: limit.most, met }];
        }),
    ),
  );
}
