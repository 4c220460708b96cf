/**
 * Each ring is a bundle of parallels; what lies on top of what is in curve.ts. Names stand inside the rings, words at
 * the crossing of the first two, dated names along the foot.
 */
import type { Palette } from '../../../story/scene.ts';
import { clamp, dot, hline, mark, type Mark, round1 } from '../kit/marks.ts';
import { drawingOf, keepLast, layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import { LINE_HEIGHT } from '../kit/place.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { arrival, emphasisOpacity, label, scripted } from '../kit/text.ts';
import { coversOf, dashesOf, parallelPath, type Cover } from './curve.ts';
import { datedName, layoutOf, spotOf, type Layout, type PlacedRing } from './layout.ts';
import type { Context, Params } from './spec.ts';

/** The inner parallels follow the banks by this share of the drawing. */
const LAG = 0.06;
/** Free ground on either side of a ring that lies on top. */
const CLEAR = 7;
const WHOLE = { x: -1000, y: -1000, width: 4000, height: 4000 };

/** A path drawn to a share of its length; whole ones need no dash. */
const grown = (share: number) =>
  share >= 1 ? {} : { pathLength: 1000, 'stroke-dasharray': `${round1(share * 1000)} 2000` };

/** The parallels of a ring, from its inner bank to the outer, as far as it is drawn. */
function strokesOf({ curve, start }: PlacedRing, count: number) {
  const strokes = Array.from({ length: count }, (_, i) => {
    const off = (2 * i) / (count - 1) - 1;
    return { off, d: parallelPath(curve, off * curve.half, start) };
  });
  return keepLast((drawn: number) =>
    strokes.flatMap(({ off, d }, i) => {
      const isBank = i === 0 || i === count - 1;
      const share = clamp(drawn * (1 + LAG) - LAG * (1 - Math.abs(off)));
      if (drawn <= 0 || share <= 0) return [];
      // The banks are heavy; between them strong and faint lines alternate, as water is drawn.
      const opacity = isBank ? 1 : i % 2 === 0 ? 0.72 : 0.42;
      const attrs = { d, 'stroke-width': isBank ? 2.3 : 1.1, opacity, ...grown(share) };
      return [mark('path', `stroke-${i}`, attrs)];
    }),
  );
}

/** What cuts a ring away where others lie on it, as far as those are drawn. */
const cutsOf = (covers: readonly Cover[], middles: ReadonlyMap<string, string>) =>
  keepLast((...drawn: readonly number[]) =>
    covers
      .map((cover, i) => ({ ...cover, share: drawn[i] ?? 0 }))
      .filter(({ share }) => share > 0)
      .map(({ top, spans, share }, i) =>
        mark('path', `under-${i}`, {
          d: middles.get(top.id) ?? '',
          fill: 'none',
          stroke: '#000',
          'stroke-width': round1(2 * (top.curve.half + CLEAR)),
          pathLength: 1000,
          'stroke-dasharray': dashesOf(spans, share),
        }),
      ),
  );

function ringMarks(
  { id, param }: PlacedRing,
  scene: string,
  palette: Palette,
  opacity: number,
  strokes: readonly Mark[],
  cuts: readonly Mark[],
): readonly Mark[] {
  const mask = `${scene}-${id}-mask`;
  const attrs = {
    fill: 'none',
    stroke: param.ink === 'tea' ? palette.teaLine : palette[param.ink],
    opacity,
    ...(cuts.length > 0 && { mask: `url(#${mask})` }),
  };
  const ring = mark('g', `ring-${id}`, attrs, strokes);
  if (cuts.length === 0) return [ring];
  const all = mark('rect', 'all', { ...WHOLE, fill: '#fff' });
  const units = { id: mask, maskUnits: 'userSpaceOnUse', ...WHOLE };
  return [mark('defs', `defs-${id}`, {}, [mark('mask', 'mask', units, [all, ...cuts])]), ring];
}

/** A line and a dot for each name, hollow where it is no longer in use. */
function footMarks(
  { inkSecond, ground, edge }: Palette,
  { names, area }: Layout,
  isTall: boolean,
  opacities: readonly number[],
): readonly Mark[] {
  const [first] = names;
  if (!first) return [];
  const [x, y] = first.at;
  const last = names.findLast((_, i) => (opacities[i] ?? 0) > 0) ?? first;
  const d = isTall
    ? `M${round1(x)},${round1(y)}V${round1(last.at[1])}`
    : hline(area.x, y, area.width);
  const opacity = round1(Math.max(...opacities) * 0.7);
  return [
    mark('path', 'foot-line', { d, stroke: inkSecond, 'stroke-width': 1, opacity }),
    ...names.map(({ id, param, at }, i) =>
      dot(`dot-${id}`, at, 4.6, {
        fill: param.past ? ground : edge,
        stroke: edge,
        'stroke-width': 1.6,
        opacity: opacities[i] ?? 1,
      }),
    ),
  ];
}

/** Dated names: under the line, on a tall stage beside it. */
const nameLabels = ({ names }: Layout, isTall: boolean): readonly PictureLabel[] =>
  names.map(({ id, param, at: [x, y], row }) => {
    const lines = [datedName(param), ...(param.note === undefined ? [] : [param.note])];
    return isTall
      ? label(`name-${id}`, [x + 14, y + 5], [lines.join(', ')], 'axis')
      : label(`name-${id}`, [x - 5, y + 25 + row * 36], lines, 'strong');
  });

function keptLayout(context: LayoutContext<Params>) {
  const layout = layoutOf(context);
  const isTall = context.aspect === 'tall';
  const covers = coversOf(layout.rings, layout.step);
  const middles = new Map(
    layout.rings.map(({ id, curve, start }) => [id, parallelPath(curve, 0, start)]),
  );
  return {
    crossing: layout.crossing,
    rings: layout.rings.map((ring, i) => ({
      ring,
      spot: spotOf(layout, i),
      covers: covers[i] ?? [],
      strokesAt: strokesOf(ring, context.params.strokes),
      cutsAt: cutsOf(covers[i] ?? [], middles),
      marksAt: keepLast(
        (palette: Palette, opacity: number, strokes: readonly Mark[], cuts: readonly Mark[]) =>
          ringMarks(ring, context.scene, palette, opacity, strokes, cuts),
      ),
    })),
    names: nameLabels(layout, isTall),
    nameIds: layout.names.map(({ id }) => id),
    footAt: keepLast((palette: Palette, ...opacities: readonly number[]) =>
      footMarks(palette, layout, isTall, opacities),
    ),
  };
}
type Kept = ReturnType<typeof keptLayout>;

/** How much of a ring is drawn. */
const drawnOf = ({ state }: Context, id: string): number => clamp(state.drawn[id] ?? 1);
/** Words come after the ring that they name. */
const afterOf = (context: Context, id: string): number => clamp(arrival(drawnOf(context, id)));

function ringLabels(
  context: Context,
  { ring, spot: [x, y] }: Kept['rings'][number],
): PictureLabel[] {
  const { id, param } = ring;
  const text = scripted(context, id, param.name);
  const opacity = afterOf(context, id) * emphasisOpacity(context, 0.35, id) * text.opacity;
  const look = { align: 'middle', opacity } as const;
  const role = text.isNote ? 'note' : 'figure';
  if (param.gloss === undefined) return [label(id, [x, y + 8], text.lines, role, look)];
  const under = y + 19 + (text.lines.length - 1) * LINE_HEIGHT;
  const lang = param.lang === undefined ? {} : { lang: param.lang };
  return [
    label(id, [x, y - 5], text.lines, role, look),
    label(`${id}-gloss`, [x, under], [param.gloss], 'label', { ...look, ...lang }),
  ];
}

/** The tie ends under the words: drawn here, since a leader would stand beside them. */
function crossingPicture(context: Context, crossing: Kept['crossing']): Partial<Picture> {
  if (!crossing) return {};
  const { lines, at, bank, on } = crossing;
  const opacity = clamp(context.state.crossing) * afterOf(context, on);
  if (opacity <= 0) return {};
  const top = at[1] + (lines.length - 1) * LINE_HEIGHT + 9;
  const d = `M${round1(at[0])},${round1(top)}V${round1(bank - 4)}`;
  const line = { d, stroke: context.palette.ink, 'stroke-width': 1, opacity: round1(opacity) };
  const role = context.aspect === 'tall' ? 'axis' : 'label';
  return {
    marks: [mark('path', 'crossing', line)],
    labels: [label('crossing', at, lines, role, { align: 'middle', opacity })],
  };
}

export const drawing = drawingOf(keptLayout, (layout, context: Context): Picture => {
  const { palette, state } = context;
  const named = layout.nameIds.map((id) => clamp(state.named[id] ?? 1));
  return layers([
    ...layout.rings.map((one): Partial<Picture> => {
      const { ring, covers, strokesAt, cutsAt, marksAt } = one;
      const strokes = strokesAt(drawnOf(context, ring.id));
      const cuts = cutsAt(...covers.map(({ top }) => drawnOf(context, top.id)));
      return {
        marks: marksAt(palette, emphasisOpacity(context, 0.28, ring.id), strokes, cuts),
        labels: ringLabels(context, one),
      };
    }),
    crossingPicture(context, layout.crossing),
    {
      marks: layout.footAt(palette, ...named),
      labels: layout.names.map((one, i) => ({ ...one, opacity: named[i] ?? 1 })),
    },
  ]);
});
