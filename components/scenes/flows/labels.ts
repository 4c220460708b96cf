/** The words at the head of each flow, and the rule between them. */
import { PLATE, type PlacedLabel } from '../../../story/scene.ts';
import { fitted, measure } from '../kit/measure.ts';
import { onPlate, type Words } from '../kit/plate.ts';
import type { Moment } from './params.ts';
import { layoutOf } from './plan.ts';
import { receding } from './receding.ts';
import { printed } from './tell.ts';

export function placeLabels(moment: Moment): readonly PlacedLabel[] {
  const { params, state, labels, aspect } = moment;
  const tall = aspect === 'tall';
  const plan = layoutOf(moment);
  const opacity = Math.min(1, state.drawn * 4);
  const x = tall ? 16 : plan.x - 30;
  const align = tall ? 'start' : 'end';
  const words = plan.flows.flatMap(({ id, name, y, height }): Words[] => {
    const label = labels.find(({ anchor }) => anchor === id);
    if (height <= 0 && !label) return [];
    const middle = y + height / 2;
    const own = opacity * (label?.opacity ?? 1) * receding(moment, id);
    // On a tall stage the words stand in a narrow column before the head.
    const lines = tall ? fitted(label?.text ?? name, plan.x - 36, 13.5) : [label?.text ?? name];
    const top = middle - 9 - (lines.length - 1) * 18;
    return [
      { id, x, y: top, lines, align, role: 'label', opacity: own },
      {
        id: `${id}-figure`,
        x,
        y: middle + 18,
        lines: [printed(moment, id)],
        align,
        role: 'figure',
        opacity: own,
      },
    ];
  });
  const first = plan.flows[0];
  if (params.rule !== undefined && first)
    words.push({
      id: 'rule',
      x: Math.min(plan.x + 6, PLATE[aspect].width - 10 - measure(params.rule, 13)),
      y: first.y + first.height + plan.gap / 2 + 7,
      lines: [params.rule],
      align: 'start',
      role: 'axis',
      opacity,
    });
  return words.filter((one) => one.opacity > 0).map((one) => onPlate(aspect, one));
}
