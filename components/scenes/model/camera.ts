/** The camera: parallel, as everywhere in the scroll, so that nothing shrinks with distance. What a viewpoint turns is the model, as on a turntable. View, still and words project through here. */
import type { Aspect } from '../../../story/scene.ts';
import { areaOf, type Area, type Box } from '../kit/plate.ts';
import { IDENTITY, moved, times, turning, type Matrix } from './matrix.ts';
import type { Found, FoundPart, Params, State, Triple, View, Viewpoint } from './params.ts';

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

const along = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** The three directions of a picture from an orbit and a tilt, in degrees. */
export function directions(orbit: number, tilt: number): Pick<Camera, 'right' | 'up' | 'near'> {
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

export const isView = (view: State['view']): view is View =>
  typeof view === 'object' && 'tallSize' in view;

export function cameraOf(view: State['view'], aspect: Aspect, area: Area): Camera {
  if (!isView(view)) throw new Error('the view has not been normalised');
  const room = roomOf(aspect, area);
  const wide = aspect === 'wide';
  return {
    aspect,
    ...directions(view.orbit, view.tilt),
    target: wide ? [view.x, view.y, view.z] : [view.tallX, view.tallY, view.tallZ],
    x: room.x + room.width / 2,
    y: room.y + room.height / 2,
    size: wide ? view.size : view.tallSize,
  };
}

/** A place on the plate, and how near it is to the viewer, in plate pixels. */
export function project(camera: Camera, [x, y, z]: Triple): Triple {
  const { right, up, near, target, size } = camera;
  const from: Triple = [x - target[0], y - target[1], z - target[2]];
  return [
    camera.x + along(from, right) * size,
    camera.y - along(from, up) * size,
    along(from, near) * size,
  ];
}

/** How each part has been turned, with what it hangs on; the last is what belongs to none. */
export function turnsOf(params: Params, turned: State['turned']): readonly Matrix[] {
  const ids = Object.keys(params.parts);
  const found = params.found?.parts ?? {};
  const own = (id: string): Matrix => {
    const part = found[id];
    const degrees = turned[id] ?? 0;
    return part?.axis && degrees !== 0 ? turning(part.pivot, part.axis, degrees) : IDENTITY;
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
export function middleOf({ middle, moves }: FoundPart, { clip, at }: State): Triple {
  const all = moves?.[clip];
  if (!all) return middle;
  const from = Math.min(STEPS - 1, Math.floor(at * STEPS));
  const mix = (k: number) =>
    all[3 * from + k]! + (all[3 * from + 3 + k]! - all[3 * from + k]!) * (at * STEPS - from);
  return [mix(0), mix(1), mix(2)];
}

/** A part's farthest points, in every position that it can turn to. */
function pointsOf({ ends, pivot, axis }: FoundPart): readonly Triple[] {
  const points: Triple[] = [];
  for (let i = 0; i < ends.length; i += 3) points.push([ends[i]!, ends[i + 1]!, ends[i + 2]!]);
  if (!axis) return points;
  return Array.from({ length: 12 }, (_, i) => turning(pivot, axis, 30 * i)).flatMap((matrix) =>
    points.map((point) => moved(matrix, ...point)),
  );
}

export interface Sight {
  readonly target: Triple;
  readonly size: number;
}

/** The middle and size that fit some parts into the room, seen from somewhere. */
export function fit(
  found: Found | undefined,
  target: string | undefined,
  orbit: number,
  tilt: number,
  room: Box,
): Sight {
  const all = [
    ...Object.entries(found?.parts ?? {}),
    ...(found?.rest ? [['', found.rest] as const] : []),
  ];
  const seen = all.filter(([id]) => target === undefined || id === target);
  const points = seen.flatMap(([, part]) => pointsOf(part));
  if (points.length === 0) return { target: [0, 0, 0], size: 1 };
  const { right, up, near } = directions(orbit, tilt);
  const reach = (way: Triple) => {
    const at = points.map((point) => along(point, way));
    return [Math.min(...at), Math.max(...at)] as const;
  };
  const [left, far] = reach(right);
  const [foot, head] = reach(up);
  const depth = reach(near);
  const [x, y, z] = [(left + far) / 2, (foot + head) / 2, (depth[0] + depth[1]) / 2];
  const size = Math.min(
    room.width / Math.max(far - left, 1e-9),
    room.height / Math.max(head - foot, 1e-9),
  );
  const middle = [0, 1, 2].map((k) => right[k]! * x + up[k]! * y + near[k]! * z);
  return { target: middle as unknown as Triple, size };
}

export const HOME: { readonly orbit: number; readonly tilt: number } = { orbit: 30, tilt: 18 };

function viewOf(params: Params, written: State['view']): View {
  if (isView(written)) return written;
  const { at = 'home', ...own } = typeof written === 'string' ? { at: written } : written;
  const named: Viewpoint = params.views[at] ?? params.views['home'] ?? {};
  const said: Viewpoint = { ...named, ...own };
  const { orbit = HOME.orbit, tilt = HOME.tilt, target, closer = 1 } = said;
  const wide = fit(params.found, target, orbit, tilt, roomOf('wide', params.area));
  const tall = fit(params.found, target, orbit, tilt, roomOf('tall', params.area));
  return {
    orbit,
    tilt,
    x: wide.target[0],
    y: wide.target[1],
    z: wide.target[2],
    size: wide.size * closer,
    tallX: tall.target[0],
    tallY: tall.target[1],
    tallZ: tall.target[2],
    tallSize: tall.size * closer,
  };
}

/** See `SceneSpec.normalise`. Gives every record a number for every part. */
export function normalise(params: Params, state: State): State {
  const every = (record: State['shown'], otherwise: number) =>
    Object.fromEntries(Object.keys(params.parts).map((id) => [id, record[id] ?? otherwise]));
  return {
    ...state,
    shown: every(state.shown, 1),
    painted: every(state.painted, 1),
    turned: every(state.turned, 0),
    view: viewOf(params, state.view),
  };
}
