/** The drawing: clock, lanes, legend and, on a tall stage, the signs of the list. */
import { mark, round1, type Mark } from '../kit/marks.ts';
import { axisMarks, legendMarks } from './axis.ts';
import { inkOf, laneMarks, postMark } from './fence.ts';
import type { Moment } from './params.ts';
import { layoutOf, type Plan } from './plan.ts';
import { standingOf } from './posts.ts';

export { placeLabels } from './labels.ts';

function listMarks(moment: Moment, plan: Plan): readonly Mark[] {
  const { list } = plan;
  if (!list) return [];
  const ink = inkOf(moment.palette, list.lane);
  const posts = list.entries.flatMap(({ post, x, y }) => {
    const standing = standingOf(post, moment.state.until, plan.days);
    if (standing.grown <= 0) return [];
    const at = { x: x + 4, top: y - 12, foot: y + 3, ink };
    return [postMark(`list-${post.anchor}`, post, standing, at, moment)];
  });
  return [mark('g', 'list', { opacity: round1(list.opacity) }, posts)];
}

/** The whole timeline at a moment. */
export function marks(moment: Moment): readonly Mark[] {
  const plan = layoutOf(moment);
  return [
    ...axisMarks(moment, plan),
    ...plan.lanes.map((lane) => laneMarks(moment, plan, lane)),
    ...legendMarks(moment, plan),
    ...listMarks(moment, plan),
  ];
}
