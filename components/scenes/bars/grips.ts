/** A grip for the rise of each bar. */
import { shareGrip, type Grip } from '../kit/grip.ts';
import { words } from '../kit/grip-words.en.ts';
import { keepLayout } from '../kit/picture.ts';
import { boardOf } from './layout.ts';
import type { Context } from './params.ts';

const boardIn = keepLayout(boardOf);

export function grips(context: Context): readonly Grip[] {
  const { state } = context;
  const { bars, at, isUpright } = boardIn(context);
  return bars.flatMap(({ id, label, value, length, middle }) => {
    if (value === undefined || length <= 0 || (state.shown[id] ?? 1) < 0.5) return [];
    const rise = state.rise[id] ?? 1;
    const grip = {
      ...{ id: `rise/${id}`, name: words.rise(label), path: ['rise', id] },
      place: at(length * rise, middle),
    };
    return [shareGrip(grip, isUpright ? 'y' : 'x', rise, isUpright ? -length : length)];
  });
}
