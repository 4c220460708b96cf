/** The drawing of a field, shared by still, labels and view: no zod, no React, no three. */
import type { Aspect } from '../../../story/scene.ts';
import { cameraOf, lift, plateX, plateY, type Camera } from '../../space/camera.ts';
import type { Cover } from '../../space/cover.ts';
import { contrastPeak, hatchDefs } from '../../space/mountain-contrast.ts';
import { drawPeak, type Look } from '../../space/mountain-marks.ts';
import type { Mountain } from '../../space/mountain.ts';
import { strokeMark, type Stroke } from '../../space/stroke.ts';
import { memoize } from '../../space/remember.ts';
import { ALPHAS, OFFSETS, drawWaterlines } from '../../space/waterlines.ts';
import { cellsFor, shapeOf } from '../../space/shapes.ts';
import { runSync } from '../../space/finish-now.ts';
import { TERRACES } from '../../space/terraces.ts';
import { mark, type Mark } from '../kit/marks.ts';
import { standsOf } from './layout.ts';
import type { Params } from './ground.ts';
import { staffStrokes } from './staff.ts';
import { fieldsOf, mountainsOf, type Moment } from './standing.ts';
import { fieldMarks } from './still-field.ts';

export type { Params, State } from './ground.ts';
export { placeLabels } from './labels.ts';

const linesOf = memoize((params: Params, aspect: Aspect) => {
  const stands = standsOf(params, aspect);
  const lines = drawWaterlines(
    stands.flatMap(({ hill, x, z }) =>
      shapeOf(hill, cellsFor(stands.length), TERRACES)[0]!.map(({ points }) =>
        points.map((v, i) => (i % 2 === 0 ? x : z) + v * hill.radius),
      ),
    ),
  );
  return runSync(lines);
});

/** Lines in the water round the hills. */
export function waterStrokes(moment: Moment, camera: Camera): readonly Stroke[] {
  const { params, state, palette, aspect, detail = 1 } = moment;
  if (state.water <= 0 || palette.contrast) return [];
  return linesOf(params, aspect)
    .filter(({ offset }) => detail >= 0.7 || offset <= OFFSETS[1])
    .map(({ offset, points }, i) => ({
      id: `water-${i}`,
      points: [...points, points[0]!, points[1]!].map((v, k, all) =>
        k % 2 === 0 ? plateX(camera, v) : plateY(camera, lift(aspect, 0, all[k]!)),
      ),
      width: 0.9,
      colour: palette.night > 0.5 ? palette.silver : palette.ink,
      opacity: ALPHAS[OFFSETS.findIndex((o) => o === offset)]! * state.water,
      z: -1000,
    }));
}

/** Pixels by which a terrace may be off in the still, by how much it may cost and how many hills there are. */
const toleranceOf = (hills: number, detail: number) =>
  (detail < 0.7 ? 1.4 : 0.55) * (1 + 0.35 * Math.max(0, hills - 1));

function hillMarks(
  moment: Moment,
  mountains: readonly Mountain[],
  camera: Camera,
): readonly Mark[] {
  const { scene, palette, state, detail = 1 } = moment;
  if (state.paper <= 0.01) return [];
  const look: Look = { palette, peaks: mountains.length, opacity: state.paper, detail };
  if (palette.contrast) return mountains.map((m) => contrastPeak(scene, look, m, camera));
  const covers: Cover[] = [];
  const off = toleranceOf(mountains.length, detail);
  // Nearest first, so that each hill knows what stands before it; painted the other way round.
  return [...mountains]
    .reverse()
    .map((mountain) => {
      const { mark: drawn, cover } = drawPeak(look, mountain, camera, 0, covers, off);
      if (cover) covers.push(cover);
      return drawn;
    })
    .reverse();
}

/** The whole picture as SVG marks, back to front. */
export function marks(moment: Moment): readonly Mark[] {
  const camera = cameraOf(moment.state.view, moment.aspect);
  const lines = (id: string, list: readonly Stroke[]) =>
    list.length > 0
      ? [mark('g', id, { fill: 'none', 'stroke-linejoin': 'round' }, list.map(strokeMark))]
      : [];
  return [
    ...(moment.palette.contrast
      ? [mark('defs', 'defs', {}, [hatchDefs(moment.scene, moment.palette)])]
      : []),
    ...lines('water', waterStrokes(moment, camera)),
    ...hillMarks(moment, mountainsOf(moment), camera),
    ...fieldsOf(moment, camera)
      .filter(({ marks: standing, opacity }) => standing.length > 0 && opacity > 0.01)
      .map((field) => fieldMarks(moment, field)),
    ...lines('lines', staffStrokes(moment, camera)),
  ];
}
