/** Detects what each column of a table contains: numbers, dates or words, and which columns an author should check. */
import { decimalIn } from '../edit/make-fact.ts';
import { isLongSpan, orderOf, readDate, type DayOrder } from './dates.ts';
import { columnCells, type Layout } from './layout.ts';
import { decimalOf, readNumber, type Decimal } from './numbers.ts';
import { FORMAT_NAMES } from './roles.ts';
import { multipleOf, nameAndUnit } from './units.ts';

export const COLUMN_KINDS = ['number', 'date', 'words', 'out'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

export interface Column {
  /** From the header, without the unit. */
  readonly name: string;
  /** As written in the header or after the numbers. */
  readonly unit: string;
  /** What its numbers are multiplied by, because the unit began with it; 1 otherwise. */
  readonly factor: number;
  readonly kind: ColumnKind;
  /** Uncertain: an author should check it. */
  readonly isDoubtful: boolean;
  readonly isSpan: boolean;
}
/** The number and date formats of a whole table. */
export interface Writing {
  readonly decimal: Decimal;
  readonly order: DayOrder;
}

const NUMBERS = ['value', 'low', 'high'];
const OF_TIME =
  /^(?:year|years|date|time|period|month|day|jahr|datum|zeit|monat|tag|année|date|año|anno|ano)s?$/i;
const COUNTER = /^(?:#|no\.?|nr\.?|id|index|row|lfd\.? ?nr\.?|column \d+)$/i;

const share = (cells: readonly string[], test: (cell: string) => boolean) =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

const MARK = /^(?:[*†‡§¹²³⁴]+|\[\d+\]|\([a-z\d]\))$/i;
/** The text that all numbers of a column have beside them; undefined if it varies, as in names: 5a, 5b. */
function besideOf(cells: readonly string[], { decimal }: Writing): string | undefined {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const beside = readNumber(cell, decimal)?.beside;
    const unit = beside === undefined || MARK.test(beside) ? '' : beside;
    if (beside !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const [[most, count] = ['', 0], ...others] = [...counts].sort((a, b) => b[1] - a[1]);
  const rest = others.reduce((sum, [, n]) => sum + n, 0);
  return rest > (most === '' ? 0.35 : 0.2) * (count + rest) ? undefined : most;
}

function kindOf(
  name: string,
  cells: readonly string[],
  writing: Writing,
  isFirst: boolean,
): readonly [kind: ColumnKind, isDoubtful: boolean] {
  if (NUMBERS.includes(name)) return ['number', false];
  if (FORMAT_NAMES.includes(name) || name === 'entity') return ['words', false];
  if (cells.length === 0) return ['out', false];
  const isNumber = (cell: string) => readNumber(cell, writing.decimal) !== undefined;
  const isDate = (cell: string) => readDate(cell, writing.order) !== undefined;
  const [numbers, dates] = [share(cells, isNumber), share(cells, isDate)];
  // Whole numbers that look like years are years if the column's name says so, or if it is the first column.
  const isOfTime = OF_TIME.test(name) || name === 'x' || isFirst;
  const isOfDates = isOfTime || cells.some((cell) => isDate(cell) && !isNumber(cell));
  if (isOfDates && dates > (isOfTime ? 0.6 : 0.9) && dates >= 0.9 * numbers)
    return ['date', dates < 1];
  const isCounted =
    isFirst && COUNTER.test(name) && cells.every((cell, i) => Number(cell) === i + 1);
  if (isCounted) return ['out', true];
  if (numbers > 0.6 && besideOf(cells, writing) !== undefined) return ['number', numbers < 1];
  return ['words', numbers > 0.3 || dates > 0.3];
}

/** The columns of a table, detected from their cells and names. */
export function columnsOf({ names, body }: Layout, writing: Writing): readonly Column[] {
  return names.map((header, i) => {
    const cells = columnCells(body, i);
    const { name, unit } = nameAndUnit(header);
    const [kind, isDoubtful] = kindOf(header, cells, writing, i === 0);
    const beside = kind === 'number' ? (besideOf(cells, writing) ?? '') : '';
    return {
      name: kind === 'number' || unit === '' ? name : header,
      ...(kind === 'number' ? multipleOf(unit || beside) : { unit: '', factor: 1 }),
      kind,
      isDoubtful,
      isSpan: kind === 'date' && cells.some(isLongSpan),
    };
  });
}

/** The number and date formats of a table, with an example of an ambiguous cell. */
export function writingOf(
  { names, body }: Layout,
  { lang, separator }: { readonly lang: string; readonly separator: string | undefined },
) {
  const columns = names.map((_, i) => columnCells(body, i));
  const isDate = (cell: string) =>
    readDate(cell, 'dmy') !== undefined || readDate(cell, 'mdy') !== undefined;
  const isNumber = (cell: string) =>
    readNumber(cell, '.') !== undefined || readNumber(cell, ',') !== undefined;
  // Dates with points are not numbers with thousands.
  const cells = columns
    .filter((column) => share(column.slice(0, 50), isDate) <= 0.5)
    .flatMap((column) => column.filter(isNumber));
  const { decimal, unclear } = decimalOf(cells);
  const { order, example } = orderOf(columns.flat());
  return {
    // With semicolons as separators a comma is usually a decimal comma; with commas it cannot be one.
    decimal: decimal ?? (separator === ';' ? ',' : separator === ',' ? '.' : decimalIn(lang)),
    order: order ?? (/^en(?:-US)?$/i.test(lang) ? 'mdy' : 'dmy'),
    unclear: separator === '\t' ? unclear : undefined,
    example,
    isOpen: order === undefined,
  } as const;
}
