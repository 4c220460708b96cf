/**
 * The camera of kinds with a model: a parallel projection, as in all scenes, so that nothing becomes smaller
 * with distance. A viewpoint turns the model, like a turntable. View, still and labels all project with it.
 */
import type { Aspect } from '../../story/scene.ts';
import { areaOf, type Area, type Box } from '../scenes/kit/plate.ts';
import type {
  MeasuredModel,
  MeasuredPart,
  ModelParams,
  ModelState,
  View,
  Viewpoint,
} from './measured-model.ts';
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
  /** The directions right, up and towards the viewer, in the coordinates of the model. */
  readonly right: Triple;
  readonly up: Triple;
  readonly near: Triple;
  readonly target: Triple;
  /** Where the target is on the plate. */
  readonly x: number;
  readonly y: number;
  /** Plate pixels per unit of the file. */
  readonly size: number;
}

/** The three directions of a camera with an orbit and a tilt in degrees. */
function directions(orbit: number, tilt: number): Pick<Camera, 'right' | 'up' | 'near'> {
  const [o, t] = [(orbit * Math.PI) / 180, (tilt * Math.PI) / 180];
  const [so, co, st, ct] = [Math.sin(o), Math.cos(o), Math.sin(t), Math.cos(t)];
  return { right: [co, 0, -so], up: [-so * st, ct, -co * st], near: [so * ct, st, co * ct] };
}

/** The free part of the plate without the space for labels. */
export function spaceOf(aspect: Aspect, area: Area): Box {
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
  const space = spaceOf(aspect, area);
  const isWide = aspect === 'wide';
  return {
    aspect,
    ...directions(view.orbit, view.tilt),
    target: isWide ? [view.x, view.y, view.z] : [view.tallX, view.tallY, view.tallZ],
    x: space.x + space.width / 2,
    y: space.y + space.height / 2,
    size: isWide ? view.size : view.tallSize,
  };
}

/** A direction of the model in the coordinates of the camera: right, up, towards the viewer. */
export const seenAlong = ({ right, up, near }: Camera, way: Triple): Triple => [
  dot(way, right),
  dot(way, up),
  dot(way, near),
];

/** Projects a point to x, y on the plate, and its distance towards the viewer, all in plate pixels. */
export function project(camera: Camera, place: Triple): Triple {
  const [x, y, near] = seenAlong(camera, minus(place, camera.target));
  return [camera.x + x * camera.size, camera.y - y * camera.size, near * camera.size];
}

/**
 * The rotation of each part, including the parts that it is attached to; the last one is for everything that
 * belongs to no part.
 */
export function turnsOf(params: ModelParams, turned: ModelState['turned'] = {}): readonly Matrix[] {
  const ids = Object.keys(params.parts);
  const found = params.found?.parts ?? {};
  const localMatrix = (id: string): Matrix => {
    const part = found[id];
    const degrees = turned[id] ?? 0;
    return part?.axis && part.pivot && degrees !== 0
      ? turning(part.pivot, part.axis, degrees)
      : IDENTITY;
  };
  const worldMatrix = (id: string): Matrix => {
    let matrix = localMatrix(id);
    // The loop is limited to the number of parts, in case parts are attached in a circle.
    for (let at = found[id]?.on, left = ids.length; at !== undefined && left > 0; left -= 1) {
      matrix = times(localMatrix(at), matrix);
      at = found[at]?.on;
    }
    return matrix;
  };
  return [...ids.map(worldMatrix), IDENTITY];
}

/** Number of steps of a clip at which a page knows the places of parts. */
export const STEPS = 12;

/** The centre of a part at the current point of a clip, interpolated between two steps. */
export function middleOf(
  { middle, moves }: MeasuredPart,
  { clip, at }: Pick<ModelState, 'clip' | 'at'>,
): Triple {
  const all = moves?.[clip];
  if (!all) return middle;
  const step = Math.min(STEPS - 1, Math.floor(at * STEPS));
  const [from, to] = [tripleAt(all, step), tripleAt(all, step + 1)];
  const mix = (k: 0 | 1 | 2) => from[k] + (to[k] - from[k]) * (at * STEPS - step);
  return [mix(0), mix(1), mix(2)];
}

/** A part's farthest points over the whole clip. */
export function farthestOf({ ends, sweeps }: MeasuredPart, clip: string): readonly Triple[] {
  const all = sweeps?.[clip] ?? ends;
  return Array.from({ length: all.length / 3 }, (_, i) => tripleAt(all, i));
}

/** A part's farthest points over the whole clip, in 12 rotations about its axis. */
function reachOf(part: MeasuredPart, clip: string): readonly Triple[] {
  const { pivot, axis } = part;
  const points = farthestOf(part, clip);
  if (!axis || !pivot) return points;
  return Array.from({ length: 12 }, (_, i) => turning(pivot, axis, 30 * i)).flatMap((matrix) =>
    points.map((point) => moved(matrix, point)),
  );
}

/** Parts with their ids; the id '' is for everything that belongs to no part. */
export const partsIn = (
  found: MeasuredModel | undefined,
): readonly (readonly [string, MeasuredPart])[] => [
  ...Object.entries(found?.parts ?? {}),
  ...(found?.rest ? [['', found.rest] as const] : []),
];

/** The target and size that fit the parts into `space`, seen from an orbit and a tilt. */
function fit(
  found: MeasuredModel | undefined,
  target: string | undefined,
  orbit: number,
  tilt: number,
  clip: string,
  space: Box,
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
    size: Math.min(space.width / extents[0]!.length, space.height / extents[1]!.length),
  };
}

export const HOME: { readonly orbit: number; readonly tilt: number } = { orbit: 30, tilt: 18 };

/**
 * A script's view as camera numbers: its whole target fits into the room at any point of the state's clip.
 */
export function viewOf(
  params: ModelParams,
  { view: written, clip }: Pick<ModelState, 'view' | 'clip'>,
): View {
  if (isView(written)) return written;
  const { at = 'home', ...fields } = typeof written === 'string' ? { at: written } : written;
  const named: Viewpoint = params.views[at] ?? params.views['home'] ?? {};
  const {
    orbit,
    tilt,
    target,
    closer = 1,
  } = { ...HOME, ...named, ...fields } as Viewpoint & typeof HOME;
  const fitIn = (aspect: Aspect) =>
    fit(params.found, target, orbit, tilt, clip, spaceOf(aspect, params.area));
  const [wide, tall] = [fitIn('wide'), fitIn('tall')];
  const [x, y, z] = wide.target;
  const [tallX, tallY, tallZ] = tall.target;
  const sizes = { size: wide.size * closer, tallSize: tall.size * closer };
  return { orbit, tilt, x, y, z, tallX, tallY, tallZ, ...sizes };
}
