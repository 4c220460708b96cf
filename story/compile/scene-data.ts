/** The series that a scene names, as its kind may use them: no sources, no notes. */
import { defined } from '../defined.ts';
import type { DataRow, DataSeries, SceneData } from '../scene.ts';
import { entryOf } from '../script/binding.ts';
import { rowsOf, type SeriesRow } from '../script/rows.ts';
import type { StoryScript } from '../script/schema.ts';
import { DEFAULTS } from './defaults.ts';
import type { Writer } from './writer.ts';

/** A row's number as readers see it, or its range where it has no value. */
export function printRow(
  { value, low, high }: SeriesRow,
  unit: string | undefined,
  { format }: Writer,
): string | undefined {
  const form = defined({ unit });
  if (value !== undefined) return format.value(value, form);
  if (low !== undefined && high !== undefined) return format.value([low, high], form);
  const one = low ?? high;
  return one === undefined ? undefined : format.value(one, form);
}

function toDataRow(row: SeriesRow, unit: string | undefined, writer: Writer): DataRow {
  const { sources: _sources, note: _note, id: _id, label, ...rest } = row;
  const text = printRow(row, unit, writer);
  return {
    ...rest,
    ...defined({ label: label && writer.plainWords(label), text }),
  };
}

/** One series for scenes; undefined if the script has none of this id. */
function dataSeries(script: StoryScript, id: string, writer: Writer): DataSeries | undefined {
  const series = entryOf(script.data, id);
  if (!series) return undefined;
  const { unit, of, xLabel } = series;
  const names = Object.entries(series.entities ?? {});
  return {
    id,
    title: writer.plainWords(series.title),
    ...defined({ unit, of: of && writer.plainWords(of) }),
    xType: series.xType ?? DEFAULTS.xType,
    ...defined({ xLabel: xLabel && writer.plainWords(xLabel) }),
    entities: Object.fromEntries(names.map(([key, name]) => [key, writer.plainWords(name)])),
    rows: rowsOf(series).map((row) => toDataRow(row, unit, writer)),
  };
}

/** The series by id, in the order of the script. */
export function sceneData(
  script: StoryScript,
  ids: ReadonlySet<string>,
  writer: Writer,
): SceneData {
  const found = Object.keys(script.data).flatMap((id) => {
    const series = ids.has(id) ? dataSeries(script, id, writer) : undefined;
    return series ? [[id, series] as const] : [];
  });
  return Object.fromEntries(found);
}
