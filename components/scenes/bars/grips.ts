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
  return bars.flatMap(({ id, told, value, whole, middle }) => {
    if (value === undefined || whole <= 0 || (state.shown[id] ?? 1) < 0.5) return [];
    const rise = state.rise[id] ?? 1;
    const grip = {
      ...{ id: `rise/${id}`, name: words.rise(told), path: ['rise', id] },
      place: at(whole * rise, middle),
    };
    return [shareGrip(grip, isUpright ? 'y' : 'x', rise, isUpright ? -whole : whole)];
  });
}
