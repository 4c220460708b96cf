/** What the cards say without being seen. */
import type { Anchor, SceneData, SceneTable } from '../../../story/scene.ts';
import type { Moment, Params } from './params.ts';
import { cardsOf, type Card, rowOf } from './rows.ts';

export const anchorsOf = (params: Params, data: SceneData): readonly Anchor[] =>
  cardsOf(params, data).map(({ id, figure, param }) => ({
    id,
    name: figure === '' ? param.by : figure,
  }));

/** Kind of source, what was counted, and how many are so in part. */
export function countsOf({ param, part, partText }: Card, short = false): string {
  const more = param.part && part > 0 ? `, ${partText} ${param.part.name}` : '';
  const kind = param.source && !short ? `${param.source}: ` : '';
  return `${kind}${param.counts}${more}`;
}

const figureOf = ({ labels }: Moment, { id, figure }: Card) =>
  (labels.find(({ anchor }) => anchor === id)?.text ?? figure).replace(/;\s*/g, ', ');

export function describeCards(moment: Moment): string {
  const { params, data, state } = moment;
  const seen = cardsOf(params, data).filter(({ id }) => (state.shown[id] ?? 1) >= 0.5);
  if (seen.length === 0) return `${Object.keys(params.cards).length} counts, none shown yet.`;
  const told = seen.map((card) => {
    const { by, date } = card.param;
    const blank = (state.filled[card.id] ?? 1) < 0.5;
    return `${by}, ${date}: ${blank ? 'not counted yet' : figureOf(moment, card)}, ${countsOf(card)}`;
  });
  const apart = seen.length > 1 ? ' They count different things and are not averaged.' : '';
  return `${told.join('; ')}.${apart}`;
}

/** One row a card. */
/** The figure, and the numbers of its rows where the words printed for it do not hold them. */
function cellOf(moment: Moment, card: Card): string {
  const figure = figureOf(moment, card);
  const text = rowOf(moment.data, card.param, card.param.full)?.text ?? '';
  const counted = card.allText === '' ? text : `${text} ${moment.params.of} ${card.allText}`;
  return [text, card.allText].every((one) => figure.includes(one))
    ? figure
    : `${figure} (${counted})`;
}

export function tableOf(moment: Moment): SceneTable {
  return {
    columns: ['Who counted', 'Date', 'Kind of source', 'What', 'Count'],
    rows: cardsOf(moment.params, moment.data).map((card) => {
      const { by, date, source = '' } = card.param;
      return [by, date, source, countsOf(card, true), cellOf(moment, card)];
    }),
  };
}
