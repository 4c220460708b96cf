/**
 * The camera of all kinds with ground: a parallel projection, tilted, panned and zoomed, never rotated. View,
 * still and labels all project with it, so they agree within a few pixels.
 */
import { PLATE, type Aspect } from '../../story/scene.ts';
import type { Pair } from '../scenes/kit/plate.ts';
import { mapPairs } from './simplify.ts';

/** Camera numbers of one aspect: the point of the picture plane at the centre of the plate, and a zoom. */
export interface Eye {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}
export type View = Eye & {
  readonly tallX: number;
  readonly tallY: number;
  readonly tallZoom: number;
};
/** A view as a script writes it: a viewpoint's name, or one with a pan and a zoom, or bare numbers. */
type AuthoredView =
  | string
  | ({ readonly at?: string | undefined } & {
      readonly [name in 'right' | 'up' | 'closer' | keyof View]?: number | undefined;
    });

/** Four sides: of the plate in fractions, or of the picture plane in units, where `top` is above `bottom`. */
export interface Sides {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const DEGREES = Math.PI / 180;
export const PITCH: { readonly [aspect in Aspect]: number } = {
  wide: 27 * DEGREES,
  tall: 36 * DEGREES,
};
const COS = { wide: Math.cos(PITCH.wide), tall: Math.cos(PITCH.tall) } as const;
const SIN = { wide: Math.sin(PITCH.wide), tall: Math.sin(PITCH.tall) } as const;
/** Plate pixels per ground unit at zoom 1. */
export const UNIT: { readonly [aspect in Aspect]: number } = { wide: 24, tall: 18 };
/** Height on the picture plane, upwards, of a point `h` above the ground at depth `z`. */
export const lift = (aspect: Aspect, h: number, z: number): number =>
  h * COS[aspect] - z * SIN[aspect];

export interface Camera extends Eye {
  readonly aspect: Aspect;
  /** Plate pixels per unit. */
  readonly scale: number;
}

const isView = (view: AuthoredView): view is View =>
  typeof view === 'object' && view.tallX !== undefined && view.x !== undefined;

/** The camera of a normalised view; throws for a view that is not normalised. */
export function cameraOf(view: AuthoredView, aspect: Aspect): Camera {
  if (!isView(view)) throw new Error('the view has not been normalised');
  const eye =
    aspect === 'wide'
      ? { x: view.x, y: view.y, zoom: view.zoom }
      : { x: view.tallX, y: view.tallY, zoom: view.tallZoom };
  return { ...eye, aspect, scale: UNIT[aspect] * eye.zoom };
}

/** Picture plane to plate pixels. */
export const plateX = (camera: Camera, x: number): number =>
  PLATE[camera.aspect].width / 2 + (x - camera.x) * camera.scale;
export const plateY = (camera: Camera, y: number): number =>
  PLATE[camera.aspect].height / 2 - (y - camera.y) * camera.scale;

/** Projects a point of the ground, or `h` units above it, to the plate. */
export const toPlate = (camera: Camera, x: number, z: number, h = 0): Pair => [
  plateX(camera, x),
  plateY(camera, lift(camera.aspect, h, z)),
];

interface Standing {
  readonly x: number;
  readonly z: number;
  /** Radius of the base, in units. */
  readonly broad: number;
}
/** Projects a ring of a mountain (x, z pairs in base radii), `h` units above the ground, to the plate. */
export const ringOnPlate = (
  camera: Camera,
  points: ArrayLike<number>,
  { x, z, broad }: Standing,
  h = 0,
): number[] => mapPairs(points, (px, pz) => toPlate(camera, x + px * broad, z + pz * broad, h));

/**
 * Projects a line of the picture plane to the plate. Its x, y pairs are in units, relative to the place of
 * the object on the ground.
 */
export function lineOnPlate(
  camera: Camera,
  line: readonly number[],
  { x, z }: Pick<Standing, 'x' | 'z'>,
): number[] {
  const middle = lift(camera.aspect, 0, z);
  return mapPairs(line, (px, py) => [plateX(camera, x + px), plateY(camera, middle + py)]);
}

/**
 * The depth of an upright object at depth `z` on the ground, at height `y` on the plate; computed as in the
 * shader.
 */
export function depthAt(camera: Camera, y: number, z: number): number {
  const pitch = PITCH[camera.aspect];
  const plane = camera.y - (y - PLATE[camera.aspect].height / 2) / camera.scale;
  return plane * Math.tan(pitch) + z / Math.cos(pitch);
}

/**
 * The eye that fits parts of the picture plane into a rectangle of the plate, aligned with its lower edge.
 */
export function fit(aspect: Aspect, parts: readonly Sides[], box: Sides, closest: number): Eye {
  const [left, right] = [
    Math.min(...parts.map((part) => part.left)),
    Math.max(...parts.map((part) => part.right)),
  ];
  const bottom = Math.min(...parts.map((part) => part.bottom));
  const top = Math.max(...parts.map((part) => part.top));
  const { width, height } = PLATE[aspect];
  const zoom = Math.min(
    closest,
    ((box.right - box.left) * width) / (Math.max(0.1, right - left) * UNIT[aspect]),
    ((box.bottom - box.top) * height) / (Math.max(0.1, top - bottom) * UNIT[aspect]),
  );
  const scale = UNIT[aspect] * zoom;
  return {
    x: (left + right) / 2 - (((box.left + box.right) / 2 - 0.5) * width) / scale,
    y: bottom + ((box.bottom - 0.5) * height) / scale,
    zoom,
  };
}

type Eyes = (aspect: Aspect) => ReadonlyMap<string, Eye>;

function eyeOf(eyesOf: Eyes, view: AuthoredView, home: string, aspect: Aspect): Eye {
  const written: Exclude<AuthoredView, string> = typeof view === 'string' ? { at: view } : view;
  const { at, right = 0, up = 0, closer = 1 } = written;
  const eyes = eyesOf(aspect);
  const start = eyes.get(at ?? home) ?? eyes.get(home)!;
  const zoom = start.zoom * closer;
  const scale = UNIT[aspect] * zoom;
  const { width, height } = PLATE[aspect];
  const eye = { x: start.x + (right * width) / scale, y: start.y + (up * height) / scale, zoom };
  if (at !== undefined) return eye;
  const target = { x: written.x ?? eye.x, y: written.y ?? eye.y, zoom: written.zoom ?? zoom };
  if (aspect === 'wide') return target;
  const { tallX = target.x, tallY = target.y, tallZoom = target.zoom } = written;
  return { x: tallX, y: tallY, zoom: tallZoom };
}

/**
 * Camera numbers for both aspects, because a state may be shown on a wide or a tall stage. `eyesOf` gives the
 * viewpoints of the scene; an unknown name means `home`.
 */
export function viewOf(eyesOf: Eyes, view: AuthoredView, home: string): View {
  const wide = eyeOf(eyesOf, view, home, 'wide');
  const tall = eyeOf(eyesOf, view, home, 'tall');
  return { ...wide, tallX: tall.x, tallY: tall.y, tallZoom: tall.zoom };
}
