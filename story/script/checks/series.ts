/** Series: the header, the cells, the references in them. */
import { STATUSES } from '../../scene.ts';
import { LIMITS } from '../limits.ts';
import * as messages from '../messages-evidence.ts';
import * as formMessages from '../messages.ts';
import type { SeriesScript } from '../schema.ts';
import { isTiny } from '../scan.ts';
import { ID_PATTERN } from '../schema-words.ts';
import type { RawPath } from '../places.ts';
import type { Message } from '../report.ts';
import type { Context } from './context.ts';
import { checkUnit, isDay } from './dates-and-units.ts';
import { checkSources } from './evidence.ts';
import { checkLine, checkText } from './words.ts';

interface Reading {
  readonly context: Context;
  readonly id: string;
  readonly series: SeriesScript;
  readonly columns: readonly string[];
  /** Bad cells of a CSV file are problems of that file. */
  readonly code: 'bad-file' | 'wrong-type';
}
const NUMBERS = new Set(['value', 'low', 'high']);

function cellProblem(reading: Reading, row: number, column: number, message: Message): void {
  const path = ['data', reading.id, 'rows', row, column];
  reading.context.tell(reading.code, path, message);
}

function checkX(reading: Reading, cell: unknown, row: number, column: number): void {
  const { series } = reading;
  const type = series.xType ?? 'date';
  if (type === 'number' && typeof cell !== 'number')
    cellProblem(reading, row, column, messages.cellNumber(cell));
  else if (type === 'date' && !isDay(String(cell)))
    cellProblem(reading, row, column, messages.cellDate(cell));
}

/** A plain number in a column of numbers, or an empty cell: nothing to say, and there are many. */
function isPlain(cell: unknown, name: string): boolean {
  if (name === 'x' || name === 'entity') return false;
  if (cell === null || cell === undefined || cell === '') return true;
  return (
    NUMBERS.has(name) &&
    typeof cell === 'number' &&
    Math.abs(cell) <= LIMITS.number &&
    !isTiny(cell)
  );
}

function checkCell(reading: Reading, row: number, column: number): void {
  const { context, series, columns, id } = reading;
  const cell = series.rows[row]?.[column];
  const name = columns[column] ?? '';
  if (isPlain(cell, name)) return;
  if (cell === null || cell === undefined || cell === '') {
    if (name === 'entity' || (name === 'x' && !columns.includes('entity')))
      cellProblem(reading, row, column, messages.cellEmpty(name));
    return;
  }
  if (typeof cell === 'number' && Math.abs(cell) > LIMITS.number)
    cellProblem(reading, row, column, messages.cellBig(cell));
  else if (typeof cell === 'number' && isTiny(cell))
    cellProblem(reading, row, column, formMessages.tooNearZero(String(cell)));
  else if (NUMBERS.has(name)) {
    if (typeof cell !== 'number') cellProblem(reading, row, column, messages.cellNumber(cell));
    return;
  } else if (name === 'x') {
    checkX(reading, cell, row, column);
    return;
  }
  const path: RawPath = ['data', id, 'rows', row, column];
  if (name === 'entity') {
    const known = series.entities ?? {};
    if (!Object.hasOwn(known, String(cell)))
      context.tell(
        'unknown-ref',
        path,
        formMessages.unknownRef('entity', String(cell), Object.keys(known)),
      );
  } else if (name === 'status') {
    if (!(STATUSES as readonly string[]).includes(String(cell)))
      cellProblem(reading, row, column, formMessages.notOneOf(cell, STATUSES));
  } else if (name === 'sources') {
    for (const source of String(cell).split(' ').slice(0, 20))
      if (source !== '') context.refer('source', source, path);
  } else if (name === 'label' || name === 'note') {
    if (String(cell).length > LIMITS.line)
      cellProblem(reading, row, column, formMessages.longerThan(String(cell).length, LIMITS.line));
    else checkLine(context, String(cell), path);
  } else if (name === 'id') {
    if (!ID_PATTERN.test(String(cell)))
      context.tell('bad-id', path, formMessages.badId(String(cell)));
  }
}

function checkHeader(reading: Reading): boolean {
  const { context, id, columns, series } = reading;
  const path: RawPath = ['data', id, 'rows', 0];
  const seen = new Set<string>();
  for (const [i, name] of (series.rows[0] ?? []).entries()) {
    if (typeof name !== 'string') cellProblem(reading, 0, i, messages.headerWords(name));
    else if (name === '') cellProblem(reading, 0, i, messages.emptyHeader());
    else if (seen.has(name)) context.tell('duplicate', [...path, i], messages.headerTwice(name));
    seen.add(String(name));
  }
  if (!columns.includes('x') && !columns.includes('entity')) {
    context.tell(
      reading.code === 'bad-file' ? 'bad-file' : 'missing',
      path,
      messages.needsColumn('x or entity', series.rows[0] ?? []),
    );
    return false;
  }
  return true;
}

function checkRowIds(reading: Reading): void {
  const column = reading.columns.indexOf('id');
  if (column < 0) return;
  const seen = new Map<string, number>();
  for (let row = 1; row < reading.series.rows.length; row++) {
    const id = reading.series.rows[row]?.[column];
    if (typeof id !== 'string' || id === '') continue;
    const path: RawPath = ['data', reading.id, 'rows', row, column];
    const first = seen.get(id);
    if (first === undefined) seen.set(id, row);
    else {
      const line = reading.context.places.of(['data', reading.id, 'rows', first, column]).line;
      reading.context.tell('duplicate', path, messages.rowIdTwice(id, line));
    }
  }
}

function checkRows(reading: Reading): void {
  const { context, id, series, columns } = reading;
  if (!checkHeader(reading)) return;
  if (series.rows.length < 2)
    context.tell(reading.code, ['data', id, 'rows', 0], messages.noRows());
  for (let row = 1; row < series.rows.length; row++) {
    if (context.report.full()) return;
    const cells = series.rows[row] ?? [];
    if (cells.length !== columns.length)
      context.tell(
        reading.code,
        ['data', id, 'rows', row],
        messages.cellCount(cells.length, columns.length),
      );
    for (let column = 0; column < Math.min(cells.length, columns.length); column++)
      checkCell(reading, row, column);
  }
  checkRowIds(reading);
}

function checkOne(context: Context, id: string, series: SeriesScript): void {
  const path: RawPath = ['data', id];
  const csv = Object.hasOwn(series, 'csv');
  checkLine(context, series.title, [...path, 'title']);
  checkLine(context, series.of, [...path, 'of']);
  checkLine(context, series.xLabel, [...path, 'xLabel']);
  checkText(context, series.caveat, [...path, 'caveat']);
  checkUnit(context, series.unit, [...path, 'unit']);
  checkSources(context, series.sources, [...path, 'sources']);
  for (const [entity, name] of Object.entries(series.entities ?? {}))
    checkLine(context, name, [...path, 'entities', entity]);
  if ((series.unit === 'percent' || series.unit === 'points') && series.of === undefined)
    context.tell('no-of', path, messages.noOf(), 'key');
  // A series whose CSV could not be read has no rows; why was said when it was read.
  if (series.rows.length === 0) return;
  const columns = (series.rows[0] ?? []).map(String);
  const entities = Object.keys(series.entities ?? {}).length;
  if (columns.includes('entity') && entities === 0)
    context.tell(
      'missing',
      path,
      formMessages.missing('entities', 'id -> name, for the column entity'),
      'key',
    );
  checkRows({ context, id, series, columns, code: csv ? 'bad-file' : 'wrong-type' });
}

/** All series. */
export function checkSeries(context: Context): void {
  for (const [id, series] of Object.entries(context.script.data)) checkOne(context, id, series);
}
