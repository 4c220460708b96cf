/** Rows of a story's series as kinds ask for them. */
import type { DataRow, SceneData } from '../../../story/scene.ts';

/** What names one row, or the rows of one entity; see `source` in schema.ts. */
export interface Source {
  readonly series: string;
  readonly x?: string | undefined;
  readonly entity?: string | undefined;
}

/** The rows of a source's entity, in the order of the data. */
export const rowsOf = (data: SceneData, { series, entity }: Source): readonly DataRow[] =>
  (data[series]?.rows ?? []).filter((row) => row.entity === entity);

/** The row that a source names: by its x, else the last. */
export function rowOf(data: SceneData, source: Source): DataRow | undefined {
  const rows = rowsOf(data, source);
  return source.x === undefined ? rows.at(-1) : rows.find(({ x }) => x === source.x);
}

/** Whether a row says what was promised or expected, not what was found. */
export const isPromise = (row: Pick<DataRow, 'status'> | undefined): boolean =>
  row?.status === 'projected' || row?.status === 'target';

/** What a source's rows are called: its entity, else the series. */
export const nameOf = (data: SceneData, { series, entity }: Source): string | undefined =>
  (entity === undefined ? undefined : data[series]?.entities[entity]) ?? data[series]?.title;

/** One value for each id. */
export const recordOf = <T>(ids: readonly string[], value: T): { readonly [id: string]: T } =>
  Object.fromEntries(ids.map((id) => [id, value]));
