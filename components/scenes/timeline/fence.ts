/** Posts and rails as marks. */
import type { Palette } from '../../../story/scene.ts';
import { emphasis } from '../kit/emphasis.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import type { Moment } from './params.ts';
import { BREADTH, TIER, type LanePlan, type Plan } from './plan.ts';
import { standingOf, type Post, type Standing } from './posts.ts';

const two = (n: number) => Math.round(n * 100) / 100;

/** How strongly a lane shows: a focus on one of its posts is a focus on it. */
export function strengthOf(moment: Moment, { lane }: LanePlan): number {
  const anchors = [lane.id, ...lane.posts.map(({ anchor }) => anchor)];
  return 0.28 + 0.72 * Math.max(...anchors.map((anchor) => emphasis(moment, anchor)));
}

/**
 * Steps against somebody are cinnabar; events that are none are ink. The mark of forced colours is made
 * to lie behind text: there all is ink, and the rails are marked behind.
 */
export const inkOf = (palette: Palette, { lane }: LanePlan): string =>
  lane.as === 'fence' && !palette.contrast ? palette.friction : palette.ink;

/** One post: a bar that opens into a frame; planned ones are a dashed outline from the first. */
export function postMark(
  id: string,
  post: Pick<Post, 'planned'>,
  { grown, hollow }: Standing,
  at: { readonly x: number; readonly top: number; readonly foot: number; readonly ink: string },
  moment: Moment,
): Mark {
  const { solid, hollow: open } = BREADTH[moment.aspect];
  const frame = post.planned ? 1 : hollow;
  const width = solid + (open - solid) * frame;
  const stroke = 1.6;
  const drop = (1 - grown) * -24;
  return mark('rect', id, {
    x: round1(at.x - width / 2 + (stroke / 2) * frame),
    y: round1(at.top + drop + (stroke / 2) * frame),
    width: round1(width - stroke * frame),
    height: round1(at.foot - at.top - stroke * frame),
    fill: frame < 0.5 ? at.ink : moment.palette.ground,
    'fill-opacity': frame < 0.5 ? two(1 - frame * 1.6) : two(frame),
    stroke: at.ink,
    'stroke-width': round1(stroke * Math.min(1, frame * 3)),
    ...(post.planned && { 'stroke-dasharray': '3 2.5' }),
    ...(grown < 1 && { opacity: two(grown) }),
  });
}

/** Rails run from the first post as far as the picture has come; neutral events stand on one rule. */
function rails(moment: Moment, plan: Plan, lane: LanePlan): readonly Mark[] {
  const [first] = lane.lane.posts;
  if (!first) return [];
  const from = Math.max(plan.left, lane.places.get(first.anchor) ?? plan.x(first.at));
  const to = Math.min(plan.right, plan.x(Math.min(moment.state.until, plan.to)));
  if (to <= from) return [];
  const height = lane.foot - lane.top;
  const shares = lane.lane.as === 'fence' ? [0.27, 0.5, 0.73] : [0.5];
  const d = shares
    .map((share) => `M${round1(from)},${round1(lane.top + height * share)}H${round1(to)}`)
    .join('');
  const stroke = inkOf(moment.palette, lane);
  const marked = moment.palette.contrast && lane.lane.as === 'fence';
  return [
    ...(marked
      ? [mark('path', 'marked', { d, stroke: moment.palette.friction, 'stroke-width': 5 })]
      : []),
    mark('path', 'rails', { d, stroke, 'stroke-width': height > 26 ? 1.5 : 1.2 }),
  ];
}

/** Leaders from the heads of posts to their names. */
function leaders(moment: Moment, plan: Plan, lane: LanePlan): readonly Mark[] {
  return lane.names.flatMap(({ post, x, tier }) => {
    const { grown } = standingOf(post, moment.state.until, plan.days);
    const far = tier >= 0 ? lane.top - 14 - tier * TIER : lane.foot + 14 - (tier + 1) * TIER;
    const lower = lane.lane.as === 'line' ? (lane.foot - lane.top) * 0.2 : 0;
    const near = tier >= 0 ? lane.top + lower : lane.foot - lower;
    const share = Math.max(0, grown * 2 - 1) * lane.open;
    if (share <= 0) return [];
    const d = `M${round1(x)},${round1(near)}V${round1(near + (far - near) * share)}`;
    const stroke = inkOf(moment.palette, lane);
    return [mark('path', `leader-${post.anchor}`, { d, stroke, 'stroke-width': 1.1 })];
  });
}

export function laneMarks(moment: Moment, plan: Plan, lane: LanePlan): Mark {
  const opacity = (moment.state.shown[lane.lane.id] ?? 1) * strengthOf(moment, lane);
  // What is neutral differs in form as well: lower posts on one rule.
  const lower = lane.lane.as === 'line' ? (lane.foot - lane.top) * 0.2 : 0;
  const [top, foot] = [lane.top + lower, lane.foot - lower];
  const ink = inkOf(moment.palette, lane);
  const posts = lane.lane.posts.flatMap((post) => {
    const standing = standingOf(post, moment.state.until, plan.days);
    const x = lane.places.get(post.anchor) ?? plan.x(post.at);
    if (standing.grown <= 0 || x < plan.left - 6 || x > plan.right + 6) return [];
    return [postMark(post.anchor, post, standing, { x, top, foot, ink }, moment)];
  });
  return mark('g', `lane-${lane.lane.id}`, { opacity: two(opacity) }, [
    ...rails(moment, plan, lane),
    ...leaders(moment, plan, lane),
    ...posts,
  ]);
}
