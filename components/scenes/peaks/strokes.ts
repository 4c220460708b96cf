/**
 * Ink over the picture as plain lines: outlines, ghosts, staffs, sight lines, fences. The still
 * writes this list as paths, the view as ribbons.
 */
import { lineOnPlate, toPlate } from '../../space/camera.ts';
import { SQUASH } from '../../space/height-field.ts';
import { smooth } from '../../space/mountain.ts';
import { smoothEnvelope } from '../../space/silhouette.ts';
import { simplifyLine } from '../../space/simplify.ts';
import { DASHES, stroke, type Stroke } from '../../space/stroke.ts';
import { outlineStrokes, tornStrokes, upTo } from './outlines.ts';
import { gaugeOf, GHOSTS, summit, type PlacedPeak, type Range } from './range.ts';
import { dateStrokes, linkStrokes, sightStrokes, staffStrokes } from './survey.ts';

/** Posts stand from the left around the near side to the right. */
const FROM = Math.PI * 1.02;
const TO = Math.PI * -0.02;
/** Heights of the rails, in posts. */
const RAILS = [0.25, 0.55, 0.85] as const;

/** The strokes of one peak's fence. Posts drop in one by one; rails connect those that stand. */
function fenceStrokes(
  { context: { state, palette }, camera }: Range,
  s: PlacedPeak,
): readonly Stroke[] {
  const posts = state.fence[s.id] ?? 0;
  if (posts <= 0) return [];
  const count = Math.ceil(posts - 1e-6);
  const eased = Math.round(state.eased[s.id] ?? 0);
  const radius = s.radius * 1.02;
  const high = s.height * 0.19;
  const at = (i: number, h: number) => {
    const turn = count > 1 ? FROM + ((TO - FROM) * i) / (count - 1) : Math.PI / 2;
    const z = s.z + Math.sin(turn) * radius * SQUASH;
    return toPlate(camera, s.x + Math.cos(turn) * radius, z, h);
  };
  const rails = RAILS.map((share, r) => {
    const points = Array.from({ length: count }, (_, i) => at(i, high * share)).flat();
    const z = s.z + radius;
    return stroke(`${s.id}-rail-${r}`, points, 1.6, palette.friction, s.visibility, { z });
  });
  const wide = Math.max(2.4, Math.min(4, camera.scale / 7));
  const standing = Array.from({ length: count }, (_, i): Stroke[] => {
    // The last post is still falling while the count is between two whole numbers.
    const missing = i === count - 1 ? count - posts : 0;
    const [[x, top], [footX, bottom]] = [at(i, high), at(i, 0)];
    const points = [x, top - missing * 60, footX, bottom - missing * 60];
    const post = (name: string, width: number, colour: string) =>
      stroke(`${s.id}-${name}-${i}`, points, width, colour, s.visibility * (1 - missing * 0.9), {
        z: s.z + radius + 1,
      });
    return i >= count - eased
      ? [post('post', wide * 2, palette.friction), post('hollow', wide * 2 - 3, palette.paper)]
      : [post('post', wide, palette.friction)];
  });
  const all = [...(count > 1 ? rails : []), ...standing.flat()];
  if (!palette.contrast) return all;
  // The system's colour for marks may not contrast with the canvas: an ink outline does.
  return all.flatMap((one) => [
    { ...one, id: `${one.id}-casing`, width: one.width + 2.6, colour: palette.ink },
    one,
  ]);
}

/** The original outline of a peak that has grown; the outlines of later dates; the tear. */
function peakStrokes(range: Range, s: PlacedPeak): readonly Stroke[] {
  const { context, camera } = range;
  const { state, palette, aspect } = context;
  const { id, visibility } = s;
  const before = s.z + s.broad * 0.9;
  const outline = (height: number, radius: number) =>
    simplifyLine(lineOnPlate(camera, smoothEnvelope(s, height, radius, aspect), s), 0.4);
  const promise = smooth(1.03, 1.15, s.growth) * visibility * state.paper * (1 - s.recede);
  const ghost = (name: 'near' | 'far', share: number): readonly Stroke[] => {
    if (share <= 0) return [];
    const size = GHOSTS[name];
    const points = upTo(outline(s.height * size, s.radius * (1 + (size - 1) * 0.5)), share);
    const dash = DASHES[name];
    return points.length > 0
      ? [stroke(`${id}-${name}`, points, 1.1, palette.outline, 0.85 * visibility, { dash })]
      : [];
  };
  return [
    ...(promise > 0
      ? [
          stroke(
            `${id}-promise`,
            outline(s.height, s.radius),
            2.4,
            palette.outlineOnPigment,
            promise,
            { z: before },
          ),
        ]
      : []),
    ...ghost('near', smooth(0, 0.5, state.ghosts)),
    ...ghost('far', smooth(0.5, 1, state.ghosts)),
    ...tornStrokes(range, s, before),
  ];
}

/** The scale beside a peak in its own view: a tick per terrace, every fifth longer. */
function gaugeStrokes(
  { context: { palette, labels }, camera }: Range,
  s: PlacedPeak,
): readonly Stroke[] {
  const visibility = s.close * s.visibility;
  if (visibility <= 0.01 || s.peak.goal === 1) return [];
  const { x, bottom, terrace } = gaugeOf(s, camera);
  const line = (
    id: string,
    points: readonly number[],
    width = 1.2,
    colour = palette.outline,
    dash?: Stroke['dash'],
  ) => stroke(`${s.id}-gauge-${id}`, points, width, colour, visibility, { dash });
  const count = Math.round(20 * Math.max(1, s.level));
  const ticks = Array.from({ length: count + 1 }, (_, t) => {
    const y = bottom - t * terrace;
    return line(`${t}`, [x, y, x + (t % 5 === 0 ? 14 : 7), y], 1);
  });
  const start = summit(s, camera)[0] + 26;
  const level = bottom - s.level * 20 * terrace;
  const goal = bottom - 20 * terrace;
  const onGoal = s.level > 1 ? palette.outlineOnPigment : palette.outline;
  const hasGoal = labels.some(({ anchor }) => anchor === `${s.id}-goal`);
  return [
    line('line', [x, bottom, x, bottom - count * terrace]),
    ...ticks,
    ...(s.level > 0 ? [line('level', [start, level, x, level])] : []),
    ...(hasGoal ? [line('goal', [start, goal, x, goal], 1.2, onGoal, DASHES.near)] : []),
  ];
}

/** Every line of a context except the waterlines. */
export const strokesOf = (range: Range): readonly Stroke[] => [
  ...outlineStrokes(range),
  ...range.peaks.flatMap((s) => [
    ...peakStrokes(range, s),
    ...fenceStrokes(range, s),
    ...staffStrokes(range, s),
    ...gaugeStrokes(range, s),
  ]),
  ...sightStrokes(range),
  ...linkStrokes(range),
  ...dateStrokes(range),
];
