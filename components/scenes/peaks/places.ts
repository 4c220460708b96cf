/** Points of a peak on the plate: where labels, staffs and lines begin. */
import type { Aspect } from '../../../story/scene.ts';
import { lift, plateX, plateY, type Camera } from '../../space/camera.ts';
import { SPAN } from '../../space/height-field.ts';
import { cellsFor, fieldOf } from '../../space/shapes.ts';
import type { Standing } from './standing.ts';
import { SQUASH } from '../../space/relief.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The summit of a mountain `height` high on a foot `radius` wide. */
export function summit(
  standing: Standing,
  camera: Camera,
  peaks: number,
  height = standing.tall,
  radius = standing.broad,
): Point {
  const field = fieldOf(standing.peak, cellsFor(peaks));
  const px = (field.summit.column / field.cells - 0.5) * 2 * SPAN * radius;
  const pz = (field.summit.row / field.cells - 0.5) * 2 * SPAN * SQUASH * radius;
  return {
    x: plateX(camera, standing.x + px),
    y: plateY(camera, lift(camera.aspect, height, standing.z + pz)),
  };
}

/** The middle of the foot's near edge. */
export function foot(standing: Standing, camera: Camera): Point {
  return {
    x: plateX(camera, standing.x),
    y: plateY(camera, lift(camera.aspect, 0, standing.z + standing.broad * SQUASH * 0.85)),
  };
}

/** A point of the ground. */
export const ground = (camera: Camera, x: number, z: number): Point => ({
  x: plateX(camera, x),
  y: plateY(camera, lift(camera.aspect, 0, z)),
});

/** How many times as large the outlines of the next and the far date are. */
export const GHOSTS = { near: 1.25, far: 1.52 } as const;

/** The upright scale beside a peak in its own view, on the plate. */
export interface Gauge {
  readonly x: number;
  readonly foot: number;
  /** Plate pixels to one terrace. */
  readonly terrace: number;
}
export function gauge(standing: Standing, camera: Camera): Gauge {
  const wide = camera.aspect === ('wide' satisfies Aspect);
  const reach = standing.radius * (wide ? 1.62 : 1.02);
  const base = plateY(camera, lift(camera.aspect, 0, standing.z));
  const top = plateY(camera, lift(camera.aspect, standing.tall, standing.z));
  return {
    x: plateX(camera, standing.x + reach),
    foot: base,
    terrace: (base - top) / standing.terraces,
  };
}
