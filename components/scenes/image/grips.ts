/** Grips for the camera, and for the handle between two pictures. */
import { cameraGrip, rounded, shareGrip, type Dial, type Grip, type Side } from '../kit/grip.ts';
import { words } from '../../../story/catalogue/studio/grips.g.ts';
import { frameOf, normalise, revealOf, viewOf } from './frame.ts';
import { LARGEST } from './limits.ts';
import type { Context } from './params.ts';

export function grips(context: Context): readonly Grip[] {
  const { params, state, aspect } = context;
  const frame = frameOf(context);
  const { x, y, share } = viewOf(state);
  const scale = frame.width / frame.seen.width;
  const moves = (by: 'x' | 'y', value: number, length: number): Dial => ({
    ...{ by, value, min: 0, max: 1, step: -0.05 * share, rate: -1 / (length * scale) },
  });
  const camera: Grip = {
    ...cameraGrip(frame, [x, y, 1 / share]),
    dials: [
      moves('x', x, params.picture.width),
      moves('y', y, params.picture.height),
      { by: 'zoom', value: 1 / share, min: 1, max: LARGEST, step: 1.25, rate: 1 },
    ],
    write: ([toX = x, toY = y, zoom = 1]) => ({
      ...{ x: rounded(toX, 3), y: rounded(toY, 3), zoom: rounded(zoom) },
    }),
    hold: (view) =>
      normalise(params, { ...state, view: view as never }, undefined, aspect).view as never,
  };
  if (!params.over) return [camera];
  const reveal = revealOf(context);
  const place = [frame.x + frame.width * reveal, frame.y + frame.height * 0.7] as const;
  const handle = { id: 'reveal', name: words.reveal, path: ['reveal'], place };
  return [camera, shareGrip(handle, 'x', reveal, frame.width)];
}

/** Words of a region may stand on any of its sides, those of a spot beside its ring. */
export const sides = ({ params }: Context, anchor: string): readonly Side[] =>
  params.spots[anchor]?.width === undefined
    ? ['left', 'right']
    : ['left', 'right', 'above', 'below'];
