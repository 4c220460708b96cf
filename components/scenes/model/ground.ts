/**
 * Lines on the ground around the model's base, as around the mountains, so that the model does not seem to
 * float.
 */
import { memoize } from '../../../story/memoize.ts';
import { stroke, type Stroke } from '../../space/stroke.ts';
import { round2 } from '../kit/marks.ts';
import { project, type Camera } from '../../space/turntable.ts';
import type { MeasuredModel } from '../../space/measured-model.ts';
import type { Triple } from '../../space/matrix.ts';
import type { Context } from './params.ts';

/** For each line: its distance from the base, in halves of the base's width, and its opacity. */
const RINGS = [
  [0.07, 0.3],
  [0.16, 0.24],
  [0.28, 0.18],
  [0.43, 0.13],
  [0.62, 0.09],
] as const;
const SIDES = Array.from({ length: 97 }, (_, i) => {
  const angle = (i / 96) * 2 * Math.PI;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/**
 * The outline of the base, moved outwards: in each direction its farthest point plus the distance of the
 * line.
 */
const ringsOf = memoize(({ foot = [], level }: MeasuredModel): readonly (readonly Triple[])[] => {
  const farthest = SIDES.map(([c, s]) => {
    let best = { x: 0, z: 0, far: -Infinity };
    for (let i = 0; i < foot.length; i += 2) {
      const [x, z] = [foot[i]!, foot[i + 1]!];
      const far = x * c + z * s;
      if (far > best.far) best = { x, z, far };
    }
    return best;
  });
  // Half of the largest width of the base over all directions.
  const half = Math.max(...farthest.map(({ far }, i) => far + farthest[(i + 48) % 96]!.far)) / 2;
  return RINGS.map(([offset]) =>
    farthest.map(({ x, z }, i): Triple => {
      const [c, s] = SIDES[i]!;
      return [x + offset * half * c, level, z + offset * half * s];
    }),
  );
});

/** The lines as strokes; the depth of each point is its distance towards the viewer. */
export function groundLines(context: Context, camera: Camera): readonly Stroke[] {
  const { params, state, palette } = context;
  if (!params.found || state.ground <= 0.004 || palette.contrast) return [];
  const colour = palette.night > 0.5 ? palette.silver : palette.ink;
  return ringsOf(params.found).map((places, i) => {
    const at = places.map((place) => project(camera, place));
    const points = at.flatMap(([x, y]) => [x, y]);
    return stroke(`ground-${i}`, points, 0.9, colour, round2(RINGS[i]![1] * state.ground), {
      z: at.map(([, , near]) => near),
    });
  });
}
