/** Access to the rows of a story's series. */
import type { DataRow, SceneData, Status } from '../../../story/scene.ts';
import { slug } from './dates.ts';

/** Names one row, or the rows of one entity; see `source` in fields.ts. */
export interface Source {
  readonly series: string;
  readonly x?: string | undefined;
  readonly entity?: string | undefined;
}

/** The rows of a source's entity, in the order of the data. */
export const rowsOf = (data: SceneData, { series, entity }: Source): readonly DataRow[] =>
  (data[series]?.rows ?? []).filter((row) => row.entity === entity);

/** The row that a source names: by its x, else the last one. */
export function rowOf(data: SceneData, source: Source): DataRow | undefined {
  const rows = rowsOf(data, source);
  return source.x === undefined ? rows.at(-1) : rows.find(({ x }) => x === source.x);
}

/** Whether a row is promised or expected, not measured. */
export const isPromise = (row: Pick<DataRow, 'status'> | undefined): boolean =>
  row?.status === 'projected' || row?.status === 'target';

/** The name of a source's rows: its entity, else the series. */
export const nameOf = (data: SceneData, { series, entity }: Source): string | undefined =>
  (entity === undefined ? undefined : data[series]?.entities[entity]) ?? data[series]?.title;

/** One value for each id. */
export const recordOf = <T>(ids: readonly string[], value: T): { readonly [id: string]: T } =>
  Object.fromEntries(ids.map((id) => [id, value]));

/** Zero for each part: the state before a move draws them. */
export const none = (parts: {
  readonly [id: string]: unknown;
}): { readonly [id: string]: number } => recordOf(Object.keys(parts), 0);

/** A row that has a value, placed in time. */
export interface ValuedRow {
  /** Its x as a part of its id: `estimate@2015`. */
  readonly anchor: string;
  readonly x: string;
  readonly at: number;
  readonly value: number;
  readonly text: string;
  readonly status: Status;
  readonly isPromised: boolean;
}
/**
 * The rows of a source that have a value, in order of time, one for each x; without an entity those
 * of all.
 */
export function valuedRows(
  data: SceneData,
  { series, entity }: Source,
  id: string,
  [from, to]: readonly [number, number] = [-Infinity, Infinity],
): readonly ValuedRow[] {
  const rows = new Map<string, ValuedRow>();
  for (const [i, row] of (data[series]?.rows ?? []).entries()) {
    const { x = '', value, at = i, text = String(value), status } = row;
    const anchor = `${id}@${slug(row.x ?? String(i + 1))}`;
    if (value === undefined || (entity !== undefined && row.entity !== entity)) continue;
    if (!rows.has(anchor) && at >= from && at <= to)
      rows.set(anchor, { anchor, x, at, value, text, status, isPromised: isPromise(row) });
  }
  return [...rows.values()].sort((a, b) => a.at - b.at);
}
