/** A table into the story: its CSV as a file, its series with a source, and the chart that shows it. */
import type { DraftFile } from '../edit/draft.ts';
import { cellsOfBytes, cellsOfText, isRefused, squared, type Cells } from './cells.ts';
import { LIMITS } from '../script/limits.ts';
import { ownId } from './names.ts';
import type { Shown } from './pictures.ts';
import { chartOf } from './series.ts';
import type { Shared } from './shared.ts';

/** A line that says where something is from. */
export interface Said {
  readonly text: string;
  readonly line: number;
}
interface About {
  readonly url: string;
  readonly name: string;
  /** Empty where nothing is said. */
  readonly title: string;
  /** The title of its step. */
  readonly step: string;
  readonly line: number;
  readonly said: Said | undefined;
}

/** The cells of a CSV file beside the text; none where it can't be read. */
export function rowsIn(file: DraftFile | undefined): Cells['rows'] {
  if (file === undefined) return [];
  const cells = typeof file === 'string' ? cellsOfText(file) : cellsOfBytes(file);
  return isRefused(cells) ? [] : cells.rows.filter((row) => row.some((cell) => cell.trim() !== ''));
}

/** Undefined where the table is none of numbers. */
export function addChart(
  shared: Shared,
  rows: Cells['rows'],
  about: About,
): (Shown & { readonly isSourceTaken: boolean }) | undefined {
  const { url, name, line, said } = about;
  const isFull = shared.pictures.isFull || Object.keys(shared.data).length >= LIMITS.series;
  if (rows.length === 0 || isFull) return undefined;
  const cells = { rows: squared(rows), from: '', separator: undefined, said: [] };
  const isPlace = shared.beside.isPlace ?? (() => false);
  const chart = chartOf(cells, { lang: shared.about.lang, units: shared.units, isPlace });
  if (!chart) return undefined;
  for (const column of chart.rest)
    shared.leave(line, column, 'of a table: charts show numbers alone');
  const { kind, csv, series, params, home } = chart;
  const title = about.title || shared.line(chart.name, line) || about.step;
  const own = said && shared.sources.add(said.text, (text) => shared.words(text, said.line));
  const id = ownId(name, shared.dataIds, 'table');
  if (csv !== undefined) {
    const file = shared.pictures.keep('data', id, 'csv', csv);
    shared.data[id] = { title, ...series, sources: [own ?? shared.ownSource()], csv: file };
  }
  if (chart.unit) shared.units[chart.unit[0]] = chart.unit[1];
  const all = csv === undefined ? params : { series: id, ...params };
  const shown = shared.pictures.scene(url, name, kind, all, title, home);
  return { ...shown, isSourceTaken: own !== undefined };
}
