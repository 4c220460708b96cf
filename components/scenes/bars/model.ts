/** The drawing: base line, bars, goals round them, brackets of parts, dotted lines between. */
import { emphasis } from '../kit/emphasis.ts';
import { mark, type Mark } from '../kit/marks.ts';
import { hatchPattern } from '../kit/pigment.ts';
import { paintMarks } from './paint.ts';
import type { Moment } from './params.ts';
import { partMarks } from './parts.ts';
import { layoutOf, RIFT, type BarPlan, type Plan } from './plan.ts';
import { halfAt, outline, pathOf } from './shape.ts';

export { placeLabels } from './labels.ts';

/** What recedes while another bar is in focus stays visible. */
export const strengthOf = (moment: Moment, id: string): number => 0.3 + 0.7 * emphasis(moment, id);

/** What was promised: an outline a little wider than the bar, pale where it lies on paint. */
function goalMarks({ palette, state }: Moment, plan: Plan, bar: BarPlan): readonly Mark[] {
  if (!bar.goal || state.goals <= 0) return [];
  const length = Math.min(plan.length(bar.goal.value), plan.reach);
  const shape = outline(plan, bar, length * state.goals, 5);
  const line = { fill: 'none', stroke: palette.outline, 'stroke-width': 1.4 } as const;
  const dash = { 'stroke-dasharray': '6 4' } as const;
  const marks = [mark('path', 'goal', { ...line, ...dash, d: pathOf(shape) })];
  if (bar.length <= length || state.goals < 1) return marks;
  const half = halfAt(plan, bar, length);
  const over = pathOf([plan.at(length, bar.middle - half), plan.at(length, bar.middle + half)]);
  const pale = { ...line, stroke: palette.outlineOnPigment, 'stroke-width': 1.8 };
  return [...marks, mark('path', 'goal-on-paint', { ...pale, d: over })];
}

/** A base line under the bars; it breaks where a dotted line keeps two apart. */
function baseMarks({ palette }: Moment, plan: Plan): readonly Mark[] {
  const size = plan.upright ? plan.area.width : plan.area.height;
  const cuts = plan.rifts.map(({ at }) => at);
  const ends = [0, ...cuts.flatMap((at) => [at - 26, at + 26]), size];
  const d = ends
    .map((end, i) => (i % 2 === 0 ? pathOf([plan.at(0, end), plan.at(0, ends[i + 1] ?? end)]) : ''))
    .join('');
  const gaps = plan.bars
    .filter(({ value }) => value === undefined)
    .map(({ middle, width }) =>
      pathOf([plan.at(9, middle - width / 2), plan.at(9, middle + width / 2)]),
    );
  const ink = { stroke: palette.ink, fill: 'none', 'stroke-width': 1.6 } as const;
  return [
    mark('path', 'base', { ...ink, d }),
    ...(gaps.length > 0
      ? [mark('path', 'gaps', { ...ink, d: gaps.join(''), 'stroke-dasharray': '1.5 5' })]
      : []),
  ];
}

function riftMarks({ palette, state }: Moment, plan: Plan): readonly Mark[] {
  if (state.between <= 0) return [];
  return plan.rifts.map(({ id, at }) =>
    mark('path', `between-${id}`, {
      d: pathOf([plan.at(-10, at), plan.at(plan.reach * RIFT * state.between, at)]),
      stroke: palette.ink,
      'stroke-width': 1.4,
      'stroke-dasharray': '1.5 6',
      'stroke-linecap': 'round',
      fill: 'none',
    }),
  );
}

/** All bars at a moment. */
export function marks(moment: Moment): readonly Mark[] {
  const plan = layoutOf(moment);
  const hatch = `${moment.scene}-hatch`;
  return [
    ...(moment.palette.contrast ? [mark('defs', 'defs', {}, [hatchPattern(hatch)])] : []),
    ...plan.bars.map((bar) =>
      mark(
        'g',
        `bar-${bar.id}`,
        { opacity: Math.round(bar.shown * strengthOf(moment, bar.id) * 100) / 100 },
        [
          ...paintMarks(moment, plan, bar, `url(#${hatch})`),
          ...goalMarks(moment, plan, bar),
          ...partMarks(moment, plan, bar),
        ],
      ),
    ),
    ...baseMarks(moment, plan),
    ...riftMarks(moment, plan),
  ];
}
