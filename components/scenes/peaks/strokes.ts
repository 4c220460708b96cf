/**
 * Ink over the picture as plain lines: outlines, ghosts, staffs, sight lines, fences. The still writes
 * them as paths, the view as ribbons, both from this one list.
 */
import { PLATE, type SceneMoment } from '../../../story/scene.ts';
import { lift, type Camera } from './camera.ts';
import { fenceStrokes } from './fence.ts';
import { gauge, GHOSTS, summit } from './places.ts';
import type { Params, State } from './range.ts';
import { outlineStrokes, placed, upTo } from './outlines.ts';
import { smoothEnvelope } from './silhouette.ts';
import { simplifyLine } from './simplify.ts';
import { smooth, type Standing } from './standing.ts';

export interface Stroke {
  readonly id: string;
  /** x, y pairs on the plate. */
  readonly points: readonly number[];
  readonly width: number;
  readonly colour: string;
  readonly opacity: number;
  readonly dash?: readonly [on: number, off: number];
  /** Depth on the ground: peaks nearer than this hide it. */
  readonly z: number;
}

const FRONT = 1000;

/** Draws `share` of a straight line. */
const part = (x0: number, y0: number, x1: number, y1: number, share: number) => [
  x0,
  y0,
  x0 + (x1 - x0) * share,
  y0 + (y1 - y0) * share,
];

function peakStrokes(
  moment: SceneMoment<Params, State>,
  s: Standing,
  camera: Camera,
  peaks: number,
): Stroke[] {
  const { state, palette, aspect } = moment;
  const strokes: Stroke[] = [];
  const ink = palette.outline;
  const shown = s.shown;
  const before = s.z + s.broad * 0.9;
  const promise = smooth(1.03, 1.15, s.growth) * shown * state.paper;
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

/** Two zigzags with the ground between, across the mountain a little below its top. */
function tornStrokes(
  { palette, state }: SceneMoment<Params, State>,
  s: Standing,
  camera: Camera,
  peaks: number,
  z: number,
): Stroke[] {
  const top = summit(s, camera, peaks);
  const step = lift(camera.aspect, s.tall / s.terraces, 0) * camera.scale;
  const y = top.y + 1.9 * step;
  const half = Math.max(18, s.broad * 0.27 * camera.scale);
  const points: number[] = [];
  for (let i = 0; i <= 6; i += 1)
    points.push(top.x - half + (i * half) / 3, y + (i % 2 === 0 ? 4 : -5) + (i - 3) * -0.9);
  const lower = points.map((value, i) => (i % 2 === 0 ? value : value + 5));
  const opacity = s.torn * s.shown * state.paper;
  const middle = points.map((value, i) => (i % 2 === 0 ? value : value + 2.5));
  return [
    { id: `${s.id}-torn`, points: middle, width: 5, colour: palette.paper, opacity, z },
    { id: `${s.id}-tear-a`, points, width: 1.4, colour: palette.edge, opacity, z },
    { id: `${s.id}-tear-b`, points: lower, width: 1.4, colour: palette.edge, opacity, z },
  ];
}

/** The scale beside a peak in its own view: a tick a terrace, every fifth longer. */
function gaugeStrokes(
  { palette, labels }: SceneMoment<Params, State>,
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

/** Staffs on the summits, up to the far date, with a cross at each. */
function staffStrokes(
  { state, palette }: SceneMoment<Params, State>,
  s: Standing,
  camera: Camera,
  peaks: number,
): Stroke[] {
  if (state.staffs <= 0) return [];
  const at = (size: number) => summit(s, camera, peaks, s.height * size, s.radius);
  const foot = at(1);
  const top = at(GHOSTS.far);
  const base = { width: 1.2, colour: palette.outline, opacity: s.shown, z: FRONT };
  const strokes: Stroke[] = [
    { ...base, id: `${s.id}-staff`, points: part(foot.x, foot.y - 7, foot.x, top.y, state.staffs) },
  ];
  for (const [name, size, from] of [
    ['near', GHOSTS.near, 0.5],
    ['far', GHOSTS.far, 1],
  ] as const)
    if (state.staffs >= from - 0.02)
      strokes.push({
        ...base,
        id: `${s.id}-cross-${name}`,
        points: [foot.x - 4, at(size).y, foot.x + 4, at(size).y],
      });
  return strokes;
}

/** The survey station at the lower left of the plate, and its lines to the summits. */
export function station(camera: Camera): { readonly x: number; readonly y: number } {
  const { width, height } = PLATE[camera.aspect];
  return { x: width * 0.325, y: height * (camera.aspect === 'wide' ? 0.785 : 0.83) };
}
function sightStrokes(
  { state, palette }: SceneMoment<Params, State>,
  standings: readonly Standing[],
  camera: Camera,
  peaks: number,
): Stroke[] {
  if (state.sights <= 0) return [];
  const { x, y } = station(camera);
  const base = { colour: palette.outline, z: FRONT };
  const sight = Math.min(1, state.sights * 4);
  const legs = [-9, -2, 9].map((dx): Stroke => ({
    ...base,
    id: `station-leg-${dx}`,
    points: [x, y + 5, x + dx, y + 32],
    width: 1.5,
    opacity: sight,
  }));
  const head = Array.from({ length: 13 }, (_, i) => [
    x + 5 * Math.cos((i * Math.PI) / 6),
    y + 5 * Math.sin((i * Math.PI) / 6),
  ]);
  return [
    ...legs,
    { ...base, id: 'station-head', points: head.flat(), width: 1.5, opacity: sight },
    ...standings.map((s): Stroke => {
      const to = summit(s, camera, peaks, s.height, s.radius);
      const share = smooth(0, 1, state.sights);
      return {
        ...base,
        id: `${s.id}-sight`,
        points: part(x, y, to.x, to.y - 7, share),
        width: 0.8,
        opacity: 0.55 * s.shown,
      };
    }),
  ];
}

/** Every line of a moment but the waterlines. */
export function strokesOf(
  moment: SceneMoment<Params, State>,
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
  ];
}
