/** From a series of dated events to lanes of posts. */
import type { DataRow, DataSeries, SceneData } from '../../../story/scene.ts';
import { slug, yearOf } from '../kit/dates.ts';
import { clamp } from '../kit/marks.ts';
import type { Pair } from '../kit/plate.ts';
import { isPromise } from '../kit/series.ts';
import { linesOf, together } from '../kit/text.ts';
import type { Params } from './params.ts';

/** The ends of the axis, as decimal years: the script's, or those of the rows. */
export const spanOf = ({ x: { from = 0, to = 0 } }: Pick<Params, 'x'>): Pair => [
  yearOf(from),
  yearOf(to),
];

export interface Post {
  /** `chips@2018-04-15`. */
  readonly anchor: string;
  /** As written. */
  readonly x: string;
  readonly at: number;
  /** In a fence, when a step was lifted, suspended or withdrawn, by a later row of the same name. */
  readonly end?: number;
  /** In a neutral lane, the end of a span: the date of that row, as a decimal year and as written. */
  readonly last?: { readonly at: number; readonly x: string };
  /** True for an event that is itself an easing: hollow from its first day. */
  readonly isEased: boolean;
  readonly isPlanned: boolean;
  readonly name: string;
  /** The addition to the name of an opened post: "ZTE, lifted". */
  readonly undone?: string;
}

export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly as: Params['as'];
  readonly entity: string | undefined;
  readonly posts: readonly Post[];
}

/**
 * The parts of a label: the name that the picture prints, and the rest, for which only the table has
 * room.
 */
export const partsOf = ({ label, x = '' }: DataRow): readonly string[] => linesOf(label ?? x);

const nameOf = (row: DataRow) => partsOf(row)[0] ?? '';
const isEasing = ({ value }: DataRow) => value === 0;

/** The rows of a lane in order of time. */
export const rowsOf = ({ rows }: DataSeries, entity: string | undefined): readonly DataRow[] =>
  rows
    .filter((row) => row.entity === entity && row.at !== undefined)
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0));

function postsOf(series: DataSeries, lane: string, entity: string | undefined, as: Lane['as']) {
  const rows = rowsOf(series, entity);
  /** For each step the easing that takes it back: the next row with its name. */
  const undone = rows.map((step, i) =>
    isEasing(step)
      ? undefined
      : rows.slice(i + 1).find((row) => isEasing(row) && nameOf(row) === nameOf(step)),
  );
  const taken = new Map<string, number>();
  return rows.flatMap((row, i): readonly Post[] => {
    if (undone.includes(row)) return [];
    const { x = '', at = 0 } = row;
    const day = `${lane}@${slug(x)}`;
    const nth = (taken.get(day) ?? 0) + 1;
    taken.set(day, nth);
    const end = undone[i];
    const how = end && partsOf(end)[1];
    return [
      {
        ...{ anchor: nth === 1 ? day : `${day}.${nth}`, x, at, name: nameOf(row) },
        ...{ isEased: isEasing(row), isPlanned: isPromise(row) },
        ...(end?.at !== undefined &&
          (as === 'fence' ? { end: end.at } : { last: { at: end.at, x: end.x ?? '' } })),
        ...(how !== undefined && as === 'fence' && { undone: how }),
      },
    ];
  });
}

/** The printed name of a post while it stands, and once it is open. */
export const printedName = ({ name, undone }: Post, hollow: number): string =>
  undone !== undefined && hollow >= 0.5 ? together([name, undone]) : name;

/** Lanes in the order of the script; without `lanes` every entity is one, or all rows together. */
export function lanesOf(params: Params, data: SceneData): readonly Lane[] {
  const series = data[params.series];
  if (!series) return [];
  const laneOf = (id: string, entity: string | undefined, name: string, as: Lane['as']): Lane => ({
    ...{ id, name, as, entity },
    posts: postsOf(series, id, entity, as),
  });
  if (params.lanes)
    return Object.entries(params.lanes).map(([id, { entity = id, name, as }]) =>
      laneOf(id, entity, name ?? series.entities[entity] ?? id, as ?? params.as),
    );
  const entities = Object.entries(series.entities);
  if (entities.length === 0) return [laneOf('events', undefined, series.title, params.as)];
  return entities.map(([id, name]) => laneOf(id, id, name || series.title, params.as));
}

/** How far a post has dropped (0 to 1) and how far it has become hollow. */
export interface PlacedInstance {
  readonly grown: number;
  readonly hollow: number;
}

/**
 * A post drops before its date, but not before the previous date in any lane: posts drop one by one,
 * and are complete on their own date. It opens in the same way before the date on which the step was
 * undone.
 */
export function standingIn(lanes: readonly Pick<Lane, 'posts'>[]) {
  const posts = lanes.flatMap((lane) => lane.posts);
  const days = [...new Set(posts.flatMap(({ at, end = at }) => [at, end]))].sort((a, b) => a - b);
  const fall = ((days.at(-1) ?? 0) - (days[0] ?? 0)) / 50 || 1;
  const starts = new Map(
    days.map((day) => {
      const before = days.findLast((one) => one < day - 1e-6) ?? -Infinity;
      return [day, Math.max(before, day - fall)] as const;
    }),
  );
  const ramp = (at: number, until: number) => {
    const start = starts.get(at) ?? at - fall;
    return clamp((until - start) / (at - start));
  };
  return ({ at, end, isEased }: Post, until: number): PlacedInstance => ({
    grown: ramp(at, until),
    hollow: isEased ? 1 : end === undefined ? 0 : ramp(end, until),
  });
}
