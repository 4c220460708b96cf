/** The script with its included files and CSV files read and merged, and where everything stands. */
import type { z } from 'zod';
import { decode, lineColumn, lineStarts } from './decode.ts';
import { parseCsv } from './csv.ts';
import { tellIssues, type Emit } from './issues.ts';
import { LIMITS } from './limits.ts';
import * as messages from './messages-evidence.ts';
import { createPlaces, placeOf, type JsonFile, type Places } from './places.ts';
import { readJson } from './read-json.ts';
import { repair, trim } from './repair.ts';
import type { Report } from './report.ts';
import { badCharacter, type Finding } from './scan.ts';
import { includeSchema, storySchema, type StoryScript } from './schema.ts';
import { FILE_PATTERN } from './schema-words.ts';
import { both, neither, noSuchScript, notAnObject, tooManyItems } from './messages.ts';

export type Files = ReadonlyMap<string, Uint8Array>;
export interface Merged {
  readonly script: StoryScript;
  readonly places: Places;
}

const MAPS = ['units', 'sources', 'facts', 'data', 'glossary'] as const;
type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Without a prototype: an author's key can reach nothing but what the author wrote. */
const bare = (entries: Iterable<readonly [string, unknown]> = []): Loose => {
  const made = Object.create(null) as Loose;
  for (const [key, value] of entries) made[key] = value;
  return made;
};

/** Says what is wrong with one file's form; true when nothing is. */
function checkForm(schema: z.ZodType, file: JsonFile, report: Report): unknown {
  const emit: Emit = (code, path, message, aim) =>
    report.add(code, placeOf(file, path, aim), message);
  if (!isObject(file.value)) {
    emit('wrong-type', [], notAnObject(file.value));
    return undefined;
  }
  const value = trim(schema, file.value, (path, length, limit) =>
    emit('out-of-range', path, tooManyItems(length, limit), 'key'),
  );
  const result = schema.safeParse(value);
  if (result.success) return value;
  tellIssues(schema, value, result.error.issues, [], emit);
  return repair(schema, value);
}

/** A path that leaves the folder was refused by its form. */
const isInside = (name: string) => FILE_PATTERN.test(name);

/** A byte budget shared by included files and CSV. */
function createBudget(limit: number) {
  let left = limit;
  return (bytes: number) => (left -= bytes) >= 0;
}

function mergeIncludes(
  script: Loose,
  main: JsonFile,
  files: Files,
  places: Places,
  report: Report,
  take: (bytes: number) => boolean,
) {
  const names = Array.isArray(script['include']) ? (script['include'] as unknown[]) : [];
  for (const [index, name] of names.slice(0, LIMITS.include).entries()) {
    if (typeof name !== 'string' || name === '' || !isInside(name)) continue;
    const where = placeOf(main, ['include', index]);
    const bytes = files.get(name);
    if (!bytes) {
      report.add('bad-file', where, messages.noFile(name, [...files.keys()]));
      continue;
    }
    if (!take(bytes.byteLength)) {
      report.add('bad-file', where, messages.includedTooBig(LIMITS.includedBytes));
      continue;
    }
    const file = readJson(name, bytes, report);
    const value = file && checkForm(includeSchema, file, report);
    if (!file || !isObject(value)) continue;
    for (const map of MAPS) {
      const items = value[map];
      if (!isObject(items)) continue;
      const target = script[map] as Loose;
      for (const [id, item] of Object.entries(items)) {
        if (Object.hasOwn(target, id)) {
          const first = places.of([map, id], 'key');
          report.add(
            'duplicate',
            placeOf(file, [map, id], 'key'),
            messages.repeatedInInclude(map, id, first.file, first.line),
          );
        } else {
          target[id] = item;
          places.setFile(map, id, file);
        }
      }
    }
  }
}

const NUMERIC = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const WORDS = new Set(['x', 'entity', 'status', 'label', 'note', 'sources', 'id']);

/** Cells of a CSV are strings; columns of numbers become numbers, the rest stays as written. */
function typed(cell: string, column: string, xType: unknown): string | number | null {
  const text = cell.trim();
  if (text === '') return null;
  if (WORDS.has(column) && !(column === 'x' && xType === 'number')) return text;
  return NUMERIC.test(text) && text.length < 40 ? Number(text) : text;
}

/** What may not stand in the words of a script may not come in by its tables either. */
function badCharacters(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (let bad = badCharacter(text); bad && found.length < LIMITS.problems;) {
    found.push(bad);
    bad = badCharacter(text, bad.offset + 1);
  }
  return found;
}

function readCsv(
  script: Loose,
  files: Files,
  places: Places,
  report: Report,
  take: (bytes: number) => boolean,
) {
  for (const [id, series] of Object.entries(script['data'] as Loose)) {
    if (!isObject(series)) continue;
    const name = series['csv'];
    if (series['rows'] !== undefined) {
      if (name !== undefined)
        report.add('duplicate', places.of(['data', id, 'csv'], 'key'), both('rows', 'csv'));
      continue;
    }
    series['rows'] = [];
    if (typeof name !== 'string' || name === '' || !isInside(name)) {
      if (name === undefined)
        report.add('missing', places.of(['data', id], 'key'), neither('rows', 'csv'));
      continue;
    }
    const where = places.of(['data', id, 'csv']);
    const bytes = files.get(name);
    if (!bytes) {
      report.add('bad-file', where, messages.noFile(name, [...files.keys()]));
      continue;
    }
    if (!take(bytes.byteLength)) {
      report.add('bad-file', where, messages.includedTooBig(LIMITS.includedBytes));
      continue;
    }
    const decoded = decode(bytes);
    const starts = lineStarts(decoded.text);
    const at = (offset: number) => ({ file: name, path: '', ...lineColumn(starts, offset) });
    if (!decoded.ok) {
      report.add('bad-file', at(decoded.offset), messages.notUtf8Csv());
      continue;
    }
    const { rows, faults } = parseCsv(decoded.text);
    for (const fault of [...faults, ...badCharacters(decoded.text)])
      report.add('bad-file', at(fault.offset), fault.message);
    places.setCsv(id, { file: name, text: decoded.text, starts, rows });
    const header = rows[0]?.cells.map((cell) => cell.trim()) ?? [];
    series['rows'] = [
      header,
      ...rows
        .slice(1)
        .map((row) => row.cells.map((cell, i) => typed(cell, header[i] ?? '', series['xType']))),
    ];
  }
}

/** Reads the script and everything it names; what is wrong with the form of it is reported. */
export function readScript(files: Files, main: string, report: Report): Merged | undefined {
  const bytes = files.get(main);
  if (!bytes) {
    const place = { file: main, path: '', line: 1, column: 1 };
    report.add('bad-file', place, noSuchScript(main));
    return undefined;
  }
  const file = readJson(main, bytes, report);
  const value = file && checkForm(storySchema, file, report);
  if (!file || !isObject(value)) return undefined;
  const places = createPlaces(file);
  const take = createBudget(LIMITS.includedBytes);
  const script = bare(Object.entries(value).filter(([key]) => key !== 'include'));
  for (const map of [...MAPS, 'scenes'])
    script[map] = bare(isObject(value[map]) ? Object.entries(value[map]) : []);
  script['include'] = value['include'];
  mergeIncludes(script, file, files, places, report, take);
  delete script['include'];
  for (const [id, series] of Object.entries(script['data'] as Loose))
    (script['data'] as Loose)[id] = isObject(series) ? { ...series } : series;
  readCsv(script, files, places, report, take);
  return { script: script as unknown as StoryScript, places };
}
