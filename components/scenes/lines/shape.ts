/** The drawn part of a line, as points and paths in units of the viewBox. */
import { clamp, DASHED, DOTTED, polyline } from '../kit/marks.ts';
import type { Pair } from '../kit/plate.ts';
import { isPromise } from '../kit/series.ts';
import type { Panel } from './layout.ts';
import { isReached, type Line, type Point, type Valued } from './rows.ts';

export const DASHES = { solid: {}, near: DASHED, far: DOTTED } as const;
/** The style of a part: measured, promised for the near future, promised for later. */
type Stroke = keyof typeof DASHES;

/** Years after the last measured row up to which a promise is dashed; after that it is dotted. */
const NEAR = 10;

export interface Stretch {
  readonly stroke: Stroke;
  readonly pairs: readonly Pair[];
  readonly d: string;
}
/** A point without neighbours, with its progress (0 to 1). */
export interface Lone {
  readonly point: Valued;
  readonly pair: Pair;
  readonly grown: number;
}
export interface Shape {
  readonly line: Line;
  /** The x at which it ends; absent while nothing of it is drawn. */
  readonly limit?: number;
  readonly stretches: readonly Stretch[];
  /** Its measured parts, closed down to the base line. */
  readonly areas: readonly string[];
  readonly lone: readonly Lone[];
  /** From low to high as an outline, because the value in between was not measured. */
  readonly bands: readonly { readonly d: string; readonly isDashed: boolean }[];
  /** The end of the drawn line. */
  readonly tip?: Pair;
}

/** The y of a value, with its height scaled by `rise`. */
export const heightOf = ({ base, y }: Panel, rise: number, value: number): number =>
  base + (y(value) - base) * rise;

/** The part of a run up to `limit`; its last segment may end between two points. */
function cutRun(run: readonly Valued[], limit: number): readonly Valued[] {
  const reached = run.filter(({ at }) => at <= limit);
  const [last, next] = [reached.at(-1), run[reached.length]];
  if (!last || !next || limit - last.at < 1e-6) return reached;
  const share = (limit - last.at) / (next.at - last.at);
  const value = last.value + (next.value - last.value) * share;
  return [...reached, { ...next, at: limit, value }];
}

/** A run in parts of one style each; neighbours share the point where they meet. */
function stretchesOf(run: readonly Valued[], lastMeasured: number) {
  const stretches: { stroke: Stroke; points: Valued[] }[] = [];
  run.forEach((point, i) => {
    const before = run[i - 1];
    if (!before) return;
    const isNear = point.at - lastMeasured <= NEAR;
    const stroke = !isPromise(point) ? 'solid' : isNear ? 'near' : 'far';
    const open = stretches.at(-1);
    if (open?.stroke === stroke) open.points.push(point);
    else stretches.push({ stroke, points: [before, point] });
  });
  return stretches;
}

type Ranged = Point & { readonly low: number; readonly high: number };
const isRanged = (point: Point): point is Ranged =>
  point.low !== undefined && point.high !== undefined;

function bandsOf({ points, step }: Line, limit: number, pairOf: (at: number, n: number) => Pair) {
  const groups: Ranged[][] = [];
  for (const point of points.filter(isRanged)) {
    if (!isReached(point.at, limit)) break;
    const before = groups.at(-1)?.at(-1);
    // Promises may continue from a measured row, never the other way round.
    const isJoined =
      before && point.at - before.at <= step * 1.5 && (isPromise(point) || !isPromise(before));
    if (isJoined) groups.at(-1)?.push(point);
    else groups.push([point]);
  }
  return groups.map((group) => {
    const highs = group.map(({ at, high }) => pairOf(at, high));
    const lows = group.map(({ at, low }) => pairOf(at, low)).reverse();
    if (group.length > 1)
      return { d: polyline([...highs, ...lows], true), isDashed: group.some(isPromise) };
    const ends = [...lows, ...highs];
    const caps = ends.map((end) => `${polyline([end])}m-5,0h10`).join('');
    return { d: polyline(ends) + caps, isDashed: false };
  });
}

/** A line in a panel, up to `limit` on the axis and with its height scaled by `rise`. */
export function shapeOf(panel: Panel, line: Line, limit: number | undefined, rise: number): Shape {
  if (limit === undefined) return { line, stretches: [], areas: [], lone: [], bands: [] };
  const place = (at: number, value: number): Pair => [panel.x(at), heightOf(panel, rise, value)];
  const pairOf = ({ at, value }: Valued) => place(at, value);
  const long = line.runs.filter((run) => run.length > 1).map((run) => cutRun(run, limit));
  const lone = line.runs
    .flatMap((run) => (run.length === 1 ? run : []))
    // A point without neighbours appears during the half step before its date.
    .map((point) => ({
      point,
      pair: pairOf(point),
      grown: clamp(1 + (limit - point.at) / (line.step / 2)),
    }))
    .filter(({ grown }) => grown > 0);
  const tip = [...long.flatMap((run) => run.slice(-1)), ...lone.map(({ point }) => point)]
    .filter(({ at }) => isReached(at, limit))
    .sort((a, b) => a.at - b.at)
    .at(-1);
  const stretches = long.flatMap((run) =>
    stretchesOf(run, line.lastMeasured).map(({ stroke, points }): Stretch => {
      const pairs = points.map(pairOf);
      return { stroke, pairs, d: polyline(pairs) };
    }),
  );
  const areas = stretches
    .filter(({ stroke }) => stroke === 'solid')
    .map(({ pairs }) => {
      const [first, last] = [pairs[0]?.[0] ?? 0, pairs.at(-1)?.[0] ?? 0];
      return polyline([...pairs, [last, panel.base], [first, panel.base]], true);
    });
  const bands = line.role === 'goal' ? [] : bandsOf(line, limit, place);
  return { line, limit, stretches, areas, lone, bands, ...(tip && { tip: pairOf(tip) }) };
}

/** Whether a point is below a skyline. */
const isUnder = (skyline: readonly Pair[], x: number, y: number): boolean =>
  skyline.some(([x1, y1], i) => {
    const next = skyline[i + 1];
    if (!next || x < x1 || x > next[0]) return false;
    return y > y1 + ((next[1] - y1) * (x - x1)) / (next[0] - x1 || 1);
  });

/** Returns a test for whether a point is in the paint of any of these ridges. */
export function paintOf(...ridges: readonly Shape[]): (x: number, y: number) => boolean {
  const skylines = ridges.flatMap(({ stretches }) =>
    stretches.flatMap(({ stroke, pairs }) => (stroke === 'solid' ? [pairs] : [])),
  );
  return (x, y) => skylines.some((skyline) => isUnder(skyline, x, y));
}
