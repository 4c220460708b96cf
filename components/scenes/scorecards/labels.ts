/** The words of each card: who and when, what was counted, and its figure at the other end. */
import type { PlacedLabel } from '../../../story/scene.ts';
import { fitted, measure } from '../kit/measure.ts';
import { onPlate, type Words } from '../kit/plate.ts';
import { strengthOf } from './model.ts';
import type { Moment } from './params.ts';
import { layoutOf, type CardPlan } from './plan.ts';
import { countsOf } from './tell.ts';

function cardWords(moment: Moment, card: CardPlan): readonly Words[] {
  const tall = moment.aspect === 'tall';
  const { id, box, param, figure } = card;
  const said = moment.labels.find(({ anchor }) => anchor === id);
  const opacity = card.shown * strengthOf(moment, id);
  const text = (said?.text ?? figure).replace(/;\s*/g, ', ');
  // The large type takes its room from the words beside it.
  const [size, room] = tall ? [13, box.width - measure(text, 24) - 12] : [13.5, box.width * 0.74];
  const what = fitted(countsOf(card, tall), room, size);
  // A long figure beside a long name is set in the type of the name, a line lower.
  const who = `${param.by}, ${param.date}`;
  const beside = measure(who, tall ? 13 : 15) + measure(text, 25) + 12 < box.width;
  return [
    {
      id: `${id}-by`,
      x: box.x,
      y: box.y + (tall ? 19 : 25),
      lines: [who, ...what],
      align: 'start',
      role: 'strong',
      opacity,
    },
    {
      id,
      x: box.x + box.width,
      y: box.y + (!beside ? 37 : tall ? 31 : 36),
      lines: [text],
      align: 'end',
      role: beside ? 'figure' : 'strong',
      // A figure comes once its marks are painted.
      opacity: opacity * Math.max(0, card.filled * 4 - 3) * (said?.opacity ?? 1),
    },
  ];
}

/** All words, in fractions of the plate. */
export function placeLabels(moment: Moment): readonly PlacedLabel[] {
  const { rule } = moment.params;
  const plan = layoutOf(moment);
  const ruled: readonly Words[] =
    rule === undefined
      ? []
      : [
          {
            id: 'rule',
            x: plan.left,
            y: plan.foot,
            lines: [rule],
            align: 'start',
            role: 'axis',
            opacity: 1,
          },
        ];
  return [...plan.cards.flatMap((card) => cardWords(moment, card)), ...ruled]
    .filter(({ opacity }) => opacity > 0)
    .map((words) => onPlate(moment.aspect, words));
}
