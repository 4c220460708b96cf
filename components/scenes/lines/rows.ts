/** From params and data to drawable lines, with their points in the order of the axis. */
import { memoize } from '../../../story/memoize.ts';
import type { DataRow, DataSeries, Palette, SceneData } from '../../../story/scene.ts';
import { slug, yearOf } from '../kit/dates.ts';
import { isPromise } from '../kit/series.ts';
import type { LineParam, Params, State } from './params.ts';

/** A row of a line; without a value the line is interrupted there. */
export interface Point extends DataRow {
  /** The row's own anchor: `china@2015`. */
  readonly anchor: string;
  readonly x: string;
  readonly at: number;
  readonly text: string;
}
/** A point that has a value. */
export type Valued = Point & { readonly value: number };

/** Whether there is anything to draw at a point. */
export const hasFigure = ({ value, low, high }: Point): boolean =>
  value !== undefined || low !== undefined || high !== undefined;
const isValued = (point: Point): point is Valued => point.value !== undefined;

/** The median distance, which one long gap among many years does not change. */
function usualStep(points: readonly Point[]): number {
  const gaps = points
    .slice(1)
    .map((point, i) => point.at - (points[i]?.at ?? point.at))
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? 1;
}

function runsOf(points: readonly Point[], step: number, role: LineParam['role']): Valued[][] {
  const runs: Valued[][] = [];
  points.forEach((point, i) => {
    if (!isValued(point)) return;
    const [before, run] = [points[i - 1], runs.at(-1)];
    const isNear = before && isValued(before) && point.at - before.at <= step * 1.5;
    if (role !== 'dots' && isNear && run) run.push(point);
    else runs.push([point]);
  });
  return runs;
}

const textOf = ({ text, value, low, high }: DataRow) =>
  text ??
  (value === undefined ? [low, high].filter((n) => n !== undefined).join('–') : String(value));

function pointsOf(
  { from = -Infinity, to = Infinity }: LineParam,
  { rows, xType }: DataSeries,
  entity: string | undefined,
  anchorOf: (x: string) => string,
): readonly Point[] {
  const words = xType === 'words' ? [...new Set(rows.map(({ x }) => x))] : [];
  const [first, last] = [yearOf(from), yearOf(to)];
  return rows
    .filter((row) => row.entity === entity)
    .map((row): Point => {
      const { x = '', at = 0 } = row;
      const place = xType === 'words' ? words.indexOf(row.x) + 1 : at;
      return { ...row, anchor: anchorOf(slug(x)), x, at: place, text: textOf(row) };
    })
    .filter(({ at }) => at >= first && at <= last)
    .sort((a, b) => a.at - b.at);
}

/** Every line of every panel, in the order of the script. Unknown series are left out. */
export const linesIn = (panels: Params['panels'], data: SceneData) => linesOf(panels)(data);

/** Memoised: anchors, names and the picture all need the same points, up to ten thousand. */
const linesOf = memoize((panels: Params['panels']) =>
  memoize((data: SceneData) => readLines(panels, data)),
);

function readLines(panels: Params['panels'], data: SceneData) {
  const taken = new Set<string>();
  const free = (id: string, otherwise: string) => {
    const chosen = taken.has(id) ? otherwise : id;
    taken.add(chosen);
    return chosen;
  };
  const entries = Object.entries(panels).flatMap(([panel, { lines }]) =>
    Object.entries(lines).map(([key, line]) => ({ panel, key, line, series: data[line.series] })),
  );
  const lines = entries.flatMap(({ panel, key, line, series }) => {
    if (!series) return [];
    const all = Object.keys(series.entities);
    const entities = line.entity !== undefined || all.length === 0 ? [line.entity] : all;
    return entities.flatMap((entity) => {
      const isOneOfMany = line.entity === undefined && entity !== undefined;
      const lineKey = isOneOfMany ? entity : key;
      const other = isOneOfMany ? `${key}.${entity}` : `${panel}.${key}`;
      const points = pointsOf(line, series, entity, (x) =>
        free(`${lineKey}@${x}`, `${other}@${x}`),
      );
      if (isOneOfMany && points.length === 0) return [];
      const { role, end, wash, step = usualStep(points) } = line;
      const measured = points.findLast((point) => !isPromise(point) && isValued(point));
      return [
        {
          id: free(lineKey, other),
          /**
           * The key of its entry in `panel.lines`; differs from `id` if the entry stands for several
           * entities.
           */
          key,
          ...{ panel, role, end, wash, points },
          /** The usual distance of neighbouring points. */
          step,
          name: line.name ?? (entity && series.entities[entity]) ?? series.title,
          xType: series.xType,
          unit: series.unit,
          /** Parts without a gap: a missing value or a long distance ends one. Never interpolated. */
          runs: runsOf(points, step, role),
          /** The last measured x; for a line that is all promise, its first. */
          lastMeasured: (measured ?? points[0])?.at ?? 0,
        },
      ];
    });
  }); // Several lines of a panel have a colour each; one, its pieces, or one beside a ridge, is ink.
  return lines.map((line) => {
    const all = lines.filter(({ panel, role }) => panel === line.panel && role !== 'comparison');
    const isOne =
      new Set(all.map(({ name }) => name)).size < 2 ||
      all.length > MOST ||
      all.some(({ role }) => role !== 'line');
    return { ...line, hue: isOne || line.role !== 'line' ? undefined : all.indexOf(line) };
  });
}
/** More colours than these can't be told apart. */
const MOST = 8;
/** What a line of ink is drawn in. */
export const inkOf = ({ hue = -1 }: Line, { category, edge }: Palette): string =>
  category[hue] ?? edge;
export type Line = ReturnType<typeof linesIn>[number];

type Extent = Pick<State, 'drawn' | 'goals' | 'until'>;

/** The drawn share of a line: its own, or that of its entry. */
export const shareOf = ({ drawn }: Extent, { id, key }: Line): number =>
  (drawn[id] ?? 1) * (id === key ? 1 : (drawn[key] ?? 1));

/** The x at which the drawing of a line ends; undefined while nothing of it is drawn. */
export function limitOf(state: Extent, line: Line): number | undefined {
  const isGoal = line.role === 'goal';
  const share = shareOf(state, line) * (isGoal ? state.goals : 1);
  const [first, last] = [line.points[0], line.points.at(-1)];
  if (share <= 0 || !first || !last) return undefined;
  // A goal is a promise for later: it has its own share, whatever the date.
  const until = isGoal ? last.at : Math.min(state.until, last.at);
  if (until < first.at || share >= 1) return until;
  return first.at + share * (until - first.at);
}

/** Whether the drawing has reached a place, with a tolerance since limits are interpolated. */
export const isReached = (at: number, limit: number): boolean => at <= limit + 1e-6;

/** The first and the last drawn point with a figure. */
export function endsOf(state: Extent, line: Line): readonly [Point, Point] | undefined {
  const limit = limitOf(state, line);
  if (limit === undefined) return undefined;
  const reached = line.points.filter((point) => hasFigure(point) && isReached(point.at, limit));
  const [first, last] = [reached[0], reached.at(-1)];
  return first && last ? [first, last] : undefined;
}
