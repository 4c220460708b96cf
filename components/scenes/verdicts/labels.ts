/** The words of the verdicts, who said them and when: one type size for all. */
import type { PlacedLabel } from '../../../story/scene.ts';
import { emphasis } from '../kit/emphasis.ts';
import { onPlate, type Words } from '../kit/plate.ts';
import type { Moment } from './params.ts';
import { arrivedOf, placedOf, layoutOf, type Placed, type Plan } from './plan.ts';

/** Words come after what they name or stand on. */
const after = (arrived: number) => Math.max(0, arrived * 2 - 1);

function verdictWords(moment: Moment, placed: Placed, index: number): readonly Words[] {
  const { verdict, words, lines, name, nameLines, group } = placed;
  const own = moment.labels.find((label) => label.anchor === verdict.id);
  const strength = 0.35 + 0.65 * emphasis(moment, verdict.id);
  const opacity = after(arrivedOf(moment, index)) * strength;
  const named = after(placedOf(moment)) * strength * moment.state.named * (own?.opacity ?? 1);
  const { id } = verdict;
  const tall = moment.aspect === 'tall';
  const start = { align: 'start' } as const;
  return [
    { ...start, id: `${id}-words`, x: words[0], y: words[1], lines, role: 'quote', opacity },
    {
      ...start,
      id,
      x: name[0],
      y: name[1],
      lines: own ? own.text.split(/;\s*/) : nameLines,
      role: tall ? 'axis' : 'strong',
      opacity: named,
    },
    ...(verdict.apart && verdict.group
      ? [
          {
            ...start,
            id: `${id}-group`,
            x: group[0],
            y: group[1],
            lines: [verdict.group],
            role: 'axis' as const,
            opacity: named,
          },
        ]
      : []),
  ];
}

function stationWords({ aspect, params }: Moment, { stationWords: [x, y] }: Plan): Words {
  const both = [params.station, params.order].filter((words) => words !== undefined);
  const lines = aspect === 'tall' ? [both.join('; ')] : both;
  const align = aspect === 'tall' ? 'start' : 'end';
  return { id: 'station', x, y, lines, align, role: 'axis', opacity: 1 };
}

/** All words, in fractions of the plate. */
export function placeLabels(moment: Moment): readonly PlacedLabel[] {
  const plan = layoutOf(moment);
  const words = [
    stationWords(moment, plan),
    ...plan.all.flatMap((placed, i) => verdictWords(moment, placed, i)),
  ];
  return words
    .filter(({ opacity, lines }) => opacity > 0 && lines.length > 0)
    .map((one) => onPlate(moment.aspect, one));
}
