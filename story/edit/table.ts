/** The rows of a table as text, in a CSV file or in story.json; an edit changes only the lines of changed rows. */
import type { JsonObject } from '../scene.ts';
import { parseCsv } from '../script/csv.ts';
import type { TextChange } from './draft.ts';
import { evidenceOf, type Draft } from './evidence.ts';
import { nodeAt, trimmed } from './patch.ts';

export type Rows = readonly (readonly string[])[];
interface Read {
  /** Header first. */
  readonly rows: Rows;
  /** The source text of each row. */
  readonly texts: readonly string[];
  /** The offsets in the file where the first row begins and the last one ends. */
  readonly from: number;
  readonly to: number;
  /** The text between two rows. */
  readonly between: string;
  write(row: readonly string[]): string;
}
export interface Grid extends Read {
  /** The CSV file, or the JSON file with the rows. */
  readonly file: string;
  readonly series: JsonObject;
}

/** A cell in CSV form, quoted if necessary. */
export const csvCell = (cell: string): string =>
  /[",\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

function readCsv(text: string): Read | undefined {
  const { rows, faults } = parseCsv(text);
  if (faults.length > 0) return undefined;
  const texts = rows.map(({ offset }, i) =>
    text.slice(offset, rows[i + 1]?.offset).replace(/[\r\n]+$/, ''),
  );
  const last = rows.at(-1)?.offset ?? 0;
  return {
    rows: rows.map(({ cells }) => cells),
    texts,
    from: rows[0]?.offset ?? 0,
    to: last + (texts.at(-1)?.length ?? 0),
    between: text.includes('\r\n') ? '\r\n' : '\n',
    write: (row) => row.map(csvCell).join(','),
  };
}

function readInline(text: string, id: string): Read {
  const nodes = nodeAt(text, ['data', id, 'rows'])?.children ?? [];
  const [first, second] = nodes;
  const endOf = (node = first) => (node ? node.offset + node.length : 0);
  const isOfWords = (column: number) =>
    nodes.slice(1).some(({ children }) => children?.[column]?.type === 'string');
  const json = (cell: string, column: number) => {
    if (cell.trim() === '') return 'null';
    const isNumber = !isOfWords(column) && Number.isFinite(Number(cell));
    return isNumber ? String(Number(cell)) : JSON.stringify(cell);
  };
  return {
    rows: nodes.map(({ children = [] }) => children.map(({ value }) => String(value ?? ''))),
    texts: nodes.map((node) => text.slice(node.offset, endOf(node))),
    from: first?.offset ?? 0,
    to: endOf(nodes.at(-1)),
    between: second ? text.slice(endOf(), second.offset) : ', ',
    write: (row) => `[${row.map(json).join(', ')}]`,
  };
}

let last: { readonly text: string; readonly id: string; readonly read: Read | undefined };

/** The table of a series; undefined if it cannot be read. */
export function gridOf(draft: Draft, id: string): Grid | undefined {
  const entry = evidenceOf(draft).data.get(id);
  if (!entry) return undefined;
  const { csv } = entry.value;
  const file = typeof csv === 'string' ? csv : entry.file;
  const text = draft.files.get(file);
  if (typeof text !== 'string') return undefined;
  // Cached for the last table: one action asks several times, and only one table is visible.
  if (last?.text !== text || last.id !== id)
    last = { text, id, read: typeof csv === 'string' ? readCsv(text) : readInline(text, id) };
  return last.read?.rows.length ? { file, series: entry.value, ...last.read } : undefined;
}

/** The changes that give the table these rows. Unchanged rows must be the same arrays, and keep their text. */
export function changeRows(draft: Draft, grid: Grid, rows: Rows): readonly TextChange[] {
  const { file, from, to, between, texts, write } = grid;
  const text = String(draft.files.get(file));
  const written = new Map(grid.rows.map((row, i) => [row, texts[i]]));
  const block = rows.map((row) => written.get(row) ?? write(row)).join(between);
  return block === text.slice(from, to) ? [] : [trimmed(text, file, from, to - from, block)];
}

/** The rows with a block of cells written from a place on; the table grows if the block extends beyond its edges. */
export function withCells(rows: Rows, top: number, left: number, block: Rows): Rows {
  const old = rows[0]?.length ?? 0;
  const width = Math.max(old, left + Math.max(0, ...block.map(({ length }) => length)));
  return Array.from({ length: Math.max(rows.length, top + block.length) }, (_, i) => {
    const row = rows[i] ?? [];
    const cells = block[i - top];
    const next = Array.from({ length: width }, (_, j) => {
      const name = i === 0 && j >= old ? `Column ${j + 1}` : '';
      return cells?.[j - left] ?? row[j] ?? name;
    });
    const isSame = next.length === row.length && next.every((cell, j) => cell === row[j]);
    return isSame ? row : next;
  });
}
