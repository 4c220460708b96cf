/** The picture at a moment: arithmetic on views that are laid out. */
import type { Framing, FramingOf } from '../kit/contract.ts';
import { framingOf } from '../kit/framing.ts';
import { drawingOf, type Picture } from '../kit/picture.ts';
import { acrossOf, mirrored } from './mirrored.ts';
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

/** As it is read: some charts are mirrored where the words run from right to left. */
export function asRead(picture: Picture, views: Views, context: Context): Picture {
  const across = acrossOf(views, context);
  return across ? mirrored(picture, across) : picture;
}

export const drawing = drawingOf<Params, State, Views>(viewsAt, (views, context) =>
  asRead(pictureIn(views, context as Context), views, context as Context),
);
export { plotOf } from './plot.ts';
export { need } from './needs.ts';

/** Where its marks stand, as it is read. */
export function framingIn({ shapes }: Laid, context: Context): Framing | undefined {
  const across = acrossOf(viewsAt(context), context) ?? ((x: number) => x);
  return framingOf(new Map(shapes.map(({ key, x, y }) => [key, [across(x), y]])));
}

/** While marks move they stand nowhere. */
export const framing: FramingOf<Params, State> = (context) => {
  const { from, share } = viewsIn(context.state);
  return share > 0
    ? undefined
    : framingIn(viewsAt(context).viewAt(from, context.palette), context as Context);
};
