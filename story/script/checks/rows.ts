/** Rows of a series by x and entity. Built once per series, so that a thousand bindings stay linear. */
import type { Cell, SeriesScript } from '../schema.ts';

interface Index {
  readonly columns: ReadonlyMap<string, number>;
  /** `x` -> row numbers, from 1. */
  readonly byX: ReadonlyMap<string, readonly number[]>;
  readonly byEntity: ReadonlyMap<string, readonly number[]>;
}
const indexes = new WeakMap<SeriesScript, Index>();

function add(map: Map<string, number[]>, key: Cell | undefined, row: number) {
  if (key === null || key === undefined || key === '') return;
  const rows = map.get(String(key));
  if (rows) rows.push(row);
  else map.set(String(key), [row]);
}

/** The columns and rows of a series, looked up fast. */
export function indexOf(series: SeriesScript): Index {
  const known = indexes.get(series);
  if (known) return known;
  const columns = new Map((series.rows[0] ?? []).map((name, i) => [String(name), i] as const));
  const [x, entity] = [columns.get('x'), columns.get('entity')];
  const byX = new Map<string, number[]>();
  const byEntity = new Map<string, number[]>();
  for (let row = 1; row < series.rows.length; row++) {
    if (x !== undefined) add(byX, series.rows[row]?.[x], row);
    if (entity !== undefined) add(byEntity, series.rows[row]?.[entity], row);
  }
  const index = { columns, byX, byEntity };
  indexes.set(series, index);
  return index;
}

/** One cell; null when the column or the cell is not there. */
export function cellOf(series: SeriesScript, row: number, column: string): Cell {
  const at = indexOf(series).columns.get(column);
  const cell = at === undefined ? null : series.rows[row]?.[at];
  return cell === undefined || cell === '' ? null : cell;
}

/** The numbers of the rows that match. */
export function findRows(
  series: SeriesScript,
  x: string | number | undefined,
  entity: string | undefined,
): readonly number[] {
  const { byX, byEntity } = indexOf(series);
  if (x !== undefined) {
    const rows = byX.get(String(x)) ?? [];
    return entity === undefined
      ? rows
      : rows.filter((row) => cellOf(series, row, 'entity') === entity);
  }
  return entity === undefined ? [] : (byEntity.get(entity) ?? []);
}

export const takeFrom = (series: SeriesScript, row: number, take: string): Cell =>
  cellOf(series, row, take);

/** The x values nearest to the one asked for, for a hint. */
export function nearestX(series: SeriesScript, x: string | number, entity?: string): string[] {
  const rows = [...indexOf(series).byX.keys()].filter(
    (key) => entity === undefined || findRows(series, key, entity).length > 0,
  );
  const wanted = Number.parseFloat(String(x));
  if (Number.isNaN(wanted)) return rows.slice(0, 4);
  const distance = (key: string) => Math.abs(Number.parseFloat(key) - wanted);
  return rows
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 2)
    .sort();
}
