/**
 * One row of marks: bare paper, then pigment in flat terraces seen through the shapes of those that are
 * painted, then one ink edge round all. Terraces run across the row, so a row costs the same for 5 as for 50.
 */
import type { Palette } from '../../../story/scene.ts';
import { PEAK_LEVELS } from '../kit/glyphs.ts';
import { mark, rect, stroked, type Mark } from '../kit/marks.ts';
import { colourAt } from '../kit/paint.ts';
import type { Box } from '../kit/plate.ts';
import { SMALL, type PlacedCard } from './layout.ts';

/** How far paint reaches, terrace by terrace from the foot. */
const WHOLE = Array.from({ length: PEAK_LEVELS }, () => 1);
/** A judged whole: the summit fades, since no number ends there. */
const JUDGED = [1, 1, 1, 1, 1, 1, 1, 0.85, 0.65, 0.45];
const PART = [0.95, 0.85, 0.72, 0.56, 0.38, 0.2];

/** From one edge of a card to the other, `height` up from `foot`. */
const across = ({ ground }: PlacedCard, foot: number, height: number): Box => ({
  ...{ x: ground.x - 2, width: ground.width + 4 },
  ...{ y: foot - height, height },
});

/** Terraces of one row up to a level, with their strengths. */
function bands(
  palette: Palette,
  card: PlacedCard,
  foot: number,
  filled: number,
  strengths: readonly number[],
): readonly Mark[] {
  const high = card.size.height / PEAK_LEVELS;
  const level = filled * strengths.length;
  return strengths.slice(0, Math.ceil(level)).map((strength, i) => {
    const share = Math.min(1, level - i);
    const box = across(card, foot, (i + share) * high);
    return rect(
      `band-${i}`,
      { ...box, height: high * share + 0.4 },
      {
        fill: colourAt(palette, (i + 0.5) / PEAK_LEVELS),
        ...(strength < 1 && { 'fill-opacity': strength }),
      },
    );
  });
}

/** Paint as it has risen in the marks of a row that are `full`, or so in `part`. */
function painted(
  palette: Palette,
  card: PlacedCard,
  { foot, lips, ...row }: PlacedCard['rows'][number],
  which: 'full' | 'part',
  filled: number,
  { id, hatch }: { readonly id: string; readonly hatch: string },
): readonly Mark[] {
  if (row[which] === '' || filled <= 0) return [];
  const strengths = which === 'part' ? PART : card.isJudged ? JUDGED : WHOLE;
  const levels = which === 'full' ? PEAK_LEVELS : 4;
  const opacity = palette.contourPaintedAlpha * filled;
  const paint = palette.contrast
    ? [
        rect('hatched', across(card, foot, (card.size.height / PEAK_LEVELS) * levels * filled), {
          fill: hatch,
        }),
      ]
    : [
        ...bands(palette, card, foot, filled, strengths),
        ...(lips ? [stroked('lips', lips, palette.contourPainted, 0.9, { opacity })] : []),
      ];
  return [
    mark('clipPath', `clip-${which}`, { id }, [mark('path', 'shapes', { d: row[which] })]),
    mark('g', which, { 'clip-path': `url(#${id})` }, paint),
  ];
}

/** A card's marks with the rule over them; `filled` is how far pigment has risen. */
export function cardMark(
  palette: Palette,
  card: PlacedCard,
  { rule, hatch, scene }: { readonly rule: string; readonly hatch: string; readonly scene: string },
  opacity: number,
  filled: number,
): Mark {
  const edge = card.size.height < SMALL ? 1 : 1.35;
  const line = { d: rule, stroke: palette.ink, 'stroke-width': 1.2 };
  return mark('g', `card-${card.id}`, { opacity }, [
    mark('path', 'rule', { ...line, opacity: palette.contrast ? 1 : 0.45 }),
    ...card.rows.map((row, i) =>
      mark('g', `row-${i}`, {}, [
        mark('path', 'paper', { d: row.all, fill: palette.paper }),
        ...(['full', 'part'] as const).flatMap((which) => {
          const id = `${scene}-${card.id}-${i}-${which}`;
          return painted(palette, card, row, which, filled, { id, hatch });
        }),
        stroked('edge', row.all, palette.edge, edge, { 'stroke-linejoin': 'round' }),
      ]),
    ),
  ]);
}
