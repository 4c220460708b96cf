/** Goals: an outline round as many marks as were promised, and a line across for the last promise. */
import { mark, round1, type Mark } from '../kit/marks.ts';
import type { Pair } from '../kit/plate.ts';
import { lastGoal } from './groups.ts';
import type { Moment } from './params.ts';
import type { GroupPlan, Plan } from './plan.ts';

const pathOf = (pairs: readonly Pair[]) =>
  pairs.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round1(x)},${round1(y)}`).join('');

/** From the foot at the left up, over and down: a last row that is not whole makes a step. */
function outline({ row, pitch }: Plan, { box }: GroupPlan, marks: number): readonly Pair[] {
  const [foot, left, right] = [box.y + box.height, box.x - 2, box.x + box.width + 2];
  const whole = Math.floor(marks / row);
  const over = marks % row;
  const top = foot - whole * pitch[1];
  const shape: Pair[] = [[left, foot]];
  if (over > 0) {
    const step = box.x + over * pitch[0];
    shape.push([left, top - pitch[1]], [step, top - pitch[1]], [step, top]);
  } else shape.push([left, top]);
  if (whole > 0) shape.push([right, top], [right, foot]);
  else shape.push([left + 2 + over * pitch[0], foot]);
  return shape;
}

/** Height of the line across: where the last goal's whole rows end, a broken row by its share. */
export function goalHeight(plan: Plan, group: GroupPlan): number {
  const { box, goal } = group;
  return box.y + box.height - ((goal?.marks ?? 0) / plan.row) * plan.pitch[1];
}

export function goalMarks(moment: Moment, plan: Plan): readonly Mark[] {
  const { state, palette } = moment;
  if (state.goals <= 0) return [];
  const ink = { fill: 'none', stroke: palette.outline, 'stroke-width': 1.4 } as const;
  const last = plan.groups.find(({ id }) => id === lastGoal(plan.groups)?.id);
  const boxes = plan.groups.flatMap((group) =>
    group.goal
      ? [
          mark('path', `goal-${group.id}`, {
            ...ink,
            d: pathOf(outline(plan, group, group.goal.marks)),
            'stroke-dasharray': '6 4',
            opacity: Math.round(Math.min(1, state.goals * 2) * 100) / 100,
          }),
        ]
      : [],
  );
  if (!last || moment.params.layout === 'fields') return boxes;
  const y = round1(goalHeight(plan, last));
  const end = plan.area.x + (last.box.x - 2 - plan.area.x) * state.goals;
  const d = `M${round1(plan.area.x)},${y}H${round1(end)}`;
  return [...boxes, mark('path', 'goal-line', { ...ink, d, 'stroke-dasharray': '6 4' })];
}

/** The base line of columns, a tick under each; dotted where a row has no figure. */
export function baseMarks({ params, palette }: Moment, plan: Plan): readonly Mark[] {
  const first = plan.groups[0];
  if (params.layout === 'fields' || !first) return [];
  const y = round1(first.box.y + first.box.height);
  const { x, width } = plan.area;
  const ticks = plan.groups.map(({ box }) => `M${round1(box.x + box.width / 2)},${y}v5`).join('');
  const gaps = plan.groups
    .filter(({ marks }) => marks === undefined)
    .map(({ box }) => `M${round1(box.x)},${y - 9}h${round1(box.width)}`)
    .join('');
  const ink = { stroke: palette.ink, fill: 'none' } as const;
  return [
    mark('path', 'base', { d: `M${x},${y}h${round1(width)}`, ...ink, 'stroke-width': 1.6 }),
    mark('path', 'ticks', { d: ticks, ...ink, 'stroke-width': 1 }),
    ...(gaps ? [mark('path', 'gaps', { d: gaps, ...ink, 'stroke-dasharray': '1.5 5' })] : []),
  ];
}
