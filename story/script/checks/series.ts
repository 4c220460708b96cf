/** Checks series: the header, the cells, the references in them. */
import { STATUSES } from '../../scene.ts';
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
  /** Bad cells of a CSV file are problems of that file. */
  readonly code: 'bad-file' | 'wrong-type';
}
type Row = readonly unknown[];
const NUMBERS = new Set(['value', 'low', 'high']);
const isEmpty = (cell: unknown) => cell === null || cell === undefined || cell === '';

/** The message where a number was expected; suggests the correct spelling if it can be derived. */
function cellNumber(cell: unknown): Message {
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
        : 'leave the cell empty if it is not known';
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
      ? typeof cell !== 'number' && cellNumber(cell)
      : xType === 'date' && !isDay(String(cell)) && cellDate(cell),
  entity(cell, { context, series: { entities = {} } }, path) {
    if (!Object.hasOwn(entities, cell))
      context.expect('entity', String(cell), Object.keys(entities), path);
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

function checkCellLine(cell: string | number, { context }: Reading, path: RawPath) {
  const line = String(cell);
  if (line.length > LIMITS.line) {
    const characters = count(line.length, 'character');
    return message('longerThan', { characters, limit: LIMITS.line });
  }
  checkLine(context, line, path);
  return undefined;
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
  if (NUMBERS.has(name)) return typeof cell !== 'number' && cellNumber(cell);
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
  }
  const fault = headerFault(series.rows);
  if (fault) context.report(code === 'bad-file' ? code : 'missing', path, fault);
  return fault === undefined;
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
    const { rows, entities = {} } = series;
    checkUnit(context, series.unit, [...path, 'unit']);
    checkSources(context, series.sources, [...path, 'sources']);
    checkOf(context, series, path);
    // A series whose CSV could not be read has no rows; that was reported on reading.
    if (rows.length === 0) continue;
    const columns = (rows[0] ?? []).map(String);
    if (columns.includes('entity') && Object.keys(entities).length === 0) {
      const fault = missing('entities', 'id -> name, for the column entity');
      context.report('missing', path, fault, 'key');
    }
    const code = Object.hasOwn(series, 'csv') ? 'bad-file' : 'wrong-type';
    checkRows({ context, id, series, columns, code });
  }
}
