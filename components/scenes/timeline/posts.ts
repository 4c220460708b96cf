/** From a series of dated events to lanes of posts. */
import type { DataRow, DataSeries, SceneData } from '../../../story/scene.ts';
import type { LaneParam, Params } from './params.ts';

export interface Post {
  /** `chips@2018-04-15`. */
  readonly anchor: string;
  readonly lane: string;
  /** As written. */
  readonly x: string;
  readonly at: number;
  /** When a step was lifted, suspended or withdrawn, by a later row of the same name. */
  readonly end?: number;
  /** True where the event is itself an easing: hollow from its first day. */
  readonly eased: boolean;
  readonly planned: boolean;
  readonly name: string;
  /** What an open post adds to its name: "ZTE, lifted". */
  readonly undone?: string;
}

export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly as: LaneParam['as'];
  readonly entity: string | undefined;
  readonly posts: readonly Post[];
}

/** The parts of a label: the name that the picture prints, and what only the table has room for. */
export const partsOf = (row: DataRow): readonly string[] =>
  (row.label ?? row.x ?? '').split(/;\s*/);

const nameOf = (row: DataRow) => partsOf(row)[0] ?? '';
const isEasing = (row: DataRow) => row.value === 0;

/** The rows of a lane in order of time. */
export function rowsOf(series: DataSeries, entity: string | undefined): readonly DataRow[] {
  return series.rows
    .filter((row) => row.entity === entity && row.at !== undefined)
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

/** The easing that takes a step back: the next row of its name. */
function undoing(step: DataRow, rows: readonly DataRow[]): DataRow | undefined {
  if (isEasing(step)) return undefined;
  return rows
    .slice(rows.indexOf(step) + 1)
    .find((row) => isEasing(row) && nameOf(row) === nameOf(step));
}

function postsOf(series: DataSeries, lane: string, entity: string | undefined): readonly Post[] {
  const rows = rowsOf(series, entity);
  const undone = new Map(rows.map((row) => [row, undoing(row, rows)] as const));
  const easings = new Set(undone.values());
  const taken = new Map<string, number>();
  return rows
    .filter((row) => !easings.has(row))
    .map((row): Post => {
      const day = `${lane}@${row.x}`.toLowerCase();
      const nth = (taken.get(day) ?? 0) + 1;
      taken.set(day, nth);
      const end = undone.get(row);
      const how = end && partsOf(end)[1];
      return {
        anchor: nth === 1 ? day : `${day}.${nth}`,
        lane,
        x: row.x ?? '',
        at: row.at ?? 0,
        eased: isEasing(row),
        planned: row.status === 'projected' || row.status === 'target',
        name: nameOf(row),
        ...(end?.at !== undefined && { end: end.at }),
        ...(how !== undefined && { undone: how }),
      };
    });
}

/** What is printed at a post while it stands, and once it is open. */
export const printedName = ({ name, undone }: Post, hollow: number): string =>
  undone !== undefined && hollow >= 0.5 ? `${name}, ${undone}` : name;

/** Lanes in the order of the script; without `lanes` every entity is one, or all rows are. */
export function lanesOf(params: Params, data: SceneData): readonly Lane[] {
  const series = data[params.series];
  if (!series) return [];
  const entities = Object.keys(series.entities);
  if (params.lanes)
    return Object.entries(params.lanes).map(([id, lane]) => {
      const entity = lane.entity ?? id;
      const name = lane.name ?? series.entities[entity] ?? id;
      return { id, name, as: lane.as, entity, posts: postsOf(series, id, entity) };
    });
  const whole: readonly (string | undefined)[] = entities.length > 0 ? entities : [undefined];
  return whole.map((entity) => ({
    id: entity ?? 'events',
    name: (entity && series.entities[entity]) ?? series.title,
    as: params.as,
    entity,
    posts: postsOf(series, entity ?? 'events', entity),
  }));
}

/** How far a post has come down (0 to 1) and how far it has turned hollow. */
export interface Standing {
  readonly grown: number;
  readonly hollow: number;
}

/** Every day on which something happens in any lane, in order. */
export const daysOf = (lanes: readonly Lane[]): readonly number[] =>
  [...new Set(lanes.flatMap(({ posts }) => posts.flatMap(({ at, end }) => [at, end ?? at])))].sort(
    (a, b) => a - b,
  );

/**
 * A post drops in before its day, but not before the day of the one before it: one by one, and whole
 * when its own day is reached. It opens in the same way before the day on which the step was undone.
 */
export function standingOf(post: Post, until: number, days: readonly number[]): Standing {
  const fall = ((days.at(-1) ?? 0) - (days[0] ?? 0)) / 50 || 1;
  const ramp = (at: number) => {
    const before = days.findLast((day) => day < at - 1e-6) ?? -Infinity;
    const start = Math.max(before, at - fall);
    return Math.min(1, Math.max(0, (until - start) / (at - start)));
  };
  const hollow = post.eased ? 1 : post.end === undefined ? 0 : ramp(post.end);
  return { grown: ramp(post.at), hollow };
}
