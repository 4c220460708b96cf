/** Converts a table of any spreadsheet to the format's strict CSV, with what the series needs to know about it. */
import { csvCell } from '../edit/table.ts';
import { LIMITS } from '../script/limits.ts';
import type { Cells, Refused } from './cells.ts';
import { columnsOf, writingOf, type Column, type ColumnKind, type Writing } from './columns.ts';
import { readDate, type DayOrder } from './dates.ts';
import { layoutOf, type BodyRow } from './layout.ts';
import { isAnswer, isNothing, readNumber, type Decimal } from './numbers.ts';
import { asLine, rolesOf, type Roles } from './roles.ts';
import { spoken } from '../catalogue/spoken.ts';
import { say, words } from '../catalogue/studio/reading.g.ts';

/** The author's choices where cells are ambiguous. */
export interface Choices {
  readonly kinds?: { readonly [column: number]: ColumnKind };
  readonly decimal?: Decimal;
  readonly order?: DayOrder;
}
export interface TableReading {
  readonly columns: readonly Column[];
  /** The interpreted rows: one cell for each column. */
  readonly rows: readonly (readonly string[])[];
  /** Messages about what was understood (the layout first) and what was left out. */
  readonly notes: readonly string[];
  /** The first few cells that do not fit their column. */
  readonly faults: readonly string[];
  /** An ambiguous cell, and the reading that was chosen. */
  readonly openDecimal: readonly [cell: string, as: Decimal] | undefined;
  readonly openOrder: readonly [cell: string, as: DayOrder] | undefined;
  /** A heading and a source, if the table contains them. */
  readonly title: string | undefined;
  readonly source: string | undefined;
  /** What the numbers count, and their unit, as given in the table. */
  readonly counted: string;
  readonly unit: string;
  readonly xType: 'date' | 'number' | 'words';
  /** The meaning of the numbers in the x column. */
  readonly xLabel: string | undefined;
  /** The index of the column that names the rows, and the number of columns with numbers. */
  readonly x: number;
  readonly values: number;
  /** The further columns. */
  readonly further: readonly {
    readonly header: string;
    readonly unit: string;
    readonly type: 'date' | undefined;
  }[];
  /** The resulting file; undefined if `problem` says why there is none. */
  readonly csv: string | undefined;
  readonly problem: string | undefined;
}

/** Rows as CSV of the format. */
const csvOfRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\n`).join('');

/** A cell in the form of its column, with a fault if it does not fit. `isX`: the cell names its row. */
function understood(
  cell: string,
  { kind, name, isSpan, factor }: Column,
  row: number,
  { decimal, order }: Writing,
  isX: boolean,
  isPlain: boolean,
): readonly [cell: string, fault?: string] {
  const isName = isX && kind === 'words' && isAnswer(cell);
  if (kind === 'out' || (isNothing(cell) && !isName)) return [''];
  const here = { row, column: name, cell: cell.slice(0, 40) };
  if (kind === 'number') {
    const text = readNumber(cell, decimal)?.text;
    // 15 digits, so that 31.7 times 1000 has no rounding error in it.
    const number =
      text === undefined || factor === 1
        ? text
        : `${Number((Number(text) * factor).toPrecision(15))}`;
    return number !== undefined && Math.abs(Number(number)) <= LIMITS.number
      ? [number]
      : ['', say(words.notNumber, here)];
  }
  if (kind === 'date') {
    const date = readDate(cell, order, isSpan);
    return date === undefined ? ['', say(words.notDate, here)] : [date];
  }
  const line = isPlain ? cell.replace(/\s+/g, ' ') : asLine(cell);
  return line.length <= LIMITS.line
    ? [line]
    : [
        line.slice(0, LIMITS.line).replace(/\p{Cs}/gu, ''),
        say(words.tooLong, { ...here, length: line.length, most: LIMITS.line }),
      ];
}

const MOST_FAULTS = 5;

/** All rows after interpretation; those without an x are left out. */
function rowsOf(
  body: readonly BodyRow[],
  columns: readonly Column[],
  { x, further }: Roles,
  writing: Writing,
) {
  const plain = new Set(further.map(([column]) => column));
  const faults: string[] = [];
  const rows = body.flatMap(({ at, cells }) => {
    const read = columns.map((column, i) =>
      understood(cells[i] ?? '', column, at, writing, i === x, plain.has(i)),
    );
    faults.push(...read.flatMap(([, fault]) => fault ?? []));
    const row = read.map(([cell]) => cell);
    if (x < 0 || row[x] !== '') return [row];
    if (isNothing(cells[x] ?? ''))
      faults.push(say(words.noName, { row: at, column: columns[x]?.name ?? '' }));
    return [];
  });
  const more = faults.length - MOST_FAULTS;
  return {
    rows,
    faults: [...faults.slice(0, MOST_FAULTS), ...(more > 0 ? [say(words.more, { n: more })] : [])],
  };
}

/** Marks after numbers that are not the column's unit. */
function marksIn(body: readonly BodyRow[], columns: readonly Column[], { decimal }: Writing) {
  const marks = body.flatMap(({ at, cells }) =>
    columns.flatMap(({ kind, unit }, i) => {
      const cell = cells[i] ?? '';
      const beside = (kind === 'number' && readNumber(cell, decimal)?.beside) || unit;
      return beside === unit ? [] : [[at, cell] as const];
    }),
  );
  const [first] = marks;
  return first ? [say(words.marks, { n: marks.length, row: first[0], cell: first[1] })] : [];
}

/** Why a table that was read does not fit the format. */
function misfit(
  { values, entity, columns: roleColumns }: Roles,
  columns: readonly Column[],
  rows: TableReading['rows'],
) {
  const most = Math.floor(LIMITS.rows / Math.max(1, values.length));
  const names = entity === undefined ? 0 : new Set(rows.map((row) => row[entity])).size;
  if (rows.length === 0) return words.noTable;
  if (roleColumns.length > LIMITS.columns)
    return say(words.tooManyColumns, { n: roleColumns.length, most: LIMITS.columns });
  if (rows.length > most) return say(words.tooManyRows, { most });
  if (names <= LIMITS.entities) return undefined;
  const { name: column = '' } = columns[entity ?? 0] ?? {};
  return say(words.tooManyNames, { column, n: names, most: LIMITS.entities });
}

/** Reads a table. `lang` is the story's language: it decides ambiguous cells, unless `choices` do. */
export function readTable(
  cells: Cells,
  {
    lang,
    choices = {},
    hasFurther,
  }: { readonly lang: string; readonly choices?: Choices; readonly hasFurther?: boolean },
): TableReading | Refused {
  const layout = layoutOf(cells.rows);
  if (cells.rows[0]?.length === 1) return { refused: words.oneColumn };
  if (!layout || layout.body.length === 0) return { refused: words.noTable };
  const { body } = layout;
  const written = writingOf(layout, { lang, separator: cells.separator });
  const writing = {
    decimal: choices.decimal ?? written.decimal,
    order: choices.order ?? written.order,
  };
  const found = columnsOf(layout, writing);
  const chosen = found.map((column, i) => ({ ...column, kind: choices.kinds?.[i] ?? column.kind }));
  const roles = rolesOf(chosen, body, choices.kinds ?? {}, hasFurther);
  const used = new Set(roles.columns.map(([column]) => column));
  const columns = chosen.map((column, i) =>
    used.has(i) ? column : { ...column, kind: 'out' as const },
  );
  const { rows, faults } = rowsOf(body, columns, roles, writing);
  const problem = roles.problem ?? misfit(roles, columns, rows);
  const csv = csvOfRows([
    roles.columns.map(([, header]) => header),
    ...rows.map((row) => roles.columns.map(([column]) => row[column] ?? '')),
  ]);
  // A table already in the format stays exactly as written.
  const isSame = cells.separator === ',' && csvOfRows(cells.rows) === csv;

  const { example } = columns.some(({ kind }) => kind === 'date') ? written : {};
  const spans = columns.findIndex(({ isSpan }) => isSpan);
  const span = body.map((row) => row.cells[spans] ?? '').find((cell) => /[-/–]/.test(cell));
  const asDate = (cell: string, isSpan = false) => readDate(cell, writing.order, isSpan) ?? '';
  const comma = writing.decimal === ',' ? [words.decimalCommas] : [];
  const and = new Intl.ListFormat(spoken().lang);
  const shape = and.format([cells.from, ...comma]);
  const value = roles.values.length === 1 ? columns[roles.values[0] ?? 0] : undefined;
  return {
    columns,
    rows,
    notes: [
      say(words.rows, { shape: shape.replace(/^./u, (a) => a.toUpperCase()), n: rows.length }),
      ...cells.notes,
      ...(example ? [say(words.days, { ...writing, example, read: asDate(example) })] : []),
      ...(span ? [say(words.spans, { example: span, read: asDate(span, true) })] : []),
      ...layout.notes,
      ...(roles.others.length > 0 ? [say(words.others, { names: roles.others.join(', ') })] : []),
      ...columns.flatMap(({ name, unit, factor }) =>
        factor === 1 ? [] : [say(words.multiplied, { column: name, factor, unit })],
      ),
      ...marksIn(body, columns, writing),
    ],
    faults,
    openDecimal: written.unclear === undefined ? undefined : [written.unclear, writing.decimal],
    openOrder: example === undefined || !written.isOpen ? undefined : [example, writing.order],
    title: layout.title,
    source: layout.source,
    counted: value && !/^(?:value|column \d+|\d{4})$/i.test(value.name) ? value.name : '',
    unit: columns[roles.values[0] ?? -1]?.unit ?? '',
    xType: roles.xType,
    xLabel: roles.xType === 'number' ? layout.names[roles.x] : undefined,
    x: roles.x,
    values: roles.values.length,
    further: roles.further.map(([column, header]) => ({
      header,
      unit: columns[column]?.unit ?? '',
      type: columns[column]?.kind === 'date' ? 'date' : undefined,
    })),
    csv: problem === undefined ? (isSame ? cells.text : csv) : undefined,
    problem,
  };
}
