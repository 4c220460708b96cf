/** A fence round a peak: posts on an ellipse, the taken steps solid, the eased ones hollow. */
import type { RenderContext } from '../../../story/scene.ts';
import { lift, plateX, plateY, type Camera } from '../../space/camera.ts';
import type { Params, State } from './range.ts';
import type { Standing } from './standing.ts';
import type { Stroke } from '../../space/stroke.ts';
import { SQUASH } from '../../space/relief.ts';

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
  s: Standing,
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
