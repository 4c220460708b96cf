/** The years under the lanes and the legend over them. */
import { measure } from '../../../story/layout/measure.ts';
import type { Palette } from '../../../story/scene.ts';
import { type Mark, mark, round1, vline } from '../kit/marks.ts';
import type { Pair, PictureLabel } from '../kit/plate.ts';
import { label } from '../kit/text.ts';
import type { Around } from './frame.ts';
import type { Layout } from './layout.ts';

/** Rules at the years, and the axis. */
export function axisMarks(
  { ticks, titleTop, axis, left, right }: Layout,
  { ink }: Palette,
): Mark[] {
  const grid = ticks.map(({ x }) => `M${round1(x)},${round1(titleTop)}V${round1(axis)}`).join('');
  const feet = ticks.map(({ x }) => vline(x, axis, 6)).join('');
  const line = `M${round1(left)},${round1(axis)}H${round1(right)}`;
  return [
    mark('path', 'grid', { d: grid, stroke: ink, 'stroke-width': 1, opacity: 0.22 }),
    mark('path', 'axis', { d: line + feet, stroke: ink, 'stroke-width': 1.4 }),
  ];
}

/** Years, the rule and the legend. */
export function axisLabels(
  { aspect, type, params }: Around,
  layout: Layout,
): readonly PictureLabel[] {
  const isTall = aspect === 'tall';
  const { rule } = params;
  const { area, legend, ticks, axis } = layout;
  // Above the first sign; without signs at the right margin.
  const start = legend[0]?.at[0] ?? (isTall ? area.x : area.x + area.width);
  const ruleAt: Pair = [start, area.y + (isTall ? 13 : -46)];
  const align = legend[0] || isTall ? 'start' : 'end';
  return [
    ...ticks.flatMap(({ x, at, text, under }) =>
      [text, under ?? []].flat().map((words, i) => {
        const half = measure(words, type.axis) / 2;
        // At either end the text would reach beyond the edge of a phone.
        const middle = Math.min(Math.max(x, 8 + half), area.x + area.width + 8 - half);
        const y = axis + (isTall ? 19 : 24) + i * (isTall ? 15 : 17);
        return label(`${i > 0 ? 'under' : 'at'}-${at}`, [middle, y], [words], 'axis', {
          align: 'middle',
        });
      }),
    ),
    ...(rule ? [label('rule', ruleAt, [rule], 'strong', { align })] : []),
    ...legend.map(({ id, text, at }) => label(`sign-${id}`, [at[0] + 14, at[1]], [text], 'axis')),
  ];
}
