/**
 * Ink over the picture as plain lines: outlines, ghosts, staffs, sight lines, fences. The still writes
 * them as paths, the view as ribbons, both from this one list.
 */
import type { RenderContext } from '../../../story/scene.ts';
import type { Camera } from '../../space/camera.ts';
import { fenceStrokes } from './fence.ts';
import { gauge, GHOSTS, summit } from './places.ts';
import type { Params, State } from './range.ts';
import { outlineStrokes, placed, upTo } from './outlines.ts';
import { smoothEnvelope } from '../../space/silhouette.ts';
import { simplifyLine } from '../../space/simplify.ts';
import { smooth } from '../../space/mountain.ts';
import type { Stroke } from '../../space/stroke.ts';
import type { Standing } from './standing.ts';
import { dateStrokes, linkStrokes, sightStrokes, staffStrokes } from './survey.ts';
import { tornStrokes } from './tear.ts';

const FRONT = 1000;

function peakStrokes(
  moment: RenderContext<Params, State>,
  s: Standing,
  camera: Camera,
  peaks: number,
): Stroke[] {
  const { state, palette, aspect } = moment;
  const strokes: Stroke[] = [];
  const ink = palette.outline;
  const shown = s.shown;
  const before = s.z + s.broad * 0.9;
  const promise = smooth(1.03, 1.15, s.growth) * shown * state.paper * (1 - s.recede);
  if (promise > 0) {
    const line = placed(smoothEnvelope(s, s.height, s.radius, aspect, peaks), s, camera);
    strokes.push({
      id: `${s.id}-promise`,
      points: simplifyLine(line, 0.4),
      width: 2.4,
      colour: palette.outlineOnPigment,
      opacity: promise,
      z: before,
    });
  }
  const ghost = (name: 'near' | 'far', share: number) => {
    if (share <= 0) return;
    const size = GHOSTS[name];
    const line = placed(
      smoothEnvelope(s, s.height * size, s.radius * (1 + (size - 1) * 0.5), aspect, peaks),
      s,
      camera,
    );
    const points = upTo(simplifyLine(line, 0.4), share);
    if (points.length > 0)
      strokes.push({
        id: `${s.id}-${name}`,
        points,
        width: 1.1,
        colour: ink,
        opacity: 0.85 * shown,
        dash: name === 'near' ? [6, 4] : [1.5, 5],
        z: FRONT,
      });
  };
  ghost('near', smooth(0, 0.5, state.ghosts));
  ghost('far', smooth(0.5, 1, state.ghosts));
  if (s.torn > 0) strokes.push(...tornStrokes(moment, s, camera, peaks, before));
  return strokes;
}

/** The scale beside a peak in its own view: a tick a terrace, every fifth longer. */
function gaugeStrokes(
  { palette, labels }: RenderContext<Params, State>,
  s: Standing,
  camera: Camera,
  peaks: number,
): Stroke[] {
  const shows = s.close * s.shown;
  if (shows <= 0.01 || s.peak.goal === 1) return [];
  const { x, foot, terrace } = gauge(s, camera);
  const stroke = (id: string, points: number[], rest: Partial<Stroke> = {}): Stroke => ({
    id: `${s.id}-gauge-${id}`,
    points,
    width: 1.2,
    colour: palette.outline,
    opacity: shows,
    z: FRONT,
    ...rest,
  });
  const count = Math.round(20 * Math.max(1, s.level));
  const strokes = [stroke('line', [x, foot, x, foot - count * terrace])];
  for (let t = 0; t <= count; t += 1)
    strokes.push(
      stroke(`${t}`, [x, foot - t * terrace, x + (t % 5 === 0 ? 14 : 7), foot - t * terrace], {
        width: 1,
      }),
    );
  const at = summit(s, camera, peaks);
  const level = foot - s.level * 20 * terrace;
  if (s.level > 0) strokes.push(stroke('level', [at.x + 26, level, x, level]));
  if (labels.some(({ anchor }) => anchor === `${s.id}-goal`)) {
    const goal = foot - 20 * terrace;
    strokes.push(
      stroke('goal', [at.x + 26, goal, x, goal], {
        dash: [6, 4],
        colour: s.level > 1 ? palette.outlineOnPigment : palette.outline,
      }),
    );
  }
  return strokes;
}

/** Every line of a moment but the waterlines. */
export function strokesOf(
  moment: RenderContext<Params, State>,
  standings: readonly Standing[],
  camera: Camera,
): readonly Stroke[] {
  const peaks = Object.keys(moment.params.peaks).length;
  return [
    ...outlineStrokes(moment, standings, camera, peaks),
    ...standings.flatMap((s) => [
      ...peakStrokes(moment, s, camera, peaks),
      ...fenceStrokes(moment, s, camera),
      ...staffStrokes(moment, s, camera, peaks),
      ...gaugeStrokes(moment, s, camera, peaks),
    ]),
    ...sightStrokes(moment, standings, camera, peaks),
    ...linkStrokes(moment, standings, camera, peaks),
    ...dateStrokes(moment, standings, camera, peaks),
  ];
}
