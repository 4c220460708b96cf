/** Mountains as labels meet them, so that words keep off their paint. */
import { lift, plateX, plateY, type Camera } from '../../space/camera.ts';
import { SQUASH } from '../../space/height-field.ts';
import type { PlacedInstance } from './placed-instance.ts';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** A summit as a label meets it: a triangle. */
export interface Roof {
  readonly index: number;
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly half: number;
}
/** Air between words and the paint beside them. */
const AIR = 8;
/** Whether a box lies over it, or touches its edge. */
export function under({ x, top, foot, half }: Roof, box: Box): boolean {
  if (box.bottom < top) return false;
  const down = (Math.min(foot, box.bottom) - top) / Math.max(1, foot - top);
  const wide = half * (0.1 + 0.9 * down);
  return box.right + AIR > x - wide && box.left - AIR < x + wide;
}
/** A mountain of two summits is in the way twice. */
export const roofsOf = (s: PlacedInstance, index: number, camera: Camera): readonly Roof[] =>
  Object.values(s.peak.bumps).map(({ x, y, height, radius }) => {
    const z = s.z + y * SQUASH * s.broad;
    return {
      index,
      x: plateX(camera, s.x + x * s.broad),
      top: plateY(camera, lift(camera.aspect, height * s.tall, z)),
      foot: plateY(camera, lift(camera.aspect, 0, z)),
      half: radius * s.broad * 0.92 * camera.scale,
    };
  });
