/** The camera: parallel, as everywhere in the scroll, so that nothing shrinks with distance. What a viewpoint turns is the model, as on a turntable. View, still and words project through here. */
import type { Aspect } from '../../story/scene.ts';
import { areaOf, type Area, type Box } from '../scenes/kit/plate.ts';
import type { Found, FoundPart, ModelParams, ModelState, View, Viewpoint } from './found-model.ts';
import {
  dot,
  IDENTITY,
  minus,
  moved,
  times,
  tripleAt,
  turning,
  type Matrix,
  type Triple,
} from './matrix.ts';

export interface Camera {
  readonly aspect: Aspect;
  /** Directions of the picture in the model: to the right, up, towards the viewer. */
  readonly right: Triple;
  readonly up: Triple;
  readonly near: Triple;
  readonly target: Triple;
  /** Where the target stands on the plate. */
  readonly x: number;
  readonly y: number;
  /** Plate pixels to a unit of the file. */
  readonly size: number;
}

/** The three directions of a picture from an orbit and a tilt, in degrees. */
function directions(orbit: number, tilt: number): Pick<Camera, 'right' | 'up' | 'near'> {
  const [o, t] = [(orbit * Math.PI) / 180, (tilt * Math.PI) / 180];
  const [so, co, st, ct] = [Math.sin(o), Math.cos(o), Math.sin(t), Math.cos(t)];
  return { right: [co, 0, -so], up: [-so * st, ct, -co * st], near: [so * ct, st, co * ct] };
}

/** The free part of the plate, less what words beside the model take. */
export function roomOf(aspect: Aspect, area: Area): Box {
  const { x, y, width, height } = areaOf(aspect, area);
  const [aside, above, below] = aspect === 'wide' ? [128, 24, 52] : [22, 72, 96];
  return {
    x: x + aside,
    y: y + above,
    width: width - 2 * aside,
    height: height - above - below,
  };
}

const isView = (view: ModelState['view']): view is View =>
  typeof view === 'object' && 'tallSize' in view;

export function cameraOf(view: ModelState['view'], aspect: Aspect, area: Area): Camera {
  if (!isView(view)) throw new Error('the view has not been normalised');
  const room = roomOf(aspect, area);
  const isWide = aspect === 'wide';
  return {
    aspect,
    ...directions(view.orbit, view.tilt),
    target: isWide ? [view.x, view.y, view.z] : [view.tallX, view.tallY, view.tallZ],
    x: room.x + room.width / 2,
    y: room.y + room.height / 2,
    size: isWide ? view.size : view.tallSize,
  };
}

/** A direction of the model in the picture: to the right, up, towards the viewer. */
export const seenAlong = ({ right, up, near }: Camera, way: Triple): Triple => [
  dot(way, right),
  dot(way, up),
  dot(way, near),
];

/** A place on the plate, and how near it is to the viewer, in plate pixels. */
export function project(camera: Camera, place: Triple): Triple {
  const [x, y, near] = seenAlong(camera, minus(place, camera.target));
  return [camera.x + x * camera.size, camera.y - y * camera.size, near * camera.size];
}

/** How each part has been turned, with what it hangs on; the last is what belongs to none. */
export function turnsOf(params: ModelParams, turned: ModelState['turned'] = {}): readonly Matrix[] {
  const ids = Object.keys(params.parts);
  const found = params.found?.parts ?? {};
  const own = (id: string): Matrix => {
    const part = found[id];
    const degrees = turned[id] ?? 0;
    return part?.axis && part.pivot && degrees !== 0
      ? turning(part.pivot, part.axis, degrees)
      : IDENTITY;
  };
  const whole = (id: string): Matrix => {
    let matrix = own(id);
    // A part hangs on another at most as often as there are parts.
    for (let at = found[id]?.on, left = ids.length; at !== undefined && left > 0; left -= 1) {
      matrix = times(own(at), matrix);
      at = found[at]?.on;
    }
    return matrix;
  };
  return [...ids.map(whole), IDENTITY];
}

/** Steps at which a page knows where a clip has moved a part. */
export const STEPS = 12;

/** The middle of a part where a clip has moved it. */
export function middleOf(
  { middle, moves }: FoundPart,
  { clip, at }: Pick<ModelState, 'clip' | 'at'>,
): Triple {
  const all = moves?.[clip];
  if (!all) return middle;
  const step = Math.min(STEPS - 1, Math.floor(at * STEPS));
  const [from, to] = [tripleAt(all, step), tripleAt(all, step + 1)];
  const mix = (k: 0 | 1 | 2) => from[k] + (to[k] - from[k]) * (at * STEPS - step);
  return [mix(0), mix(1), mix(2)];
}

/** A part's farthest points, wherever a clip moves it. */
export function farthestOf({ ends, sweeps }: FoundPart, clip: string): readonly Triple[] {
  const all = sweeps?.[clip] ?? ends;
  return Array.from({ length: all.length / 3 }, (_, i) => tripleAt(all, i));
}

/** The same in every position that it can turn to. */
function reachOf(part: FoundPart, clip: string): readonly Triple[] {
  const { pivot, axis } = part;
  const points = farthestOf(part, clip);
  if (!axis || !pivot) return points;
  return Array.from({ length: 12 }, (_, i) => turning(pivot, axis, 30 * i)).flatMap((matrix) =>
    points.map((point) => moved(matrix, point)),
  );
}

/** Parts by their ids; what belongs to none has none. */
export const partsIn = (found: Found | undefined): readonly (readonly [string, FoundPart])[] => [
  ...Object.entries(found?.parts ?? {}),
  ...(found?.rest ? [['', found.rest] as const] : []),
];

/** The middle and size that fit some parts into the room, seen from somewhere. */
function fit(
  found: Found | undefined,
  target: string | undefined,
  orbit: number,
  tilt: number,
  clip: string,
  room: Box,
): { readonly target: Triple; readonly size: number } {
  const seen = partsIn(found).filter(([id]) => target === undefined || id === target);
  const points = seen.flatMap(([, part]) => reachOf(part, clip));
  if (points.length === 0) return { target: [0, 0, 0], size: 1 };
  const { right, up, near } = directions(orbit, tilt);
  const extents = [right, up, near].map((way) => {
    const at = points.map((point) => dot(point, way));
    const [least, most] = [Math.min(...at), Math.max(...at)];
    return { middle: (least + most) / 2, length: Math.max(most - least, 1e-9) };
  });
  const [x, y, z] = extents.map(({ middle }) => middle) as [number, number, number];
  const middle = (k: 0 | 1 | 2) => right[k] * x + up[k] * y + near[k] * z;
  return {
    target: [middle(0), middle(1), middle(2)],
    size: Math.min(room.width / extents[0]!.length, room.height / extents[1]!.length),
  };
}

export const HOME: { readonly orbit: number; readonly tilt: number } = { orbit: 30, tilt: 18 };

/** A script's view as camera numbers: all of its target is in the room, wherever the state's clip moves it. */
export function viewOf(
  params: ModelParams,
  { view: written, clip }: Pick<ModelState, 'view' | 'clip'>,
): View {
  if (isView(written)) return written;
  const { at = 'home', ...own } = typeof written === 'string' ? { at: written } : written;
  const named: Viewpoint = params.views[at] ?? params.views['home'] ?? {};
  const {
    orbit,
    tilt,
    target,
    closer = 1,
  } = { ...HOME, ...named, ...own } as Viewpoint & typeof HOME;
  const fitIn = (aspect: Aspect) =>
    fit(params.found, target, orbit, tilt, clip, roomOf(aspect, params.area));
  const [wide, tall] = [fitIn('wide'), fitIn('tall')];
  const [x, y, z] = wide.target;
  const [tallX, tallY, tallZ] = tall.target;
  const sizes = { size: wide.size * closer, tallSize: tall.size * closer };
  return { orbit, tilt, x, y, z, tallX, tallY, tallZ, ...sizes };
}
