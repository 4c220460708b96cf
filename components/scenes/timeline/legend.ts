/** The positions of the years and of the signs of the legend. */
import { dateTicks, namedTicks } from '../kit/date-ticks.ts';
import type { Pair } from '../kit/plate.ts';
import { measure } from '../../../story/layout/measure.ts';
import type { Around, Frame } from './frame.ts';
import { spanOf, type Lane } from './rows.ts';

/** The script's dates, else round ones with enough space for their words. */
export function ticksOf({ params, aspect, lang }: Around, { left, right, x }: Frame) {
  const least = aspect === 'tall' ? 58 : 84;
  const { ticks } = params.x;
  const round = () => dateTicks(spanOf(params), Math.floor((right - left) / least), lang);
  let last = -Infinity;
  return (ticks ? namedTicks(ticks, lang) : round()).flatMap((tick) => {
    const at = x(tick.at);
    if (at < left - 1 || at > right + 1 || at - last < least * 0.6) return [];
    last = at;
    return [{ ...tick, x: at }];
  });
}

/**
 * Only the signs that the rows need, each with its left edge and baseline; on a phone they may take
 * two lines.
 */
export function legendOf(
  { params, aspect, type }: Around,
  { area }: Frame,
  lanes: readonly Lane[],
) {
  const posts = lanes.flatMap((lane) => lane.posts);
  const isNeeded = {
    taken: true,
    eased: posts.some(({ isEased, end }) => isEased || end !== undefined),
    planned: posts.some(({ isPlanned }) => isPlanned),
  };
  const isTall = aspect === 'tall';
  const apart = isTall ? 12 : 26;
  const needed = (['taken', 'eased', 'planned'] as const)
    .filter((id) => isNeeded[id])
    .map((id) => ({
      id,
      text: params.signs[id],
      width: 14 + measure(params.signs[id], type.axis),
    }));
  if (needed.length < 2) return [];
  const all = needed.reduce((sum, { width }) => sum + width + apart, -apart);
  let x = isTall ? area.x : area.x + area.width - all;
  let y = isTall ? area.y + (params.rule ? 32 : 14) : area.y - 22;
  return needed.map(({ width, ...sign }) => {
    if (isTall && x > area.x && x + width > area.x + area.width + 4) [x, y] = [area.x, y + 19];
    const at: Pair = [x, y];
    x += width + apart;
    return { ...sign, at };
  });
}
