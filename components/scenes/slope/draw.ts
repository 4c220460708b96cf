/** Slope frames: two axes a frame, lines between them that grow from left to right, words at their ends. */
import {
  DASHED,
  dot,
  DOTTED,
  hline,
  mark,
  polyline,
  round2,
  stroked,
  vline,
} from '../kit/marks.ts';
import { drawingOf, group, layers, type Picture } from '../kit/picture.ts';
import { column, LINE_HEIGHT } from '../kit/place.ts';
import type { Box, PictureLabel } from '../kit/plate.ts';
import { arrival, emphasisOpacity, label, scripted, wrap } from '../kit/text.ts';
import {
  drawnOf,
  type Layout,
  layoutOf,
  type PlacedFrame,
  type PlacedSlope,
  type Slope,
} from './layout.ts';
import type { Context, Params } from './spec.ts';

/** A focus on a line's frame is one on it. */
const strengthOf = (context: Context, { id, frame }: Slope) =>
  emphasisOpacity(context, 0.28, id, frame);

function axes({ palette }: Context, { box }: PlacedFrame): Partial<Picture> {
  const d = vline(box.x, box.y, box.height) + vline(box.x + box.width, box.y, box.height);
  const attrs = { d, stroke: palette.ink, 'stroke-width': 1.2, opacity: 0.75 };
  return { marks: [mark('path', 'axes', attrs)] };
}

function slopeMarks(context: Context, { slope, from, to }: PlacedSlope): Partial<Picture> {
  const drawn = drawnOf(context, slope);
  if (drawn <= 0) return {};
  const { palette } = context;
  const isOther = slope.isComparison;
  const stroke = isOther ? palette.teaLine : palette.ink;
  // Filled for what is measured here, a ring for what is measured elsewhere.
  const ring = { fill: isOther ? palette.ground : stroke, stroke, 'stroke-width': 1.6 };
  const r = isOther ? 3.6 : 4.2;
  const head = [from[0] + (to[0] - from[0]) * drawn, from[1] + (to[1] - from[1]) * drawn] as const;
  const line = {
    d: polyline([from, head]),
    stroke,
    'stroke-width': isOther ? 1.6 : 2.6,
    ...(slope.isPromised && DASHED),
  };
  return {
    marks: [
      mark('g', slope.id, { opacity: round2(strengthOf(context, slope)) }, [
        mark('path', 'line', line),
        dot('from', from, r, ring),
        ...(drawn >= 1 ? [dot('to', to, r, ring)] : []),
      ]),
    ],
  };
}

/** A slope of which nothing is known: a dotted base line, never a flat line. */
function noFigure({ palette }: Context, { box, frame }: PlacedFrame): Partial<Picture> {
  if (frame.slopes.every(({ ends, direction }) => ends ?? direction)) return {};
  const d = hline(box.x, box.y + box.height, box.width);
  return { marks: [stroked('no-figure', d, palette.ink, 1.6, DOTTED)] };
}

function headLabels(context: Context, { frame, head, headLines }: PlacedFrame): Partial<Picture> {
  const { lines, opacity } = scripted(context, frame.id, headLines);
  return lines.length === 0
    ? {}
    : { labels: [label(frame.id, head, lines, 'strong', { opacity })] };
}

/** Where words beside a frame may stand. */
const rangeOf = ({ y, height }: Box) => ({ top: y - 20, foot: y + height + 14 });

/** Names and values at the right ends. */
function endLabels(context: Context, { box, slopes, room }: PlacedFrame): Partial<Picture> {
  const isTall = context.aspect === 'tall';
  const entries = slopes.map(({ slope, to }) => {
    const own = [slope.name, slope.ends?.[1].text].filter(Boolean).join(' ');
    const said = scripted(context, slope.id, own);
    return {
      id: slope.id,
      // Where two lines end together, ink goes up and tea down.
      centre: to[1] + (slope.isComparison ? 3 : -3),
      lines: wrap(said.lines, room, isTall ? 13 : 14.5),
      role: slope.isComparison ? ('axis' as const) : ('label' as const),
      opacity: arrival(drawnOf(context, slope)) * strengthOf(context, slope) * said.opacity,
    };
  });
  const x = box.x + box.width + (isTall ? 9 : 12);
  return { labels: column(entries, { x, ...rangeOf(box), pad: 2 }) };
}

/** Values at the left axis, where there are any. */
function startLabels(context: Context, { box, slopes }: PlacedFrame): Partial<Picture> {
  const entries = slopes
    .filter(({ slope }) => slope.ends)
    .map(({ slope, from }) => ({
      id: `${slope.id}-from`,
      centre: from[1],
      lines: [slope.ends?.[0].text ?? ''],
      role: 'axis' as const,
      opacity: Math.min(1, drawnOf(context, slope) * 4) * strengthOf(context, slope),
    }));
  return { labels: column(entries, { x: box.x - 9, ...rangeOf(box) }, 'end') };
}

function timeLabels(
  { aspect, params }: Context,
  { box, frame, hasTimeAxis }: PlacedFrame,
): Partial<Picture> {
  if (!hasTimeAxis) return {};
  const y = box.y + box.height + (aspect === 'tall' ? 17 : 20);
  const ends = frame.slopes.find((slope) => slope.ends)?.ends;
  const [before, after] = [ends?.[0].x ?? params.before, ends?.[1].x ?? params.after];
  const at = (id: string, x: number, text: string) =>
    label(`${frame.id}-${id}`, [x, y], [text], 'axis', { align: 'middle' });
  return { labels: [at('before', box.x, before), at('after', box.x + box.width, after)] };
}

/** What is drawn, over all frames; under them, that directions have no scale. */
function ruleLabels(
  isTall: boolean,
  { rule, unscaled }: Params,
  { area, frames }: Layout,
): PictureLabel[] {
  const lines = rule === undefined ? [] : wrap([rule], isTall ? area.width : undefined, 14.5);
  const heading = lines.map((line, i) => {
    const at = [area.x, area.y + 13 + i * LINE_HEIGHT] as const;
    return label(i === 0 ? 'rule' : `rule-${i}`, at, [line], 'strong');
  });
  const bare = frames.find(({ frame }) => frame.slopes.some(({ direction }) => direction));
  const last = frames.at(-1);
  if (!bare || !last) return heading;
  const y = isTall ? last.box.y + last.box.height + 35 : bare.box.y + bare.box.height + 44;
  return [...heading, label('unscaled', [isTall ? area.x : bare.box.x, y], [unscaled], 'axis')];
}

export const drawing = drawingOf(layoutOf, (layoutAt, context: Context): Picture => {
  const { aspect, params, state } = context;
  const layout = layoutAt(state.top);
  return layers([
    { labels: ruleLabels(aspect === 'tall', params, layout) },
    ...layout.frames.map((placed) =>
      group(`frame-${placed.frame.id}`, state.shown[placed.frame.id] ?? 1, [
        axes(context, placed),
        noFigure(context, placed),
        // Comparisons lie under the lines compared with them.
        ...[...placed.slopes]
          .sort((a, b) => Number(b.slope.isComparison) - Number(a.slope.isComparison))
          .map((one) => slopeMarks(context, one)),
        headLabels(context, placed),
        startLabels(context, placed),
        endLabels(context, placed),
        timeLabels(context, placed),
      ]),
    ),
  ]);
});
