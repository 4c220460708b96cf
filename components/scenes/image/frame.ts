/** Where the picture hangs and which part of it is seen. */
import { clamp } from '../kit/marks.ts';
import { areaOf, type Box, type Pair } from '../kit/plate.ts';
import type { Context } from './spec.ts';

export interface Frame extends Box {
  /** The part of the picture that fills the frame, in the picture's own units. */
  readonly seen: Box;
}

/** Room for the names above and the credit below. */
const HEAD = 28;
const FOOT = 30;

/**
 * The largest frame of the picture's proportions in the free part of the viewBox; on a tall stage a wide
 * picture may be cut at its sides rather than shrink to a strip. The view never leaves the picture.
 */
export function frameOf({ aspect, params, state: { view } }: Context): Frame {
  const area = areaOf(aspect, params.area);
  const { width, height } = params.picture;
  const free = area.height - HEAD - FOOT;
  const isTall = aspect === 'tall';
  const shape = isTall ? Math.min(width / height, 1.25) : width / height;
  const across = Math.min(area.width, free * shape);
  const down = across / shape;
  const x = area.x + (isTall ? (area.width - across) / 2 : 0);
  const y = area.y + HEAD + (isTall ? 0 : (free - down) / 2);
  const seenWidth = Math.min(width, height * shape) / Math.max(1, view.zoom);
  const seenHeight = seenWidth / shape;
  const inside = (centre: number, part: number, whole: number) =>
    Math.min(Math.max(centre * whole - part / 2, 0), whole - part);
  const seen = {
    x: inside(view.x, seenWidth, width),
    y: inside(view.y, seenHeight, height),
    width: seenWidth,
    height: seenHeight,
  };
  return { x, y, width: across, height: down, seen };
}

/** A place of the picture in units of the viewBox. */
export function onFrame(
  { params: { picture } }: Context,
  frame: Frame,
  x: number,
  y: number,
): Pair {
  const scale = frame.width / frame.seen.width;
  return [
    frame.x + (x * picture.width - frame.seen.x) * scale,
    frame.y + (y * picture.height - frame.seen.y) * scale,
  ];
}

/** How much of the frame the second picture covers. */
export const revealOf = ({ params, state }: Pick<Context, 'params' | 'state'>): number =>
  params.over ? clamp(state.reveal) : 0;
