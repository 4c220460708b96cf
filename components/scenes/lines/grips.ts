/** A grip for the date up to which lines are drawn. */
import { type Grip, type Side, untilGrip } from '../kit/grip.ts';
import { yearOf } from '../kit/dates.ts';
import { keepLayout } from '../kit/picture.ts';
import { layoutOf } from './layout.ts';
import type { Context } from './params.ts';

const panelsAt = keepLayout(layoutOf);

export function grips(context: Context): readonly Grip[] {
  const { params, state } = context;
  const { from, to } = state.window;
  const panels = panelsAt(context)(from, to).filter(
    ({ id, isWordy }) => !isWordy && (state.shown[id] ?? 1) > 0.5,
  );
  const [panel] = panels;
  if (!panel) return [];
  const { x, box } = panel;
  const bottom = Math.max(...panels.map((one) => one.box.y + one.box.height));
  const rows = panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points));
  const span = [yearOf(params.x.from), yearOf(params.x.to)] as const;
  const until = Math.min(Math.max(state.until, from), to);
  return [untilGrip(until, span, rows, [x(until), bottom], (to - from) / box.width)];
}

/** The sides for words at a row. */
export const sides = (_: Context, anchor: string): readonly Side[] =>
  anchor.includes('@') ? ['left', 'right', 'above', 'below'] : [];
