/**
 * Converts raw JSON paths to paths as authors read them, and to line and column, down to a character inside a
 * string; in the script, an included file or a CSV file.
 */
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { readRow, type CsvRow } from './csv.ts';
import { placeAt, type TextFile } from './decode.ts';
import { partOf } from './field.ts';
import { plain } from './message.ts';
import type { Place } from './report.ts';

export type RawPath = readonly (string | number)[];

/** One JSON file, parsed with positions. */
export interface JsonFile extends TextFile {
  readonly root: Node;
  readonly value: unknown;
}

/** Which part of the node at a path is meant: its value, its key, a key or value inside it, or a character of it. */
export type Aim =
  | 'value'
  | 'key'
  | { readonly key: string }
  | { readonly inner: string }
  | { readonly letter: number };

/** The offset of a value, or of its key. */
const startOf = (value: Node, aim: 'value' | 'key') =>
  aim === 'key' && value.parent?.type === 'property' ? value.parent.offset : value.offset;

/** The offset in the file of the n-th UTF-16 unit of a string literal that starts at `offset`. */
function letterOffset(text: string, offset: number, letter: number): number {
  let at = offset + 1;
  for (let i = 0; i < letter && at < text.length && text[at] !== '"'; i++)
    at += text[at] === '\\' ? (text[at + 1] === 'u' ? 6 : 2) : 1;
  return at;
}

function offsetOf(file: JsonFile, path: RawPath, aim: Aim): number {
  const value = findNodeAtLocation(file.root, [...path]);
  // A missing value is reported at its parent's key.
  if (!value) return offsetOf(file, path.slice(0, -1), 'key');
  if (typeof aim === 'string') return startOf(value, aim);
  if ('letter' in aim)
    return value.type === 'string'
      ? letterOffset(file.text, value.offset, aim.letter)
      : value.offset;
  const inner = findNodeAtLocation(value, ['key' in aim ? aim.key : aim.inner]);
  return inner ? startOf(inner, 'key' in aim ? 'key' : 'value') : startOf(value, 'key');
}

/** `rows/<row>/<column>`, with the row's id and the column's name if they exist. */
function rowNames(rows: unknown, index: number, column: string | number | undefined): string[] {
  const header = partOf(rows, 0);
  const names: readonly unknown[] = Array.isArray(header) ? header : [];
  const id = partOf(partOf(rows, index), names.indexOf('id'));
  const name = typeof column === 'number' ? names[column] : undefined;
  return [
    'rows',
    typeof id === 'string' && id !== '' && index > 0 ? id : String(index),
    ...(column === undefined
      ? []
      : [String(typeof name === 'string' && index > 0 ? name : column)]),
  ];
}

/** `['chapters', 0, 'steps', 1, 'text']` -> `steps/cars/text`. */
export function showPath(root: unknown, path: RawPath): string {
  let parts: string[] = [];
  let value = root;
  for (const [i, key] of path.entries()) {
    if (key === 'steps' && i === 2 && path[0] === 'chapters' && path.length > 3) parts = [];
    value = partOf(value, key);
    if (key === 'rows' && i === 2 && path[0] === 'data' && typeof path[3] === 'number') {
      parts.push(...rowNames(value, path[3], path[4]));
      break;
    }
    const itemId = typeof key === 'number' ? partOf(value, 'id') : undefined;
    parts.push(typeof itemId === 'string' && itemId !== '' ? itemId : String(key));
  }
  return parts.map((part) => plain(part)).join('/');
}

/** The place of a path in a file. */
export function placeOf(file: JsonFile, path: RawPath, aim: Aim = 'value'): Place {
  return placeAt(file, offsetOf(file, path, aim), showPath(file.value, path));
}

/** A parsed CSV file of one series. */
interface CsvFile extends TextFile {
  readonly rows: readonly CsvRow[];
}

function csvPlace(csv: CsvFile, row: number, column: unknown): Place {
  const offset = csv.rows[row]?.offset ?? 0;
  if (typeof column !== 'number') return placeAt(csv, offset);
  const at = readRow(csv.text, offset).offsets[column] ?? offset;
  return placeAt(csv, at, plain((csv.rows[0]?.cells[column] ?? '').trim()));
}

type CellOf = (row: number, column: number) => readonly [row: number, column: number];

export interface Places {
  /** Records that an item of a map comes from an included file. */
  setFile(map: string, id: string, file: JsonFile): void;
  setCsv(series: string, csv: CsvFile): void;
  /** Records where the cells of a converted table are in the original table. */
  setCells(series: string, cellOf: CellOf): void;
  /** Records that what now is at a path was written at another. */
  move(to: RawPath, from: RawPath): void;
  /** Whether the item comes from an included file. */
  isIncluded(map: string, id: string): boolean;
  of(path: RawPath, aim?: Aim): Place;
}

export function createPlaces(main: JsonFile): Places {
  const files = new Map<string, JsonFile>();
  const csvs = new Map<string, CsvFile>();
  const cells = new Map<string, CellOf>();
  const moves: { readonly to: RawPath; readonly from: RawPath }[] = [];
  const beforeMove = (path: RawPath): RawPath => {
    const move = moves.find(({ to }) => to.every((key, i) => key === path[i]));
    return move ? [...move.from, ...path.slice(move.to.length)] : path;
  };
  /** The path of a row or cell in the original table. */
  const written = (path: RawPath): RawPath => {
    const [map, id, field, row, column] = path;
    const cellOf = map === 'data' && field === 'rows' ? cells.get(String(id)) : undefined;
    if (!cellOf || typeof row !== 'number') return path;
    const [at, cellPath] = cellOf(row, typeof column === 'number' ? column : 0);
    // A value that comes from a column's name is located in the header row.
    const isCell = typeof column === 'number';
    return [map, String(id), field, at, ...(isCell ? [cellPath] : [])] as RawPath;
  };
  return {
    setFile: (map, id, file) => void files.set(`${map}/${id}`, file),
    setCsv: (series, csv) => void csvs.set(series, csv),
    move: (to, from) => void moves.push({ to, from }),
    setCells: (series, cellOf) => void cells.set(series, cellOf),
    isIncluded: (map, id) => files.has(`${map}/${id}`),
    of(asRead, aim = 'value') {
      const path = written(beforeMove(asRead));
      const [map, id, field, row, column] = path;
      const csv = map === 'data' && field === 'rows' ? csvs.get(String(id)) : undefined;
      if (csv && typeof row === 'number') return csvPlace(csv, row, column);
      return placeOf(files.get(`${map}/${id}`) ?? main, path, aim);
    },
  };
}
