/** Adds a table of a text, or a CSV file beside it: its CSV file, its series with a source, and a chart of it. */
import type { DraftFile } from '../edit/draft.ts';
import { LIMITS } from '../script/limits.ts';
import {
  cellsOfBytes,
  cellsOfText,
  isRefused,
  MOST_COLUMNS,
  squared,
  type Cells,
} from './cells.ts';
import { uniqueId } from './names.ts';
import type { PictureScene } from './pictures.ts';
import type { Shared } from './shared.ts';
import { readTable, type TableReading } from './table.ts';
import { filledFields } from './take-table.ts';
import { unitOf } from './units.ts';

/** A line that names a source. */
export interface ChartWords {
  readonly text: string;
  readonly line: number;
}
interface About {
  readonly url: string;
  readonly name: string;
  /** Empty if there is none. */
  readonly title: string;
  /** The title of the step that contains it. */
  readonly step: string;
  readonly line: number;
  readonly words: ChartWords | undefined;
}
type Rows = Cells['rows'];

/** The most bars in a chart. */
const MOST_BARS = 24;
/** Degrees cannot be compared as bar lengths. */
const DEGREES = /^(?:lat(?:itude)?|lon(?:gitude)?|lng)$/i;

/** The cells of a CSV file beside the text; empty if it cannot be read. */
export function rowsIn(file: DraftFile | undefined): Rows {
  if (file === undefined) return [];
  const cells = typeof file === 'string' ? cellsOfText(file) : cellsOfBytes(file);
  return isRefused(cells) ? [] : cells.rows.filter((row) => row.some((cell) => cell.trim() !== ''));
}

/** The kind that shows a table; undefined if the table is too large. */
function kindFor(
  { columns, rows, x, values, xType }: TableReading,
  isPlace: (name: string) => boolean,
): 'lines' | 'bars' | 'map' | undefined {
  const names = rows.map((row) => row[x] ?? '');
  const times = columns[x]?.kind === 'words' ? values : new Set(names).size;
  if (xType !== 'words' && times > 1) return 'lines';
  if (xType === 'words' && values === 1 && names.every(isPlace)) return 'map';
  return rows.length * values > MOST_BARS ? undefined : 'bars';
}

/** Letters and digits only, because numbers may be formatted differently. */
const bare = (cell: string) =>
  cell
    .replace(/\.0+$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
/** Cells of a table whose words are not among the used ones, column by column. */
function restOf(rows: Rows, taken: string): readonly string[] {
  const cells = new Set(taken.split(/[,"\n]/).map(bare));
  const allCells = bare(taken);
  const isThere = (cell: string) =>
    cells.has(bare(cell)) || (/\p{L}/u.test(cell) && allCells.includes(bare(cell)));
  const columns = (rows[0] ?? []).map((_, i) =>
    rows.flatMap((row) => (isThere(row[i] ?? '') ? [] : (row[i] ?? ''))),
  );
  return columns.flatMap((column) => (column.length > 0 ? column.join('\n') : []));
}

/** Adds a chart; undefined if the table has no numbers. */
export function addChart(
  shared: Shared,
  rows: Rows,
  about: About,
): (PictureScene & { readonly isSourceTaken: boolean }) | undefined {
  const isFull = shared.pictures.isFull || Object.keys(shared.data).length >= LIMITS.series;
  const isWide = rows.some(({ length }) => length > MOST_COLUMNS);
  const isOfPlaces = rows[0]?.some((name) => DEGREES.test(name));
  if (rows.length === 0 || isFull || isWide || isOfPlaces) return undefined;
  const { lang } = shared.about;
  const cells = { rows: squared(rows), from: '', separator: undefined, notes: [] };
  const read = readTable(cells, { lang });
  if (isRefused(read) || read.csv === undefined) return undefined;
  const kind = kindFor(read, shared.beside.isPlace ?? (() => false));
  if (!kind) return undefined;
  const { csv, counted, xType } = read;
  const xLabel = csv.startsWith('x,') ? (rows[0]?.[read.x] ?? '') : '';
  const multiplied = read.columns.flatMap(({ factor }, i) =>
    factor === 1 ? [] : cells.rows.map((row) => row[i] ?? ''),
  );
  for (const [i, { factor }] of read.columns.entries())
    if (factor !== 1)
      shared.leave(about.line, rows[0]?.[i] ?? '', `each number is multiplied by ${factor}`);
  const taken = [...multiplied, csv, counted, read.unit, `${counted} (${read.unit})`, xLabel].join(
    '\n',
  );
  for (const column of restOf(cells.rows, taken))
    shared.leave(about.line, column, 'of a table: charts show numbers alone');
  const title = about.title || shared.line(counted, about.line) || about.step;
  const note = about.words;
  const source = note && shared.source(note.text, note.line);
  const id = uniqueId(about.name, shared.dataIds, 'table');
  const { unit = '', units } = unitOf(read.unit, lang, shared.units);
  if (units) shared.units[unit] = units;
  shared.data[id] = filledFields({
    ...{ title, unit, of: counted, status: 'recorded' },
    ...{ xType: xType === 'date' ? undefined : xType, xLabel },
    sources: [source ?? shared.storySource()],
    csv: shared.pictures.keep('data', id, 'csv', csv),
  });
  const scene = shared.pictures.scene(about.url, about.name, kind, { series: id }, title);
  return { ...scene, isSourceTaken: source !== undefined };
}
