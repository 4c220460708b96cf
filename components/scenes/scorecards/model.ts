/** The drawing: a rule over each card, its marks row by row. */
import { emphasis } from '../kit/emphasis.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import { hatchPattern } from '../kit/pigment.ts';
import type { Moment } from './params.ts';
import { layoutOf, type CardPlan } from './plan.ts';
import { rowMarks } from './row-marks.ts';

export { placeLabels } from './labels.ts';

/** What recedes while another card is in focus stays visible. */
export const strengthOf = (moment: Moment, id: string): number => 0.3 + 0.7 * emphasis(moment, id);

function cardMarks(moment: Moment, card: CardPlan, hatch: string): Mark {
  const { palette } = moment;
  const { box } = card;
  const opacity = Math.round(card.shown * strengthOf(moment, card.id) * 100) / 100;
  return mark('g', `card-${card.id}`, { opacity }, [
    mark('path', 'rule', {
      d: `M${round1(box.x)},${round1(box.y)}h${round1(box.width)}`,
      stroke: palette.ink,
      'stroke-width': 1.2,
      opacity: palette.contrast ? 1 : 0.45,
    }),
    ...Array.from({ length: card.rows }, (_, row) => rowMarks(moment, card, row, hatch)),
  ]);
}

/** All cards at a moment. */
export function marks(moment: Moment): readonly Mark[] {
  const hatch = `${moment.scene}-hatch`;
  return [
    ...(moment.palette.contrast ? [mark('defs', 'defs', {}, [hatchPattern(hatch)])] : []),
    ...layoutOf(moment).cards.map((card) => cardMarks(moment, card, `url(#${hatch})`)),
  ];
}
