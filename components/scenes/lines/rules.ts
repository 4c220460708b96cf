/** Upright rules at dates: what happened while the line was drawn. */
import { mark, round1, type Mark } from '../kit/marks.ts';
import { yearOf } from '../kit/dated.ts';
import { heightOf } from './drawing.ts';
import type { Moment, RuleParam } from './params.ts';
import type { PanelPlan } from './plan.ts';
import { runsOf } from './strokes.ts';

export interface StandingRule {
  readonly id: string;
  readonly rule: RuleParam;
  readonly x: number;
  /** Where it ends below: on the skyline of the first ridge or line, else on the base. */
  readonly foot: number;
  readonly top: number;
  /** 0 to 1: it grows once the drawing has come to its date. */
  readonly grown: number;
}

function skylineAt(plan: PanelPlan, at: number): number | undefined {
  const line = plan.lines.find((one) => one.role === 'ridge' || one.role === 'line');
  for (const run of line ? runsOf(line) : [])
    for (const [i, p] of run.entries()) {
      const next = run[i + 1];
      if (Math.abs(p.at - at) < 1e-6) return p.value;
      if (next && p.at < at && at < next.at)
        return p.value + ((next.value - p.value) * (at - p.at)) / (next.at - p.at);
    }
  return undefined;
}

/** The rules of a panel that stand at a moment. */
export function rulesOf({ params, state }: Moment, plan: PanelPlan): readonly StandingRule[] {
  const [first] = Object.keys(params.panels);
  const span = plan.to - plan.from;
  return Object.entries(params.rules).flatMap(([id, rule]) => {
    const at = yearOf(rule.at);
    if ((rule.panel ?? first) !== plan.id || at < plan.from || at > plan.to) return [];
    // It grows during the last fortieth of the axis before its date: settled when the line is there.
    const grown = Math.min(1, Math.max(0, 1 + (state.until - at) / (span / 40)));
    if (grown <= 0) return [];
    const value = skylineAt(plan, at);
    const foot = value === undefined ? plan.base : heightOf(plan, state.rise, value);
    return [{ id, rule, x: plan.x(at), foot, top: plan.box.y - 2, grown }];
  });
}

export function ruleMarks(moment: Moment, plan: PanelPlan): readonly Mark[] {
  return rulesOf(moment, plan).map(({ id, x, foot, top, grown }) =>
    mark('path', `rule-${id}`, {
      d: `M${round1(x)},${round1(foot)}V${round1(foot + (top - foot) * grown)}`,
      stroke: moment.palette.ink,
      'stroke-width': 1.2,
    }),
  );
}
