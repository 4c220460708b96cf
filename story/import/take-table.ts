/** Adds a table that was read to a story, with the author's answers about it: file, series, source and unit. */
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
  /** The id of a source of the story, or the fields of a new one. */
  readonly source: string | JsonObject;
  /** The name of the imported file. */
  readonly fileName: string;
}

/** Removes empty and undefined fields. */
export const filledFields = (fields: { readonly [key: string]: Json | undefined }): JsonObject =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as JsonObject;

/** The changes that add the table, and the id of its series. */
export function takeTable(
  draft: Draft,
  { csv = '', xType, xLabel, further }: Pick<TableReading, 'csv' | 'xType' | 'xLabel' | 'further'>,
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
  const newUnits: Record<string, JsonObject> = {};
  const idOf = (words: string): string | undefined => {
    const lang = String(draft.script['lang'] ?? 'en');
    const { unit, units: fields } = unitOf(words, lang, { ...taken, ...newUnits });
    if (unit !== undefined && fields) newUnits[unit] = fields;
    return unit;
  };
  const unit = idOf(typed);
  const columns = further.map(({ header, unit: words, type }) => [
    header,
    filledFields({ unit: idOf(words), type }),
  ]);
  const series = filledFields({
    ...{ title, unit, of: counted, status: 'measured', sources: [source] },
    ...{ xType: xType === 'date' ? undefined : xType, xLabel, csv: file },
    ...(columns.length > 0 && { columns: Object.fromEntries(columns) as JsonObject }),
  });
  const edits = editing(draft.files);
  edits.add([{ file, before: undefined, after: csv }]);
  if (isNew) edits.set(['sources', source], filledFields(named));
  for (const [id, fields] of Object.entries(newUnits)) edits.set(['units', id], fields);
  edits.set(['data', id], series);
  return { id, changes: edits.changes };
}
