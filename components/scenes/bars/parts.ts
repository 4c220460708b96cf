/** Named parts of a bar: a line where each ends, a bracket and its name beside it. */
import { mark, type Mark } from '../kit/marks.ts';
import { spread } from '../kit/place.ts';
import type { Words } from '../kit/plate.ts';
import type { Moment } from './params.ts';
import type { BarPlan, Plan } from './plan.ts';
import { halfAt, pathOf } from './shape.ts';

/** How far the names of a bar's parts have come: after the bar has risen. */
const grown = ({ state }: Moment, { rise }: BarPlan) => state.parts * Math.max(0, rise * 4 - 3);

/** Across: where brackets stand, beside the foot. */
const bracketAt = (bar: BarPlan) => bar.middle + bar.width / 2 + 8;

export function partMarks(moment: Moment, plan: Plan, bar: BarPlan): readonly Mark[] {
  const { palette } = moment;
  if (bar.parts.length === 0) return [];
  const opacity = Math.round(grown(moment, bar) * 100) / 100;
  const at = bracketAt(bar);
  const inner = bar.parts.slice(0, -1).filter(({ to }) => plan.length(to) < bar.length);
  const cuts = inner.map(({ to }) => {
    const along = plan.length(to);
    const half = halfAt(plan, bar, along - plan.step / 2);
    const end = plan.upright && opacity > 0 ? at : bar.middle + half;
    return pathOf([plan.at(along, bar.middle - half), plan.at(along, end)]);
  });
  const brackets = plan.upright
    ? bar.parts.map(({ from, to }) => {
        const [low, high] = [plan.length(from) + 2.5, plan.length(to) - 2.5];
        return pathOf([
          plan.at(low, at + 4),
          plan.at(low, at + 10),
          plan.at(high, at + 10),
          plan.at(high, at + 4),
        ]);
      })
    : [];
  const ink = { fill: 'none', stroke: palette.edge } as const;
  return [
    mark('path', 'cuts', { ...ink, d: cuts.join(''), 'stroke-width': 1.7 }),
    mark('path', 'brackets', {
      ...ink,
      d: brackets.join(''),
      'stroke-width': 1.1,
      opacity: opacity,
    }),
  ];
}

export function partWords(moment: Moment, plan: Plan, bar: BarPlan): readonly Words[] {
  const middles = bar.parts.map(({ from, to }) => plan.length((from + to) / 2));
  const centres = plan.upright
    ? spread(
        middles.map((along) => ({ centre: plan.at(along, 0)[1], height: 19 })),
        plan.area.y,
        plan.at(0, 0)[1],
      )
    : [];
  return bar.parts.map((part, i): Words => {
    const id = `${bar.id}.${part.id}`;
    const said = moment.labels.find(({ anchor }) => anchor === id);
    const [x, y] = plan.upright
      ? [plan.area.x + bracketAt(bar) + 17, (centres[i] ?? 0) + 5]
      : plan.at(plan.length(part.from) + 2, bar.middle + bar.width / 2 + 17);
    return {
      id,
      x,
      y,
      lines: [said?.text ?? `${part.name} ${part.text}`],
      align: 'start',
      role: plan.upright ? 'label' : 'axis',
      opacity: grown(moment, bar) * bar.shown * (said?.opacity ?? 1),
    };
  });
}
