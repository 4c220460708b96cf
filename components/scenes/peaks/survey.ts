/** A survey over a range: staffs, sight lines, lines between summits, dates. */
import { PLATE, type Aspect } from '../../../story/scene.ts';
import type { Camera } from '../../space/camera.ts';
import { smooth } from '../../space/mountain.ts';
import { DASHES, stroke, type Stroke } from '../../space/stroke.ts';
import type { Pair } from '../kit/plate.ts';
import { GHOSTS, outlineSummit, summit, type PlacedPeak, type Range } from './range.ts';

/** Draws a `share` of a straight line. */
const part = ([x, y]: Pair, [toX, toY]: Pair, share: number) => [
  x,
  y,
  x + (toX - x) * share,
  y + (toY - y) * share,
];

/** A small ring around a point. */
const ring = ([x, y]: Pair, radius: number): number[] =>
  Array.from({ length: 13 }, (_, i) => [
    x + radius * Math.cos((i * Math.PI) / 6),
    y + radius * Math.sin((i * Math.PI) / 6),
  ]).flat();

/** `by` plate pixels above a point. */
const over = ([x, y]: Pair, by: number): Pair => [x, y - by];

/** Staffs on the summits, up to the far date, with a cross at each. */
export function staffStrokes(
  { context: { state, palette }, camera }: Range,
  s: PlacedPeak,
): readonly Stroke[] {
  const { staffs } = state;
  if (staffs <= 0 || s.peak.tea) return [];
  const line = (id: string, points: readonly number[]) =>
    stroke(`${s.id}-${id}`, points, 1.2, palette.outline, s.visibility);
  const outline = outlineSummit(s, camera);
  const cross = (name: 'near' | 'far', from: number) => {
    const [, y] = outlineSummit(s, camera, GHOSTS[name]);
    return staffs >= from - 0.02
      ? [line(`cross-${name}`, [outline[0] - 4, y, outline[0] + 4, y])]
      : [];
  };
  const [, top] = outlineSummit(s, camera, GHOSTS.far);
  return [
    line('staff', part(over(outline, 7), [outline[0], top], staffs)),
    ...cross('near', 0.5),
    ...cross('far', 1),
  ];
}

/** The survey station at the lower left of the part that words leave free. */
const STATION: { readonly [aspect in Aspect]: Pair } = { wide: [0.27, 0.785], tall: [0.1, 0.6] };
export const station = ({ aspect }: Camera): Pair => [
  PLATE[aspect].width * STATION[aspect][0],
  PLATE[aspect].height * STATION[aspect][1],
];

/** The station, and its lines to the sighted summits. */
export function sightStrokes({ context, camera, peaks }: Range): readonly Stroke[] {
  const { state, palette } = context;
  const sightOf = (id: string): number =>
    typeof state.sights === 'number' ? state.sights : (state.sights[id] ?? 0);
  const sighted = peaks.filter(({ id }) => sightOf(id) > 0);
  if (sighted.length === 0) return [];
  const most = Math.min(1, 4 * Math.max(...sighted.map(({ id }) => sightOf(id))));
  const at = station(camera);
  const [x, y] = at;
  const line = (id: string, points: readonly number[], width: number, opacity: number) =>
    stroke(id, points, width, palette.outline, opacity);
  const sight = (s: PlacedPeak): readonly Stroke[] => {
    const share = smooth(0, 1, sightOf(s.id));
    const end = over(outlineSummit(s, camera), 7);
    const arrived = s.visibility * (share - 0.9) * 10;
    return [
      line(`${s.id}-sight`, part(at, end, share), 1.7, s.visibility),
      ...(arrived > 0 ? [line(`${s.id}-mark`, ring(end, 6), 1.7, arrived)] : []),
    ];
  };
  return [
    ...[-15, -3, 15].map((dx) => line(`station-leg-${dx}`, [x, y + 8, x + dx, y + 52], 2, most)),
    line('station-head', ring(at, 8), 2, most),
    ...sighted.flatMap(sight),
  ];
}

/** Sight lines from one summit to another; tea-coloured for data measured differently. */
export function linkStrokes({ context, camera, peaks }: Range): readonly Stroke[] {
  const { params, state, palette } = context;
  return Object.entries(params.links).flatMap(([id, link]): readonly Stroke[] => {
    const [from, to] = [link.from, link.to].map((end) => peaks.find((s) => s.id === end));
    const share = smooth(0, 1, state.links[id] ?? 0);
    if (!from || !to || share <= 0) return [];
    const [a, b] = [over(summit(from, camera), 8), over(summit(to, camera), 8)];
    const colour = to.peak.tea ? palette.teaLine : palette.outline;
    const { visibility } = from;
    return [
      stroke(`link-${id}`, part(a, b, share), 1.4, colour, visibility, { dash: DASHES.near }),
      stroke(`link-${id}-from`, ring(a, 3), 1.6, colour, visibility),
      stroke(`link-${id}-to`, ring(b, 3), 1.6, colour, visibility * share),
    ];
  });
}

/** A level of a peak as a date: the outline itself, or one of its two ghosts. */
type DateLevel = keyof typeof GHOSTS;
const RUN = { wide: 252, tall: 268 } as const;

/** The start of a date's line at the staff, and its length. */
export function dateLine(
  s: PlacedPeak,
  level: DateLevel,
  camera: Camera,
): { readonly from: Pair; readonly to: number } {
  const from = outlineSummit(s, camera, GHOSTS[level]);
  const margin = camera.aspect === 'wide' ? 32 : 10;
  const edge = PLATE[camera.aspect].width - margin;
  const run = RUN[camera.aspect];
  // To the right if its words fit there, else to the left.
  const to = edge - from[0] > 170 ? Math.min(edge, from[0] + run) : Math.max(margin, from[0] - run);
  return { from, to };
}

/** `2035; middle rank`: words before and after a semicolon make a date, which stands on a line. */
export const isDate = (text: string): boolean => text.includes(';');

/** The lines of dates: solid for the outline, dashed and dotted like the ghosts. */
export const dateStrokes = ({ context, camera, peaks }: Range): readonly Stroke[] =>
  context.labels.flatMap(({ anchor, text, opacity }): readonly Stroke[] => {
    const [, id, level] = /^(.+)-(goal|near|far)$/.exec(anchor) ?? [];
    const s = peaks.find((one) => one.id === id);
    if (!s || !isDate(text) || s.close >= 0.5) return [];
    const { from, to } = dateLine(s, level as DateLevel, camera);
    const points = part(from, [to, from[1]], opacity);
    const dash = level === 'goal' ? undefined : DASHES[level as 'near' | 'far'];
    return [stroke(`date-${anchor}`, points, 1.3, context.palette.outline, opacity, { dash })];
  });
