/** Checks the rows of a series together: unsupported table layouts, a wrong x type, empty and duplicate rows. */
import { columnsIn, isFilled, KNOWN, NUMBERS } from '../columns.ts';
import { missing } from '../issues.ts';
import { message, plain, type Message } from '../message.ts';
import type { RawPath } from '../places.ts';
import { rowsOf } from '../rows.ts';
import type { Cell, SeriesScript } from '../schema.ts';
import type { Context } from './context.ts';
import { isDay } from './dates-and-units.ts';

/** The fault of a header without the required columns: x or entity, or several of any name. */
export function headerFault(rows: readonly (readonly Cell[])[]): Message | undefined {
  const columns = (rows[0] ?? []).map(String);
  const isPlaced = columns.includes('x') || columns.includes('entity');
  if (isPlaced || (columns.length > 1 && columnsIn(rows).length > 0)) return undefined;
  // In many countries spreadsheets separate cells with semicolons or tabs in files that they call CSV.
  const [sign] = columns.length === 1 ? (/[;\t]/.exec(columns[0] ?? '') ?? []) : [];
  if (sign !== undefined)
    return message(
      'needsColumn',
      {},
      `separate cells by commas, not ${sign === ';' ? ';' : 'tabs'}`,
    );
  const [name = ''] = columns;
  return message(
    'needsColumn',
    {},
    KNOWN.has(name) ? undefined : `call the column "${plain(name)}" x`,
  );
}

/** A date that somebody tried to write; each of these is reported on its own. */
const NEARLY_DATE = /^\d{1,4}[-/.:]\d/;

/** Reports an x column in which no cell is a date while `xType` is not given; false if it was reported. */
export function checkXType({ report }: Context, id: string, series: SeriesScript): boolean {
  const [header = [], ...body] = series.rows;
  const cells = body.map((row) => row[header.indexOf('x')]).filter(isFilled);
  const isOther = (cell: unknown) => !isDay(String(cell)) && !NEARLY_DATE.test(String(cell));
  if (series.xType !== undefined || cells.length === 0 || !cells.every(isOther)) return true;
  const type = cells.every((cell) => typeof cell === 'number') ? 'number' : 'words';
  const hint = `"${type}" for x such as ${plain(String(cells[0]))}; without it x is a date`;
  report('missing', ['data', id], missing('xType', hint), 'key');
  return false;
}

/** Reports rows without content, and rows that repeat the x and entity of another one. */
export function checkRowsTogether({ report, places }: Context, id: string, series: SeriesScript) {
  const [header = [], ...body] = series.rows;
  const rows = rowsOf(series);
  const columns = header.flatMap((name, i) => (NUMBERS.includes(String(name)) ? i : []));
  const isNumbered = ({ value, low }: (typeof rows)[number]) =>
    value !== undefined || low !== undefined;
  const isEmpty = body.every((cells) => columns.every((column) => !isFilled(cells[column])));
  if (columns[0] !== undefined && body.length > 0 && isEmpty)
    report('no-values', ['data', id, 'rows', 0, columns[0]], message('noValues', {}));
  const pathOf = (index: number): RawPath => ['data', id, 'rows', index + 1];
  const seen = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    if (!isNumbered(row)) continue;
    const x = series.xType === 'number' ? Number(row.x) : row.x;
    const key = JSON.stringify([x, row.entity, row.label, row.id]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    else {
      const what = [row.x, row.entity].filter(isFilled).join(', ');
      const { line } = places.of(pathOf(first));
      report('same-row', pathOf(i), message('sameRow', { what, line }));
    }
  }
}
