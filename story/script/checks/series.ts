/** Checks series: the header, the cells, the references in them. */
import { STATUSES } from '../../scene.ts';
import { furtherColumns, KNOWN, NUMBERS } from '../columns.ts';
import { hourHint } from '../dates.ts';
import { missing } from '../issues.ts';
import { LIMITS } from '../limits.ts';
import { badId, count, message, notOneOf, type Message } from '../message.ts';
import type { RawPath } from '../places.ts';
import { isTiny } from '../scan.ts';
import type { SeriesScript } from '../schema.ts';
import { ID_PATTERN } from '../patterns.ts';
import type { Context } from './context.ts';
import { checkUnit, isDay } from './dates-and-units.ts';
import { checkOf, checkSources } from './evidence.ts';
import { checkRowsTogether, checkXType, headerFault } from './series-rows.ts';
import { checkLine } from './words.ts';

interface Reading {
  readonly context: Context;
  readonly id: string;
  readonly series: SeriesScript;
  readonly columns: readonly string[];
  readonly further: ReadonlyMap<string, ReturnType<typeof furtherColumns>[number]>;
  /** Bad cells of a CSV file are problems of that file. */
  readonly code: 'bad-file' | 'wrong-type';
}
type Row = readonly unknown[];
const isEmpty = (cell: unknown) => cell === null || cell === undefined || cell === '';

/** The message where a number was expected; suggests the correct spelling if it can be derived. */
function cellNumber(cell: unknown, isFurther: boolean): Message {
  const text = String(cell).trim();
  // Thousands are groups of three digits; a comma before another number of digits is a decimal comma.
  const plainly = /^[+-]?\d{1,3}([\s\u00a0\u202f,_'’]\d{3})*(\.\d+)?$/.test(text)
    ? text.replace(/[\s\u00a0\u202f,_'’]/g, '')
    : /^[+-]?\d+(\.\d{3})*,\d+$/.test(text)
      ? text.replaceAll('.', '').replace(',', '.')
      : undefined;
  const hint =
    plainly !== undefined
      ? `write ${plainly.replace(/^\+/, '')}`
      : text.endsWith('%')
        ? 'write the number alone; the unit is percent'
        : `leave the cell empty if it is not known${isFurther ? '; a column of words says "type": "words"' : ''}`;
  return message('cellNumber', { found: cell }, hint);
}

/** The message where a date was expected. */
const cellDate = (cell: string | number): Message =>
  message('cellDate', { found: cell }, hourHint(String(cell)));

/** For each column, the fault of a cell, or undefined if it has none or it was reported. */
const CELLS: {
  readonly [column: string]: (
    cell: string | number,
    reading: Reading,
    path: RawPath,
  ) => Message | undefined | false | void;
} = {
  x: (cell, { series: { xType = 'date' } }) =>
    xType === 'number'
      ? typeof cell !== 'number' && cellNumber(cell, false)
      : xType === 'date' && !isDay(String(cell)) && cellDate(cell),
  entity(cell, { context, series: { entities }, further }, path) {
    // More names than ids are allowed for stay names.
    if (!entities && further.size > 0) return tooLong(String(cell));
    if (!Object.hasOwn(entities ?? {}, cell))
      context.expect('entity', String(cell), Object.keys(entities ?? {}), path);
    return undefined;
  },
  status: (cell) => !(STATUSES as readonly unknown[]).includes(cell) && notOneOf(cell, STATUSES),
  sources(cell, { context }, path) {
    for (const source of String(cell).split(' ').slice(0, 20))
      if (source !== '') context.refer('source', source, path);
  },
  label: checkCellLine,
  note: checkCellLine,
  id(cell, { context }, path) {
    if (!ID_PATTERN.test(String(cell))) context.report('bad-id', path, badId(String(cell)));
  },
};

function tooLong(text: string, limit: number = LIMITS.line): Message | undefined {
  const characters = count(text.length, 'character');
  return text.length > limit ? message('longerThan', { characters, limit }) : undefined;
}

function checkCellLine(cell: string | number, { context }: Reading, path: RawPath) {
  const fault = tooLong(String(cell));
  if (!fault) checkLine(context, String(cell), path);
  return fault;
}

/** The fault of a cell. Runs for every cell, so the usual cases come first. */
function faultOf(
  cell: unknown,
  name: string,
  reading: Reading,
  path: RawPath,
): Message | undefined | false | void {
  if (isEmpty(cell)) {
    const isNeeded = name === 'entity' || (name === 'x' && !reading.columns.includes('entity'));
    return isNeeded && message('cellEmpty', { name });
  }
  if (typeof cell === 'number') {
    if (Math.abs(cell) > LIMITS.number) return message('cellBig', { cell });
    if (isTiny(cell)) return message('nearZero', { number: cell });
  }
  const type = reading.further.get(name)?.type;
  if (type === 'number' || NUMBERS.includes(name))
    return typeof cell !== 'number' && cellNumber(cell, type !== undefined);
  if (type === 'words') return tooLong(String(cell));
  if (type === 'date') return !isDay(String(cell)) && cellDate(cell as string | number);
  return Object.hasOwn(CELLS, name) && CELLS[name]?.(cell as string | number, reading, path);
}

function checkHeader({ context, id, series, columns, code }: Reading, header: Row): boolean {
  const path: RawPath = ['data', id, 'rows', 0];
  for (const [i, name] of header.entries()) {
    const at = [...path, i];
    if (typeof name !== 'string') context.report(code, at, message('headerWords', { found: name }));
    else if (name === '') context.report(code, at, message('emptyHeader', {}));
    else if (columns.indexOf(name) < i)
      context.report('duplicate', at, message('headerTwice', { name }));
    else if (name in {}) context.report(code, at, message('forbiddenKey', { key: name }));
    else {
      const fault = tooLong(name, LIMITS.column);
      if (fault) context.report(code, at, fault);
    }
  }
  const fault = headerFault(series.rows);
  if (fault) context.report(code === 'bad-file' ? code : 'missing', path, fault);
  return fault === undefined;
}

/** Checks what a script says of further columns. */
function checkColumns({ context, id, series, further }: Reading): void {
  if (series.columns && series.table === 'wide')
    return context.report(
      'unknown-key',
      ['data', id, 'columns'],
      message('wideColumns', {}),
      'key',
    );
  const known = [...further.keys(), ...(series.key === undefined ? [] : [series.key])];
  for (const [name, { unit }] of Object.entries(series.columns ?? {})) {
    const path: RawPath = ['data', id, 'columns', name];
    checkUnit(context, unit, [...path, 'unit']);
    if (KNOWN.has(name))
      context.report('unknown-key', path, message('knownColumn', { name }), 'key');
    else context.expect('column', name, known, path, 'key');
  }
}

function checkRowIds({ context, id: series, columns }: Reading, rows: readonly Row[]): void {
  const column = columns.indexOf('id');
  const pathOf = (row: number) => ['data', series, 'rows', row, column];
  const seen = new Map<string, number>();
  for (const [row, cells] of rows.entries()) {
    const id = cells[column];
    if (row === 0 || typeof id !== 'string' || id === '') continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, row);
    else {
      const { line } = context.places.of(pathOf(first));
      context.report('duplicate', pathOf(row), message('rowTwice', { id, line }));
    }
  }
}

function checkRows(reading: Reading): void {
  const { context, id, columns, code } = reading;
  const { rows } = reading.series;
  if (!checkHeader(reading, rows[0] ?? [])) return;
  checkColumns(reading);
  const isXRead = checkXType(context, id, reading.series);
  if (rows.length < 2) context.report(code, ['data', id, 'rows', 0], message('noRows', {}));
  for (const [row, cells] of rows.entries()) {
    if (row === 0) continue;
    if (context.problems.full()) return;
    const path = ['data', id, 'rows', row];
    if (cells.length !== columns.length) {
      const values = { cells: count(cells.length, 'cell'), wanted: columns.length };
      context.report(code, path, message('cellCount', values));
    }
    for (const [column, name] of columns.entries()) {
      if (column >= cells.length) break;
      if (name === 'x' && !isXRead) continue;
      const at = [...path, column];
      const fault = faultOf(cells[column], name, reading, at);
      if (fault) context.report(code, at, fault);
    }
  }
  checkRowIds(reading, rows);
  checkRowsTogether(context, id, reading.series);
}

/** Checks all series. */
export function checkSeries(context: Context): void {
  for (const [id, series] of Object.entries(context.script.data)) {
    const path: RawPath = ['data', id];
    const { rows, entities } = series;
    const further = new Map(furtherColumns(series).map((column) => [column.name, column]));
    checkUnit(context, series.unit, [...path, 'unit']);
    checkSources(context, series.sources, [...path, 'sources']);
    checkOf(context, series, path);
    // A series whose CSV could not be read has no rows; that was reported on reading.
    if (rows.length === 0) continue;
    const columns = (rows[0] ?? []).map(String);
    if (columns.includes('entity') && further.size === 0 && !Object.keys(entities ?? {}).length) {
      const fault = missing('entities', 'id -> name, for the column entity');
      context.report('missing', path, fault, 'key');
    }
    const code = Object.hasOwn(series, 'csv') ? 'bad-file' : 'wrong-type';
    checkRows({ context, id, series, columns, further, code });
  }
}
