/** A bar as terraces: each a little narrower than the one below, the last one as far as it has risen. */
import { round1 } from '../kit/marks.ts';
import type { Pair } from '../kit/plate.ts';
import type { BarPlan, Plan } from './plan.ts';

export const pathOf = (pairs: readonly Pair[], closed = false): string =>
  pairs.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round1(x)},${round1(y)}`).join('') +
  (closed ? 'Z' : '');

/** Half the width of a bar at a height. */
export const halfAt = (plan: Plan, bar: BarPlan, along: number): number =>
  Math.max(3, bar.width / 2 - plan.inset * Math.floor(along / plan.step + 1e-6));

/** Where terraces end, from the foot up to `length`. */
export function steps(plan: Plan, length: number): readonly number[] {
  const count = Math.min(400, Math.ceil(length / plan.step - 1e-6));
  return Array.from({ length: count }, (_, i) => Math.min((i + 1) * plan.step, length));
}

/** The stepped outline up to `length`, closed at the foot; `swell` widens it on both sides. */
export function outline(plan: Plan, bar: BarPlan, length: number, swell = 0): readonly Pair[] {
  const ends = steps(plan, length);
  const side = (sign: 1 | -1): readonly Pair[] =>
    ends.flatMap((end, i) => {
      const half = halfAt(plan, bar, i * plan.step) + swell;
      const across = bar.middle + sign * half;
      return plan.inset > 0 || i === 0
        ? [plan.at(i * plan.step, across), plan.at(end, across)]
        : [plan.at(end, across)];
    });
  return [...side(-1), ...[...side(1)].reverse()];
}
