/** A line over the picture: the still writes it as a path, the canvas as a ribbon. */
import { mark, type Mark } from '../scenes/kit/marks.ts';
import { pathOf } from './simplify.ts';

export interface Stroke {
  readonly id: string;
  /** x, y pairs on the plate. */
  readonly points: readonly number[];
  readonly width: number;
  readonly colour: string;
  readonly opacity: number;
  readonly dash?: readonly [on: number, off: number];
  /** Depth on the ground: peaks nearer than this hide it. */
  readonly z: number;
}

const round2 = (n: number) => Math.round(n * 100) / 100;

/** A line as a path on a grid of half pixels. */
export function strokeMark({ id, points, width, colour, opacity, dash }: Stroke): Mark {
  return mark('path', id, {
    d: pathOf(points, 2, false),
    transform: 'scale(.5)',
    stroke: colour,
    'stroke-width': width * 2,
    ...(opacity < 0.995 && { 'stroke-opacity': round2(opacity) }),
    ...(dash && { 'stroke-dasharray': dash.map((n) => n * 2).join(' ') }),
  });
}
