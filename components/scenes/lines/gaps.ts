/** Nothing known is nothing drawn: a dotted base line and words, between and before the rows. */
import { mark, round1, type Mark } from '../kit/marks.ts';
import type { Drawing } from './drawing.ts';
import type { Moment } from './params.ts';
import type { PanelPlan } from './plan.ts';
import type { DrawnLine } from './rows.ts';
import { runsOf } from './strokes.ts';

export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Stretches of the axis without a row, up to where the drawing has come. */
export function gapsOf({ state }: Moment, plan: PanelPlan, line: DrawnLine): readonly Gap[] {
  const runs = runsOf(line);
  const gaps: Gap[] = [];
  let end = plan.from - line.step;
  for (const run of runs) {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) continue;
    // Before the first row: only when the axis begins more than a step earlier.
    if (first.at - end > line.step * 1.5)
      gaps.push({ from: Math.max(end, plan.from), to: first.at });
    end = last.at;
  }
  return gaps.filter((gap) => state.until >= gap.to - 1e-6);
}

export function gapMarks(
  moment: Moment,
  plan: PanelPlan,
  drawings: readonly Drawing[],
): readonly Mark[] {
  const spans = drawings.flatMap(({ line }) => gapsOf(moment, plan, line));
  if (spans.length === 0) return [];
  const d = spans
    .map(({ from, to }) => {
      const [x1, x2] = [plan.x(from) + 14, plan.x(to) - 14];
      return x2 > x1 ? `M${round1(x1)},${round1(plan.base - 8)}H${round1(x2)}` : '';
    })
    .join('');
  const stroke = moment.palette.outline;
  return [mark('path', 'gaps', { d, stroke, 'stroke-width': 1.2, 'stroke-dasharray': '1.5 5' })];
}
