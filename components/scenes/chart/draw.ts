/** The drawing with all layouts, and what a checker asks of it. */
import type { RenderContext } from '../../../story/scene.ts';
import './all.ts';
import type { Params, State } from './params.ts';
import { isNamed, nameField, rowsOf, tableFor, viewOf, wordOf } from './read.ts';
import { tableOf } from './table.ts';
import { viewsAt, viewsIn } from './views.ts';

export * from './live.ts';

/** Names that the view at rest asks for and that found no place. */
export function missing(context: RenderContext<Params, State>): readonly string[] {
  const { params, state, data, palette } = context;
  const { from } = viewsIn(state);
  const view = viewOf(params, from);
  if (typeof view.label !== 'object') return [];
  const table = tableFor(tableOf(data, params), data[params.series], view);
  const named = new Set(viewsAt(context).viewAt(from, palette).labels.flatMap(({ lines }) => lines.join(' '))); // prettier-ignore
  const names = new Set(rowsOf(table, view).map((row) => wordOf(row, nameField(table))));
  return [...names].filter((name) => isNamed(name, view.label as readonly string[]) && ![...named].some((text) => text.startsWith(name))); // prettier-ignore
}
