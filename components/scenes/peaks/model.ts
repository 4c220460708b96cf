/** The drawing of a range, shared by still, labels and view: no zod, no React, no three. */
import type { RenderContext } from '../../../story/scene.ts';
import { mark, type Mark } from '../kit/marks.ts';
import { cameraOf } from '../../space/camera.ts';
import type { Params, State } from './range.ts';
import { standing, type Standing } from './standing.ts';
import { contrastPeak, hatchDefs } from '../../space/mountain-contrast.ts';
import { fogDefs, fogMarks } from './still-fog.ts';
import { lookOf, rangeMarks } from './still-range.ts';
import { starStrokes } from './stars.ts';
import { strokesOf } from './strokes.ts';
import { strokeMark, type Stroke } from '../../space/stroke.ts';
import { waterStrokes } from './water.ts';

export type { Params, State } from './range.ts';
export { placeLabels } from './labels.ts';
export { plotOf } from './plot.ts';

/** In forced colours nobody recedes by hue: outlines tell who is spoken of. */
const weightOf = ({ recede }: Standing, all: readonly Standing[]): number =>
  all.every((one) => one.recede < 0.3) ? 1 : recede < 0.3 ? 1.9 : 0.6;

/** The whole picture as SVG marks, back to front. */
export function marks(moment: RenderContext<Params, State>): readonly Mark[] {
  const { palette, state } = moment;
  const camera = cameraOf(state.view, moment.aspect);
  const standings = standing(moment);
  const seen = standings.filter(() => state.paper > 0.01);
  const peaks = palette.contrast
    ? seen.map((s) => contrastPeak(moment.scene, lookOf(moment), s, camera, weightOf(s, seen)))
    : rangeMarks(moment, seen, camera);
  const strokes = strokesOf(moment, standings, camera).filter(({ opacity }) => opacity > 0.01);
  const far = new Set(standings.filter((s) => s.far).map(({ id }) => `peak-${id}`));
  const lines = (id: string, list: readonly Stroke[]) =>
    list.length > 0
      ? [mark('g', id, { fill: 'none', 'stroke-linejoin': 'round' }, list.map(strokeMark))]
      : [];
  // A stroke lies over its own peak and under the nearer ones.
  const drawn = peaks.flatMap((peak) => {
    const id = peak.id.slice('peak-'.length);
    const own = strokes.filter((s) => s.z < 999 && s.id.startsWith(`${id}-`));
    return [peak, ...lines(`over-${id}`, own)];
  });
  const back = drawn.filter(({ id }) => far.has(id.replace('over-', 'peak-')));
  const front = drawn.filter(({ id }) => !far.has(id.replace('over-', 'peak-')));
  const loose = peaks.length > 0 ? strokes.filter(({ z }) => z >= 999) : strokes;
  const defs = [
    ...(palette.contrast ? [hatchDefs(moment.scene, palette)] : []),
    ...(state.fog > 0 && !palette.contrast ? [fogDefs(moment)] : []),
  ];
  return [
    ...(defs.length > 0 ? [mark('defs', 'defs', {}, defs)] : []),
    ...lines('stars', starStrokes(moment)),
    ...lines('water', waterStrokes(moment, camera, standings)),
    ...back,
    ...fogMarks(moment, camera, false),
    ...front,
    ...fogMarks(moment, camera, true),
    ...lines('lines', loose),
  ];
}
