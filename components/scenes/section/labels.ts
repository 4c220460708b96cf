/** The words over the cut rock. */
import type { PlacedLabel } from '../../../story/scene.ts';
import { fitted } from '../kit/measure.ts';
import { areaOf, onPlate, type Words } from '../kit/plate.ts';
import type { Moment } from './params.ts';
import type { Placed } from './beside.ts';
import { placesOf } from './places.ts';
import { staffWords } from './staff.ts';

const ALIGN = {
  left: 'end',
  right: 'start',
  face: 'middle',
  below: 'start',
  none: 'start',
} as const;

function wordsOf(moment: Moment, { sign, where, lines, x, top }: Placed): Words {
  const tall = moment.aspect === 'tall';
  const align = where === 'staff' ? (tall ? 'end' : 'start') : ALIGN[where];
  const role = sign.kind === 'forecast' ? 'label' : 'strong';
  return { id: sign.id, x, y: top, lines, align, role, opacity: sign.opacity * sign.strength };
}

/** What the numbers of the staff are, over its head. */
function ruleWords({ params, aspect }: Moment): readonly Words[] {
  if (params.rule === undefined) return [];
  const area = areaOf(aspect, 'side');
  const lines = fitted(params.rule, area.width, 13.5);
  const y = aspect === 'tall' ? area.y + 10 - (lines.length - 1) * 18 : area.y + 4;
  const x = area.x + area.width;
  return [{ id: 'rule', x, y, lines, align: 'end', role: 'label', opacity: 1 }];
}

export function placeLabels(moment: Moment): readonly PlacedLabel[] {
  const places = placesOf(moment);
  const signs = places.placed.filter(({ lines }) => lines.length > 0);
  return [
    ...ruleWords(moment),
    ...staffWords(moment, places),
    ...signs.map((one) => wordsOf(moment, one)),
  ]
    .filter(({ opacity }) => opacity > 0)
    .map((words) => onPlate(moment.aspect, words));
}
