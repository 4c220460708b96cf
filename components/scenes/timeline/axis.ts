/** The clock under the lanes and the legend over them. */
import { measure } from '../kit/measure.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import type { Words } from '../kit/plate.ts';
import { yearOf } from '../kit/dated.ts';
import { inkOf, postMark } from './fence.ts';
import type { Moment } from './params.ts';
import type { Plan } from './plan.ts';
import { signsOf } from './signs.ts';

interface Tick {
  readonly x: number;
  readonly text: string;
}

/** Dates as the script says, else whole years as far apart as their words need. */
export function ticksOf({ params, aspect }: Moment, plan: Plan): readonly Tick[] {
  const least = aspect === 'tall' ? 58 : 84;
  const span = plan.to - plan.from;
  const count = Math.max(1, Math.floor((plan.right - plan.left) / least));
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((n) => span / n <= count) ?? span;
  const years: (string | number)[] = [];
  for (let at = Math.ceil(plan.from / step) * step; at <= plan.to; at += step) years.push(at);
  const ticks = (params.x.ticks ?? years).map((tick) => ({
    x: plan.x(yearOf(tick)),
    text: String(tick),
  }));
  let last = -Infinity;
  return ticks.filter(({ x }) => {
    if (x < plan.left - 1 || x > plan.right + 1 || x - last < least * 0.6) return false;
    last = x;
    return true;
  });
}

export function axisMarks(moment: Moment, plan: Plan): readonly Mark[] {
  const { ink } = moment.palette;
  const ticks = ticksOf(moment, plan);
  const grid = ticks.map(({ x }) => `M${round1(x)},${round1(plan.head)}V${round1(plan.axis)}`);
  const feet = ticks.map(({ x }) => `M${round1(x)},${round1(plan.axis)}v6`);
  const line = `M${round1(plan.left)},${round1(plan.axis)}H${round1(plan.right)}`;
  return [
    mark('path', 'grid', { d: grid.join(''), stroke: ink, 'stroke-width': 1, opacity: 0.22 }),
    mark('path', 'axis', { d: line + feet.join(''), stroke: ink, 'stroke-width': 1.4 }),
  ];
}

export function legendMarks(moment: Moment, plan: Plan): readonly Mark[] {
  const lane = plan.lanes.find((one) => one.lane.as === 'fence') ?? plan.lanes[0];
  if (!lane) return [];
  const ink = inkOf(moment.palette, lane);
  return signsOf(
    moment,
    plan.area,
    plan.lanes.map(({ lane }) => lane),
  ).map(({ id, x, y }) => {
    const standing = { grown: 1, hollow: id === 'eased' ? 1 : 0 };
    const at = { x: x + 4, top: y - 14, foot: y + 4, ink };
    return postMark(`sign-${id}`, { planned: id === 'planned' }, standing, at, moment);
  });
}

/** Years, the rule and what the signs mean. */
export function axisWords(moment: Moment, plan: Plan): readonly Words[] {
  const tall = moment.aspect === 'tall';
  const { rule } = moment.params;
  const signs = signsOf(
    moment,
    plan.area,
    plan.lanes.map(({ lane }) => lane),
  );
  const [first] = signs;
  const { area } = plan;
  const title: Words = {
    id: 'rule',
    // Over the first sign; without signs at the right margin.
    x: first?.x ?? (tall ? area.x : area.x + area.width),
    y: area.y + (tall ? 13 : -46),
    lines: [rule ?? ''],
    align: first || tall ? 'start' : 'end',
    role: 'strong',
    opacity: 1,
  };
  return [
    ...ticksOf(moment, plan).map(({ x, text }): Words => ({
      id: `at-${text}`,
      // The first would lean over the edge of a phone.
      x: Math.max(x, 8 + measure(text, 13) / 2),
      y: plan.axis + (tall ? 19 : 24),
      lines: [text],
      align: 'middle',
      role: 'axis',
      opacity: 1,
    })),
    ...(rule ? [title] : []),
    ...signs.map(({ id, text, x, y }): Words => ({
      id: `sign-${id}`,
      x: x + 14,
      y,
      lines: [text],
      align: 'start',
      role: 'axis',
      opacity: 1,
    })),
  ];
}
