/** The data of a figure as a printed table. */
import { defined } from '../defined.ts';
import { punctuationOf } from '../locale.ts';
import { memoize } from '../memoize.ts';
import type { BoundValue, DataRow, SceneTable, Status } from '../scene.ts';
import { entryOf, type Resolved } from '../script/binding.ts';
import { furtherColumns } from '../script/columns.ts';
import { rowsOf, type SeriesRow } from '../script/rows.ts';
import type { SeriesScript, StoryScript } from '../script/schema.ts';
import { printedWords } from '../catalogue/printed.ts';
import { DEFAULTS } from './defaults.ts';
import { capital } from './plain-text.ts';
import { dataSeries } from './scene-data.ts';
import type { Writer } from './writer.ts';

/** Statuses printed beside a number; measured and recorded numbers need no remark. */
const SPOKEN: ReadonlySet<Status> = new Set(['estimate', 'projected', 'target', 'judgement']);

/** The words of a label; `up`, `flat` or `down` is a direction without a size. */
function wordsIn(label: string, lang: string, writer: Writer): string {
  const known = Object.entries(printedWords(lang).directions).find(([name]) => name === label);
  return known?.[1] ?? writer.plainWords(label);
}

/** `number` is the row's printed number. */
function cellOf(
  row: SeriesRow,
  number: string | undefined,
  series: SeriesScript,
  lang: string,
  writer: Writer,
) {
  // An event is printed as its words; a number beside it only gives its category.
  const { semicolon } = punctuationOf(lang);
  // In a script's label a semicolon is a line break; a cell has one line.
  const label = row.label && wordsIn(row.label, lang, writer).replace(/;\s*/g, semicolon);
  if (row.status === 'recorded' && label !== undefined && series.unit === undefined) return label;
  const text = number ?? label ?? '';
  return number === undefined ? text : withStatus(text, row.status, lang);
}

/** A printed number with the status that readers should know. */
function withStatus(text: string, status: Status, lang: string): string {
  const { open, close } = punctuationOf(lang);
  return SPOKEN.has(status) ? text + open + printedWords(lang).status[status] + close : text;
}

/** The name of a row without a date: the words of its label, unless they are in the cell already. */
const nameOf = ({ x = '', label, value, status }: SeriesRow, writer: Writer) =>
  label !== undefined && value !== undefined && status !== 'recorded'
    ? writer.plainWords(label)
    : x;

/** Cached, because each step that shows a series has a table of it, and it may have ten thousand rows. */
const printed = memoize<Writer, Map<string, SceneTable>>(() => new Map());

/** A series as a table: a row for each x, a column for each entity (or one for the value). */
export function seriesTable(script: StoryScript, id: string, writer: Writer): SceneTable {
  const tables = printed(writer);
  const table = tables.get(id) ?? printTable(script, id, writer);
  tables.set(id, table);
  return table;
}

/** The title of a further column and its printed cells. */
function printColumn(
  { name, at, title, type, unit, status }: ReturnType<typeof furtherColumns>[number],
  series: SeriesScript,
  rows: readonly DataRow[],
  dateOf: (date: string) => string,
  numberOf: (value: number, status: Status, unit: string | undefined) => string,
): readonly [title: string, cells: readonly string[]] {
  const cells = rows.map(({ cells = {}, ...row }, i) => {
    const { [name]: read } = cells;
    if (typeof read !== 'number') return read ?? '';
    if (type === 'date') return dateOf(String(series.rows[i + 1]?.[at]));
    return numberOf(read, status ?? row.status, unit);
  });
  return [title, cells];
}

function printTable(script: StoryScript, id: string, writer: Writer): SceneTable {
  const series = entryOf(script.data, id);
  if (!series) return { columns: [], rows: [] };
  const isDate = (series.xType ?? DEFAULTS.xType) === 'date';
  const { date, what, value } = printedWords(script.lang).table;
  const { of } = series;
  const { xLabel, key, rows } = dataSeries(series, id, writer);
  const label = xLabel ?? (key && capital(key, script.lang));
  const first = label ?? (isDate ? date : what);
  const numbers = rows.map(({ text }) => text);
  const dates = new Map<string, string>();
  const dateOf = (x: string) => {
    const date = dates.get(x) ?? writer.format.date(x);
    dates.set(x, date);
    return date;
  };
  const cells = rowsOf(series).map((row, i) => ({
    x: isDate ? dateOf(row.x ?? '') : nameOf(row, writer),
    entity: row.entity,
    cell: cellOf(row, numbers[i], series, script.lang, writer),
  }));
  const named = new Set(cells.map(({ entity }) => entity));
  const entities = Object.entries(series.entities ?? {}).filter(([entity]) => named.has(entity));
  const column = of === undefined ? value : capital(writer.plainWords(of), script.lang);
  const numberOf = (value: number, status: Status, unit: string | undefined) =>
    withStatus(writer.format.value(value, defined({ unit })), status, script.lang);
  const further = furtherColumns(series).map((one) =>
    printColumn(one, series, rows, dateOf, numberOf),
  );
  if (further.length > 0) {
    const names = new Map(entities.map(([entity, name]) => [entity, writer.plainWords(name)]));
    const isDated = cells.some(({ x }) => x !== '');
    const lists = [
      [first, cells.map(({ x }) => x)],
      [
        isDated ? what : (label ?? what),
        cells.map(({ entity = '' }) => names.get(entity) ?? entity),
      ],
      [column, cells.map(({ cell }) => cell)],
      ...further,
    ] as const;
    const filled = lists.filter(([, list]) => list.some((cell) => cell !== ''));
    return {
      columns: filled.map(([head]) => head),
      rows: cells.map((_, i) => filled.map(([, list]) => list[i] ?? '')),
    };
  }
  if (entities.length === 0) {
    return { columns: [first, column], rows: cells.map(({ x, cell }) => [x, cell]) };
  }
  const byX = new Map<string, Map<string, string>>();
  for (const { x, entity = '', cell } of cells)
    byX.set(x, (byX.get(x) ?? new Map<string, string>()).set(entity, cell));
  return {
    columns: [first, ...entities.map(([, name]) => writer.plainWords(name))],
    rows: [...byX].map(([x, row]) => [x, ...entities.map(([entity]) => row.get(entity) ?? '')]),
  };
}

/** Single bound values, one in each row, with what it counts, its date and its status. */
export function boundTable(
  script: StoryScript,
  boundValues: readonly BoundValue[],
  evidence: ReadonlyMap<string, Resolved>,
  writer: Writer,
): SceneTable {
  const { what, value, date, status } = printedWords(script.lang).table;
  return {
    columns: [what, value, date, status],
    rows: boundValues.map((bound) => {
      const found = evidence.get(bound.ref);
      const [kind, id = ''] = bound.ref.split(':');
      const title = kind === 'series' ? script.data[id]?.title : script.facts[id]?.claim;
      return [
        capital(bound.of ?? (title === undefined ? '' : writer.plainWords(title)), script.lang),
        bound.text,
        found?.date === undefined ? '' : writer.format.date(found.date),
        printedWords(script.lang).status[bound.status],
      ];
    }),
  };
}
