/** CSV as in RFC 4180: commas, quotes doubled inside quotes, CRLF or LF. One linear pass. */
import { LIMITS } from './limits.ts';
import { count, message, type Message } from './message.ts';

export interface CsvRow {
  /** Offset in the text where the row begins. */
  readonly offset: number;
  readonly cells: readonly string[];
}
interface CsvFault {
  readonly offset: number;
  readonly message: Message;
}

/** Reads one cell from `at`; `next` is the offset of the comma or line break after it. */
function readCell(text: string, at: number): { cell: string; next: number; fault?: CsvFault } {
  if (text[at] !== '"') {
    let next = at;
    while (next < text.length && text[next] !== ',' && text[next] !== '\n' && text[next] !== '\r')
      next += 1;
    const cell = text.slice(at, next);
    const quote = cell.indexOf('"');
    return quote < 0
      ? { cell, next }
      : { cell, next, fault: { offset: at + quote, message: message('strayQuote', {}) } };
  }
  const parts: string[] = [];
  let from = at + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0)
      return {
        cell: '',
        next: text.length,
        fault: { offset: at, message: message('openQuote', {}) },
      };
    parts.push(text.slice(from, close));
    if (text[close + 1] !== '"') {
      const next = close + 1;
      const ends = next >= text.length || /[,\r\n]/.test(text[next] ?? '');
      const cell = parts.join('"');
      return ends
        ? { cell, next }
        : { cell, next: text.length, fault: { offset: next, message: message('strayQuote', {}) } };
    }
    from = close + 2;
  }
}

/** Reads one row from `at`; also returns where the next row begins. */
export function readRow(text: string, at: number) {
  const cells: string[] = [];
  const offsets: number[] = [];
  const faults: CsvFault[] = [];
  let next = at;
  for (;;) {
    const read = readCell(text, next);
    cells.push(read.cell);
    offsets.push(next);
    if (read.fault) faults.push(read.fault);
    next = read.next;
    if (text[next] !== ',' || cells.length > LIMITS.columns) break;
    next += 1;
  }
  if (cells.length > LIMITS.columns) {
    faults.push({
      offset: at,
      message: message('cellCount', { cells: count(cells.length, 'cell'), wanted: LIMITS.columns }),
    });
    const end = text.indexOf('\n', next);
    next = end < 0 ? text.length : end;
  }
  if (text[next] === '\r') next += 1;
  if (text[next] === '\n') next += 1;
  return { cells, offsets, faults, next };
}

/** Reads all rows and skips blank lines. Stops at the row limit and after a few faults. */
export function parseCsv(text: string): { rows: CsvRow[]; faults: CsvFault[] } {
  const rows: CsvRow[] = [];
  const faults: CsvFault[] = [];
  let at = 0;
  while (at < text.length && faults.length < LIMITS.problems) {
    if (text[at] === '\n' || text[at] === '\r') {
      at += 1;
      continue;
    }
    const row = readRow(text, at);
    faults.push(...row.faults);
    if (row.cells.length > 1 || row.cells[0] !== '') {
      if (rows.length > LIMITS.rows) {
        faults.push({
          offset: at,
          message: message('tooManyRows', { limit: LIMITS.rows.toLocaleString('en') }),
        });
        break;
      }
      rows.push({ offset: at, cells: row.cells });
    }
    at = Math.max(row.next, at + 1);
  }
  return { rows, faults };
}
