/** The rows of a table as text, of a CSV or of story.json: what is changed are the lines of the rows that changed. */
import type { JsonObject } from '../scene.ts';
import { evidenceOf, type Draft } from './evidence.ts';
import type { TextChange } from './draft.ts';
import { nodeAt, trimmed } from './patch.ts';

export type Rows = readonly (readonly string[])[];
export interface Grid {
  /** The CSV, or the JSON file that holds the rows. */
  readonly file: string;
  readonly series: JsonObject;
  /** The header first. */
  readonly rows: Rows;
  /** Where each row stands in the file, without what ends it. */
  readonly lines: readonly (readonly [from: number, to: number])[];
  /** What stands between two rows. */
  readonly between: string;
  readonly isJson: boolean;
}

interface Line {
  readonly cells: readonly string[];
  readonly spans: readonly (readonly [from: number, to: number])[];
  readonly end: number;
}

/** One line of a CSV from `at`, with the places of its cells; what is not well quoted is taken as it stands. */
function lineAt(text: string, at: number): Line {
  const cells: string[] = [];
  const spans: (readonly [number, number])[] = [];
  let next = at;
  for (;;) {
    const from = next;
    if (text[next] === '"') {
      let close = text.indexOf('"', next + 1);
      while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
      next = close < 0 ? text.length : close + 1;
    }
    while (next < text.length && text[next] !== ',' && text[next] !== '\n' && text[next] !== '\r')
      next += 1;
    const raw = text.slice(from, next);
    cells.push(/^"[^]*"$/.test(raw) ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    spans.push([from, next]);
    if (text[next] !== ',') return { cells, spans, end: next };
    next += 1;
  }
}

type Read = Pick<Grid, 'rows' | 'lines' | 'between' | 'isJson'>;

function readCsv(text: string): Read {
  const rows: (readonly string[])[] = [];
  const lines: (readonly [number, number])[] = [];
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('\n', at);
    const line = text.slice(at, next < 0 ? text.length : next).replace(/\r$/, '');
    // There may be ten thousand, of which most have no quotes.
    const isPlain = !/["\r]/.test(line);
    const { cells, end } = isPlain
      ? { cells: line.split(','), end: at + line.length }
      : lineAt(text, at);
    if (cells.length > 1 || cells[0] !== '') {
      rows.push(cells);
      lines.push([at, end]);
    }
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return { rows, lines, between: text.includes('\r\n') ? '\r\n' : '\n', isJson: false };
}

function readInline(text: string, id: string): Read {
  const nodes = nodeAt(text, ['data', id, 'rows'])?.children ?? [];
  const [first, second] = nodes;
  const end = first ? first.offset + first.length : 0;
  return {
    rows: nodes.map(({ children = [] }) =>
      children.map(({ value }) => (value === null || value === undefined ? '' : String(value))),
    ),
    lines: nodes.map(({ offset, length }) => [offset, offset + length]),
    between: second ? text.slice(end, second.offset) : ', ',
    isJson: true,
  };
}

let last: { readonly text: string; readonly id: string; readonly read: Read } | undefined;

/** The table of a series; undefined where there is none to read. */
export function gridOf(draft: Draft, id: string): Grid | undefined {
  const entry = evidenceOf(draft).data.get(id);
  if (!entry) return undefined;
  const { csv } = entry.value;
  const file = typeof csv === 'string' ? csv : entry.file;
  const text = draft.files.get(file);
  if (typeof text !== 'string') return undefined;
  // One press asks several times, and only one table is shown.
  if (last?.text !== text || last.id !== id)
    last = { text, id, read: typeof csv === 'string' ? readCsv(text) : readInline(text, id) };
  const { read } = last;
  return read.rows.length > 0 ? { file, series: entry.value, ...read } : undefined;
}

/** A cell as a CSV of the format has it. */
export const csvCell = (cell: string): string =>
  /[",\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const NUMBERS = ['value', 'low', 'high'];

/** A row as text; cells that stay are as they were written. */
function written(
  text: string,
  { rows, lines, isJson }: Grid,
  row: readonly string[],
  old: number,
): string {
  const [header = []] = rows;
  const before = rows[old];
  const [from = 0, to = 0] = lines[old] ?? [];
  if (row === before) return text.slice(from, to);
  const isWide = !header.some((name) => NUMBERS.includes(name));
  const ofJson = (cell: string, column: number) => {
    if (cell === '') return 'null';
    const isNumber = NUMBERS.includes(header[column] ?? '') || (isWide && column > 0);
    return isNumber && NUMBER.test(cell) ? cell : JSON.stringify(cell);
  };
  const spans = before && !isJson ? lineAt(text, from).spans : [];
  const cells = row.map((cell, column) => {
    const [start = 0, end = 0] = spans[column] ?? [];
    const isSame = cell === before?.[column] && spans.length > column;
    return isSame ? text.slice(start, end) : isJson ? ofJson(cell, column) : csvCell(cell);
  });
  return isJson ? `[${cells.join(', ')}]` : cells.join(',');
}

/** What makes a table of these rows. Rows that stay are the same arrays, and so are their lines. */
export function changeRows(draft: Draft, grid: Grid, rows: Rows): readonly TextChange[] {
  const text = draft.files.get(grid.file);
  if (typeof text !== 'string') return [];
  const { lines, between, file } = grid;
  const most = Math.min(grid.rows.length, rows.length);
  let head = 0;
  while (head < most && grid.rows[head] === rows[head]) head += 1;
  let tail = 0;
  while (tail < most - head && grid.rows.at(-1 - tail) === rows.at(-1 - tail)) tail += 1;
  const places = new Map(grid.rows.map((row, i) => [row, i]));
  const made = rows.slice(head, rows.length - tail);
  const isInPlace = grid.rows.length === rows.length;
  const inserted = made.map((row, i) =>
    written(text, grid, row, places.get(row) ?? (isInPlace ? head + i : -1)),
  );
  const oldEnd = grid.rows.length - tail;
  if (head === oldEnd) {
    if (inserted.length === 0) return [];
    const next = lines[head]?.[0];
    const at = next ?? lines.at(-1)?.[1] ?? 0;
    const block = inserted.join(between);
    return [
      { file, at, removed: '', inserted: next === undefined ? between + block : block + between },
    ];
  }
  const from = lines[head]?.[0] ?? 0;
  const to = lines[oldEnd - 1]?.[1] ?? 0;
  if (inserted.length > 0) return [trimmed(text, file, from, to - from, inserted.join(between))];
  const [start, end] = lines[oldEnd] ? [from, lines[oldEnd][0]] : [lines[head - 1]?.[1] ?? 0, to];
  return [{ file, at: start, removed: text.slice(start, end), inserted: '' }];
}

/** Rows with a block of cells written from a place on; the table grows where the block reaches over its ends. */
export function withCells(rows: Rows, top: number, left: number, block: Rows): Rows {
  const width = Math.max(
    rows[0]?.length ?? 0,
    left + Math.max(0, ...block.map(({ length }) => length)),
  );
  const isWider = width > (rows[0]?.length ?? 0);
  const height = Math.max(rows.length, top + block.length);
  return Array.from({ length: height }, (_, i) => {
    const row = rows[i] ?? [];
    const cells = block[i - top];
    if (!cells && !isWider && rows[i]) return row;
    const next = Array.from({ length: width }, (_, j) => {
      const name = i === 0 && row[j] === undefined ? `Column ${j + 1}` : '';
      return cells?.[j - left] ?? row[j] ?? name;
    });
    return rows[i] && next.every((cell, j) => cell === row[j]) && next.length === row.length
      ? row
      : next;
  });
}
