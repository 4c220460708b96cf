/** Seals and hairlines as marks; all words are labels, since a still contains no text. */
import { PLATE } from '../../../story/scene.ts';
import { clamp, hline, mark, type Mark, round1, round2, stroked } from '../kit/marks.ts';
import { drawingOf, layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import type { Box } from '../kit/plate.ts';
import { emphasisOpacity, label, linesOf, scripted, wrap } from '../kit/text.ts';
import { composeOf, fieldOf, isComposed, type PlacedBlock } from './compose.ts';
import { figureText, sealBox, spotOf, startOf, widthAt, type Spot } from './layout.ts';
import { portraitMarks } from './quotation.ts';
import { sealDrawer } from './seal.ts';
import type { Context, ItemParam, Params } from './params.ts';

/** Height of the first line of an item's words above its baseline. */
const RISE = { statement: 46, name: 30, figure: 30, quotation: 0, seal: 0 } as const;
const NOTE_DROP = {
  statement: { wide: 36, tall: 30 },
  name: { wide: 26, tall: 22 },
  figure: { wide: 25, tall: 21 },
  quotation: { wide: 25, tall: 21 },
  seal: { wide: 22, tall: 19 },
} as const;
const PITCH = { statement: { wide: 50, tall: 36 }, other: { wide: 32, tall: 26 } } as const;
/** Length of tally rules. */
const TALLY = { wide: 68, tall: 46 } as const;
/** Length of the rule above a speaker's name. */
const BY_RULE = 44;
const HAN = /\p{Script=Han}/u;

/** Draws one item. */
function itemDrawer({ scene, aspect, type }: LayoutContext<Params>, id: string, item: ItemParam) {
  const { kind, text, note, lang, rule, tally, arrow } = item;
  const { width, height } = PLATE[aspect];
  const isWide = aspect === 'wide';
  const isSeal = kind === 'seal';
  const seal = isSeal ? sealDrawer(`${scene}-${id}-wear`, item.cuts) : undefined;
  const space = isSeal ? undefined : widthAt(aspect, item);
  const roleOf = (words: string) => {
    if (kind === 'statement') return kind;
    const isHan = lang?.startsWith('zh') ?? HAN.test(words);
    return isHan ? 'han' : kind === 'figure' ? kind : 'strong';
  };
  const textLines = text && !seal ? wrap(text, space, type[roleOf(text)]) : [];
  const pitch = PITCH[kind === 'statement' ? kind : 'other'][aspect];
  const hasMarks = seal !== undefined || rule > 0 || tally > 0 || arrow > 0;

  /** Short rules above a figure, drawn from the left, the lowest first: they are a tally, not a measure. */
  function tallyMarks(
    ink: string,
    left: number,
    bottom: number,
    visibility: number,
  ): readonly Mark[] {
    const length = TALLY[aspect];
    const step = isWide ? 7.5 : 6;
    const drawn = visibility * (1 + 0.12 * tally);
    return Array.from({ length: tally }, (_, i) => {
      const d = hline(left, bottom - i * step, length * clamp(drawn - 0.12 * i));
      return mark('path', `tally-${i}`, { d, stroke: ink, 'stroke-width': 1.6 });
    });
  }

  /** Down from a figure and its note to what it counts, with an arrowhead. */
  function arrowMark(ink: string, [x, y, align]: Spot): Mark {
    const from = y + (note ? NOTE_DROP.figure[aspect] : 0) + (isWide ? 16 : 12);
    // Below the middle of a tally's rules, or of the figure itself.
    const at = startOf(x, TALLY[aspect], align) + TALLY[aspect] / 2;
    const barb = isWide ? 5 : 4;
    const d =
      `M${round1(at)},${round1(from)}v${round1(arrow * height)}` +
      `m${-barb},${-barb * 1.4}l${barb},${barb * 1.4}l${barb},${-barb * 1.4}`;
    return stroked('arrow', d, ink, 1.4, { 'stroke-linejoin': 'round' });
  }

  /** The words of the item, in their large type. */
  function textLabels(lines: readonly string[], [x, y, align]: Spot, opacity: number) {
    const role = roleOf(lines.join(''));
    const look = { align, opacity, ...(lang && { lang }) };
    return lines.map((line, i) =>
      label(i === 0 ? id : `${id}-${i}`, [x, y + i * pitch], [line], role, look),
    );
  }

  /** Smaller words below the item; for a seal below or beside it. */
  function noteLabels(now: Context, spot: Spot, box: Box, opacity: number, count: number) {
    const words = scripted(now, id, note);
    if (words.lines.length === 0) return [];
    const [x, y, align] = spot;
    // A seal at the right margin has its words on its left, as in a colophon.
    const isBeside = isSeal && align === 'end' && isWide;
    const role = words.isNote ? 'note' : isSeal ? 'strong' : 'axis';
    const below = isSeal ? box.y + box.height : y + (count - 1) * pitch;
    const top = isBeside
      ? box.y + box.height / 2 - ((words.lines.length - 1) * now.type.line) / 2 + 5
      : below + NOTE_DROP[kind][aspect];
    const look = { align, opacity: opacity * words.opacity };
    // Under a seal the first line is its date and is heavier; a caption has one weight.
    const wrapped = wrap(words.lines, space, type[role]);
    const parts = role === 'axis' ? wrapped.map((line) => [line]) : [wrapped];
    return parts.map((part, i) => {
      const at = [isBeside ? box.x - 12 : x, top + i * now.type.line] as const;
      return label(i === 0 ? `${id}-note` : `${id}-note-${i}`, at, part, role, look);
    });
  }

  return (now: Context): Partial<Picture> => {
    const { state, palette } = now;
    const visibility = state.shown[id] ?? 1;
    const opacity = visibility * emphasisOpacity(now, 0.28, id);
    if (opacity <= 0) return {};
    const spot = spotOf(now, id, item);
    const [x, y, align] = spot;
    const box = sealBox(now, id, item);
    const printed = kind === 'figure' ? figureText(now, id) : '';
    const lines = printed ? linesOf(printed) : kind === 'figure' ? [] : textLines;
    const labels = [
      ...textLabels(lines, spot, opacity),
      ...noteLabels(now, spot, box, opacity, lines.length),
    ];
    if (!hasMarks) return { labels };
    const over = isSeal ? box.y - 14 : y - RISE[kind] - 8;
    const d = hline(startOf(x, rule * width, align), over, rule * width);
    const line = { d, stroke: palette.ink, 'stroke-width': 1.2, opacity: 0.5 };
    const [solid, red, wear] = [state.solid[id] ?? 0, state.red[id] ?? 0, state.wear[id] ?? 0];
    const marks = [
      // A rule above the item, as a share of the width.
      ...(rule > 0 ? [mark('path', 'rule', line)] : []),
      ...tallyMarks(palette.ink, startOf(x, TALLY[aspect], align), over, visibility),
      ...(arrow > 0 ? [arrowMark(palette.ink, spot)] : []),
      ...(seal ? [seal(solid, red, wear, palette, box)] : []),
    ];
    return { labels, marks: [mark('g', `item-${id}`, { opacity: round2(opacity) }, marks)] };
  };
}

/** An item at its place in the layout. */
function composedPicture(
  now: Context,
  [id, item]: readonly [string, ItemParam],
  block: PlacedBlock,
): Partial<Picture> {
  const { state, palette, aspect } = now;
  const { width, height } = PLATE[aspect];
  const field = fieldOf(aspect);
  const { align = 'start', rule, lang } = item;
  const shift = { start: 0, middle: field.width / 2, end: field.width }[align];
  const { quotation } = block;
  const left = field.x + shift + (state.dx[id] ?? 0) * width;
  const x = left + (quotation?.indent ?? 0);
  const top = block.top + (state.dy[id] ?? 0) * height;
  const opacity = (state.shown[id] ?? 1) * emphasisOpacity(now, 0.28, id);
  const look = { align, opacity, ...(lang && { lang }) };
  const { role, lead, lines, unit, note, noteRole, base, pitch, drop, step } = block;
  const last = lines.length - 1;
  const notes = { align, opacity: opacity * block.noteOpacity };
  const below = top + base + Math.max(0, last) * pitch + drop;
  const labels = [
    ...(lead ? [label(`${id}-lead`, [x, top + 20], [lead], 'figure', look)] : []),
    ...lines.map((line, i) =>
      label(i === 0 ? id : `${id}-${i}`, [x, top + base + i * pitch], [line], role, {
        ...look,
        ...(unit && i === last && { unit }),
      }),
    ),
    ...note.map((line, i) =>
      label(`${id}-note-${i}`, [x, below + i * step], [line], noteRole, notes),
    ),
  ];
  const thin = { stroke: palette.ink, 'stroke-width': 1.2, opacity: round2(opacity * 0.5) };
  if (quotation) {
    const { open, portrait, credit, creditLines } = quotation;
    // The opening mark hangs in the margin, so that the letters of all lines are aligned.
    const hung = label(`${id}-mark`, [x, top + base], [open], role, { ...look, align: 'end' });
    const by = hline(x, below - step - 2, BY_RULE);
    return {
      labels: [
        hung,
        ...labels,
        ...creditLines.map((line, i) =>
          label(`${id}-credit-${i}`, [left + credit[0], top + credit[1] + i * 17], [line], 'axis', {
            opacity,
          }),
        ),
      ],
      marks: [
        mark('path', `by-${id}`, { d: by, ...thin }),
        ...(portrait ? portraitMarks(now, [id, item], { ...portrait, x: left, y: top }) : []),
      ],
    };
  }
  if (rule <= 0) return { labels };
  const d = hline(startOf(x, rule * width, align), top - 18, rule * width);
  return { labels, marks: [mark('path', `rule-${id}`, { d, ...thin })] };
}

/** What a page lays over the still: portraits. */
export function pictures(context: Context): readonly Mark[] {
  return drawing.marks(context).filter(({ id }) => id.startsWith('portrait-'));
}

export const drawing = drawingOf(
  (around: LayoutContext<Params>) =>
    Object.entries(around.params.items).map(
      ([id, item]) =>
        [id, item, isComposed(item) ? undefined : itemDrawer(around, id, item)] as const,
    ),
  (drawers, context: Context) => {
    const composed = composeOf(context);
    return layers(
      drawers.map(([id, item, draw]) => {
        if (draw) return draw(context);
        const block = composed.get(id);
        return block ? composedPicture(context, [id, item], block) : {};
      }),
    );
  },
);

/** The box of the most worn seal; of equally worn ones the last, since a row is read to its end. */
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
