/** What a survey office draws over a range: staffs, sight lines, lines between summits, dates. */
import { PLATE, type Aspect, type RenderContext } from '../../../story/scene.ts';
import type { Camera } from '../../space/camera.ts';
import { smooth } from '../../space/mountain.ts';
import type { Stroke } from '../../space/stroke.ts';
import { GHOSTS, summit, type Point } from './layout.ts';
import type { Params, State } from './spec.ts';
import type { PlacedInstance } from './placed-instance.ts';

type Moment = RenderContext<Params, State>;
/** Over everything. */
const FRONT = 1000;

/** Draws `share` of a straight line. */
const part = (from: Point, to: Point, share: number) => [
  from.x,
  from.y,
  from.x + (to.x - from.x) * share,
  from.y + (to.y - from.y) * share,
];

/** A small ring round a point. */
const ring = ({ x, y }: Point, radius: number): number[] =>
  Array.from({ length: 13 }, (_, i) => [
    x + radius * Math.cos((i * Math.PI) / 6),
    y + radius * Math.sin((i * Math.PI) / 6),
  ]).flat();

/** Staffs on the summits, up to the far date, with a cross at each. */
export function staffStrokes(
  { state, palette }: Moment,
  s: PlacedInstance,
  camera: Camera,
  peaks: number,
): Stroke[] {
  if (state.staffs <= 0 || s.peak.tea) return [];
  const at = (size: number) => summit(s, camera, peaks, s.height * size, s.radius);
  const foot = at(1);
  const top = at(GHOSTS.far);
  const base = { width: 1.2, colour: palette.outline, opacity: s.shown, z: FRONT };
  const strokes: Stroke[] = [
    {
      ...base,
      id: `${s.id}-staff`,
      points: part({ x: foot.x, y: foot.y - 7 }, { x: foot.x, y: top.y }, state.staffs),
    },
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

/** The survey station at the lower left of the part that words leave free. */
const STATION: { readonly [aspect in Aspect]: Point } = {
  wide: { x: 0.27, y: 0.785 },
  tall: { x: 0.1, y: 0.6 },
};
export function station({ aspect }: Camera): Point {
  const { width, height } = PLATE[aspect];
  return { x: width * STATION[aspect].x, y: height * STATION[aspect].y };
}

const sightOf = ({ state }: Moment, id: string): number =>
  typeof state.sights === 'number' ? state.sights : (state.sights[id] ?? 0);

/** The station, and its lines to the summits that are sighted. */
export function sightStrokes(
  moment: Moment,
  standings: readonly PlacedInstance[],
  camera: Camera,
  peaks: number,
): Stroke[] {
  const { palette } = moment;
  const sighted = standings.filter(({ id }) => sightOf(moment, id) > 0);
  const most = Math.max(0, ...sighted.map(({ id }) => sightOf(moment, id)));
  if (most <= 0) return [];
  const at = station(camera);
  const base = { colour: palette.outline, z: FRONT, opacity: Math.min(1, most * 4) };
  const legs = [-9, -2, 9].map((dx): Stroke => ({
    ...base,
    id: `station-leg-${dx}`,
    points: [at.x, at.y + 5, at.x + dx, at.y + 32],
    width: 1.5,
  }));
  return [
    ...legs,
    { ...base, id: 'station-head', points: ring(at, 5), width: 1.5 },
    ...sighted.flatMap((s): Stroke[] => {
      const share = smooth(0, 1, sightOf(moment, s.id));
      const to = summit(s, camera, peaks, s.height, s.radius);
      const end = { x: to.x, y: to.y - 7 };
      const line = { ...base, opacity: 0.85 * s.shown, width: 1.1 };
      return [
        { ...line, id: `${s.id}-sight`, points: part(at, end, share) },
        {
          ...line,
          id: `${s.id}-mark`,
          points: ring(end, 3.2),
          opacity: s.shown * (share - 0.9) * 10,
        },
      ].filter(({ opacity }) => opacity > 0);
    }),
  ];
}

/** Sight lines from one summit to another; what is measured elsewhere has a tea line. */
export function linkStrokes(
  { params, state, palette }: Moment,
  standings: readonly PlacedInstance[],
  camera: Camera,
  peaks: number,
): Stroke[] {
  return Object.entries(params.links).flatMap(([id, link]): Stroke[] => {
    const [from, to] = [link.from, link.to].map((end) => standings.find((s) => s.id === end));
    const share = smooth(0, 1, state.links[id] ?? 0);
    if (!from || !to || share <= 0) return [];
    const over = (s: PlacedInstance): Point => {
      const { x, y } = summit(s, camera, peaks);
      return { x, y: y - 8 };
    };
    const [a, b] = [over(from), over(to)];
    const base = { colour: to.peak.tea ? palette.teaLine : palette.outline, z: FRONT };
    const opacity = Math.min(from.shown, 1);
    return [
      { ...base, id: `link-${id}`, points: part(a, b, share), width: 1.4, opacity, dash: [6, 4] },
      { ...base, id: `link-${id}-from`, points: ring(a, 3), width: 1.6, opacity },
      { ...base, id: `link-${id}-to`, points: ring(b, 3), width: 1.6, opacity: opacity * share },
    ];
  });
}

/** A date's level: where its line starts at the staff, and how far it runs. */
export interface DateLine {
  readonly from: Point;
  readonly to: number;
}
const RUN = { wide: 252, tall: 268 } as const;

/** A level of a peak as a date: the outline itself, or one of its two ghosts. */
export function dateLine(
  s: PlacedInstance,
  level: 'goal' | 'near' | 'far',
  camera: Camera,
  peaks: number,
): DateLine {
  const size = level === 'goal' ? 1 : GHOSTS[level];
  const from = summit(s, camera, peaks, s.height * size, s.radius);
  const margin = camera.aspect === 'wide' ? 32 : 10;
  const edge = PLATE[camera.aspect].width - margin;
  const run = RUN[camera.aspect];
  // To the right where its words have room there, else to the left.
  const to = edge - from.x > 170 ? Math.min(edge, from.x + run) : Math.max(margin, from.x - run);
  return { from, to };
}

/** `2035; middle rank`: words before and after a semicolon make a date, which stands on a line. */
export const isDate = (text: string): boolean => text.includes(';');

/** The lines that dates stand on: whole for the outline, dashed and dotted as the ghosts are. */
export function dateStrokes(
  { labels, palette }: Moment,
  standings: readonly PlacedInstance[],
  camera: Camera,
  peaks: number,
): Stroke[] {
  return labels.flatMap(({ anchor, text, opacity }): Stroke[] => {
    const [, id, level] = /^(.+)-(goal|near|far)$/.exec(anchor) ?? [];
    const s = standings.find((one) => one.id === id);
    if (!s || !isDate(text) || s.close >= 0.5) return [];
    const { from, to } = dateLine(s, level as 'goal', camera, peaks);
    const base = { width: 1.3, colour: palette.outline, opacity: opacity, z: FRONT };
    return [
      {
        ...base,
        id: `date-${anchor}`,
        points: part({ x: from.x, y: from.y }, { x: to, y: from.y }, opacity),
        ...(level === 'near' && { dash: [6, 4] as const }),
        ...(level === 'far' && { dash: [1.5, 5] as const }),
      },
    ];
  });
}
