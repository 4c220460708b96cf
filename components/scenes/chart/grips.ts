/** A grip for the date up to which a chart is drawn. */
import { type Grip, untilGrip } from '../kit/grip.ts';
import type { Context } from './params.ts';
import { tableOf } from './table.ts';
import { atOf } from './until.ts';
import { viewsAt, viewsIn } from './views.ts';

export function grips(context: Context): readonly Grip[] {
  const { params, state, data, palette } = context;
  const { x, axes, box } = viewsAt(context).viewAt(viewsIn(state).from, palette);
  const scale = axes.find(({ side }) => side === 'x')?.scale;
  const [from, to] = params.span ?? [0, 0];
  const until = Math.min(state.until ?? to, to);
  const at = scale?.(until);
  if (x?.channel.field !== 'x' || x.kind === 'band' || from === to || at === undefined) return [];
  const rows = tableOf(data, params).rows.map((row) => ({ x: row.x ?? '', at: atOf(row) }));
  return [untilGrip(until, [from, to], rows, [at, box.y + box.height], (to - from) / box.width)];
}
