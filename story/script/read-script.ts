/** Reads the script, merges its included files and CSV files, and records where everything is. */
import type { z } from 'zod';
import { parseCsv } from './csv.ts';
import { placeAt, readText } from './decode.ts';
import { defined } from '../defined.ts';
import { isObject } from './field.ts';
import { reportIssues, type Emit } from './issues.ts';
import { LIMITS } from './limits.ts';
import { longTable } from './long-table.ts';
import { count, cure, message } from './message.ts';
import { createPlaces, placeOf, type JsonFile, type Places } from './places.ts';
import { readJson } from './read-json.ts';
import { repair } from './repair.ts';
import type { Place, Report } from './report.ts';
import { badCharacter, type Finding } from './scan.ts';
import { includeSchema } from './schema-evidence.ts';
import { storySchema, type Cell, type StoryScript } from './schema.ts';
import { FILE_PATTERN } from './schema-words.ts';

export type Files = ReadonlyMap<string, Uint8Array>;
interface ScriptRead {
  readonly script: StoryScript;
  readonly places: Places;
}

const MAPS = ['units', 'sources', 'facts', 'data', 'glossary'] as const;
type Loose = Record<string, unknown>;
/** Without a prototype, an author's key cannot reach inherited properties. */
const bare = (entries: Iterable<readonly [string, unknown]> = []): Loose => {
  const object = Object.create(null) as Loose;
  for (const [key, value] of entries) object[key] = value;
  return object;
};

const ROWS_OR_CSV = { one: 'rows', other: 'csv' };

/** The message for a file that does not exist. */
export const noFile = (path: string, files: Files) =>
  message('noFile', { path }, cure(path, [...files.keys()], 6));

/** Cache: the schema that an unchanged file is known to fit. */
const fitting = new WeakMap<JsonFile, z.ZodType>();

/** The value of a file that fits its schema; otherwise its faults are reported. */
function checkForm(schema: z.ZodType, file: JsonFile, report: Report): unknown {
  if (fitting.get(file) === schema) return file.value;
  const emit: Emit = (code, path, message, aim) =>
    report.add(code, placeOf(file, path, aim), message);
  if (!isObject(file.value)) {
    emit('wrong-type', [], message('notAnObject', { found: file.value }));
    return undefined;
  }
  const { value } = file;
  const result = schema.safeParse(value);
  if (result.success) {
    fitting.set(file, schema);
    return value;
  }
  reportIssues(schema, value, result.error.issues, [], emit);
  return repair(schema, value);
}

/** The state while the files that a script names are merged into it. */
interface Reading {
  readonly script: Loose;
  readonly main: JsonFile;
  readonly places: Places;
  readonly report: Report;
  /** The bytes of a file, counted against a limit that all files share; reports a missing file. */
  open(name: string, place: Place): Uint8Array | undefined;
}

function createOpener(files: Files, report: Report): Reading['open'] {
  let left: number = LIMITS.includedBytes;
  return (name, place) => {
    const bytes = files.get(name);
    if (bytes && (left -= bytes.byteLength) >= 0) return bytes;
    const fault = bytes
      ? message('includedTooBig', { limit: LIMITS.includedBytes / 1048576 })
      : noFile(name, files);
    report.add('bad-file', place, fault);
    return undefined;
  };
}

/** Whether it is a usable file name; a path that leaves the folder was already refused by the schema. */
const isName = (name: unknown): name is string =>
  typeof name === 'string' && name !== '' && FILE_PATTERN.test(name);

function mergeInclude({ script, main, places, report, open }: Reading, name: string, at: number) {
  const place = placeOf(main, ['include', at]);
  if (name === main.file)
    return report.add('duplicate', place, message('includesItself', { name }));
  const bytes = open(name, place);
  const file = bytes && readJson(name, bytes, report);
  const value = file && checkForm(includeSchema, file, report);
  if (!file || !isObject(value)) return;
  for (const map of MAPS) {
    const target = script[map] as Loose;
    for (const [id, item] of Object.entries(value[map] ?? {})) {
      if (Object.hasOwn(target, id)) {
        const first = places.of([map, id], 'key');
        report.add(
          'duplicate',
          placeOf(file, [map, id], 'key'),
          message('repeated', { ...first, map, id }),
        );
      } else {
        target[id] = item;
        places.setFile(map, id, file);
      }
    }
  }
}

const NUMERIC = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const WORDS = new Set(['x', 'entity', 'status', 'label', 'note', 'sources', 'id']);

/** Converts a CSV cell: in columns of numbers to a number, elsewhere it stays text. */
function typed(cell: string, column: string, xType: unknown): string | number | null {
  const text = cell.trim();
  if (text === '') return null;
  if (WORDS.has(column) && !(column === 'x' && xType === 'number')) return text;
  return NUMERIC.test(text) && text.length < 40 ? Number(text) : text;
}

/** Characters refused in a script are refused in its tables too. */
function badCharacters(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (let bad = badCharacter(text); bad && found.length < LIMITS.problems;) {
    found.push(bad);
    bad = badCharacter(text, bad.offset + 1);
  }
  return found;
}

/** The rows of a CSV file, header first; undefined if it cannot be read. */
function rowsIn({ places, report }: Reading, id: string, name: string, bytes: Uint8Array) {
  const file = readText(name, bytes, 'bad-file', report);
  if (!file) return undefined;
  const { rows, faults } = parseCsv(file.text);
  for (const fault of [...faults, ...badCharacters(file.text)])
    report.add('bad-file', placeAt(file, fault.offset), fault.message);
  places.setCsv(id, { ...file, rows });
  return rows.map(({ cells }) => cells);
}

/**
 * Converts the table of a series, in any supported layout, to rows of x, entity, value and further columns.
 * `raw` are the cells of a file.
 */
function withLongRows(
  { places, report }: Reading,
  id: string,
  series: Loose,
  raw?: readonly (readonly string[])[],
): Loose {
  const written = series['rows'] as readonly (readonly Cell[])[];
  const { rows, entities, key, cellOf } = longTable({ ...series, rows: written }, raw);
  const at = (row: number) => places.of(['data', id, 'rows', row]);
  const code = series['csv'] === undefined ? 'wrong-type' : 'bad-file';
  if (cellOf) {
    const width = written[0]?.length ?? 0;
    for (const [row, { length }] of written.entries())
      if (length !== width)
        report.add(
          code,
          at(row),
          message('cellCount', { cells: count(length, 'cell'), wanted: width }),
        );
    if (rows.length > LIMITS.rows + 1) {
      const limit = LIMITS.rows.toLocaleString('en');
      report.add(code, at(0), message('tooManyRows', { limit }));
      return { ...series, rows: [] };
    }
    places.setCells(id, cellOf);
  }
  return { ...series, rows, ...defined({ entities, key }) };
}

/** Adds the rows of a series, from the script or from its CSV file. */
function withRows(reading: Reading, id: string, series: Loose): Loose {
  const { places, report, open } = reading;
  const { csv: name, rows } = series;
  if (rows !== undefined) {
    if (name !== undefined)
      report.add('duplicate', places.of(['data', id, 'csv'], 'key'), message('both', ROWS_OR_CSV));
    return withLongRows(reading, id, series);
  }
  if (name === undefined)
    report.add('missing', places.of(['data', id], 'key'), message('neither', ROWS_OR_CSV));
  const bytes = isName(name) && open(name, places.of(['data', id, 'csv']));
  const written = bytes && rowsIn(reading, id, name, bytes);
  if (!written) return { ...series, rows: [] };
  const [first = [], ...body] = written;
  const header = first.map((cell) => cell.trim());
  const typedRow = (cells: readonly string[]) =>
    cells.map((cell, i) => typed(cell, header[i] ?? '', series['xType']));
  const typedRows = [header, ...body.map(typedRow)];
  return withLongRows(reading, id, { ...series, rows: typedRows }, written);
}

/** Reads the script and all files it names; reports faults of their form. */
export function readScript(files: Files, main: string, report: Report): ScriptRead | undefined {
  const bytes = files.get(main);
  if (!bytes) {
    const place = { file: main, path: '', line: 1, column: 1 };
    report.add('bad-file', place, message('noScript', { file: main }));
    return undefined;
  }
  const file = readJson(main, bytes, report);
  const value = file && checkForm(storySchema, file, report);
  if (!file || !isObject(value)) return undefined;
  const { include, ...rest } = value;
  const script = bare(Object.entries(rest));
  for (const map of [...MAPS, 'scenes']) script[map] = bare(Object.entries(rest[map] ?? {}));
  const places = createPlaces(file);
  const reading = { script, main: file, places, report, open: createOpener(files, report) };
  const names = Array.isArray(include) ? (include as unknown[]) : [];
  for (const [i, name] of names.slice(0, LIMITS.include).entries())
    if (isName(name)) mergeInclude(reading, name, i);
  const data = script['data'] as Loose;
  for (const [id, series] of Object.entries(data))
    if (isObject(series)) data[id] = withRows(reading, id, series);
  return { script: script as unknown as StoryScript, places };
}
