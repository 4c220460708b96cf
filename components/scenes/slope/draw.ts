/** Slope frames: two axes per frame, lines between them that grow from left to right, words at their ends. */
import { dateText } from '../kit/dates.ts';
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
  type Mark,
} from '../kit/marks.ts';
import { drawingOf, group, layers, type Picture } from '../kit/picture.ts';
import { column } from '../kit/place.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { arrival, emphasisOpacity, label, scripted, wrap } from '../kit/text.ts';
import { drawnOf, type Layout, layoutOf, type PlacedFrame, type PlacedSlope } from './layout.ts';
import type { Context } from './params.ts';

/** A slope at a moment: its drawn share and its opacity; a focus on its frame applies to it. */
const nowOf = (context: Context, placed: PlacedSlope) => ({
  ...placed,
  drawn: drawnOf(context, placed.slope),
  strength: emphasisOpacity(context, 0.28, placed.slope.id, placed.slope.frame),
});
type Now = ReturnType<typeof nowOf>;

function slopeMarks({ palette }: Context, { slope, from, to, drawn, strength }: Now): Mark[] {
  if (drawn <= 0) return [];
  const isOther = slope.isComparison;
  const stroke = isOther ? palette.teaLine : palette.ink;
  // Filled for the main data, a ring for data measured differently.
  const ring = { fill: isOther ? palette.ground : stroke, stroke, 'stroke-width': 1.6 };
  const r = isOther ? 3.6 : 4.2;
  const tip = [from[0] + (to[0] - from[0]) * drawn, from[1] + (to[1] - from[1]) * drawn] as const;
  const line = { d: polyline([from, tip]), stroke, 'stroke-width': isOther ? 1.6 : 2.6 };
  return [
    mark('g', slope.id, { opacity: round2(strength) }, [
      mark('path', 'line', { ...line, ...(slope.isPromised && DASHED) }),
      dot('from', from, r, ring),
      ...(drawn >= 1 ? [dot('to', to, r, ring)] : []),
    ]),
  ];
}

/** Names and values at the right ends, and values at the left axis if there are any. */
function sideLabels(context: Context, { box, space }: PlacedFrame, slopes: readonly Now[]) {
  const isTall = context.aspect === 'tall';
  const range = { top: box.y - 20, bottom: box.y + box.height + 14 };
  const starts = slopes.flatMap(({ slope, from, drawn, strength }) => {
    const opacity = Math.min(1, drawn * 4) * strength;
    const [start] = slope.ends ?? [];
    const lines = [start?.text ?? ''];
    return start
      ? [{ id: `${slope.id}-from`, centre: from[1], lines, role: 'axis' as const, opacity }]
      : [];
  });
  const ends = slopes.map(({ slope, to, drawn, strength }) => {
    const nameAndValue = [slope.name, slope.ends?.[1].text].filter(Boolean).join(' ');
    const text = scripted(context, slope.id, nameAndValue);
    const role = slope.isComparison ? ('axis' as const) : ('label' as const);
    return {
      id: slope.id,
      // If two lines end at the same place, ink goes up and tea down.
      centre: to[1] + (slope.isComparison ? 3 : -3),
      lines: wrap(text.lines, space, context.type[role]),
      role,
      opacity: arrival(drawn) * strength * text.opacity,
    };
  });
  const right = box.x + box.width + (isTall ? 9 : 12);
  return [
    ...column(starts, context.type, { x: box.x - 9, ...range }, 'end'),
    ...column(ends, context.type, { x: right, ...range, pad: 2 }),
  ];
}

function timeLabels({ aspect, params, lang }: Context, { box, frame }: PlacedFrame) {
  const y = box.y + box.height + (aspect === 'tall' ? 17 : 20);
  const [from, to] = frame.slopes.find((slope) => slope.ends)?.ends ?? [];
  const at = (id: string, x: number, text: string) =>
    label(`${frame.id}-${id}`, [x, y], [text], 'axis', { align: 'middle' });
  return [
    at('before', box.x, from?.x === undefined ? params.before : dateText(from.x, lang)),
    at('after', box.x + box.width, to?.x === undefined ? params.after : dateText(to.x, lang)),
  ];
}

function framePicture(context: Context, placed: PlacedFrame): Picture {
  const { palette, state } = context;
  const { frame, box, titlePlace: tip, titleLines, hasTimeAxis } = placed;
  const axes = vline(box.x, box.y, box.height) + vline(box.x + box.width, box.y, box.height);
  const slopes = placed.slopes.map((one) => nowOf(context, one));
  const text = scripted(context, frame.id, titleLines);
  // A slope without data: a dotted base line, never a flat line.
  const isKnown = frame.slopes.every(({ ends, direction }) => ends ?? direction);
  const base = hline(box.x, box.y + box.height, box.width);
  return group(`frame-${frame.id}`, state.shown[frame.id] ?? 1, [
    {
      marks: [
        mark('path', 'axes', { d: axes, stroke: palette.ink, 'stroke-width': 1.2, opacity: 0.75 }),
        ...(isKnown ? [] : [stroked('no-figure', base, palette.ink, 1.6, DOTTED)]),
        // Comparisons lie under the lines that are compared with them.
        ...[...slopes]
          .sort((a, b) => Number(b.slope.isComparison) - Number(a.slope.isComparison))
          .flatMap((one) => slopeMarks(context, one)),
      ],
      labels: [
        ...(text.lines.length > 0
          ? [label(frame.id, tip, text.lines, 'strong', { opacity: text.opacity })]
          : []),
        ...sideLabels(context, placed, slopes),
        ...(hasTimeAxis ? timeLabels(context, placed) : []),
      ],
    },
  ]);
}

/** Above all frames what is shown; below them a note that directions have no scale. */
function ruleLabels(
  { aspect, type, params: { rule, unscaled } }: Context,
  { area, frames }: Layout,
): PictureLabel[] {
  const isTall = aspect === 'tall';
  const lines =
    rule === undefined ? [] : wrap([rule], isTall ? area.width : undefined, type.strong);
  const heading = lines.map((line, i) => {
    const at = [area.x, area.y + 13 + i * type.line] as const;
    return label(i === 0 ? 'rule' : `rule-${i}`, at, [line], 'strong');
  });
  const bare = frames.find(({ frame }) => frame.slopes.some(({ direction }) => direction));
  const last = frames.at(-1);
  if (!bare || !last) return heading;
  const y = isTall ? last.box.y + last.box.height + 35 : bare.box.y + bare.box.height + 44;
  return [...heading, label('unscaled', [isTall ? area.x : bare.box.x, y], [unscaled], 'axis')];
}

export const drawing = drawingOf(layoutOf, (layoutAt, context: Context): Picture => {
  const layout = layoutAt(context.state.top);
  return layers([
    { labels: ruleLabels(context, layout) },
    ...layout.frames.map((placed) => framePicture(context, placed)),
  ]);
});
