/** The words over the bars: figures at their heads, names at their feet, parts, reasons between. */
import type { PlacedLabel } from '../../../story/scene.ts';
import { fitted, measure } from '../kit/measure.ts';
import { onPlate, type Words } from '../kit/plate.ts';
import { strengthOf } from './model.ts';
import type { Moment } from './params.ts';
import { partWords } from './parts.ts';
import { layoutOf, RIFT, type BarPlan, type Plan } from './plan.ts';

const saidOf = ({ labels }: Moment, id: string) => labels.find(({ anchor }) => anchor === id);

function titleWords({ params }: Moment, plan: Plan): readonly Words[] {
  const lines = [params.title, params.rule].filter((line) => line !== undefined);
  if (lines.length === 0) return [];
  const y = plan.area.y - 26 - (lines.length - 1) * 18;
  const role = params.title === undefined ? 'label' : 'strong';
  return [{ id: 'title', x: plan.area.x, y, lines, align: 'start', role, opacity: 1 }];
}

const figureOf = (moment: Moment, bar: BarPlan) =>
  (saidOf(moment, bar.id)?.text ?? bar.text).split(/;\s*/);
/** All figures are of one size: large only where every one has the room. */
const fitsLarge = (moment: Moment, bar: BarPlan) =>
  measure(figureOf(moment, bar)[0] ?? '', 25) < bar.width + 26;

/** The figure in the large type where it has the room, and what it is a share of under it. */
function headWords(moment: Moment, plan: Plan, bar: BarPlan): readonly Words[] {
  const tall = moment.aspect === 'tall';
  const said = saidOf(moment, bar.id);
  const [first = '', ...more] = figureOf(moment, bar);
  const rest = [...more, ...(bar.param.of ? [bar.param.of] : [])];
  const opacity =
    bar.shown * strengthOf(moment, bar.id) * Math.max(0, bar.rise * 4 - 3) * (said?.opacity ?? 1);
  const beyond = Math.max(
    bar.length,
    bar.range ? Math.min(plan.reach, plan.length(bar.range[1])) * bar.rise : 0,
    bar.goal ? Math.min(plan.reach, plan.length(bar.goal.value)) * moment.state.goals : 0,
  );
  const end = beyond + (bar.param.open ? 28 : 0);
  if (bar.value === undefined || first === '') {
    const [x, y] = plan.at(18, bar.middle + (plan.upright ? 0 : 5));
    const align = plan.upright ? 'middle' : 'start';
    return [
      { id: bar.id, x, y, lines: [moment.params.gap], align, role: 'axis', opacity: bar.shown },
    ];
  }
  if (!plan.upright) {
    const [x, y] = plan.at(end + 10, bar.middle + 5);
    const lines = [first, ...more];
    return [{ id: bar.id, x, y, lines, align: 'start', role: 'strong', opacity }];
  }
  const [x, y] = plan.at(end, bar.middle);
  const large = !tall || plan.bars.every((one) => fitsLarge(moment, one));
  const common = { x, align: 'middle', opacity } as const;
  if (!large)
    return [
      {
        ...common,
        id: bar.id,
        y: y - 10 - rest.length * 18,
        lines: [first, ...rest],
        role: 'strong',
      },
    ];
  return [
    { ...common, id: bar.id, y: y - 13 - rest.length * 18, lines: [first], role: 'figure' },
    ...(rest.length > 0
      ? [
          {
            ...common,
            id: `${bar.id}-of`,
            y: y - 10 - (rest.length - 1) * 18,
            lines: rest,
            role: 'label',
          } as const,
        ]
      : []),
  ];
}

function footWords(moment: Moment, plan: Plan, bar: BarPlan): Words {
  const { name, note } = bar.param;
  const tall = moment.aspect === 'tall';
  const opacity = bar.shown * strengthOf(moment, bar.id);
  const width = tall ? bar.width + 10 : 240;
  const lines = plan.upright
    ? [...fitted(name, width, 13.5), ...(note === undefined ? [] : fitted(note, width, 13.5))]
    : [note === undefined ? name : `${name}, ${note}`];
  const [x, y] = plan.upright
    ? plan.at(-22, bar.middle)
    : plan.at(0, bar.middle - bar.width / 2 - 12);
  const align = plan.upright ? 'middle' : 'start';
  return { id: `${bar.id}-name`, x, y, lines, align, role: 'strong', opacity };
}

/** A group's name under its bars, once. */
function groupWords(plan: Plan): readonly Words[] {
  if (!plan.upright) return [];
  const names = [...new Set(plan.bars.map(({ param }) => param.group))];
  return names.flatMap((name, i) => {
    const members = plan.bars.filter(({ param }) => param.group === name);
    if (name === undefined || members.length === 0) return [];
    const middle = members.reduce((sum, bar) => sum + bar.middle, 0) / members.length;
    const [x] = plan.at(0, middle);
    const y = plan.area.y + plan.area.height - 4;
    const opacity = Math.max(...members.map(({ shown }) => shown));
    return [
      { id: `group-${i}`, x, y, lines: [name], align: 'middle', role: 'axis', opacity },
    ] as const;
  });
}

/** On the side where the neighbour is lower, so that the reason lies on no bar. */
function riftWords(moment: Moment, plan: Plan): readonly Words[] {
  const width = moment.aspect === 'tall' ? 118 : 170;
  return plan.rifts.map(({ id, text, at }) => {
    const said = saidOf(moment, id);
    const lines = (said?.text ?? text).split(/;\s*/).flatMap((one) => fitted(one, width, 14));
    const before = plan.bars.findLast(({ middle }) => middle < at);
    const after = plan.bars.find(({ middle }) => middle > at);
    const back = (before?.whole ?? 0) <= (after?.whole ?? 0);
    const [x, y] = plan.at(plan.reach * RIFT, at);
    return {
      id,
      x: plan.upright ? x + (back ? -10 : 10) : x + 12,
      y: plan.upright ? y + 12 : y + 5,
      lines,
      align: plan.upright && back ? 'end' : 'start',
      role: 'note',
      opacity: Math.max(0, moment.state.between * 4 - 3) * (said?.opacity ?? 1),
    };
  });
}

/** All words, in fractions of the plate. */
export function placeLabels(moment: Moment): readonly PlacedLabel[] {
  const plan = layoutOf(moment);
  return [
    ...titleWords(moment, plan),
    ...plan.bars.flatMap((bar) => [
      ...headWords(moment, plan, bar),
      footWords(moment, plan, bar),
      ...partWords(moment, plan, bar),
    ]),
    ...groupWords(plan),
    ...riftWords(moment, plan),
  ]
    .filter(({ opacity }) => opacity > 0)
    .map((words) => onPlate(moment.aspect, words));
}
