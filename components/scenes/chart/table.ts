/** The rows of a series as a table of columns. */
import type { DataRow, DataSeries, SceneData, Status } from '../../../story/scene.ts';
import { slug } from '../kit/dates.ts';

export interface Column {
  readonly title: string;
  readonly type: 'number' | 'date' | 'words';
  readonly before: string;
  readonly after: string;
  /** Its numbers are changes, printed with their sign. */
  readonly isSigned?: boolean;
}
export interface Row {
  /** Unique in the table and the same in every view: its anchor. */
  readonly key: string;
  readonly status: Status;
  /** Its date as written. */
  readonly x?: string | undefined;
  /** Of rows that a preset makes: its name, a colour of the theme, and what is printed in place of its number. */
  readonly name?: string | undefined;
  readonly colour?: 'ink' | 'tea' | 'teaLine' | 'ladder' | undefined;
  readonly text?: string | undefined;
  /** Of units that a preset makes: the opacity of each terrace of paint inside them, and the amount over which its number stands. */
  readonly terraces?: readonly number[] | undefined;
  readonly over?: number | undefined;
  /** Promised for long after what was measured: dotted. */
  readonly isFar?: boolean;
  /** No row of the data: a line of counts is zero here. */
  readonly isEmpty?: boolean;
  readonly cells: { readonly [column: string]: string | number };
}
export interface Table {
  readonly title: string;
  readonly columns: { readonly [name: string]: Column };
  readonly rows: readonly Row[];
  /** Second lines under words that name small charts. */
  readonly notes?: { readonly [word: string]: string };
}

export const COUNT = 'count()';

type Cells = { [column: string]: string | number };

/** Whether its first column names the x, and its other headers the entities. */
const isWide = ({ rows }: DataSeries) =>
  rows.some(({ x, entity }) => x !== undefined && entity !== undefined);

function cellsOf(row: DataRow, series: DataSeries): Cells {
  const { entities, xType, key } = series;
  const { x, at, value, low, high, entity, label, status, cells } = row;
  const written: { [column: string]: string | number | undefined } = {
    entity: entity === undefined ? undefined : (entities[entity] ?? entity),
    x: xType === 'words' ? x : at,
    ...{ value, low, high, label, status, ...cells },
  };
  if (key !== undefined) written[key] = written[isWide(series) ? 'x' : 'entity'] ?? written['x'];
  const filled = Object.entries(written).filter(([, cell]) => cell !== undefined);
  return Object.fromEntries(filled) as Cells;
}

/** A key for each row: its entity and x where they name it, else its number too. */
function keysOf(series: DataSeries): readonly string[] {
  const isDated = new Set(series.rows.map(({ x }) => x)).size > 1;
  const taken = new Set<string>();
  return series.rows.map(({ entity, x }, i) => {
    const name = entity === undefined ? undefined : slug(entity);
    const date = x === undefined ? '' : slug(x);
    const parts = name === undefined ? date : isDated && date ? `${name}@${date}` : name;
    const short = (parts || `row-${i + 1}`).slice(0, 50);
    const key = taken.has(short) ? `${short}-${i + 1}` : short;
    taken.add(key);
    return key;
  });
}

const titled = (header: string) => header.charAt(0).toUpperCase() + header.slice(1);
/** A column of the table, with what is printed around its numbers. */
export const columnIn = (
  type: Column['type'],
  title = '',
  [before, after]: readonly [string, string] = ['', ''],
): Column => ({ title, type, before, after });

interface Source {
  readonly series: string;
  readonly around?: { readonly [column: string]: readonly [before: string, after: string] };
  readonly table?: Table;
}
/** The table of the series that params name. Without rows where the series is unknown. */
export function tableOf(data: SceneData, { series: id, around = {}, table }: Source): Table {
  if (table) return table;
  const series = data[id];
  if (!series) return { title: '', columns: {}, rows: [] };
  const has = (name: keyof DataRow) => series.rows.some((row) => row[name] !== undefined);
  const { xType, xLabel = '', key, of = series.title } = series;
  const number = (name: 'value' | 'low' | 'high') =>
    has(name) && { [name]: columnIn('number', of, around['value']) };
  const keys = keysOf(series);
  const keyType = has('entity') && !isWide(series) ? 'words' : xType;
  const further = Object.entries(series.columns ?? {}).map(
    ([name, { title, type }]) => [name, columnIn(type, title, around[name])] as const,
  );
  return {
    title: series.title,
    columns: {
      ...(has('entity') && { entity: columnIn('words') }),
      ...(has('x') && { x: columnIn(xType, xLabel) }),
      // The column that names rows has its own header too, as the table writes it.
      ...(key !== undefined && { [key]: columnIn(keyType, titled(key)) }),
      ...number('value'),
      ...number('low'),
      ...number('high'),
      ...(has('label') && { label: columnIn('words') }),
      status: columnIn('words'),
      ...Object.fromEntries(further),
    },
    rows: series.rows.map((row, i) => {
      const { status, x } = row;
      return { key: keys[i]!, status, x, cells: cellsOf(row, series) };
    }),
  };
}

/**
 * The table with a column for each entity of a series and a row for each x: what a table of several
 * numbers beside each name is, once it was read.
 */
export function pivoted(table: Table, series: DataSeries): Table {
  const { value } = table.columns;
  const { key = '', entities } = series;
  const rows = new Map<string, { first: Row; cells: Cells }>();
  series.rows.forEach(({ entity, value: number }, i) => {
    const row = table.rows[i]!;
    const x = String(row.cells['x'] ?? '');
    const found = rows.get(x) ?? { first: row, cells: {} };
    rows.set(x, found);
    for (const name of ['x', key])
      if (row.cells[name] !== undefined) found.cells[name] = row.cells[name];
    if (entity !== undefined && number !== undefined) found.cells[entity] = number;
  });
  const around = [value?.before ?? '', value?.after ?? ''] as const;
  const columns = Object.entries(entities).map(
    ([id, title]) => [id, columnIn('number', title, around)] as const,
  );
  const named = table.columns[key] && { [key]: table.columns[key] };
  return {
    title: table.title,
    columns: { x: table.columns['x']!, ...named, ...Object.fromEntries(columns) },
    rows: [...rows].map(([x, { first, cells }]) => ({
      ...{ key: slug(first.x ?? x), status: first.status, x: first.x, cells },
    })),
  };
}
