/** A line over the picture: the still writes it as a path, the canvas as a ribbon. */
import { mark, round2, type Mark } from '../scenes/kit/marks.ts';
import { pathOf } from './simplify.ts';

export interface Stroke {
  readonly id: string;
  /** x, y pairs on the plate. */
  readonly points: readonly number[];
  readonly width: number;
  readonly colour: string;
  readonly opacity: number;
  readonly dash?: readonly [on: number, off: number] | undefined;
  /** A bank of fog: it fades from its centre to its ends and sides. The still draws it in another way. */
  readonly isFog?: boolean;
  /** Depth on the ground, of the whole line or of each point: nearer objects hide it. */
  readonly z: number | readonly number[];
}
/** A depth in front of everything. */
export const FRONT = 1000;
export const DASHES = { near: [6, 4], far: [1.5, 5] } as const;

/** A line in front of everything, unless `more` sets another depth. */
export const stroke = (
  id: string,
  points: readonly number[],
  width: number,
  colour: string,
  opacity: number,
  more: Partial<Stroke> = {},
): Stroke => ({ id, points, width, colour, opacity, z: FRONT, ...more });

/** A line as a path on a grid of half pixels. */
function strokeMark({ id, points, width, colour, opacity, dash }: Stroke): Mark {
  return mark('path', id, {
    d: pathOf(points, 2, false),
    transform: 'scale(.5)',
    stroke: colour,
    'stroke-width': width * 2,
    ...(opacity < 0.995 && { 'stroke-opacity': round2(opacity) }),
    ...(dash && { 'stroke-dasharray': dash.map((n) => n * 2).join(' ') }),
  });
}

/** Lines as one group; no mark for an empty list. */
export const strokeGroup = (id: string, list: readonly Stroke[]): readonly Mark[] =>
  list.length > 0
    ? [mark('g', id, { fill: 'none', 'stroke-linejoin': 'round' }, list.map(strokeMark))]
    : [];
