/** Goals: outlines that step from promise to promise. */
import { mark, round1, type Mark } from '../kit/marks.ts';
import { heightOf, type Drawing } from './drawing.ts';
import { shareOf } from './extent.ts';
import type { Moment } from './params.ts';
import type { PanelPlan } from './plan.ts';
import type { DrawnLine } from './rows.ts';

/** Where a goal's outline begins: a single promise holds from the start of the axis. */
export function goalStart(plan: PanelPlan, line: DrawnLine): number {
  const first = line.points[0]?.at ?? plan.from;
  return line.points.length < 2 ? plan.from : Math.max(plan.from, first - line.step);
}

export function goalMarks(
  moment: Moment,
  plan: PanelPlan,
  drawings: readonly Drawing[],
  stroke: string,
): readonly Mark[] {
  const { state } = moment;
  return drawings.flatMap(({ line, strength }) => {
    const start = goalStart(plan, line);
    const end = line.points.at(-1)?.at ?? start;
    const limit = start + (end - start) * shareOf(state, line) * state.goals;
    if (limit <= start) return [];
    let d = '';
    let from = start;
    for (const p of line.points) {
      if (p.value === undefined || from >= limit) continue;
      const y = round1(heightOf(plan, state.rise, p.value));
      d += `${d ? 'V' : `M${round1(plan.x(from))},`}${y}H${round1(plan.x(Math.min(p.at, limit)))}`;
      from = p.at;
    }
    return [
      mark('path', `goal-${line.id}`, {
        d,
        fill: 'none',
        stroke,
        'stroke-width': 1.4,
        'stroke-dasharray': '6 4',
        opacity: strength,
      }),
    ];
  });
}
