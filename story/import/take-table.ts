/** A table that was read, with what its author says of it, put into a story: file, series, source and unit at once. */
import { applied, type Change } from '../edit/draft.ts';
import { evidenceOf, setAll, type Draft } from '../edit/evidence.ts';
import { safeName } from '../edit/file-uses.ts';
import { newId } from '../edit/ids.ts';
import type { Json, JsonObject, Status } from '../scene.ts';
import type { TableReading } from './table.ts';
import { unitOf } from './units.ts';

export interface TableAnswers {
  readonly title: string;
  /** What a row counts. */
  readonly counted: string;
  /** As typed: mm, %, pupils. */
  readonly unit: string;
  readonly status: Status;
  /** A source of the story, or the fields of a new one. */
  readonly source: string | JsonObject;
  /** The file that it came in. */
  readonly fileName: string;
}

/** Leaves out what was not said. */
const said = (fields: { readonly [key: string]: Json | undefined }): JsonObject =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as JsonObject;

/** The changes that take a table in, and the id of its series. */
export function takeTable(
  draft: Draft,
  { csv = '', xType, xLabel }: Pick<TableReading, 'csv' | 'xType' | 'xLabel'>,
  answers: TableAnswers,
): { readonly id: string; readonly changes: readonly Change[] } {
  const { sources, data, units } = evidenceOf(draft);
  const { title, counted, source: named } = answers;
  const file = safeName(answers.fileName, 'data', draft.files, 'csv');
  const id = newId(counted || title, data.keys(), 'table');
  const isNew = typeof named !== 'string';
  const source = isNew
    ? newId(String(named['publisher'] ?? named['title']), sources.keys(), 'source')
    : named;
  const lang = String(draft.script['lang'] ?? 'en');
  const own = Object.fromEntries([...units].map(([unit, { value }]) => [unit, value]));
  const unit = unitOf(answers.unit, lang, own);
  const series = said({
    title,
    unit: unit.unit,
    of: counted,
    status: answers.status,
    sources: [source],
    xType: xType === 'date' ? undefined : xType,
    xLabel,
    csv: file,
  });
  const added: Change = { file, before: undefined, after: csv };
  return {
    id,
    changes: [
      added,
      ...setAll(applied(draft.files, [added]), [
        ...(isNew ? [[['sources', source], said(named)] as const] : []),
        ...(unit.own && unit.unit !== undefined ? [[['units', unit.unit], unit.own] as const] : []),
        [['data', id], series],
      ]),
    ],
  };
}

/** The changes that put other rows into a series that is there: next year's table. */
export function replaceRows(
  draft: Draft,
  id: string,
  { csv = '', xType }: Pick<TableReading, 'csv' | 'xType'>,
  fileName: string,
): readonly Change[] {
  const entry = evidenceOf(draft).data.get(id);
  if (!entry) return [];
  const { csv: now } = entry.value;
  const file = typeof now === 'string' ? now : safeName(fileName, 'data', draft.files, 'csv');
  const change: Change = { file, before: draft.files.get(file), after: csv };
  const own = entry.value['xType'] ?? 'date';
  return [
    change,
    ...setAll(
      applied(draft.files, [change]),
      [
        ...(file === now
          ? []
          : ([
              [['data', id, 'rows'], undefined],
              [['data', id, 'csv'], file],
            ] as const)),
        ...(own === xType
          ? []
          : [[['data', id, 'xType'], xType === 'date' ? undefined : xType] as const]),
      ],
      entry.file,
    ),
  ];
}
