/** A grip for the date up to which posts stand. */
import { type Grip, untilGrip } from '../kit/grip.ts';
import { keepLayout } from '../kit/picture.ts';
import { layoutOf } from './layout.ts';
import { spanOf } from './rows.ts';
import type { Context } from './params.ts';

const layoutAt = keepLayout(layoutOf);

export function grips(context: Context): readonly Grip[] {
  const { params, state } = context;
  const { x, axis, lanes } = layoutAt(context)(state.open);
  const span = spanOf(params);
  const posts = lanes.flatMap(({ lane }) => lane.posts);
  const until = Math.min(Math.max(state.until, span[0]), span[1]);
  const rate = 1 / (x(span[0] + 1) - x(span[0]));
  return [untilGrip(until, span, posts, [x(until), axis], rate)];
}
