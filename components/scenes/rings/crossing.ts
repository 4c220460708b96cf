/** What is said of the upper crossing of the first two rings, and its tie to the ring on top. */
import { measure } from '../kit/measure.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import { LINE_HEIGHT } from '../kit/place.ts';
import { pointAt } from './curve.ts';
import { afterOf, clamp } from './extent.ts';
import type { Moment } from './params.ts';
import type { Plan } from './plan.ts';

export interface Crossing {
  readonly lines: readonly string[];
  /** Middle of the words, base line of the first. */
  readonly x: number;
  readonly y: number;
  /** Where the ring on top is touched. */
  readonly bank: number;
  readonly opacity: number;
}

/** Where on the second ring it is said: at the head of the crossing; on a tall stage at its right. */
const ANGLE = { wide: -0.66 * Math.PI, tall: -0.27 * Math.PI } as const;

export function crossingOf(moment: Moment, plan: Plan): Crossing | undefined {
  const { params, state, aspect } = moment;
  const [first, second] = plan.rings;
  if (params.crossing === undefined || !first || !second) return undefined;
  const lines = params.crossing.split(/;\s*/);
  const [x, bank] = pointAt(second.curve, ANGLE[aspect], second.curve.half);
  const half = Math.max(...lines.map((line) => measure(line, 13.5))) / 2;
  const right = plan.area.x + plan.area.width + (aspect === 'tall' ? 8 : 0);
  return {
    lines,
    x: Math.min(x, right - half),
    y: plan.area.y + 14,
    bank,
    opacity: clamp(state.crossing) * afterOf(moment, second.id),
  };
}

/** The tie ends under the words: drawn here, since a leader would stand beside them. */
export function crossingMarks(moment: Moment, plan: Plan): readonly Mark[] {
  const crossing = crossingOf(moment, plan);
  if (!crossing || crossing.opacity <= 0) return [];
  const { x, y, lines, bank, opacity } = crossing;
  const top = y + (lines.length - 1) * LINE_HEIGHT + 9;
  const d = `M${round1(x)},${round1(top)}V${round1(bank - 4)}`;
  const stroke = moment.palette.ink;
  return [mark('path', 'crossing', { d, stroke, 'stroke-width': 1, opacity: round1(opacity) })];
}
