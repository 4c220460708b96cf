/** The picture's frame, and the part of the picture in it. */
import type { Aspect } from '../../../story/scene.ts';
import { clamp } from '../kit/marks.ts';
import type { Box, Pair } from '../kit/plate.ts';
import { largestFrame } from '../kit/spots.ts';
import { LARGEST } from './limits.ts';
import type { Context, Params, Spot, State, View } from './params.ts';

export interface Frame extends Box {
  /** The part of the picture that fills the frame, in the picture's own units. */
  readonly seen: Box;
}

/** Space for the names above and the credit below. */
const TITLE_HEIGHT = 28;
const FOOTER_HEIGHT = 30;

/** Greatest width on a phone, in heights: a panorama is cut at its sides instead of being a thin strip. */
const WIDEST = 2;

/** Zoom of a spot that is looked at; a region is fitted into the frame with this margin around it. */
const CLOSE = 3;
const AIR = 1.2;

/**
 * What fills the window around a plate: wide ones from 4:3 to 2:1, tall ones from a narrow phone to an upright
 * tablet. The plate itself is always visible.
 */
const WINDOWS: { readonly [aspect in Aspect]: Box } = {
  wide: { x: -180, y: -90, width: 1800, height: 1080 },
  tall: { x: -125, y: -43, width: 640, height: 930 },
};

/** The frame's width / height. */
function shapeOf({ picture, area }: Params, aspect: Aspect): number {
  if (area === 'window') return WINDOWS[aspect].width / WINDOWS[aspect].height;
  const shape = picture.width / picture.height;
  return aspect === 'tall' ? Math.min(shape, WIDEST) : shape;
}

/** What is visible at `share` 1: all of it, except what the shape of the frame cuts off. */
function fullFrameOf({ picture: { width, height } }: Params, shape: number) {
  const across = Math.min(width, height * shape);
  return { width: across, height: across / shape };
}

/** The zoom of a view with the name of a spot. */
function zoomAt(params: Params, aspect: Aspect, { width = 0, height = 0 }: Spot): number {
  if (width === 0 && height === 0) return CLOSE;
  const fullFrame = fullFrameOf(params, shapeOf(params, aspect));
  const across = fullFrame.width / (width * params.picture.width * AIR);
  const down = fullFrame.height / (height * params.picture.height * AIR);
  return Math.min(Math.max(1, Math.min(across, down)), LARGEST);
}

/** The middle of a spot, in shares of the picture: for a region `x`, `y` are its upper left corner. */
export const middleOf = ({ x, y, width = 0, height = 0 }: Spot): Pair => [
  x + width / 2,
  y + height / 2,
];

/**
 * See `SceneSpec.normalise`. The view as the middle and the size of the visible part, because these
 * can be interpolated linearly with the target region always in view, which is not true of `zoom`.
 * It never leaves the picture.
 */
export function normalise(params: Params, state: State, _: unknown, aspect: Aspect): State {
  const { view } = state;
  if (typeof view === 'object' && 'share' in view) return state;
  const spot = typeof view === 'string' ? params.spots[view] : undefined;
  const { x = 0.5, y = 0.5, zoom = 1 } = typeof view === 'object' ? view : {};
  const [middleX, middleY] = spot ? middleOf(spot) : [x, y];
  const share = 1 / Math.max(1, spot ? zoomAt(params, aspect, spot) : zoom);
  const fullFrame = fullFrameOf(params, shapeOf(params, aspect));
  const inside = (middle: number, part: number) =>
    Math.min(Math.max(middle, part / 2), 1 - part / 2);
  const seen: View = {
    x: inside(middleX, (fullFrame.width * share) / params.picture.width),
    y: inside(middleY, (fullFrame.height * share) / params.picture.height),
    share,
    ...(spot && { name: spot.name }),
  };
  return { ...state, view: seen };
}

/** The view of a normalised state. */
export function viewOf({ view }: State): View {
  if (typeof view === 'string' || !('share' in view))
    throw new Error('the view has not been normalised');
  return view;
}

/** The frame, and the part of the picture in it. */
export function frameOf({ aspect, params, state }: Context): Frame {
  const shape = shapeOf(params, aspect);
  // Names stand above two pictures that are compared.
  const margins = { above: params.over ? TITLE_HEIGHT : 0, below: FOOTER_HEIGHT };
  const frame =
    params.area === 'window' ? WINDOWS[aspect] : largestFrame(aspect, params.area, shape, margins);
  const fullFrame = fullFrameOf(params, shape);
  const { x, y, share } = viewOf(state);
  const [width, height] = [fullFrame.width * share, fullFrame.height * share];
  const { picture } = params;
  const seen = { x: x * picture.width - width / 2, y: y * picture.height - height / 2 };
  return { ...frame, seen: { ...seen, width, height } };
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

/** The part of a region within the frame; undefined if it is out of view, or a spot. */
export function regionOn(context: Context, frame: Frame, spot: Spot): Box | undefined {
  if (spot.width === undefined || spot.height === undefined) return undefined;
  const from = onFrame(context, frame, spot.x, spot.y);
  const to = onFrame(context, frame, spot.x + spot.width, spot.y + spot.height);
  const [x, y] = [Math.max(frame.x, from[0]), Math.max(frame.y, from[1])];
  const width = Math.min(frame.x + frame.width, to[0]) - x;
  const height = Math.min(frame.y + frame.height, to[1]) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** Share of the frame that the second picture covers. */
export const revealOf = ({ params, state }: Pick<Context, 'params' | 'state'>): number =>
  params.over ? clamp(state.reveal) : 0;
