/** The picture at a moment: arithmetic on views that are laid out. */
import type { RenderContext } from '../../../story/scene.ts';
import type { Framing, FramingOf } from '../kit/contract.ts';
import { framingOf } from '../kit/framing.ts';
import { drawingOf, type Picture } from '../kit/picture.ts';
import { drawPicture } from './paint.ts';
import type { Context, Params, State } from './params.ts';
import { isNamed, nameField, rowsOf, tableFor, viewOf, wordOf } from './read.ts';
import type { Laid } from './shapes.ts';
import { tableOf } from './table.ts';
import { viewsAt, viewsIn, type Views } from './views.ts';

export function pictureIn({ viewAt, between }: Views, context: Context): Picture {
  const { from, to, share } = viewsIn(context.state);
  const { palette } = context;
  const [a, b] = [viewAt(from, palette), viewAt(to, palette)];
  return drawPicture(a, b, between(from, to, palette), share, context);
}

export const drawing = drawingOf<Params, State, Views>(viewsAt, (views, context) =>
  pictureIn(views, context as Context),
);
export { plotOf } from './plot.ts';
export { need } from './needs.ts';

export const framingIn = ({ shapes }: Laid): Framing | undefined =>
  framingOf(new Map(shapes.map(({ key, x, y }) => [key, [x, y]])));

/** While marks move they stand nowhere. */
export const framing: FramingOf<Params, State> = (context) => {
  const { from, share } = viewsIn(context.state);
  return share > 0 ? undefined : framingIn(viewsAt(context).viewAt(from, context.palette));
};

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
