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

/** No wider than this many heights on a phone: a panorama is cut at its sides rather than shrink to a strip. */
const WIDEST = 2;

/** The largest frame of a shape (its width in heights) in a part of the plate, in the middle of it. */
function framed({ x, y, width, height }: Box, shape: number, head: number): Box {
  const free = height - head - FOOT;
  const across = Math.min(width, free * shape);
  const down = across / shape;
  const [beside, above] = [(width - across) / 2, (free - down) / 2];
  return { x: x + beside, y: y + head + above, width: across, height: down };
}

/**
 * The largest frame of the picture's proportions in the part of the plate that words leave free: `full` is the whole
 * width under them, or the place beside them where it is larger there. The view never leaves the picture.
 */
export function frameOf({ aspect, params, state: { view } }: Context): Frame {
  const { width, height } = params.picture;
  const shape = aspect === 'tall' ? Math.min(width / height, WIDEST) : width / height;
  // Names stand over two pictures that are compared.
  const head = params.over ? HEAD : 0;
  const areas = params.area === 'full' ? (['side', 'full'] as const) : (['side'] as const);
  const frame = areas
    .map((area) => framed(areaOf(aspect, area), shape, head))
    .reduce((a, b) => (b.width > a.width ? b : a));
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
  return { ...frame, seen };
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
