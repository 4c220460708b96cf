/** Seals and hairlines as marks; all words are labels, since a still holds no text. */
import { PLATE, type Aspect } from '../../../story/scene.ts';
import { clamp, hline, mark, type Mark, round1, round2, stroked } from '../kit/marks.ts';
import { drawingOf, layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import { LINE_HEIGHT } from '../kit/place.ts';
import type { Box, PictureLabel } from '../kit/plate.ts';
import { emphasisOpacity, label, linesOf, scripted } from '../kit/text.ts';
import { figureText, sealBox, spotOf, startOf, type Spot } from './layout.ts';
import { sealDrawer } from './seal.ts';
import type { Context, ItemParam, Params } from './spec.ts';

/** The height that the first line of an item's words takes above its base line. */
const RISE = { statement: 46, name: 30, figure: 30, seal: 0 } as const;
const NOTE_DROP = {
  statement: { wide: 36, tall: 30 },
  name: { wide: 26, tall: 22 },
  figure: { wide: 25, tall: 21 },
  seal: { wide: 22, tall: 19 },
} as const;
const PITCH = { statement: { wide: 50, tall: 36 }, other: { wide: 32, tall: 26 } } as const;
const HAN = /\p{Script=Han}/u;

/** A rule over an item, a share of the width. */
function hairline(context: Context, item: ItemParam, [x, y, align]: Spot, box: Box): Mark[] {
  if (item.rule <= 0) return [];
  const length = item.rule * PLATE[context.aspect].width;
  const top = item.kind === 'seal' ? box.y - 14 : y - RISE[item.kind] - 8;
  const d = hline(startOf(x, length, align), top, length);
  return [
    mark('path', 'rule', { d, stroke: context.palette.ink, 'stroke-width': 1.2, opacity: 0.5 }),
  ];
}

/** Short rules over a figure, drawn from the left, the lowest first: they count, and measure nothing. */
function tallyMarks(context: Context, item: ItemParam, [x, y, align]: Spot, shown: number): Mark[] {
  const [length, pitch] = context.aspect === 'wide' ? [68, 7.5] : [46, 6];
  const left = startOf(x, length, align);
  const foot = y - RISE[item.kind] - 8;
  const drawn = shown * (1 + 0.12 * item.tally);
  return Array.from({ length: item.tally }, (_, i) => {
    const d = hline(left, foot - i * pitch, length * clamp(drawn - 0.12 * i));
    return mark('path', `tally-${i}`, { d, stroke: context.palette.ink, 'stroke-width': 1.6 });
  });
}

/** Down from a figure and its note to what it counts, with a barb to each side of the point. */
function arrowMarks({ aspect, palette }: Context, item: ItemParam, [x, y, align]: Spot): Mark[] {
  if (item.arrow <= 0) return [];
  const isWide = aspect === 'wide';
  const from = y + (item.note ? NOTE_DROP.figure[aspect] : 0) + (isWide ? 16 : 12);
  // Under the middle of a tally's rules, or of the figure itself.
  const half = isWide ? 34 : 23;
  const at = x + (align === 'start' ? half : align === 'end' ? -half : 0);
  const barb = isWide ? 5 : 4;
  const d =
    `M${round1(at)},${round1(from)}v${round1(item.arrow * PLATE[aspect].height)}` +
    `m${-barb},${-barb * 1.4}l${barb},${barb * 1.4}l${barb},${-barb * 1.4}`;
  return [stroked('arrow', d, palette.ink, 1.4, { 'stroke-linejoin': 'round' })];
}

interface Around {
  readonly id: string;
  readonly item: ItemParam;
  readonly spot: Spot;
  readonly box: Box;
  readonly opacity: number;
}

/** The words of an item; a figure prints its value. */
function ownLabels(lines: readonly string[], aspect: Aspect, { id, item, spot, opacity }: Around) {
  const { kind, lang } = item;
  const pitch = PITCH[kind === 'statement' ? kind : 'other'][aspect];
  const isHan = lang?.startsWith('zh') ?? HAN.test(lines.join(''));
  const role = kind === 'statement' ? kind : isHan ? 'han' : kind === 'figure' ? kind : 'strong';
  const [x, y, align] = spot;
  return lines.map((line, i) =>
    label(i === 0 ? id : `${id}-${i}`, [x, y + i * pitch], [line], role, {
      align,
      opacity,
      ...(lang && { lang }),
    }),
  );
}

/** Smaller words under an item; a seal has them below or beside it. */
function noteLabels(context: Context, { id, item, spot, box, opacity }: Around, count: number) {
  const { aspect } = context;
  const said = scripted(context, id, item.note ? linesOf(item.note) : []);
  if (said.lines.length === 0) return [];
  const isSeal = item.kind === 'seal';
  const [x, y, align] = spot;
  // A seal at the right margin has its words to the left of it, as a colophon would.
  const isBeside = isSeal && align === 'end' && aspect === 'wide';
  const role = said.isNote ? 'note' : isSeal ? 'strong' : 'axis';
  const pitch = PITCH[item.kind === 'statement' ? item.kind : 'other'][aspect];
  const below = isSeal ? box.y + box.height : y + (count - 1) * pitch;
  const top = isBeside
    ? box.y + box.height / 2 - ((said.lines.length - 1) * LINE_HEIGHT) / 2 + 5
    : below + NOTE_DROP[item.kind][aspect];
  // Under a seal the first line is its date and stands stronger; a caption is all of one weight.
  const parts = role === 'axis' ? said.lines.map((line) => [line]) : [said.lines];
  return parts.map((part, i) =>
    label(
      i === 0 ? `${id}-note` : `${id}-note-${i}`,
      [isBeside ? box.x - 12 : x, top + i * LINE_HEIGHT],
      part,
      role,
      { align, opacity: opacity * said.opacity },
    ),
  );
}

/** Draws one item. */
function itemDrawer({ scene, aspect }: LayoutContext<Params>, id: string, item: ItemParam) {
  const { kind, text } = item;
  const seal = kind === 'seal' ? sealDrawer(`${scene}-${id}-wear`, item.cuts) : undefined;
  const own = text && !seal ? linesOf(text) : [];
  const hasMarks = seal !== undefined || item.rule > 0 || item.tally > 0 || item.arrow > 0;
  return (context: Context): Partial<Picture> => {
    const { state, palette } = context;
    const shown = state.shown[id] ?? 1;
    const opacity = shown * emphasisOpacity(context, 0.28, id);
    if (opacity <= 0) return {};
    const spot = spotOf(context, id, item);
    const box = sealBox(context, id, item);
    const [solid, red, wear] = [state.solid[id] ?? 0, state.red[id] ?? 0, state.wear[id] ?? 0];
    const printed = kind === 'figure' ? figureText(context, id) : '';
    const lines = printed ? linesOf(printed) : kind === 'figure' ? [] : own;
    const around = { id, item, spot, box, opacity };
    const labels: readonly PictureLabel[] = [
      ...ownLabels(lines, aspect, around),
      ...noteLabels(context, around, lines.length),
    ];
    if (!hasMarks) return { labels };
    const marks = [
      ...hairline(context, item, spot, box),
      ...tallyMarks(context, item, spot, shown),
      ...arrowMarks(context, item, spot),
      ...(seal ? [seal(solid, red, wear, palette, box)] : []),
    ];
    return { labels, marks: [mark('g', `item-${id}`, { opacity: round2(opacity) }, marks)] };
  };
}

export const drawing = drawingOf(
  (around: LayoutContext<Params>) =>
    Object.entries(around.params.items).map(([id, item]) => itemDrawer(around, id, item)),
  (drawers, context: Context) => layers(drawers.map((draw) => draw(context))),
);

/** The square of the seal that is worn most, and of equals the last: a row is read to its end. */
export function seal(context: Context): Box | undefined {
  const { params, state } = context;
  const worn = (id: string) => state.wear[id] ?? 0;
  const [id, item] =
    Object.entries(params.items)
      .filter(([key, { kind }]) => kind === 'seal' && (state.shown[key] ?? 1) > 0)
      .sort(([a], [b]) => worn(a) - worn(b))
      .at(-1) ?? [];
  return id !== undefined && item ? sealBox(context, id, item) : undefined;
}
