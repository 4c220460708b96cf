/** The columns of a series: those that the format knows, and further ones of any name. */
import { defined } from '../defined.ts';
import { memoize } from '../memoize.ts';
import type { DataColumn, DataSeries } from '../scene.ts';
import { decimalYear } from './dates.ts';
import type { Cell, SeriesScript } from './schema.ts';

export const NUMBERS: readonly string[] = ['value', 'low', 'high'];
/** Columns that a table may have beside its values. */
export const BESIDE: readonly string[] = ['status', 'note', 'label', 'sources', 'id'];
export const KNOWN: ReadonlySet<string> = new Set(['x', 'entity', ...NUMBERS, ...BESIDE]);

export const isFilled = (cell: unknown): cell is string | number =>
  cell !== null && cell !== undefined && cell !== '';

type Rows = readonly (readonly Cell[])[];
interface FurtherColumn extends DataColumn {
  readonly name: string;
  /** Its index in a row. */
  readonly at: number;
}

/** The further columns of a table, header first, in their order. `columns` are those of the script. */
export function columnsIn(
  [header = [], ...body]: Rows,
  columns: SeriesScript['columns'] = {},
): readonly FurtherColumn[] {
  return header.flatMap((cell, at) => {
    const name = String(cell);
    // Of two columns with one name the first counts.
    if (!isFilled(cell) || KNOWN.has(name) || header.indexOf(cell) < at) return [];
    const { title, type, unit, status } = (Object.hasOwn(columns, name) && columns[name]) || {};
    const cells = body.map((row) => row[at]).filter(isFilled);
    // Words among many numbers are a mistake, which the checker reports.
    const isOfNumbers = cells.filter((one) => typeof one === 'number').length * 2 > cells.length;
    return {
      ...{ name, at, title: title ?? name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) },
      ...{ type: type ?? (isOfNumbers ? 'number' : 'words'), ...defined({ unit, status }) },
    };
  });
}

export const furtherColumns = memoize((series: SeriesScript) =>
  columnsIn(series.rows, series.columns),
);

/** What scenes get of a series with further columns; nothing where there are none. */
export function columnsOf(series: SeriesScript): Pick<DataSeries, 'columns' | 'key' | 'xLabel'> {
  const found = furtherColumns(series).map(({ name, at: _at, ...column }) => [name, column]);
  const columns =
    found.length > 0 ? (Object.fromEntries(found) as DataSeries['columns']) : undefined;
  const { key, xLabel } = series;
  const title =
    key === undefined || xLabel !== undefined ? undefined : series.columns?.[key]?.title;
  return defined({ columns, key, xLabel: title });
}

/** A filled cell as scenes get it: dates are decimal years; undefined if it is not of the column's type. */
export function readCell(
  cell: Cell | undefined,
  type: DataColumn['type'],
): string | number | undefined {
  if (!isFilled(cell)) return undefined;
  if (type === 'words') return String(cell).trim();
  const number = type === 'date' ? decimalYear(String(cell)) : cell;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
