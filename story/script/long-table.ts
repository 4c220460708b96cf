/** Converts tables in spreadsheet layouts to rows of x, entity and value; names of entities become ids. */
import { decimalYear } from './dates.ts';
import { BESIDE, columnsIn, isFilled, KNOWN, NUMBERS } from './columns.ts';
import { LIMITS } from './limits.ts';
import { idsFor } from './read-table.ts';
import { isObject } from './field.ts';
import type { Cell, SeriesScript } from './schema.ts';

type Row = readonly Cell[];
type Names = { readonly [id: string]: string };
interface Written {
  readonly rows: readonly Row[];
  readonly table?: unknown;
  readonly xType?: unknown;
  readonly entities?: unknown;
  readonly columns?: unknown;
}
/** Maps a cell of the converted rows to its place in the original table. */
type CellOf = (row: number, column: number) => readonly [row: number, column: number];
interface LongTable {
  readonly rows: readonly Row[];
  readonly entities?: Names;
  readonly cellOf?: CellOf;
  /** The header of the column that became `entity` or `x`. */
  readonly key?: string;
}

/**
 * The column whose cells name the rows (`key`), and the columns whose headers hold the other part of the name
 * (`values`).
 */
function columnsOf(header: readonly string[]) {
  const named = header.findIndex((name) => name === 'x' || name === 'entity');
  const key = named < 0 ? 0 : named;
  const values = header.flatMap((name, i) => (i === key || KNOWN.has(name) ? [] : [i]));
  return { key, values };
}

/** Whether a table has a column of numbers for each of several things, and none called value. */
export function isWide({ rows, table, columns }: Written): boolean {
  const header = (rows[0] ?? []).map(String);
  if (table !== undefined || isObject(columns)) return table === 'wide';
  const hasBoth = header.includes('x') && header.includes('entity');
  const { values } = columnsOf(header);
  if (hasBoth || header.some((name) => NUMBERS.includes(name)) || values.length < 2) return false;
  // Text in a column of numbers is reported as a bad cell; but a column without any number means that the
  // table is not wide.
  return values.every((column) => rows.slice(1).some((row) => typeof row[column] === 'number'));
}

/** Converts a wide table to rows. The headers are read as x values if most of them can be one, else as entities. */
function unfolded({ rows, xType }: Written, header: readonly string[]): LongTable {
  const { key, values } = columnsOf(header);
  const isX = (name: string) =>
    xType === 'number' ? Number.isFinite(Number(name)) : decimalYear(name) !== undefined;
  const isByX =
    header[key] === 'entity' ||
    (header[key] !== 'x' &&
      values.filter((column) => isX(header[column] ?? '')).length * 2 > values.length);
  const beside = header.flatMap((name, i) => (BESIDE.includes(name) ? [i] : []));
  const text = (cell: Cell | undefined) =>
    typeof cell === 'number' && xType !== 'number' ? String(cell) : (cell ?? null);
  const asX = (name: string) => (xType === 'number' && isX(name) ? Number(name) : name);
  const body = rows.slice(1).flatMap((row) =>
    values.map((column) => {
      const name = header[column] ?? '';
      const [x, entity] = isByX ? [asX(name), row[key]] : [text(row[key]), name];
      return [x, entity ?? null, row[column] ?? null, ...beside.map((i) => row[i] ?? null)];
    }),
  );
  return {
    rows: [['x', 'entity', 'value', ...beside.map((i) => header[i] ?? '')], ...body],
    ...(!isByX && !KNOWN.has(header[key] ?? '') && { key: header[key] ?? '' }),
    cellOf(row, column) {
      if (row === 0) return [0, 0];
      const at = 1 + Math.floor((row - 1) / values.length);
      const value = values[(row - 1) % values.length] ?? 0;
      if (column > 1) return [at, column === 2 ? value : (beside[column - 3] ?? 0)];
      return (column === 0) === isByX ? [0, value] : [at, key];
    },
  };
}

/**
 * The rows of a table without x and entity: its first column names them. Dates are x; numbers name nothing, as
 * in a list of measurements.
 */
function named({ rows, xType }: Written, columns: SeriesScript['columns'] = {}): LongTable {
  const header = (rows[0] ?? []).map(String);
  const at = header.findIndex((name) => !KNOWN.has(name));
  if (header.includes('x') || header.includes('entity') || at < 0 || header.length < 2)
    return { rows };
  const [key = ''] = header.slice(at);
  const type = xType ?? (Object.hasOwn(columns, key) ? columns[key]?.type : undefined);
  const cells = rows.slice(1).flatMap((row) => (isFilled(row[at]) ? String(row[at]) : []));
  const isOfDates = cells.length > 0 && cells.every((cell) => decimalYear(cell) !== undefined);
  const isOfNumbers = rows.slice(1).every((row) => typeof (row[at] ?? 0) === 'number');
  if (type === undefined && isOfNumbers && !isOfDates) return { rows };
  const isX = type === undefined ? isOfDates : type !== 'words';
  const [first = [], ...body] = rows;
  return { rows: [first.with(at, isX ? 'x' : 'entity'), ...body], ...(key !== '' && { key }) };
}

/** Words are kept as written in the file, `raw`: 007, 1.50. */
function withWords(long: LongTable, columns: SeriesScript['columns'], raw: readonly Row[]) {
  const { rows } = long;
  const words = columnsIn(rows, columns).flatMap(({ type, at }) => (type === 'number' ? [] : at));
  const isWords = new Set([
    ...words,
    ...(long.key === undefined ? [] : [rows[0]?.indexOf('entity')]),
  ]);
  const cellOf = (cell: Cell, row: number, column: number) =>
    typeof cell === 'number' && isWords.has(column) ? String(raw[row]?.[column]).trim() : cell;
  return { ...long, rows: rows.map((row, r) => row.map((cell, i) => cellOf(cell, r, i))) };
}

/** Replaces names of entities in the cells by ids; also returns the names that the series does not declare. */
function withIds(long: LongTable): LongTable {
  const { rows, entities } = long;
  const [header = [], ...body] = rows;
  const column = header.indexOf('entity');
  const used = new Set(
    body.flatMap((row) => (isFilled(row[column]) ? [String(row[column]).trim()] : [])),
  );
  if (column < 0 || used.size === 0 || used.size > LIMITS.entities) return long;
  const names = [...used];
  const rowIds = idsFor(names);
  const listed = Object.entries(entities ?? {});
  const ids = new Map(
    entities
      ? listed.map(([id, name]) => [name, id] as const)
      : names.map((name, i) => [name, rowIds[i] ?? name] as const),
  );
  const isId = (name: string) => entities !== undefined && Object.hasOwn(entities, name);
  const idOf = (cell: Cell | undefined): Cell => {
    const name = String(cell ?? '').trim();
    return isId(name) ? name : (ids.get(name) ?? cell ?? null);
  };
  return {
    ...long,
    rows: [header, ...body.map((row) => row.map((cell, i) => (i === column ? idOf(cell) : cell)))],
    entities: entities ?? Object.fromEntries(names.map((name) => [ids.get(name) ?? name, name])),
  };
}

/**
 * Converts the table of a series to rows of x, entity, value and further columns. `raw` are its cells as a file
 * has them.
 */
export function longTable(written: Written, raw?: readonly Row[]): LongTable {
  const { rows, entities } = written;
  const header = (rows[0] ?? []).map(String);
  const names = isObject(entities) ? (entities as Names) : undefined;
  const columns = isObject(written.columns) ? (written.columns as SeriesScript['columns']) : {};
  const wide = isWide(written) && columnsOf(header).values.length > 0;
  const long = wide ? unfolded(written, header) : named(written, columns);
  const table = raw && !wide ? withWords(long, columns, raw) : long;
  return withIds({ ...table, ...(names && { entities: names }) });
}
