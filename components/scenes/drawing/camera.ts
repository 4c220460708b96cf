/** What of a drawing is seen: units of the drawing to those of the plate. */
import type { Box } from '../kit/plate.ts';
import type { Layout } from './layout.ts';
import type { Context, View } from './params.ts';

export interface Camera {
  /** Where the drawing's corner stands in its frame. */
  readonly x: number;
  readonly y: number;
  /** Units of the plate to one of the drawing. */
  readonly scale: number;
}

/** The view fitted into the frame; what lies round it is seen as far as the frame reaches. */
export function cameraOf({ frame, found, fit }: Layout, { state }: Context): Camera {
  const view = state.view as View;
  const [width, height] = [view.width * found.width, view.height * found.height];
  const near = Math.min(frame.width / width, frame.height / height);
  // All of it is seen with its air.
  const scale =
    near * Math.min(1, fit / Math.min(frame.width / found.width, frame.height / found.height));
  return {
    x: frame.width / 2 - view.x * found.width * scale,
    y: frame.height / 2 - view.y * found.height * scale,
    scale,
  };
}

/** A box of the drawing on the plate. */
export const onPlate = ({ frame }: Layout, { x, y, scale }: Camera, box: Box): Box => ({
  x: frame.x + x + box.x * scale,
  y: frame.y + y + box.y * scale,
  width: box.width * scale,
  height: box.height * scale,
});
