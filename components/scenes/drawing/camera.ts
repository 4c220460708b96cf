/** The visible part of a drawing: converts units of the drawing to those of the plate. */
import type { Box } from '../kit/plate.ts';
import type { Layout } from './layout.ts';
import type { Context, Params, State, View } from './params.ts';

/** The view that shows all of it. */
export const FULL_VIEW = 'whole';
/** Margin around a part in a close view, as a share of it. */
const AIR = 0.25;
/** The closest view shows this share of the drawing. */
const NEAREST = 1 / 20;

/** See `SceneSpec.normalise`. */
export function viewOf({ found }: Params, view: State['view']): View {
  const part = typeof view === 'string' ? found?.parts[view] : undefined;
  if (part && found) {
    const { box } = part;
    const share = (n: number, total: number) => Math.max(NEAREST, ((1 + AIR) * n) / total);
    return {
      x: (box.x + box.width / 2) / found.width,
      y: (box.y + box.height / 2) / found.height,
      width: share(box.width, found.width),
      height: share(box.height, found.height),
    };
  }
  const given: { x?: number; y?: number; zoom?: number } = typeof view === 'string' ? {} : view;
  const { x = 0.5, y = 0.5, zoom = 1 } = given;
  return { x, y, width: 1 / zoom, height: 1 / zoom };
}

export interface Camera {
  /** The drawing's corner within its frame. */
  readonly x: number;
  readonly y: number;
  /** Units of the plate per unit of the drawing. */
  readonly scale: number;
}

/** The view fitted into the frame; what surrounds it is visible up to the frame's edge. */
export function cameraOf({ frame, found, fit }: Layout, { state }: Context): Camera {
  const view = state.view as View;
  const [width, height] = [view.width * found.width, view.height * found.height];
  const near = Math.min(frame.width / width, frame.height / height);
  // The view of the whole includes its margin.
  const scale =
    near * Math.min(1, fit / Math.min(frame.width / found.width, frame.height / found.height));
  return {
    x: frame.width / 2 - view.x * found.width * scale,
    y: frame.height / 2 - view.y * found.height * scale,
    scale,
  };
}

/** A box of the drawing, in units of the plate. */
export const onPlate = ({ frame }: Layout, { x, y, scale }: Camera, box: Box): Box => ({
  x: frame.x + x + box.x * scale,
  y: frame.y + y + box.y * scale,
  width: box.width * scale,
  height: box.height * scale,
});
