/** Rules, base line and time axis of a panel, and the numbers beside them: all that its lines stand on. */
import type { Palette } from '../../../story/scene.ts';
import { yearOf } from '../kit/dated.ts';
import { mark, type Mark } from '../kit/marks.ts';
import { hline, vline } from '../kit/path.ts';
import { keepLast, type LayoutContext } from '../kit/picture.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { label } from '../kit/text.ts';
import { scalePrinter, type Panel } from './layout.ts';
import type { Params } from './spec.ts';

interface Tick {
  readonly at: number;
  readonly text: string;
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/** What stands under the axis: the words of the rows, else what the script says, else whole years. */
function timeTicks({ params, aspect, lang }: LayoutContext<Params>, panel: Panel): readonly Tick[] {
  const { lines, from, to, x, box } = panel;
  const inside = ({ at }: Tick) => at >= from - 1e-6 && at <= to + 1e-6;
  if (lines.some(({ xType }) => xType === 'words')) {
    const named = new Map(lines.flatMap(({ points }) => points.map((p) => [p.at, p.x] as const)));
    return [...named].map(([at, text]) => ({ at, text })).filter(inside);
  }
  if (params.x.ticks)
    return params.x.ticks.map((tick) => ({ at: yearOf(tick), text: String(tick) })).filter(inside);
  const count = Math.max(1, Math.floor(box.width / (aspect === 'tall' ? 84 : 130)));
  const step = STEPS.find((n) => (to - from) / n <= count) ?? to - from;
  const print = lines.some(({ xType }) => xType === 'date') ? String : numberPrinter(lang);
  const round: number[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to + 1e-6; at += step) round.push(at);
  // Both ends are always printed; round numbers that would touch them give way.
  const ends = [from, to].filter(Number.isInteger);
  const clear = (at: number) => ends.every((end) => Math.abs(x(at) - x(end)) > 52);
  return [...ends, ...round.filter(clear)].map((at) => ({ at, text: print(at) }));
}

export interface Axes {
  /** Under the lines: rules of the scale, and upright ones at each x. */
  readonly under: (palette: Palette) => readonly Mark[];
  /** Over them: base line and ticks. */
  readonly over: (palette: Palette) => readonly Mark[];
  readonly labels: readonly PictureLabel[];
}

export function axesOf(context: LayoutContext<Params>, panel: Panel): Axes {
  const { id, param, box, lines, x, y, base } = panel;
  const isTall = context.aspect === 'tall';
  const ticks = param.scale ? panel.ticks.filter((tick) => Math.abs(y(tick) - base) > 1) : [];
  const times = panel.hasTimeAxis ? timeTicks(context, panel) : [];
  const foot = box.y + box.height;
  const grid = ticks.map((tick) => hline(box.x, y(tick), box.width)).join('');
  const xs = new Set(lines.flatMap(({ points }) => points.map(({ at }) => at)));
  const uprights = [...xs].map((at) => vline(x(at), box.y, box.height)).join('');
  const baseLine = hline(box.x, base, box.width);
  const timeMarks = times.map(({ at }) => vline(x(at), foot, 6)).join('');
  const line = (name: string, d: string, stroke: string, width: number, more: Mark['attrs'] = {}) =>
    mark('path', name, { d, stroke, 'stroke-width': width, ...more });
  const print = scalePrinter(context.lang, param, lines, panel.ticks.at(-1) ?? 0);
  return {
    under: keepLast(({ ink }) => [
      ...(param.scale ? [line('grid', grid, ink, 1, { opacity: 0.28 })] : []),
      ...(param.staffs ? [line('uprights', uprights, ink, 1.2, { opacity: 0.75 })] : []),
    ]),
    over: keepLast(({ ink }) =>
      param.staffs
        ? []
        : [
            line('base', baseLine, ink, 1.4),
            ...(timeMarks ? [line('ticks', timeMarks, ink, 1.2)] : []),
          ],
    ),
    labels: [
      ...ticks.map((tick) =>
        label(
          `${id}-scale-${tick}`,
          [box.x - (isTall ? 5 : 10), y(tick) + 5],
          [print(tick)],
          'axis',
          { align: 'end' },
        ),
      ),
      ...times.map(({ at, text }) =>
        label(`${id}-clock-${text}`, [x(at), foot + (isTall ? 20 : 25)], [text], 'axis', {
          align: 'middle',
        }),
      ),
    ],
  };
}
