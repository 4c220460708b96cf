/** Ink over the picture as plain lines: outlines, ghosts, staffs, sight lines, fences. The still writes them as paths, the view as ribbons, both from this one list. */
import type { RenderContext } from '../../../story/scene.ts';
import { lift, plateX, plateY, type Camera } from '../../space/camera.ts';
import { SQUASH } from '../../space/height-field.ts';
import { smooth } from '../../space/mountain.ts';
import { smoothEnvelope } from '../../space/silhouette.ts';
import { simplifyLine } from '../../space/simplify.ts';
import type { Stroke } from '../../space/stroke.ts';
import { gauge, GHOSTS, summit } from './layout.ts';
import { outlineStrokes, placed, tornStrokes, upTo } from './outlines.ts';
import type { Params, State } from './spec.ts';
import type { PlacedInstance } from './placed-instance.ts';
import { dateStrokes, linkStrokes, sightStrokes, staffStrokes } from './survey.ts';

/** Posts stand from the left round the near side to the right. */
const FROM = Math.PI * 1.02;
const TO = Math.PI * -0.02;

const cased = (stroke: Stroke, ink: string): Stroke => ({
  ...stroke,
  id: `${stroke.id}-casing`,
  width: stroke.width + 2.6,
  colour: ink,
});

/** The strokes of one peak's fence. Posts drop in one by one; rails run between those that stand. */
export function fenceStrokes(
  { state, palette }: RenderContext<Params, State>,
  s: PlacedInstance,
  camera: Camera,
): Stroke[] {
  const posts = state.fence[s.id] ?? 0;
  if (posts <= 0) return [];
  const { aspect, scale } = camera;
  const count = Math.ceil(posts - 1e-6);
  const eased = Math.round(state.eased[s.id] ?? 0);
  const radius = s.radius * 1.02;
  const post = s.height * 0.19;
  const at = (i: number) => {
    const turn = count > 1 ? FROM + ((TO - FROM) * i) / (count - 1) : Math.PI / 2;
    return { x: s.x + Math.cos(turn) * radius, z: s.z + Math.sin(turn) * radius * SQUASH };
  };
  const top = (i: number, h: number) => ({
    x: plateX(camera, at(i).x),
    y: plateY(camera, lift(aspect, h, at(i).z)),
  });
  const strokes: Stroke[] = [];
  for (const [r, share] of [0.25, 0.55, 0.85].entries()) {
    const points = Array.from({ length: count }, (_, i) => top(i, post * share));
    if (count > 1)
      strokes.push({
        id: `${s.id}-rail-${r}`,
        points: points.flatMap((p) => [p.x, p.y]),
        width: 1.6,
        colour: palette.friction,
        opacity: s.shown,
        z: s.z + radius,
      });
  }
  for (let i = 0; i < count; i += 1) {
    // The last post is still falling while the count is between two whole numbers.
    const fall = i === count - 1 ? (count - posts) * 60 : 0;
    const foot = top(i, 0);
    const head = top(i, post);
    const points = [head.x, head.y - fall, foot.x, foot.y - fall];
    const opacity = s.shown * (i === count - 1 ? 1 - (count - posts) * 0.9 : 1);
    const hollow = i >= count - eased;
    const wide = Math.max(2.4, Math.min(4, scale / 7));
    const base = { points, opacity, z: s.z + radius + 1 };
    strokes.push({
      ...base,
      id: `${s.id}-post-${i}`,
      width: hollow ? wide * 2 : wide,
      colour: palette.friction,
    });
    if (hollow)
      strokes.push({
        ...base,
        id: `${s.id}-hollow-${i}`,
        width: wide * 2 - 3,
        colour: palette.paper,
      });
  }
  // The system's colour of a mark need not stand out from its canvas: ink round it does.
  return palette.contrast ? strokes.flatMap((one) => [cased(one, palette.ink), one]) : strokes;
}

const FRONT = 1000;

function peakStrokes(
  moment: RenderContext<Params, State>,
  s: PlacedInstance,
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
  s: PlacedInstance,
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
  standings: readonly PlacedInstance[],
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
