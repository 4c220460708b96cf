/** The series that a scene names, in the form that kinds get: without sources and notes. */
import { defined } from '../defined.ts';
import { memoize } from '../memoize.ts';
import type { DataRow, DataSeries, SceneData } from '../scene.ts';
import { columnsOf } from '../script/columns.ts';
import { rowsOf, type SeriesRow } from '../script/rows.ts';
import type { SeriesScript, StoryScript } from '../script/schema.ts';
import { DEFAULTS } from './defaults.ts';
import type { Writer } from './writer.ts';

/** The printed number of a row, or its range if it has no value. */
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

/** Cache by series: several scenes may draw the same series, and printing all its numbers is slow. */
const printed = memoize<Writer, Map<SeriesScript, DataSeries>>(() => new Map());

/** One series in the form that scenes get. */
export function dataSeries(series: SeriesScript, id: string, writer: Writer): DataSeries {
  const known = printed(writer);
  const data = known.get(series) ?? printSeries(series, id, writer);
  known.set(series, data);
  return data;
}

function printSeries(series: SeriesScript, id: string, writer: Writer): DataSeries {
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
    ...columnsOf(series),
  };
}

/** The series by id, in the order of the script. */
export function sceneData(
  script: StoryScript,
  ids: ReadonlySet<string>,
  writer: Writer,
): SceneData {
  const named = Object.entries(script.data).filter(([id]) => ids.has(id));
  return Object.fromEntries(named.map(([id, series]) => [id, dataSeries(series, id, writer)]));
}
