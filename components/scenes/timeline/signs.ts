/** The legend: which signs the rows need, and where their words stand. */
import { measure } from '../kit/measure.ts';
import type { Box } from '../kit/plate.ts';
import type { Moment } from './params.ts';
import type { Lane } from './posts.ts';

export interface Sign {
  readonly id: 'taken' | 'eased' | 'planned';
  readonly text: string;
  readonly x: number;
  /** Base line. */
  readonly y: number;
}

/** Only the signs that the rows need, one after the other; on a phone they may take two lines. */
export function signsOf(
  { params, aspect }: Moment,
  area: Box,
  lanes: readonly Lane[],
): readonly Sign[] {
  const posts = lanes.flatMap((lane) => lane.posts);
  const hollow = posts.some(({ eased, end }) => eased || end !== undefined);
  const needed = (['taken', 'eased', 'planned'] as const).filter((id) =>
    id === 'eased' ? hollow : id === 'planned' ? posts.some((post) => post.planned) : true,
  );
  if (needed.length < 2) return [];
  const tall = aspect === 'tall';
  const [size, apart] = tall ? [12.5, 12] : [14, 26];
  const widths = needed.map((id) => 14 + measure(params.signs[id], size));
  const whole = widths.reduce((a, b) => a + b, 0) + apart * (needed.length - 1);
  let x = tall ? area.x : area.x + area.width - whole;
  let y = tall ? area.y + (params.rule ? 32 : 14) : area.y - 22;
  return needed.map((id, i) => {
    const width = widths[i] ?? 0;
    if (tall && x > area.x && x + width > area.x + area.width + 4) [x, y] = [area.x, y + 19];
    const sign = { id, text: params.signs[id], x, y };
    x += width + apart;
    return sign;
  });
}

/** What the rule and the legend take of a tall stage's height. */
export function headHeight(moment: Moment, area: Box, lanes: readonly Lane[]): number {
  const foot = Math.max(area.y, ...signsOf(moment, area, lanes).map(({ y }) => y));
  const rule = moment.params.rule ? 13 : 0;
  return Math.max(rule, foot - area.y) + 14;
}
