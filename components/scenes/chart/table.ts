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
  const written: { readonly [column: string]: string | number | undefined } = {
    entity: entity === undefined ? undefined : (entities[entity] ?? entity),
    x: xType === 'words' ? x : at,
    ...{ value, low, high, label, status },
    ...cells,
  };
  const named =
    key === undefined ? {} : { [key]: written[isWide(series) ? 'x' : 'entity'] ?? written['x'] };
  return Object.fromEntries(
    Object.entries({ ...written, ...named }).flatMap(([name, cell]) =>
      cell === undefined ? [] : [[name, cell]],
    ),
  );
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
const BARE = { before: '', after: '' };

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
  const known = (name: string): Omit<Column, 'title' | 'type'> => {
    const [before, after] = around[name] ?? ['', ''];
    return { before, after };
  };
  const has = (name: keyof DataRow) => series.rows.some((row) => row[name] !== undefined);
  const number = (name: 'value' | 'low' | 'high') =>
    has(name)
      ? { [name]: { title: series.of ?? series.title, type: 'number' as const, ...known('value') } }
      : {};
  const { xType, xLabel = '', key } = series;
  const keys = keysOf(series);
  const keyType = has('entity') && !isWide(series) ? 'words' : xType;
  // The column that names rows has its own header too, as the table writes it.
  const named = key !== undefined && { [key]: { title: titled(key), type: keyType, ...BARE } };
  return {
    title: series.title,
    columns: {
      ...(has('entity') && { entity: { title: '', type: 'words', ...BARE } }),
      ...(has('x') && { x: { title: xLabel, type: xType, ...BARE } }),
      ...named,
      ...number('value'),
      ...number('low'),
      ...number('high'),
      ...(has('label') && { label: { title: '', type: 'words', ...BARE } }),
      status: { title: '', type: 'words', ...BARE },
      ...Object.fromEntries(
        Object.entries(series.columns ?? {}).map(([name, { title, type }]) => [
          name,
          { title, type, ...known(name) },
        ]),
      ),
    },
    rows: series.rows.map((row, i) => ({
      key: keys[i]!,
      status: row.status,
      x: row.x,
      cells: cellsOf(row, series),
    })),
  };
}

/**
 * The table with a column for each entity of a series and a row for each x: what a table of several
 * numbers beside each name is, once it was read.
 */
export function pivoted(table: Table, series: DataSeries): Table {
  const { value } = table.columns;
  const rows = new Map<string, { first: Row; cells: Cells }>();
  series.rows.forEach(({ entity, value: number }, i) => {
    const row = table.rows[i]!;
    const x = String(row.cells['x'] ?? '');
    const found = rows.get(x) ?? { first: row, cells: {} };
    rows.set(x, found);
    for (const name of ['x', series.key ?? ''])
      if (row.cells[name] !== undefined) found.cells[name] = row.cells[name];
    if (entity !== undefined && number !== undefined) found.cells[entity] = number;
  });
  const columns = Object.entries(series.entities).map(
    ([id, title]) =>
      [
        id,
        { title, type: 'number' as const, before: value?.before ?? '', after: value?.after ?? '' },
      ] as const,
  );
  const { key = '' } = series;
  const named = table.columns[key] && { [key]: table.columns[key] };
  return {
    title: table.title,
    columns: { x: table.columns['x']!, ...named, ...Object.fromEntries(columns) },
    rows: [...rows].map(([x, { first, cells }]) => ({
      key: slug(first.x ?? x),
      status: first.status,
      x: first.x,
      cells,
    })),
  };
}
