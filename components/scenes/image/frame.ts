/** Where the picture hangs and which part of it is seen. */
import { areaOf, type Box, type Pair } from '../kit/plate.ts';
import type { Moment } from './params.ts';

export interface Frame extends Box {
  /** The part of the picture that fills the frame, in the picture's own units. */
  readonly seen: Box;
}

/** Room for the names above and the credit below. */
const HEAD = 28;
const FOOT = 30;

/**
 * The largest frame of the picture's proportions in the free part of the plate; on a tall stage a wide
 * picture may be cut at its sides rather than shrink to a strip. The view never leaves the picture.
 */
export function frameOf({ aspect, params, state }: Moment): Frame {
  const area = areaOf(aspect, params.area);
  const { width, height } = params.picture;
  const room = { ...area, y: area.y + HEAD, height: area.height - HEAD - FOOT };
  const own = width / height;
  const shape = aspect === 'tall' ? Math.min(own, 1.25) : own;
  const across = Math.min(room.width, room.height * shape);
  const box = { width: across, height: across / shape };
  const x = room.x + (aspect === 'tall' ? (room.width - box.width) / 2 : 0);
  const y = room.y + (aspect === 'tall' ? 0 : (room.height - box.height) / 2);
  const zoom = Math.max(1, state.view.zoom);
  const seen = { width: Math.min(width, height * shape) / zoom, height: 0 };
  seen.height = seen.width / shape;
  const inside = (centre: number, part: number, whole: number) =>
    Math.min(Math.max(centre * whole - part / 2, 0), whole - part);
  return {
    ...box,
    x,
    y,
    seen: {
      ...seen,
      x: inside(state.view.x, seen.width, width),
      y: inside(state.view.y, seen.height, height),
    },
  };
}

/** A place of the picture on the plate. */
export function onFrame(moment: Moment, frame: Frame, x: number, y: number): Pair {
  const { width, height } = moment.params.picture;
  const scale = frame.width / frame.seen.width;
  return [
    frame.x + (x * width - frame.seen.x) * scale,
    frame.y + (y * height - frame.seen.y) * scale,
  ];
}

/** How much of the frame the second picture covers. */
export const revealOf = ({ params, state }: Moment): number =>
  params.over ? Math.min(1, Math.max(0, state.reveal)) : 0;
