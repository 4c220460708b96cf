/** The one camera: parallel, tilted, panned and zoomed, never turned. View, still and labels project through it, which is what keeps them within a few pixels of each other. */
import { PLATE, type Aspect } from '../../story/scene.ts';

/** Fractions of the plate. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** Camera numbers of one aspect: the point of the picture plane at the plate's centre, and a zoom. */
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
export type AuthoredView =
  | string
  | {
      readonly at?: string | undefined;
      readonly right?: number | undefined;
      readonly up?: number | undefined;
      readonly closer?: number | undefined;
      readonly x?: number | undefined;
      readonly y?: number | undefined;
      readonly zoom?: number | undefined;
      readonly tallX?: number | undefined;
      readonly tallY?: number | undefined;
      readonly tallZoom?: number | undefined;
    };

const degrees = Math.PI / 180;
export const PITCH: { readonly [aspect in Aspect]: number } = {
  wide: 27 * degrees,
  tall: 36 * degrees,
};
/** Plate pixels to a ground unit at zoom 1. */
export const UNIT: { readonly [aspect in Aspect]: number } = { wide: 24, tall: 18 };
/** The plate in units at zoom 1. */
export const PLATE_UNITS = {
  wide: { width: PLATE.wide.width / UNIT.wide, height: PLATE.wide.height / UNIT.wide },
  tall: { width: PLATE.tall.width / UNIT.tall, height: PLATE.tall.height / UNIT.tall },
} as const;
/** Height on the picture plane, upwards, of a point `h` above the ground at depth `z`. */
export const lift = (aspect: Aspect, h: number, z: number): number =>
  h * Math.cos(PITCH[aspect]) - z * Math.sin(PITCH[aspect]);

export interface Camera extends Eye {
  readonly aspect: Aspect;
  /** Plate pixels to a unit. */
  readonly scale: number;
}

const isView = (view: AuthoredView): view is View =>
  typeof view === 'object' && view.tallX !== undefined && view.x !== undefined;

/** The camera of a normalised state. */
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

/** The eye that fits a part of the picture plane into a part of the plate, standing on its lower edge. */
export function fit(aspect: Aspect, part: Bounds, box: Box, closest: number): Eye {
  const { width, height } = PLATE[aspect];
  const unit = UNIT[aspect];
  const zoom = Math.min(
    closest,
    ((box.right - box.left) * width) / (Math.max(0.1, part.right - part.left) * unit),
    ((box.bottom - box.top) * height) / (Math.max(0.1, part.top - part.bottom) * unit),
  );
  const scale = unit * zoom;
  const middle = (part.left + part.right) / 2;
  return {
    x: middle - (((box.left + box.right) / 2 - 0.5) * width) / scale,
    y: part.bottom + ((box.bottom - 0.5) * height) / scale,
    zoom,
  };
}
/** A part of the picture plane, in units, `top` above `bottom`. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Eyes = (aspect: Aspect) => ReadonlyMap<string, Eye>;

function eyeOf(eyesOf: Eyes, view: AuthoredView, home: string, aspect: Aspect): Eye {
  const eyes = eyesOf(aspect);
  const plain = typeof view === 'string' ? { at: view } : view;
  const start = eyes.get(plain.at ?? home) ?? eyes.get(home)!;
  const zoom = start.zoom * (plain.closer ?? 1);
  const scale = UNIT[aspect] * zoom;
  const { width, height } = PLATE[aspect];
  const own = plain.at === undefined;
  const eye = {
    x: start.x + ((plain.right ?? 0) * width) / scale,
    y: start.y + ((plain.up ?? 0) * height) / scale,
    zoom,
  };
  if (!own) return eye;
  return aspect === 'wide'
    ? { x: plain.x ?? eye.x, y: plain.y ?? eye.y, zoom: plain.zoom ?? eye.zoom }
    : {
        x: plain.tallX ?? plain.x ?? eye.x,
        y: plain.tallY ?? plain.y ?? eye.y,
        zoom: plain.tallZoom ?? plain.zoom ?? eye.zoom,
      };
}

/**
 * Camera numbers of both aspects, since a state does not know which stage it will stand on. `eyesOf` are the
 * scene's viewpoints; an unknown one is `home`.
 */
export function viewOf(eyesOf: Eyes, view: AuthoredView, home: string): View {
  const wide = eyeOf(eyesOf, view, home, 'wide');
  const tall = eyeOf(eyesOf, view, home, 'tall');
  return { ...wide, tallX: tall.x, tallY: tall.y, tallZoom: tall.zoom };
}
