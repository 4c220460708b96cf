/**
 * One row of marks: bare paper, then pigment in flat terraces seen through the shapes of those that are
 * painted, then one ink edge round all. Terraces run across the row, so a row costs the same for 5 as for 50.
 */
import { bodyOf, PEAK_LEVELS, stamp } from '../kit/glyphs.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import { colourAt } from '../kit/pigment.ts';
import type { Pair } from '../kit/plate.ts';
import type { Moment } from './params.ts';
import type { CardPlan } from './plan.ts';

/** How far paint reaches, terrace by terrace from the foot. */
const WHOLE = Array.from({ length: PEAK_LEVELS }, () => 1);
/** A judged whole: the summit fades, since no number ends there. */
const JUDGED = [1, 1, 1, 1, 1, 1, 1, 0.85, 0.65, 0.45];
const PART = [0.95, 0.85, 0.72, 0.56, 0.38, 0.2];

export const placesOf = (card: CardPlan, row: number): readonly Pair[] => {
  const { ground, columns, rows, size, all } = card;
  const count = Math.min(columns, all - row * columns);
  const pitch = ground.width / columns;
  const high = ground.height / rows;
  const slack = columns > 1 ? (ground.width - size.width) / (columns - 1) : 0;
  // The outermost marks end where the rule over them ends.
  const step = columns > 1 ? slack : pitch;
  // A single row stands close under its words, even where it could be higher.
  const foot = ground.y + (rows > 1 ? high * (row + 0.93) : Math.min(high, size.height + 8));
  return Array.from({ length: count }, (_, i) => [ground.x + i * step, foot]);
};

/** Terraces of one row up to a level, with their strengths. */
function bands(
  { palette }: Moment,
  card: CardPlan,
  foot: number,
  strengths: readonly number[],
): readonly Mark[] {
  const { ground, size, filled } = card;
  const high = size.height / PEAK_LEVELS;
  const level = filled * strengths.length;
  return strengths.slice(0, Math.ceil(level)).map((strength, i) => {
    const share = Math.min(1, level - i);
    return mark('rect', `band-${i}`, {
      x: round1(ground.x - 2),
      y: round1(foot - (i + share) * high),
      width: round1(ground.width + 4),
      height: round1(high * share + 0.4),
      fill: colourAt(palette, (i + 0.5) / PEAK_LEVELS),
      ...(strength < 1 && { 'fill-opacity': strength }),
    });
  });
}

function hatched(card: CardPlan, foot: number, levels: number, hatch: string): readonly Mark[] {
  const height = (card.size.height / PEAK_LEVELS) * levels * card.filled;
  const { x, width } = card.ground;
  const box = { x: round1(x - 2), y: round1(foot - height), width: round1(width + 4) };
  return [mark('rect', 'hatched', { ...box, height: round1(height), fill: hatch })];
}

/** Lips of the terraces, where marks are large enough to show them. */
function lips(card: CardPlan, foot: number): string {
  if (card.size.height < 30) return '';
  const high = card.size.height / PEAK_LEVELS;
  return Array.from(
    { length: PEAK_LEVELS - 1 },
    (_, i) =>
      `M${round1(card.ground.x)},${round1(foot - (i + 1) * high)}h${round1(card.ground.width)}`,
  ).join('');
}

export function rowMarks(moment: Moment, card: CardPlan, row: number, hatch: string): Mark {
  const { params, palette, scene } = moment;
  const { size, full, part, columns, filled } = card;
  const body = bodyOf(params.shape, size.width, size.height);
  const places = placesOf(card, row);
  const foot = places[0]?.[1] ?? 0;
  const from = row * columns;
  const of = (start: number, end: number) =>
    places.slice(Math.max(0, start - from), Math.max(0, end - from));
  const shapes = { full: of(0, full), part: of(full, full + part) };
  const lip = lips(card, foot);
  const strengths = { full: card.judged ? JUDGED : WHOLE, part: PART };
  const layers = (['full', 'part'] as const).flatMap((which) => {
    if (shapes[which].length === 0 || filled <= 0) return [];
    const id = `${scene}-${card.id}-${row}-${which}`;
    const paint = palette.contrast
      ? hatched(card, foot, which === 'full' ? PEAK_LEVELS : 4, hatch)
      : bands(moment, card, foot, strengths[which]);
    const line = { d: lip, fill: 'none', stroke: palette.contourPainted, 'stroke-width': 0.9 };
    return [
      mark('clipPath', `clip-${which}`, { id }, [
        mark('path', 'shapes', { d: stamp(body, shapes[which]) }),
      ]),
      mark('g', which, { 'clip-path': `url(#${id})` }, [
        ...paint,
        ...(lip && !palette.contrast
          ? [mark('path', 'lips', { ...line, opacity: palette.contourPaintedAlpha * filled })]
          : []),
      ]),
    ];
  });
  const d = stamp(body, places);
  return mark('g', `row-${row}`, {}, [
    mark('path', 'paper', { d, fill: palette.paper }),
    ...layers,
    mark('path', 'edge', {
      d,
      fill: 'none',
      stroke: palette.edge,
      'stroke-width': size.height < 30 ? 1 : 1.35,
      'stroke-linejoin': 'round',
    }),
  ]);
}
