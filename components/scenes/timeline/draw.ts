/** Posts and rails in lanes over a time axis. The marks of a lane hang on its place, the date and colours alone. */
import type { Aspect, Palette } from '../../../story/scene.ts';
import { yearOf } from '../kit/dates.ts';
import { mark, rect, round1, round2, type Mark } from '../kit/marks.ts';
import {
  drawingOf,
  group,
  keepLast,
  layers,
  type LayoutContext,
  type Picture,
} from '../kit/picture.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { emphasisOpacity, label, scripted } from '../kit/text.ts';
import { axisLabels, axisMarks } from './axis.ts';
import { BREADTH, layoutOf, TIER, type Layout, type PlacedLane } from './layout.ts';
import {
  lanesOf,
  printedName,
  standingIn,
  type Lane,
  type Post,
  type PlacedInstance,
} from './rows.ts';
import type { Context, Params } from './spec.ts';

type StandingOf = (post: Post, until: number) => PlacedInstance;

/** A focus on one of its posts is a focus on the lane. */
const emphasisOf = (context: Context, { id, posts }: Lane) =>
  emphasisOpacity(context, 0.28, id, ...posts.map(({ anchor }) => anchor));

/** Words and leaders come after the thing they name. */
const after = (grown: number) => Math.max(0, grown * 2 - 1);

/**
 * Steps against somebody are cinnabar; events that are none are ink. The mark of forced colours is made
 * to lie behind text: there all is ink, and the rails are marked behind.
 */
const inkOf = ({ contrast, friction, ink }: Palette, { as }: Lane): string =>
  as === 'fence' && !contrast ? friction : ink;

/** What of a post is the same for all of its lane. */
interface PostLook extends Pick<PlacedLane, 'top' | 'foot'> {
  readonly ink: string;
  readonly ground: string;
  readonly aspect: Aspect;
}

/** One post: a bar that opens into a frame; planned ones are a dashed outline from the first. */
function postMark(
  id: string,
  x: number,
  isPlanned: boolean,
  { grown, hollow }: PlacedInstance,
  { top, foot, ink, ground, aspect }: PostLook,
): Mark {
  const { solid, hollow: open } = BREADTH[aspect];
  const frame = isPlanned ? 1 : hollow;
  const width = solid + (open - solid) * frame;
  const stroke = 1.6;
  const inset = (stroke / 2) * frame;
  const box = {
    x: x - width / 2 + inset,
    y: top + (1 - grown) * -24 + inset,
    width: width - stroke * frame,
    height: foot - top - stroke * frame,
  };
  return rect(id, box, {
    fill: frame < 0.5 ? ink : ground,
    'fill-opacity': round2(frame < 0.5 ? 1 - frame * 1.6 : frame),
    stroke: ink,
    'stroke-width': round1(stroke * Math.min(1, frame * 3)),
    ...(isPlanned && { 'stroke-dasharray': '3 2.5' }),
    ...(grown < 1 && { opacity: round2(grown) }),
  });
}

/** Where names of a tier stand and where leaders to them end, seen from the posts. */
const tierEdge = ({ top, foot }: PlacedLane, tier: number, gap: number) =>
  tier >= 0 ? top - gap - tier * TIER : foot + 14 - (tier + 1) * TIER;

/** Rails run from the first post as far as the picture has come; neutral events stand on one rule. */
function rails(layout: Layout, placed: PlacedLane, until: number, palette: Palette): Mark[] {
  const { lane, top, foot, places } = placed;
  const [first] = lane.posts;
  if (!first) return [];
  const from = Math.max(layout.left, places.get(first.anchor) ?? layout.x(first.at));
  const to = Math.min(layout.right, layout.x(until));
  if (to <= from) return [];
  const isFence = lane.as === 'fence';
  const d = (isFence ? [0.27, 0.5, 0.73] : [0.5])
    .map((share) => `M${round1(from)},${round1(top + (foot - top) * share)}H${round1(to)}`)
    .join('');
  const width = foot - top > 26 ? 1.5 : 1.2;
  return [
    ...(palette.contrast && isFence
      ? [mark('path', 'marked', { d, stroke: palette.friction, 'stroke-width': 5 })]
      : []),
    mark('path', 'rails', { d, stroke: inkOf(palette, lane), 'stroke-width': width }),
  ];
}

/** All marks of a lane: rails, leaders from the heads of posts to their names, posts. */
function laneMarks(
  around: LayoutContext<Params>,
  standing: StandingOf,
  layout: Layout,
  placed: PlacedLane,
  until: number,
  palette: Palette,
): readonly Mark[] {
  const { lane, names, open, places } = placed;
  const ink = inkOf(palette, lane);
  // What is neutral differs in form as well: lower posts on one rule.
  const lower = lane.as === 'line' ? (placed.foot - placed.top) * 0.2 : 0;
  const [top, foot] = [placed.top + lower, placed.foot - lower];
  const leaders = names.flatMap(({ post, x, tier }) => {
    const share = after(standing(post, until).grown) * open;
    if (share <= 0) return [];
    const near = tier >= 0 ? top : foot;
    const far = tierEdge(placed, tier, 14);
    const d = `M${round1(x)},${round1(near)}V${round1(near + (far - near) * share)}`;
    return [mark('path', `leader-${post.anchor}`, { d, stroke: ink, 'stroke-width': 1.1 })];
  });
  const posts = lane.posts.flatMap((post) => {
    const now = standing(post, until);
    const x = places.get(post.anchor) ?? layout.x(post.at);
    if (now.grown <= 0 || x < layout.left - 6 || x > layout.right + 6) return [];
    const look = { top, foot, ink, ground: palette.ground, aspect: around.aspect };
    return [postMark(post.anchor, x, post.isPlanned, now, look)];
  });
  const end = Math.min(until, yearOf(around.params.x.to));
  return [...rails(layout, placed, end, palette), ...leaders, ...posts];
}

function laneLabels(context: Context, standing: StandingOf, placed: PlacedLane): PictureLabel[] {
  const { lane, names, open, nameAt } = placed;
  const strength = emphasisOf(context, lane);
  const own = scripted(context, lane.id, [lane.name]);
  return [
    label(lane.id, nameAt, own.lines, 'strong', { opacity: strength * own.opacity }),
    ...names.map(({ post, x, tier, align }) => {
      const { grown, hollow } = standing(post, context.state.until);
      const said = scripted(context, post.anchor, [printedName(post, hollow)]);
      const opacity = after(grown) * (said.isScripted ? said.opacity : open) * strength;
      const at = [x + (align === 'start' ? 5 : -5), tierEdge(placed, tier, 5)] as const;
      return label(post.anchor, at, said.lines, 'label', { align, opacity });
    }),
  ];
}

function listPicture(
  context: Context,
  standing: StandingOf,
  list: Layout['list'],
): Partial<Picture> {
  if (!list) return {};
  const { params, state, palette, aspect } = context;
  const { lane } = list.lane;
  const heading = [lane.name, params.list].filter(Boolean).join(', ');
  const ink = inkOf(palette, lane);
  const entries = list.entries.map(({ post, text, at: [x, y] }) => {
    const now = standing(post, state.until);
    const { lines, opacity } = scripted(context, post.anchor, [text(now.hollow)]);
    const look = { top: y - 12, foot: y + 3, ink, ground: palette.ground, aspect };
    return {
      marks:
        now.grown > 0 ? [postMark(`list-${post.anchor}`, x + 4, post.isPlanned, now, look)] : [],
      labels: [
        label(post.anchor, [x + 14, y], lines, 'label', { opacity: after(now.grown) * opacity }),
      ],
    };
  });
  return group('list', list.opacity, [
    { labels: [label('list', list.heading, [heading], 'strong')] },
    ...entries,
  ]);
}

function legendMarks({ signs, lanes }: Layout, aspect: Aspect, palette: Palette): readonly Mark[] {
  const lane = lanes.find((one) => one.lane.as === 'fence') ?? lanes[0];
  if (!lane) return [];
  const ink = inkOf(palette, lane.lane);
  return signs.map(({ id, at: [x, y] }) => {
    const look = { top: y - 14, foot: y + 4, ink, ground: palette.ground, aspect };
    const standing = { grown: 1, hollow: id === 'eased' ? 1 : 0 };
    return postMark(`sign-${id}`, x + 4, id === 'planned', standing, look);
  });
}

export const drawing = drawingOf(
  (around: LayoutContext<Params>) => {
    const lanes = lanesOf(around.params, around.data);
    const standing = standingIn(lanes);
    return {
      layoutAt: layoutOf(around),
      standing,
      axisMarks: keepLast(axisMarks),
      axisLabels: keepLast((layout: Layout) => axisLabels(around, layout)),
      legend: keepLast((layout: Layout, palette: Palette) =>
        legendMarks(layout, around.aspect, palette),
      ),
      lanes: lanes.map(() =>
        keepLast((layout: Layout, placed: PlacedLane, until: number, palette: Palette) =>
          laneMarks(around, standing, layout, placed, until, palette),
        ),
      ),
    };
  },
  (kept, context: Context) => {
    const { state, palette } = context;
    const layout = kept.layoutAt(state.open);
    const lanes = layout.lanes.map((placed, i): Picture => {
      const { lane } = placed;
      const shown = state.shown[lane.id] ?? 1;
      const opacity = round2(shown * emphasisOf(context, lane));
      const marks = kept.lanes[i]?.(layout, placed, state.until, palette) ?? [];
      return {
        marks: [mark('g', `lane-${lane.id}`, { opacity }, marks)],
        labels: laneLabels(context, kept.standing, placed).map((one) => ({
          ...one,
          opacity: one.opacity * shown,
        })),
      };
    });
    return layers([
      { marks: kept.axisMarks(layout, palette), labels: kept.axisLabels(layout) },
      ...lanes,
      { marks: kept.legend(layout, palette) },
      listPicture(context, kept.standing, layout.list),
    ]);
  },
);
