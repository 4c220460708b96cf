/**
 * Posts and rails in lanes over a time axis. The marks of a lane depend only on its place, the date
 * and colours.
 */
import type { Palette } from '../../../story/scene.ts';
import { mark, rect, round1, round2, type Mark } from '../kit/marks.ts';
import {
  drawingOf,
  group,
  keepLast,
  layers,
  type LayoutContext,
  type Picture,
} from '../kit/picture.ts';
import { emphasisOpacity, label, scripted, together } from '../kit/text.ts';
import { axisLabels, axisMarks } from './axis.ts';
import { eventMark, type EventPlace, extentsOf } from './events.ts';
import { BREADTH, layoutOf, type Layout, type PlacedLane } from './layout.ts';
import { datedName, TIER } from './names.ts';
import { lanesOf, printedName, spanOf, standingIn, type Lane, type Post } from './rows.ts';
import type { Context, Params } from './params.ts';
import { stairLines } from './stairs.ts';

/** A focus on one of its posts is a focus on the lane. */
const emphasisOf = (context: Context, { id, posts }: Lane) =>
  emphasisOpacity(context, 0.28, id, ...posts.map(({ anchor }) => anchor));

/** Words and leaders appear after what they name. */
const after = (grown: number) => Math.max(0, grown * 2 - 1);

/**
 * Steps against somebody are red. The system's mark colour in forced colours is meant for the
 * background of text: there everything is ink, and the rails are marked differently.
 */
const fenceInk = ({ contrast, friction, ink }: Palette): string => (contrast ? ink : friction);

/** The edge of a tier of names, and the end of its leaders, as seen from the posts. */
const tierEdge = ({ top, bottom }: PlacedLane, tier: number, gap: number) =>
  tier >= 0 ? top - gap - tier * TIER : bottom + 14 - (tier + 1) * TIER;

/** Draws a lane; marks are cached by their inputs. */
function laneDrawer(
  around: LayoutContext<Params>,
  lane: Lane,
  now: ReturnType<typeof standingIn>,
  index: number,
  isAlone: boolean,
) {
  const { aspect, params } = around;
  const isFence = lane.as === 'fence';
  const inkOf = (palette: Palette) =>
    isFence
      ? fenceInk(palette)
      : (palette.category[index % palette.category.length] ?? palette.ink);

  const extentOf = isFence ? (_: Post, at: PlacedLane) => at : extentsOf(lane, BREADTH[aspect].dot);

  /** One post: a bar that opens into a frame; planned ones are a dashed outline from the start. */
  function postMark(id: string, palette: Palette, place: EventPlace): Mark {
    const { isPlanned, grown, hollow, x, top, bottom } = place;
    const { solid, hollow: open } = BREADTH[aspect];
    const frame = isPlanned ? 1 : hollow;
    const width = solid + (open - solid) * frame;
    const stroke = 1.6;
    const inset = (stroke / 2) * frame;
    const box = {
      x: x - width / 2 + inset,
      y: top + (1 - grown) * -24 + inset,
      width: width - stroke * frame,
      height: bottom - top - stroke * frame,
    };
    const ink = inkOf(palette);
    return rect(id, box, {
      fill: frame < 0.5 ? ink : palette.ground,
      'fill-opacity': round2(frame < 0.5 ? 1 - frame * 1.6 : frame),
      stroke: ink,
      'stroke-width': round1(stroke * Math.min(1, frame * 3)),
      ...(isPlanned && { 'stroke-dasharray': '3 2.5' }),
      ...(grown < 1 && { opacity: round2(grown) }),
    });
  }

  const markOf = isFence
    ? postMark
    : (id: string, palette: Palette, place: EventPlace) =>
        eventMark(id, palette, inkOf(palette), place);

  /** Rails run from the first post to the present date; a neutral lane is one quiet rule. */
  function rails(layout: Layout, placed: PlacedLane, until: number, palette: Palette): Mark[] {
    const { top, bottom, places } = placed;
    if (!isFence) {
      const d = `M${round1(layout.left)},${round1((top + bottom) / 2)}H${round1(layout.right)}`;
      return [
        mark('path', 'rails', { d, stroke: palette.ink, 'stroke-width': 1.2, opacity: 0.35 }),
      ];
    }
    const [first] = lane.posts;
    const start = first ? (places.get(first.anchor) ?? layout.x(first.at)) : Infinity;
    const end = layout.x(Math.min(until, spanOf(params)[1]));
    const [from, to] = [Math.max(layout.left, start), Math.min(layout.right, end)];
    if (to <= from) return [];
    const d = [0.22, 0.5, 0.78]
      .map((share) => `M${round1(from)},${round1(top + (bottom - top) * share)}H${round1(to)}`)
      .join('');
    const width = bottom - top > 26 ? 2 : 1.6;
    return [
      ...(palette.contrast
        ? [mark('path', 'marked', { d, stroke: palette.friction, 'stroke-width': 5 })]
        : []),
      mark('path', 'rails', { d, stroke: inkOf(palette), 'stroke-width': width }),
    ];
  }

  /** Rails, leaders from the tops of posts to their names, posts. */
  const marksAt = keepLast(
    (layout: Layout, placed: PlacedLane, until: number, palette: Palette) => {
      const { names, open, places } = placed;
      const leaders = names.flatMap(({ post, x, tier }) => {
        const share = after(now(post, until).grown) * open;
        if (share <= 0) return [];
        const { top, bottom } = extentOf(post, placed);
        const near = tier >= 0 ? top : bottom;
        const far = tierEdge(placed, tier, 14);
        const d = `M${round1(x)},${round1(near)}V${round1(near + (far - near) * share)}`;
        const look = { stroke: isFence ? inkOf(palette) : palette.ink, 'stroke-width': 1.1 };
        return [mark('path', `leader-${post.anchor}`, { d, ...look })];
      });
      const posts = lane.posts.flatMap((post) => {
        const { anchor, at, isPlanned, last } = post;
        const x = places.get(anchor) ?? layout.x(at);
        const standing = now(post, until);
        if (standing.grown <= 0 || x < layout.left - 6 || x > layout.right + 6) return [];
        const to = last && { to: Math.min(layout.right, layout.x(Math.min(last.at, until))) };
        const place = { ...standing, isPlanned, x, ...to, ...extentOf(post, placed) };
        return [markOf(anchor, palette, place)];
      });
      return [...rails(layout, placed, until, palette), ...leaders, ...posts];
    },
  );

  return {
    markOf,
    picture(context: Context, layout: Layout, placed: PlacedLane): Picture {
      const { state, palette } = context;
      const strength = emphasisOf(context, lane);
      const visibility = state.shown[lane.id] ?? 1;
      const labels = scripted(context, lane.id, [lane.name]);
      const opacity = visibility * strength;
      const marks = marksAt(layout, placed, state.until, palette);
      return {
        marks: [mark('g', `lane-${lane.id}`, { opacity: round2(opacity) }, marks)],
        labels: [
          label(lane.id, placed.nameAt, labels.lines, 'strong', {
            opacity: opacity * labels.opacity,
          }),
          ...placed.names.map(({ post, x, tier, align, date }) => {
            const { grown, hollow } = now(post, state.until);
            const isStepped = layout.stretch !== undefined;
            const name = isStepped
              ? stairLines(context.type, post, hollow)
              : [datedName(printedName(post, hollow), date)];
            const text = scripted(context, post.anchor, name);
            const come = after(grown) * (text.isScripted ? text.opacity : placed.open);
            const at = [x + (align === 'start' ? 5 : -5), tierEdge(placed, tier, 5)] as const;
            const lines = [text.lines, (isStepped && date) || []].flat();
            return label(post.anchor, at, lines, 'label', { align, opacity: come * opacity });
          }),
        ],
      };
    },
    /** On a tall stage: the lane post by post. */
    list(context: Context, { id, heading, entries, opacity }: Layout['lists'][number]): Picture {
      const { state, palette } = context;
      // A single lane has its name above it already.
      const title = together([isAlone ? '' : lane.name, params.list]);
      return group(id, opacity, [
        { labels: [label(id, heading, [title], 'strong')] },
        ...entries.map(({ post, text, at: [x, y] }) => {
          const { anchor, isPlanned } = post;
          const standing = now(post, state.until);
          const [top, bottom] = isFence ? [y - 12, y + 3] : [y - 9, y + 1];
          const place = { ...standing, isPlanned, x: x + 4, top, bottom };
          const labels = scripted(context, anchor, [text(standing.hollow)]);
          const look = { opacity: after(standing.grown) * labels.opacity };
          return {
            marks: standing.grown > 0 ? [markOf(`list-${anchor}`, palette, place)] : [],
            labels: [label(anchor, [x + 14, y], labels.lines, 'label', look)],
          };
        }),
      ]);
    },
  };
}

export const drawing = drawingOf(
  (around: LayoutContext<Params>) => {
    const lanes = lanesOf(around.params, around.data);
    const now = standingIn(lanes);
    const drawers = lanes.map((lane, i) => laneDrawer(around, lane, now, i, lanes.length === 1));
    const fence = lanes.findIndex(({ as }) => as === 'fence');
    const hasPosts = fence >= 0;
    const sample = drawers[Math.max(0, fence)];
    return {
      layoutAt: layoutOf(around),
      axisMarks: keepLast(axisMarks),
      axisLabels: keepLast((layout: Layout) => axisLabels(around, layout)),
      legend: keepLast(({ legend }: Layout, palette: Palette) =>
        legend.flatMap(({ id, at: [x, y] }) => {
          const standing = {
            grown: 1,
            hollow: id === 'eased' ? 1 : 0,
            isPlanned: id === 'planned',
          };
          const [top, bottom] = hasPosts ? [y - 14, y + 4] : [y - 9, y + 1];
          const place = { ...standing, x: x + 4, top, bottom };
          return sample ? [sample.markOf(`sign-${id}`, palette, place)] : [];
        }),
      ),
      drawers,
    };
  },
  ({ layoutAt, drawers, ...keep }, context: Context) => {
    const { palette } = context;
    const layout = layoutAt(context.state.open);
    return layers([
      { marks: keep.axisMarks(layout, palette), labels: keep.axisLabels(layout) },
      ...layout.lanes.map((placed, i) => drawers[i]?.picture(context, layout, placed) ?? {}),
      { marks: keep.legend(layout, palette) },
      ...layout.lists.map(
        (list) => drawers[layout.lanes.indexOf(list.lane)]?.list(context, list) ?? {},
      ),
    ]);
  },
);
