/** A series as rows with names: the header says which cell is what. */
import { defined } from '../defined.ts';
import { STATUSES, type DataRow, type Status } from '../scene.ts';
import { decimalYear } from './dates.ts';
import type { Cell, SeriesScript } from './schema.ts';

export interface SeriesRow extends Omit<DataRow, 'text'> {
  readonly note?: string;
  /** The row's own sources. */
  readonly sources: readonly string[];
  readonly id?: string;
}

const isStatus = (cell: string): cell is Status => (STATUSES as readonly string[]).includes(cell);
const filled = (cell: Cell | undefined): cell is string | number =>
  cell !== undefined && cell !== null && cell !== '';

/** The x of a row as a number, where it has one. */
export function placeOf(x: string, xType: 'date' | 'number' | 'words'): number | undefined {
  if (xType === 'words') return undefined;
  const at = xType === 'date' ? decimalYear(x) : Number(x);
  return at !== undefined && Number.isFinite(at) ? at : undefined;
}

function toRow(cells: readonly Cell[], header: readonly Cell[], series: SeriesScript): SeriesRow {
  const cell = (name: string): string | number | undefined => {
    const found = cells[header.indexOf(name)];
    return filled(found) ? found : undefined;
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
    status: isStatus(status) ? status : series.status,
    sources: (text('sources') ?? '').split(' ').filter((source) => source !== ''),
    ...defined({
      x,
      at: x === undefined ? undefined : placeOf(x, series.xType ?? 'date'),
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

// A series of ten thousand rows is asked for row by row: read it once.
const read = new WeakMap<SeriesScript, readonly SeriesRow[]>();

/** The rows of a series in the order of the script, cells by name. */
export function rowsOf(series: SeriesScript): readonly SeriesRow[] {
  const known = read.get(series);
  if (known) return known;
  const [header = [], ...body] = series.rows;
  const rows = body.map((cells) => toRow(cells, header, series));
  read.set(series, rows);
  return rows;
}

// Bindings ask for rows by their x, and there may be thousands of both.
const byX = new WeakMap<SeriesScript, ReadonlyMap<string, readonly SeriesRow[]>>();

/** The rows with this x, in the order of the script. */
export function rowsAt(series: SeriesScript, x: string | number): readonly SeriesRow[] {
  let index = byX.get(series);
  if (!index) {
    const made = new Map<string, SeriesRow[]>();
    for (const row of rowsOf(series)) {
      const key = keyOf(row.x, series);
      if (key === undefined) continue;
      const rows = made.get(key);
      if (rows) rows.push(row);
      else made.set(key, [row]);
    }
    byX.set(series, made);
    index = made;
  }
  return index.get(keyOf(x, series) ?? '') ?? [];
}

/** One key for all ways to write an x: 2015 and "2015", and in a column of numbers 1 and "1.0". */
function keyOf(x: string | number | undefined, series: SeriesScript): string | undefined {
  if (x === undefined) return undefined;
  const isNumber = (series.xType ?? 'date') === 'number' && Number.isFinite(Number(x));
  return isNumber ? String(Number(x)) : String(x);
}

/** Whether a row's x is the one asked for. */
export function sameX(row: SeriesRow, x: string | number, series: SeriesScript): boolean {
  if (row.x === undefined) return false;
  if (row.x === String(x)) return true;
  return (series.xType ?? 'date') === 'number' && row.at === Number(x);
}
