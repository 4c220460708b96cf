/** The groups that are counted: rows of a series by date or by name, or its entities. */
import type { SceneData } from '../../../story/scene.ts';
import { slug, yearOf } from '../kit/dates.ts';
import { isPromise, rowsOf, type Source } from '../kit/series.ts';
import type { Params } from './params.ts';

const NEAR = 10;

/** The source of the rows; the `x` of params is a span. */
export const sourceOf = ({ series, entity }: Params): Source => ({ series, entity });

/** Whether each entity is a group: if a script names none of them. */
export const isByEntity = ({ series, entity }: Params, data: SceneData): boolean =>
  entity === undefined && Object.keys(data[series]?.entities ?? {}).length > 0;

/** Whether groups stand side by side with names; with ticks they stand on a scale. */
export const isNamed = (params: Params, data: SceneData): boolean =>
  params.x.ticks === undefined &&
  (isByEntity(params, data) || data[params.series]?.xType === 'words');

/** The rows that may be groups; for entities the first selected row of each. */
function countedRows(params: Params, data: SceneData) {
  const { only } = params.x;
  const isAsked = ({ x = '' }: { readonly x?: string }) => only?.includes(x) ?? true;
  if (!isByEntity(params, data))
    return rowsOf(data, sourceOf(params))
      .filter(isAsked)
      .map((row) => ({ row, x: row.x ?? '', name: row.x ?? '' }));
  const { rows = [], entities = {} } = data[params.series] ?? {};
  const first = new Map(
    rows
      .filter(isAsked)
      .map((row) => [row.entity ?? '', row] as const)
      .reverse(),
  );
  return [...first].reverse().map(([x, row]) => ({ row, x, name: entities[x] ?? x }));
}

/** The named ones, in that order; all in their own order if none are named. */
const ordered = <T extends { readonly x: string }>(
  groups: readonly T[],
  order?: readonly string[],
) => order?.flatMap((x) => groups.find((group) => group.x === x) ?? []) ?? groups;

/** Every group in the order of the data. */
export function groupsOf(params: Params, data: SceneData) {
  const { from = -Infinity, to = Infinity, only } = params.x;
  /** A count is rounded to the nearest whole mark; the key says so and the label has the number. */
  const marksOf = (value: number) => Math.round(value / (params.each ?? 1));
  const isPlaced = !isByEntity(params, data) && data[params.series]?.xType !== 'words';
  const goals = params.goal ? rowsOf(data, params.goal) : [];
  const goalAt = (x: string) => {
    const row = goals.findLast((one) => one.x === x && one.value !== undefined);
    return row && { id: `goal@${slug(x)}`, x, row, marks: marksOf(row.value ?? 0) };
  };
  const seen = ordered(countedRows(params, data), params.order)
    .map((one, i) => ({ ...one, at: isPlaced ? (one.row.at ?? 0) : i + 1 }))
    .filter(({ at }) => only || !isPlaced || (at >= yearOf(from) && at <= yearOf(to)));
  const measured = seen.findLast(({ row }) => !isPromise(row))?.at ?? Infinity;
  return seen.map(
    ({ row, x, name, at }, i) =>
      ({
        /** Its anchor: the x in small letters, or the entity. */
        id: slug(x),
        x,
        name,
        at,
        /** The position of the previous group. */
        before: seen[i - 1]?.at ?? at - 1,
        row,
        /** The printed text: the exact number unless the script has other words. */
        text: params.figures[x] ?? row.text ?? '',
        /** An outline instead of paint: near, or far if more than ten years after the last measured row. */
        promise: isPromise(row) ? (at - measured > NEAR ? 'far' : 'near') : undefined,
        /** Whole marks; absent if the row has no value. */
        marks: row.value === undefined ? undefined : marksOf(row.value),
        goal: goalAt(x),
      }) as const,
  );
}
export type Group = ReturnType<typeof groupsOf>[number];

/** The goal for the line across: the last one. */
export const lastGoal = <G extends Group>(groups: readonly G[]): G | undefined =>
  groups.findLast(({ goal }) => goal !== undefined);
