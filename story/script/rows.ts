/** The rows of a series as objects, with cells named by the header. */
import { defined } from '../defined.ts';
import { memoize } from '../memoize.ts';
import { furtherColumns, isFilled, readCell } from './columns.ts';
import { STATUSES, type DataRow, type Status } from '../scene.ts';
import { decimalYear } from './dates.ts';
import type { Cell, SeriesScript } from './schema.ts';

export interface SeriesRow extends Omit<DataRow, 'text'> {
  readonly note?: string;
  /** The sources in the row itself. */
  readonly sources: readonly string[];
  readonly id?: string;
}

const isStatus = (cell: string): cell is Status => (STATUSES as readonly string[]).includes(cell);

/** The x of a row as a number; undefined if it has none. */
export function placeOf(x: string, xType: 'date' | 'number' | 'words'): number | undefined {
  if (xType === 'words') return undefined;
  const at = xType === 'date' ? decimalYear(x) : Number(x);
  return at !== undefined && Number.isFinite(at) ? at : undefined;
}

type Columns = ReadonlyMap<Cell, number>;

function toRow(
  cells: readonly Cell[],
  columns: Columns,
  placeAt: (x: string) => number | undefined,
  usual: Status,
): SeriesRow {
  const cell = (name: string): string | number | undefined => {
    const found = cells[columns.get(name) ?? -1];
    return isFilled(found) ? found : undefined;
  };
  const text = (name: string) => {
    const found = cell(name);
    return found === undefined ? undefined : String(found);
  };
  const number = (name: string) => {
    const found = cell(name);
    const read = typeof found === 'string' ? Number(found) : found;
    return read !== undefined && Number.isFinite(read) ? read : undefined;
  };
  const x = text('x');
  const status = text('status') ?? '';
  return {
    status: isStatus(status) ? status : usual,
    sources: (text('sources') ?? '').split(' ').filter((source) => source !== ''),
    ...defined({
      x,
      at: x === undefined ? undefined : placeAt(x),
      value: number('value'),
      low: number('low'),
      high: number('high'),
      entity: text('entity'),
      label: text('label'),
      note: text('note'),
      id: text('id'),
    }),
  };
}

/** The rows of a series in the order of the script. Cached: there may be ten thousand, and many callers. */
export const rowsOf = memoize((series: SeriesScript): readonly SeriesRow[] => {
  const [header = [], ...body] = series.rows;
  // Of two columns with one name the first counts.
  const columns = new Map(header.map((name, i) => [name, i] as const).toReversed());
  const places = new Map<string, number | undefined>();
  const placeAt = (x: string) => {
    const place = places.get(x) ?? placeOf(x, series.xType ?? 'date');
    places.set(x, place);
    return place;
  };
  const further = furtherColumns(series);
  const cellsOf = (row: readonly Cell[]) => {
    const cells = further.flatMap(({ name, at, type }) => {
      const cell = readCell(row[at], type);
      return cell === undefined ? [] : [[name, cell] as const];
    });
    return cells.length > 0 ? { cells: Object.fromEntries(cells) } : {};
  };
  return body.map((row) => ({
    ...toRow(row, columns, placeAt, series.status),
    ...cellsOf(row),
  }));
});

const rowsByX = memoize((series: SeriesScript): ReadonlyMap<string, readonly SeriesRow[]> => {
  const rows = new Map<string, SeriesRow[]>();
  for (const row of rowsOf(series)) {
    if (row.x === undefined) continue;
    const key = keyOf(row.x, series);
    const same = rows.get(key);
    if (same) same.push(row);
    else rows.set(key, [row]);
  }
  return rows;
});

/** The rows with this x, in the order of the script. */
export const rowsAt = (series: SeriesScript, x: string | number): readonly SeriesRow[] =>
  rowsByX(series).get(keyOf(x, series)) ?? [];

/** The same key for all ways to write an x: 2015 and "2015", and in a column of numbers 1 and "1.0". */
function keyOf(x: string | number, { xType }: SeriesScript): string {
  const isNumber = xType === 'number' && Number.isFinite(Number(x));
  return String(isNumber ? Number(x) : x);
}

/** Whether a row has this x. */
export const sameX = (row: SeriesRow, x: string | number, series: SeriesScript): boolean =>
  row.x !== undefined && keyOf(row.x, series) === keyOf(x, series);
