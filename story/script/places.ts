/**
 * From a place in a value to a place in a file: raw JSON paths to FORMAT's one path notation, and to line and
 * column, down to a character inside a string; in the script, an included file or a CSV file.
 */
import type { Node } from 'jsonc-parser';
import { readRow, type CsvRow } from './csv.ts';
import { lineColumn } from './decode.ts';
import { plain } from './messages.ts';
import type { Place } from './report.ts';

export type RawPath = readonly (string | number)[];

/** One JSON file, read with its positions. */
export interface JsonFile {
  readonly file: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly root: Node;
  readonly value: unknown;
}

/** What of the thing at a path is meant: its value, its key, a key or value in it, a letter of it. */
export type Aim =
  | 'value'
  | 'key'
  | { readonly key: string }
  | { readonly inner: string }
  | { readonly letter: number };

function childOf(node: Node, key: string | number): Node | undefined {
  if (node.type === 'array' && typeof key === 'number') return node.children?.[key];
  if (node.type !== 'object') return undefined;
  return node.children?.find((property) => property.children?.[0]?.value === key);
}
/** The value node behind a property node. */
const valueOf = (node: Node): Node =>
  node.type === 'property' ? (node.children?.[1] ?? node) : node;

/** The deepest node that exists on the way to `path`; a property node where there is one. */
function deepest(root: Node, path: RawPath): { node: Node; whole: boolean } {
  let node = root;
  for (const key of path) {
    const child = childOf(valueOf(node), key);
    if (!child) return { node, whole: false };
    node = child;
  }
  return { node, whole: true };
}

/** Offset in the file of the n-th UTF-16 unit of a string literal that starts at `offset`. */
function letterOffset(text: string, offset: number, letter: number): number {
  let at = offset + 1;
  for (let i = 0; i < letter && at < text.length && text[at] !== '"'; i++)
    at += text[at] === '\\' ? (text[at + 1] === 'u' ? 6 : 2) : 1;
  return at;
}

function offsetOf(file: JsonFile, path: RawPath, aim: Aim): number {
  const { node, whole } = deepest(file.root, path);
  const value = valueOf(node);
  if (!whole || aim === 'key') return node.offset;
  if (aim === 'value') return value.offset;
  if ('key' in aim) return childOf(value, aim.key)?.offset ?? node.offset;
  if ('inner' in aim) {
    const child = childOf(value, aim.inner);
    return child ? valueOf(child).offset : node.offset;
  }
  if (value.type !== 'string') return value.offset;
  return letterOffset(file.text, value.offset, aim.letter);
}

function child(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
}
/** The row's own id and the names of columns, where a path runs through the rows of a series. */
function rowNames(rows: unknown, index: number, column: string | number | undefined): string[] {
  const header: unknown = child(rows, 0);
  const names = Array.isArray(header) ? (header as unknown[]) : [];
  const id = child(child(rows, index), names.indexOf('id'));
  const name = typeof column === 'number' ? names[column] : undefined;
  return [
    typeof id === 'string' && id !== '' && index > 0 ? id : String(index),
    ...(column === undefined
      ? []
      : [typeof name === 'string' && index > 0 ? name : String(column)]),
  ];
}

/** `['chapters', 0, 'steps', 1, 'text']` -> `steps/cars/text`. */
export function showPath(root: unknown, path: RawPath): string {
  let parts: string[] = [];
  let value = root;
  for (let i = 0; i < path.length; i++) {
    const key = path[i] as string | number;
    if (key === 'steps' && i === 2 && path[0] === 'chapters' && path.length > 3) parts = [];
    if (key === 'rows' && i === 2 && path[0] === 'data' && typeof path[3] === 'number') {
      return [...parts, 'rows', ...rowNames(child(value, 'rows'), path[3], path[4])]
        .map((part) => plain(part))
        .join('/');
    }
    value = child(value, key);
    const itemId = typeof key === 'number' ? child(value, 'id') : undefined;
    parts.push(typeof itemId === 'string' && itemId !== '' ? itemId : String(key));
  }
  return parts.map((part) => plain(part)).join('/');
}

/** Where a path of a file stands. */
export function placeOf(file: JsonFile, path: RawPath, aim: Aim = 'value'): Place {
  const at = lineColumn(file.starts, offsetOf(file, path, aim));
  return { file: file.file, path: showPath(file.value, path), ...at };
}

/** A CSV file as read for one series. */
export interface CsvFile {
  readonly file: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly rows: readonly CsvRow[];
}

export interface Places {
  /** An included file holds this item of this map. */
  setFile(map: string, id: string, file: JsonFile): void;
  setCsv(series: string, csv: CsvFile): void;
  /** True for what is written in an included file. */
  isIncluded(map: string, id: string): boolean;
  of(path: RawPath, aim?: Aim): Place;
}

function csvPlace(csv: CsvFile, row: number, column: number | undefined): Place {
  const read = csv.rows[row];
  const offset = read
    ? column === undefined
      ? read.offset
      : (readRow(csv.text, read.offset).offsets[column] ?? read.offset)
    : 0;
  const name = column === undefined ? '' : (csv.rows[0]?.cells[column] ?? '');
  return { file: csv.file, path: plain(name.trim()), ...lineColumn(csv.starts, offset) };
}

export function createPlaces(main: JsonFile): Places {
  const files = new Map<string, JsonFile>();
  const csvs = new Map<string, CsvFile>();
  return {
    setFile: (map, id, file) => void files.set(`${map}/${id}`, file),
    setCsv: (series, csv) => void csvs.set(series, csv),
    isIncluded: (map, id) => files.has(`${map}/${id}`),
    of(path, aim = 'value') {
      const [map, id, field, row, column] = path;
      if (map === 'data' && field === 'rows') {
        const csv = csvs.get(String(id));
        if (csv && typeof row === 'number')
          return csvPlace(csv, row, typeof column === 'number' ? column : undefined);
      }
      return placeOf(files.get(`${map}/${id}`) ?? main, path, aim);
    },
  };
}
