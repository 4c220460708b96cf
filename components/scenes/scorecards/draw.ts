/** Cards: a rule and rows of marks, the source and what was counted on the left, the figure on the right. */
import type { Palette } from '../../../story/scene.ts';
import { PEAK_LEVELS } from '../kit/glyphs.ts';
import { hline, mark, type Mark, rect, round2, stroked } from '../kit/marks.ts';
import { colourAt, hatchDefs, hatchOf } from '../kit/paint.ts';
import { drawingOf, keepLast, layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import type { Box } from '../kit/plate.ts';
import { arrival, emphasisOpacity, label, scripted, together } from '../kit/text.ts';
import { headingOf, layoutOf, type PlacedCard, SMALL } from './layout.ts';
import type { Context, Params } from './params.ts';

/** The paint of each terrace, from the bottom up. */
const WHOLE = Array.from({ length: PEAK_LEVELS }, () => 1);
/** A judgement of "all": the paint fades at the summit, since no number ends there. */
const JUDGED = [1, 1, 1, 1, 1, 1, 1, 0.85, 0.65, 0.45];
const PART = [0.95, 0.85, 0.72, 0.56, 0.38, 0.2];

/**
 * Draws a card's marks with the rule above them, cached while nothing changes; `filled` is how far
 * pigment has risen.
 */
function cardMarkOf({ scene }: LayoutContext<Params>, card: PlacedCard) {
  const { id, box, ground, size, rows, isJudged } = card;
  const high = size.height / PEAK_LEVELS;
  const rule = hline(box.x, box.y, box.width);
  /** From one edge of the card to the other, `up` units above a baseline. */
  const across = (bottom: number, up: number, height: number): Box => ({
    x: ground.x - 2,
    y: bottom - up,
    width: ground.width + 4,
    height,
  });

  /** The paint in the marks of a row that are `full`, or partly in `part`. */
  function painted(
    palette: Palette,
    i: number,
    which: 'full' | 'part',
    filled: number,
  ): readonly Mark[] {
    const { [which]: shapes = '', keyPlace = 0, lips } = rows[i] ?? {};
    if (shapes === '' || filled <= 0) return [];
    const clip = `${scene}-${id}-${i}-${which}`;
    const strengths = which === 'part' ? PART : isJudged ? JUDGED : WHOLE;
    const level = filled * strengths.length;
    const bands = strengths.slice(0, Math.ceil(level)).map((strength, n) => {
      const share = Math.min(1, level - n);
      const band = across(keyPlace, (n + share) * high, high * share + 0.4);
      const fill = colourAt(palette, (n + 0.5) / PEAK_LEVELS);
      return rect(`band-${n}`, band, { fill, ...(strength < 1 && { 'fill-opacity': strength }) });
    });
    const hatched = high * (which === 'full' ? PEAK_LEVELS : 4) * filled;
    const look = { opacity: palette.contourPaintedAlpha * filled };
    const paint = palette.contrast
      ? [rect('hatched', across(keyPlace, hatched, hatched), { fill: hatchOf({ scene }) })]
      : [...bands, ...(lips ? [stroked('lips', lips, palette.contourPainted, 0.9, look)] : [])];
    return [
      mark('clipPath', `clip-${which}`, { id: clip }, [mark('path', 'shapes', { d: shapes })]),
      mark('g', which, { 'clip-path': `url(#${clip})` }, paint),
    ];
  }

  return keepLast((palette: Palette, opacity: number, filled: number): Mark => {
    const { contrast, ink, paper, edge } = palette;
    const line = { d: rule, stroke: ink, 'stroke-width': 1.2, opacity: contrast ? 1 : 0.45 };
    const width = size.height < SMALL ? 1 : 1.35;
    return mark('g', `card-${id}`, { opacity }, [
      mark('path', 'rule', line),
      ...rows.map(({ all }, i) =>
        mark('g', `row-${i}`, {}, [
          mark('path', 'paper', { d: all, fill: paper }),
          ...painted(palette, i, 'full', filled),
          ...painted(palette, i, 'part', filled),
          stroked('edge', all, edge, width, { 'stroke-linejoin': 'round' }),
        ]),
      ),
    ]);
  });
}

/** Draws one card. */
function cardDrawer(around: LayoutContext<Params>, card: PlacedCard) {
  const { id, box } = card;
  const isTall = around.aspect === 'tall';
  const headAt = keepLast((figure: string) => headingOf(around, card, card.box.width, figure));
  const markAt = cardMarkOf(around, card);
  return (context: Context): Picture => {
    const filled = context.state.filled[id] ?? 1;
    const opacity = (context.state.shown[id] ?? 1) * emphasisOpacity(context, 0.3, id);
    const text = scripted(context, id, card.figure);
    const figure = together(text.lines);
    const { lines, isCut, isLarge, figureLine } = headAt(figure);
    const first = isTall ? 19 : 25;
    const y = box.y + (!isLarge ? first + figureLine * context.type.line : isTall ? 31 : 36);
    // A figure appears once its marks are painted.
    const look = { align: 'end', opacity: opacity * arrival(filled) * text.opacity } as const;
    return {
      marks: [markAt(context.palette, round2(opacity), filled)],
      labels: [
        label(`${id}-by`, [box.x, box.y + first], lines, 'strong', { opacity, isCut }),
        label(id, [box.x + box.width, y], [figure], isLarge ? 'figure' : 'strong', look),
      ],
    };
  };
}

export const drawing = drawingOf(
  (context: LayoutContext<Params>) => {
    const { cards, keyPlace } = layoutOf(context);
    const { rule } = context.params;
    return {
      drawers: cards.map((card) => cardDrawer(context, card)),
      rule: rule === undefined ? [] : [label('rule', keyPlace, [rule], 'axis')],
    };
  },
  ({ drawers, rule }, context: Context) =>
    layers([
      { marks: hatchDefs(context) },
      ...drawers.map((draw) => draw(context)),
      { labels: rule },
    ]),
);
