/** A grip for the rise of each bar. */
import { barIn } from '../chart/brush.ts';
import { shareGrip, type Grip } from '../kit/grip.ts';
import { say, words } from '../../../story/catalogue/studio/grips.g.ts';
import { barsOf } from './bars.ts';
import { laidAt } from './draw.ts';
import type { Context } from './params.ts';

export function grips(context: Context): readonly Grip[] {
  const { state, params, data } = context;
  const shapes = new Map(laidAt(context).shapes.map((one) => [one.key, one]));
  return barsOf(params, data).flatMap(({ id, label, value }) => {
    const shape = shapes.get(id);
    if (!shape || value === undefined || (state.shown[id] ?? 1) < 0.5) return [];
    const { length, middle, point } = barIn(shape);
    if (length <= 0) return [];
    const rise = state.rise[id] ?? 1;
    const place = point(length * rise, middle);
    const name = say(words.rise, { name: label });
    const grip = { id: `rise/${id}`, name, path: ['rise', id], place };
    const [start, end] = [point(0, middle), point(length, middle)];
    return [shape.isFlat ? shareGrip(grip, 'x', rise, end[0] - start[0]) : shareGrip(grip, 'y', rise, end[1] - start[1])]; // prettier-ignore
  });
}
