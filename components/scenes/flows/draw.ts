/** Each flow as parallel lines between two banks; name and number at its head, the rule under the first. */
import { measure } from '../../../story/layout/measure.ts';
import { PLATE, type Palette } from '../../../story/scene.ts';
import { DASHED, mark, type Mark, round1, round2 } from '../kit/marks.ts';
import { drawingOf, keepLast, layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import type { Pair } from '../kit/plate.ts';
import { emphasisOpacity, label, scripted, wrap } from '../kit/text.ts';
import { boardOf, figureOf, SIZES, swell, type PlacedFlow } from './layout.ts';
import type { Context, Params } from './params.ts';

const PACE = 24;

/** Where flows begin and end: they run off the picture. */
const SPANS = {
  wide: { x: 652, end: PLATE.wide.width + 60 },
  tall: { x: 164, end: PLATE.tall.width + 12 },
} as const;
type Span = (typeof SPANS)['wide' | 'tall'];

/** Points along the flow from its start to `to`. */
function pointsOf({ x: start }: Span, flow: number, isTall: boolean, to: number): readonly Pair[] {
  const xs = Array.from({ length: Math.ceil((to - start) / PACE) }, (_, i) => start + i * PACE);
  // The start is at a right angle to its bar.
  return [...xs, to].map((x) => [x, swell(x, flow, isTall) * Math.min(1, (x - start) / 90)]);
}

const pathOf = (points: readonly Pair[], y = 0) =>
  points.map(([x, dy]) => `${round1(x)} ${round1(dy + y)}`).join('L');

/** Draws one flow; its marks are cached while it does not change, its course while its length does not. */
function flowDrawer({ params, aspect, type }: LayoutContext<Params>, id: string, index: number) {
  const isTall = aspect === 'tall';
  const span = SPANS[aspect];
  const { name = id, hue = 'azurite', way = 'out' } = params.flows[id] ?? {};
  const pointsTo = keepLast((to: number) => pointsOf(span, index, isTall, to));

  /** The bar from which the lines start, and the arrowhead that points in or out. */
  function arrowMarks({ y, height }: PlacedFlow, ink: string, opacity: number): readonly Mark[] {
    const { x } = span;
    const [near, far] = [x - 7, x - (isTall ? 16 : 20)];
    const [base, tip] = way === 'in' ? [near, far] : [far, near];
    const [middle, half] = [y + height / 2, isTall ? 6 : 8];
    const bar = `M${x} ${round1(y - 2)}V${round1(y + height + 2)}`;
    const arrow = `M${base} ${round1(middle - half)}L${tip} ${round1(middle)}L${base} ${round1(middle + half)}z`;
    return [
      mark('path', 'bar', { d: bar, stroke: ink, 'stroke-width': isTall ? 2 : 2.4, opacity }),
      mark('path', 'way', { d: arrow, fill: ink, opacity }),
    ];
  }

  const markAt = keepLast(
    (palette: Palette, flow: PlacedFlow, drawn: number, isPromised: boolean, opacity: number) => {
      const { y, height, lines } = flow;
      const points = pointsTo(span.x + (span.end - span.x) * drawn);
      const ink = hue === 'tea' ? palette.teaLine : palette[hue];
      const d = `M${pathOf(points)}`;
      const level = (key: string, n: number, width: number, strength: number, i = 0) =>
        mark('path', key, {
          d,
          transform: `translate(0 ${round1(y + n)})`,
          stroke: ink,
          'stroke-width': width,
          'stroke-opacity': strength,
          fill: 'none',
          // Dashes of neighbours alternate, otherwise they would look like columns.
          ...(isPromised && { ...DASHED, 'stroke-dashoffset': (i % 2) * 5 }),
        });
      // The banks are the first and the last of the lines. Lines beyond the picture are not drawn,
      // however many there are.
      const seen = Math.ceil((PLATE[aspect].height / height) * lines);
      const inner = Array.from({ length: Math.max(0, Math.min(lines - 1, seen)) }, (_, i) =>
        level(`line-${i + 1}`, ((i + 1) / lines) * height, isTall ? 0.9 : 1, 0.62, i),
      );
      const bed = `M${pathOf(points, y)}L${pathOf([...points].reverse(), y + height)}z`;
      const isBare = isPromised || palette.contrast;
      return mark('g', `flow-${id}`, { opacity }, [
        ...(isBare ? [] : [mark('path', 'bed', { d: bed, fill: ink, 'fill-opacity': 0.17 })]),
        ...inner,
        level('bank-top', 0, isTall ? 1.8 : 2.2, 1),
        level('bank-foot', height, isTall ? 1.8 : 2.2, 1),
        ...arrowMarks(flow, ink, round1(Math.min(1, drawn * 12))),
      ]);
    },
  );

  return (context: Context, flow: PlacedFlow): Partial<Picture> => {
    const { palette, state } = context;
    const { y, height } = flow;
    const text = scripted(context, id, [name]);
    if (height <= 0 && !text.isScripted) return {};
    const figure = figureOf(context, id);
    const strength = emphasisOpacity(context, 0.35, id);
    // Name and number stand at the head; on a tall stage in a narrow column before it.
    const x = isTall ? 16 : span.x - 30;
    const middle = y + height / 2;
    const lines = wrap(text.lines, isTall ? span.x - 36 : undefined, type.label);
    const top = middle - 9 - (lines.length - 1) * type.line;
    const opacity = Math.min(1, state.drawn * 4) * text.opacity * strength;
    const look = { align: isTall ? ('start' as const) : ('end' as const), opacity };
    const isDrawn = height > 0 && state.drawn > 0;
    return {
      marks: isDrawn
        ? [markAt(palette, flow, state.drawn, figure.isPromised, round2(strength))]
        : [],
      labels: [
        label(id, [x, top], lines, 'label', look),
        label(`${id}-figure`, [x, middle + 18], [figure.text], 'figure', look),
      ],
    };
  };
}

export const drawing = drawingOf(
  (context: LayoutContext<Params>) => {
    const { params, aspect, type } = context;
    const ids = Object.keys(params.flows);
    const right = PLATE[aspect].width - 10 - measure(params.rule ?? '', type.axis);
    return {
      ids,
      boardAt: keepLast((...values: readonly number[]) => boardOf(context, values)),
      drawers: ids.map((id, i) => flowDrawer(context, id, i)),
      ruleX: Math.min(SPANS[aspect].x + 6, right),
    };
  },
  ({ ids, boardAt, drawers, ruleX }, context: Context): Picture => {
    const { params, state, aspect } = context;
    const { flows } = boardAt(...ids.map((id) => state.values[id] ?? 0));
    const bottom = (flows[0]?.y ?? 0) + (flows[0]?.height ?? 0);
    const look = { opacity: Math.min(1, state.drawn * 4) };
    const place = [ruleX, bottom + SIZES[aspect].gap / 2 + 7] as const;
    return layers([
      ...flows.map((flow, i) => drawers[i]?.(context, flow) ?? {}),
      params.rule === undefined
        ? {}
        : { labels: [label('rule', place, [params.rule], 'axis', look)] },
    ]);
  },
);
