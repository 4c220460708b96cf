/** The camera. */
import { flatCamera, type Grip, type Side } from '../kit/grip.ts';
import { keepLayout } from '../kit/picture.ts';
import { cameraOf, viewOf, WHOLE } from './camera.ts';
import { layoutOf } from './layout.ts';
import type { Context, View } from './params.ts';

const layoutIn = keepLayout(layoutOf);
const NEAREST = 20;

export function grips(context: Context): readonly Grip[] {
  const { params } = context;
  const layout = layoutIn(context);
  const { frame, found } = layout;
  const { scale } = cameraOf(layout, context);
  const look = ({ x, y, width, height }: View) => ({ x, y, zoom: 1 / Math.max(width, height) });
  const hold = (view: unknown) => viewOf(params, view as never);
  const named = [WHOLE, ...Object.keys(found.parts)].map(
    (name) => [name, look(hold(name))] as const,
  );
  const size = { width: found.width * scale, height: found.height * scale };
  const now = look(context.state.view as View);
  return [flatCamera(now, size, frame, NEAREST, named, (view) => ({ ...hold(view) }))];
}

export const sides = (): readonly Side[] => ['left', 'right', 'above', 'below'];
