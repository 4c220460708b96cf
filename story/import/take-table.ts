/** A table that was read, with what its author says of it, put into a story: file, series, source and unit at once. */
import type { Change } from '../edit/draft.ts';
import { editing } from '../edit/edits.ts';
import { evidenceOf, type Draft } from '../edit/evidence.ts';
import { safeName } from '../edit/file-uses.ts';
import { newId } from '../edit/ids.ts';
import type { Json, JsonObject } from '../scene.ts';
import type { TableReading } from './table.ts';
import { unitOf } from './units.ts';

interface TableAnswers {
  readonly title: string;
  /** What a row counts. */
  readonly counted: string;
  /** As typed: mm, %, pupils. */
  readonly unit: string;
  /** A source of the story, or the fields of a new one. */
  readonly source: string | JsonObject;
  /** The file that it came in. */
  readonly fileName: string;
}

/** Leaves out what was not said. */
export const said = (fields: { readonly [key: string]: Json | undefined }): JsonObject =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as JsonObject;

/** The changes that take a table in, and the id of its series. */
export function takeTable(
  draft: Draft,
  { csv = '', xType, xLabel }: Pick<TableReading, 'csv' | 'xType' | 'xLabel'>,
  { title, counted, unit: typed, source: named, fileName }: TableAnswers,
): { readonly id: string; readonly changes: readonly Change[] } {
  const { sources, data, units } = evidenceOf(draft);
  const file = safeName(fileName, 'data', draft.files, 'csv');
  const id = newId(counted || title, data.keys(), 'table');
  const isNew = typeof named !== 'string';
  const source = isNew
    ? newId(String(named['publisher'] ?? named['title']), sources.keys(), 'source')
    : named;
  const taken = Object.fromEntries([...units].map(([unit, { value }]) => [unit, value]));
  const { unit = '', own } = unitOf(typed, String(draft.script['lang'] ?? 'en'), taken);
  const series = said({
    ...{ title, unit, of: counted, status: 'measured', sources: [source] },
    ...{ xType: xType === 'date' ? undefined : xType, xLabel, csv: file },
  });
  const edits = editing(draft.files);
  edits.add([{ file, before: undefined, after: csv }]);
  if (isNew) edits.set(['sources', source], said(named));
  if (own) edits.set(['units', unit], own);
  edits.set(['data', id], series);
  return { id, changes: edits.changes };
}
