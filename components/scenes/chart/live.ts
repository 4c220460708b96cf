/** The picture at a moment: arithmetic on views that are laid out. */
import type { Framing, FramingOf } from '../kit/contract.ts';
import { framingOf } from '../kit/framing.ts';
import { drawingOf, type Picture } from '../kit/picture.ts';
import { drawPicture } from './paint.ts';
import type { Context, Params, State } from './params.ts';
import type { Laid } from './shapes.ts';
import { viewsAt, viewsIn, type Views } from './views.ts';

export function pictureIn({ viewAt, between }: Views, context: Context): Picture {
  const { from, to, share } = viewsIn(context.state);
  const { palette } = context;
  const [a, b] = [viewAt(from, palette), viewAt(to, palette)];
  const pairs = share > 0 && a !== b ? between(from, to, palette) : undefined;
  return drawPicture(a, b, pairs, share, context);
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
