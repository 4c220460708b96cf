/**
 * Each ring is a bundle of parallels; layout.ts computes which ring is on top. Names stand inside
 * the rings, words at the crossing of the first two, dated names along the bottom.
 */
import type { Palette } from '../../../story/scene.ts';
import { clamp, dot, hline, mark, type Mark, round1 } from '../kit/marks.ts';
import { drawingOf, keepLast, layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { arrival, emphasisOpacity, label, scripted, together } from '../kit/text.ts';
import {
  type Cover,
  coversOf,
  dashesOf,
  datedName,
  type Layout,
  layoutOf,
  parallelPath,
  spotOf,
} from './layout.ts';
import type { Context, Params } from './params.ts';

/** The inner parallels are drawn after the banks by this share of the progress. */
const LAG = 0.06;
/** Free ground on either side of a ring that is on top. */
const CLEAR = 7;
const WHOLE = { x: -1000, y: -1000, width: 4000, height: 4000 };

/** A path drawn to a share of its length; a complete one needs no dashes. */
const grown = (share: number) =>
  share >= 1 ? {} : { pathLength: 1000, 'stroke-dasharray': `${round1(share * 1000)} 2000` };

/** The drawn share of a ring; its words appear after it. */
const drawnOf = ({ state }: Context, id: string): number => clamp(state.drawn[id] ?? 1);
const afterOf = (context: Context, id: string): number => clamp(arrival(drawnOf(context, id)));

/** Draws one ring: its parallels, interrupted where others are on top, and its name inside. */
function ringDrawer(
  { scene, params }: LayoutContext<Params>,
  layout: Layout,
  i: number,
  covers: readonly Cover[],
) {
  const ring = layout.rings[i];
  if (!ring) return () => ({});
  const { id, param, curve, start } = ring;
  const [x, y] = spotOf(layout, i);
  const mask = `${scene}-${id}-mask`;
  const count = params.strokes;
  const paths = Array.from({ length: count }, (_, n) => {
    const off = (2 * n) / (count - 1) - 1;
    return { off, d: parallelPath(curve, off * curve.half, start) };
  });
  /** From the inner bank to the outer, each to its drawn share. */
  const strokesAt = keepLast((drawn: number) =>
    paths.flatMap(({ off, d }, n) => {
      const isBank = n === 0 || n === count - 1;
      const share = clamp(drawn * (1 + LAG) - LAG * (1 - Math.abs(off)));
      if (drawn <= 0 || share <= 0) return [];
      // The banks are heavy; between them strong and faint lines alternate, as for water.
      const opacity = isBank ? 1 : n % 2 === 0 ? 0.72 : 0.42;
      const attrs = { d, 'stroke-width': isBank ? 2.3 : 1.1, opacity, ...grown(share) };
      return [mark('path', `stroke-${n}`, attrs)];
    }),
  );
  const middles = covers.map(({ top }) => parallelPath(top.curve, 0, top.start));
  /** The mask that cuts it away where others are on top, to their drawn share. */
  const cutsAt = keepLast((...drawn: readonly number[]) =>
    covers
      .map((cover, n) => ({ ...cover, d: middles[n] ?? '', share: drawn[n] ?? 0 }))
      .filter(({ share }) => share > 0)
      .map(({ top, spans, share, d }, n) =>
        mark('path', `under-${n}`, {
          d,
          fill: 'none',
          stroke: '#000',
          'stroke-width': round1(2 * (top.curve.half + CLEAR)),
          pathLength: 1000,
          'stroke-dasharray': dashesOf(spans, share),
        }),
      ),
  );
  const marksAt = keepLast(
    (palette: Palette, opacity: number, strokes: readonly Mark[], cuts: readonly Mark[]) => {
      const stroke = param.ink === 'tea' ? palette.teaLine : palette[param.ink];
      const masked = cuts.length > 0 && { mask: `url(#${mask})` };
      const drawn = mark('g', `ring-${id}`, { fill: 'none', stroke, opacity, ...masked }, strokes);
      if (cuts.length === 0) return [drawn];
      const all = mark('rect', 'all', { ...WHOLE, fill: '#fff' });
      const units = { id: mask, maskUnits: 'userSpaceOnUse', ...WHOLE };
      return [mark('defs', `defs-${id}`, {}, [mark('mask', 'mask', units, [all, ...cuts])]), drawn];
    },
  );
  function labels(context: Context): readonly PictureLabel[] {
    const text = scripted(context, id, param.name);
    const opacity = afterOf(context, id) * emphasisOpacity(context, 0.35, id) * text.opacity;
    const look = { align: 'middle', opacity } as const;
    const role = text.isNote ? 'note' : 'figure';
    if (param.gloss === undefined) return [label(id, [x, y + 8], text.lines, role, look)];
    const under = y + 19 + (text.lines.length - 1) * context.type.line;
    const lang = param.lang === undefined ? {} : { lang: param.lang };
    return [
      label(id, [x, y - 5], text.lines, role, look),
      label(`${id}-gloss`, [x, under], [param.gloss], 'label', { ...look, ...lang }),
    ];
  }
  return (context: Context): Partial<Picture> => {
    const strength = emphasisOpacity(context, 0.28, id);
    const cuts = cutsAt(...covers.map(({ top }) => drawnOf(context, top.id)));
    const strokes = strokesAt(drawnOf(context, id));
    return { marks: marksAt(context.palette, strength, strokes, cuts), labels: labels(context) };
  };
}

/** Words at the crossing and a line that ends under them: drawn here, since a leader would be beside them. */
function crossingPicture(context: Context, crossing: Layout['crossing']): Partial<Picture> {
  if (!crossing) return {};
  const { lines, at, bank, on } = crossing;
  const opacity = clamp(context.state.crossing) * afterOf(context, on);
  if (opacity <= 0) return {};
  const top = at[1] + (lines.length - 1) * context.type.line + 9;
  const d = `M${round1(at[0])},${round1(top)}V${round1(bank - 4)}`;
  const line = { d, stroke: context.palette.ink, 'stroke-width': 1, opacity: round1(opacity) };
  const role = context.aspect === 'tall' ? 'axis' : 'label';
  return {
    marks: [mark('path', 'crossing', line)],
    labels: [label('crossing', at, lines, role, { align: 'middle', opacity })],
  };
}

/**
 * Dated names along the bottom: a line and a dot for each, hollow if it is no longer in use; on a
 * tall stage a list.
 */
function nameDrawer({ aspect, lang }: LayoutContext<Params>, { names, area }: Layout) {
  const isTall = aspect === 'tall';
  const labels = names.map(({ id, param, at: [x, y], row }) => {
    const lines = [datedName(param, lang), ...(param.note === undefined ? [] : [param.note])];
    return isTall
      ? label(`name-${id}`, [x + 14, y + 5], [together(lines)], 'axis')
      : label(`name-${id}`, [x - 5, y + 25 + row * 36], lines, 'strong');
  });
  const marksAt = keepLast(({ inkSecond, ground, edge }: Palette, ...named: readonly number[]) => {
    const [first] = names;
    if (!first) return [];
    const [x, y] = first.at;
    const last = names.findLast((_, i) => (named[i] ?? 0) > 0) ?? first;
    const d = isTall
      ? `M${round1(x)},${round1(y)}V${round1(last.at[1])}`
      : hline(area.x, y, area.width);
    const opacity = round1(Math.max(...named) * 0.7);
    return [
      mark('path', 'foot-line', { d, stroke: inkSecond, 'stroke-width': 1, opacity }),
      ...names.map(({ id, param, at }, i) => {
        const fill = param.past ? ground : edge;
        const look = { fill, stroke: edge, 'stroke-width': 1.6, opacity: named[i] ?? 1 };
        return dot(`dot-${id}`, at, 4.6, look);
      }),
    ];
  });
  return ({ state, palette }: Context): Picture => {
    const named = names.map(({ id }) => clamp(state.named[id] ?? 1));
    return {
      marks: marksAt(palette, ...named),
      labels: labels.map((one, i) => ({ ...one, opacity: named[i] ?? 1 })),
    };
  };
}

export const drawing = drawingOf(
  (context: LayoutContext<Params>) => {
    const layout = layoutOf(context);
    const covers = coversOf(layout.rings, layout.step);
    return {
      crossing: layout.crossing,
      rings: covers.map((on, i) => ringDrawer(context, layout, i, on)),
      names: nameDrawer(context, layout),
    };
  },
  ({ crossing, rings, names }, context: Context): Picture =>
    layers([
      ...rings.map((draw) => draw(context)),
      crossingPicture(context, crossing),
      names(context),
    ]),
);
