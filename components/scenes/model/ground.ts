/** Lines on the ground round the model's foot, as round the mountains: what it stands on is not nothing. */
import type { Stroke } from '../../space/stroke.ts';
import { project, type Camera } from './camera.ts';
import type { Context, Found, Triple } from './params.ts';

/** A stroke whose points have each their own nearness, for the canvas. */
export interface GroundLine extends Stroke {
  readonly depths: readonly number[];
}

/** How far out the lines run, in halves of the foot, and how faint each is. */
const OFFSETS = [0.07, 0.16, 0.28, 0.43, 0.62] as const;
const ALPHAS = [0.3, 0.24, 0.18, 0.13, 0.09] as const;
const SIDES = Array.from({ length: 97 }, (_, i) => (i / 96) * 2 * Math.PI);

const rings = new WeakMap<Found, readonly (readonly Triple[])[]>();

/** The foot's hull, moved outwards: to every side its farthest point and a step beyond. */
function ringsOf(found: Found): readonly (readonly Triple[])[] {
  const kept = rings.get(found);
  if (kept) return kept;
  const { foot, level } = found;
  const farthest = SIDES.map((side) => {
    let best: readonly [x: number, z: number] = [0, 0];
    let far = -Infinity;
    for (let i = 0; i < foot.length; i += 2) {
      const reach = foot[i]! * Math.cos(side) + foot[i + 1]! * Math.sin(side);
      if (reach > far) [far, best] = [reach, [foot[i]!, foot[i + 1]!]];
    }
    return { far, best };
  });
  // As wide as it is to both sides together, over all sides.
  const half = Math.max(...farthest.map(({ far }, i) => far + farthest[(i + 48) % 96]!.far)) / 2;
  const made = OFFSETS.map((offset) =>
    SIDES.map((side, i): Triple => {
      const [x, z] = farthest[i]!.best;
      const out = offset * half;
      return [x + out * Math.cos(side), level, z + out * Math.sin(side)];
    }),
  );
  rings.set(found, made);
  return made;
}

export function groundLines(context: Context, camera: Camera): readonly GroundLine[] {
  const { params, state, palette } = context;
  if (!params.found || state.ground <= 0.004 || palette.contrast) return [];
  return ringsOf(params.found).map((places, i) => {
    const at = places.map((place) => project(camera, place));
    return {
      id: `ground-${i}`,
      points: at.flatMap(([px, py]) => [px, py]),
      depths: at.map(([, , near]) => near),
      width: 0.9,
      colour: palette.night > 0.5 ? palette.silver : palette.ink,
      opacity: Math.round(ALPHAS[i]! * state.ground * 100) / 100,
      z: 0,
    };
  });
}
