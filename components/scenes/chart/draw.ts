/** The picture at a moment: arithmetic on views that are laid out. */
import { drawingOf, type Picture } from '../kit/picture.ts';
import { drawPicture } from './paint.ts';
import type { Context, Params, State } from './params.ts';
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
