/** Rules, base line and clock, and the numbers beside them. */
import { PLATE, type PlacedLabel } from '../../../story/scene.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import { yearOf } from '../kit/dated.ts';
import { numberPrinter } from '../kit/print-number.ts';
import type { Moment } from './params.ts';
import type { PanelPlan } from './plan.ts';
import { scalePrinter, unitOf } from './scale-text.ts';

interface Tick {
  readonly at: number;
  readonly text: string;
}

/** What stands under the axis: as the script says, else whole years, else the words of the rows. */
export function clockTicks({ params, aspect, lang }: Moment, plan: PanelPlan): readonly Tick[] {
  const inside = ({ at }: Tick) => at >= plan.from - 1e-6 && at <= plan.to + 1e-6;
  const wordy = plan.lines.find((line) => line.xType === 'words');
  if (wordy) {
    const named = new Map(
      plan.lines.flatMap((line) => line.points.map((p) => [p.at, p.x] as const)),
    );
    return [...named].map(([at, text]) => ({ at, text })).filter(inside);
  }
  if (params.x.ticks)
    return params.x.ticks.map((tick) => ({ at: yearOf(tick), text: String(tick) })).filter(inside);
  const count = Math.max(1, Math.floor(plan.box.width / (aspect === 'tall' ? 84 : 130)));
  const span = plan.to - plan.from;
  const step =
    [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find((n) => span / n <= count) ?? span;
  const dates = plan.lines.some((line) => line.xType === 'date');
  const print = dates ? String : numberPrinter(lang);
  const round: number[] = [];
  for (let at = Math.ceil(plan.from / step) * step; at <= plan.to + 1e-6; at += step)
    round.push(at);
  // Both ends are always said; round numbers that would touch them give way.
  const ends = [plan.from, plan.to].filter(Number.isInteger);
  const clear = (at: number) => ends.every((end) => Math.abs(plan.x(at) - plan.x(end)) > 52);
  return [...ends, ...round.filter(clear)].map((at) => ({ at, text: print(at) }));
}

export function grid({ palette }: Moment, plan: PanelPlan): readonly Mark[] {
  const { box, panel, ticks } = plan;
  if (!panel.scale) return [];
  const d = ticks
    .filter((tick) => Math.abs(plan.y(tick) - plan.base) > 1)
    .map((tick) => `M${round1(box.x)},${round1(plan.y(tick))}h${round1(box.width)}`)
    .join('');
  return [mark('path', 'grid', { d, stroke: palette.ink, 'stroke-width': 1, opacity: 0.28 })];
}

export function staffs({ palette }: Moment, plan: PanelPlan): readonly Mark[] {
  if (!plan.panel.staffs) return [];
  const { box, lines } = plan;
  const xs = [...new Set(lines.flatMap((line) => line.points.map((p) => p.at)))];
  const d = xs
    .map((at) => `M${round1(plan.x(at))},${round1(box.y)}v${round1(box.height)}`)
    .join('');
  return [mark('path', 'staffs', { d, stroke: palette.ink, 'stroke-width': 1.2, opacity: 0.75 })];
}

export function clock(moment: Moment, plan: PanelPlan): readonly Mark[] {
  const { box, base, panel } = plan;
  if (panel.staffs) return [];
  const foot = box.y + box.height;
  const stroke = moment.palette.ink;
  const line = `M${round1(box.x)},${round1(base)}h${round1(box.width)}`;
  const ticks = plan.clock
    ? clockTicks(moment, plan)
        .map(({ at }) => `M${round1(plan.x(at))},${round1(foot)}v6`)
        .join('')
    : '';
  return [
    mark('path', 'base', { d: line, stroke, 'stroke-width': 1.4 }),
    ...(ticks ? [mark('path', 'ticks', { d: ticks, stroke, 'stroke-width': 1.2 })] : []),
  ];
}

/** The numbers of the scale, the uppermost with its unit, and the words of the clock. */
export function axisLabels(moment: Moment, plan: PanelPlan): readonly PlacedLabel[] {
  const { width, height } = PLATE[moment.aspect];
  const tall = moment.aspect === 'tall';
  const { box, panel, ticks } = plan;
  const opacity = moment.state.shown[plan.id] ?? 1;
  const unit = unitOf(panel, plan.lines);
  const top = ticks.at(-1);
  const print = scalePrinter(moment, panel, top ?? 0);
  const numbers = panel.scale ? ticks.filter((tick) => Math.abs(plan.y(tick) - plan.base) > 1) : [];
  const below = box.y + box.height + (tall ? 20 : 25);
  const clockWords = plan.clock ? clockTicks(moment, plan) : [];
  return [
    ...numbers.map((tick): PlacedLabel => ({
      id: `${plan.id}-scale-${tick}`,
      x: (box.x - (tall ? 5 : 10)) / width,
      y: (plan.y(tick) + 5) / height,
      lines: [print(tick) + (tick === top ? unit : '')],
      align: 'end',
      role: 'axis',
      opacity,
    })),
    ...clockWords.map(({ at, text }): PlacedLabel => ({
      id: `${plan.id}-clock-${text}`,
      x: plan.x(at) / width,
      y: below / height,
      lines: [text],
      align: 'middle',
      role: 'axis',
      opacity,
    })),
  ];
}
