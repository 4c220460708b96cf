/** Finds the table in the cells of a file: its column names, its rows, and the text above and below. */
import { readDate } from './dates.ts';
import { isNothing, readNumber } from './numbers.ts';
import { say, words } from '../catalogue/studio/reading.g.ts';

type Row = readonly string[];
export interface BodyRow {
  /** Its row number in the file, from 1. */
  readonly at: number;
  readonly cells: Row;
}
export interface Layout {
  readonly names: readonly string[];
  readonly body: readonly BodyRow[];
  /** A heading above the table. */
  readonly title: string | undefined;
  /** The source given in a note. */
  readonly source: string | undefined;
  readonly notes: readonly string[];
}

const filled = (row: Row) => row.filter((cell) => cell !== '').length;
const isFigure = (cell: string) =>
  readNumber(cell, '.') !== undefined ||
  readNumber(cell, ',') !== undefined ||
  readDate(cell, 'dmy') !== undefined ||
  readDate(cell, 'mdy') !== undefined;
const figures = (row: Row) => row.filter((cell) => cell !== '' && isFigure(cell)).length;

/** Whether a row holds column names: words, or years after an initial word. */
function isHeader(row: Row): boolean {
  const [first = '', ...rest] = row;
  if (figures(row) === 0) return true;
  const others = rest.filter((cell) => cell !== '');
  const isOfDates = others.every((cell) => readDate(cell, 'dmy') !== undefined);
  return (
    others.length > 0 && isOfDates && new Set(others).size === others.length && !isFigure(first)
  );
}

/** Joins two rows of names, which come from merged cells above or from units below. */
function joined(above: Row, below: Row): readonly string[] {
  const isOfUnits = above.every((cell, i) => cell !== '' || i === 0);
  let group = '';
  return above.map((cell, i) => {
    const text = below[i] ?? '';
    if (isOfUnits) return text === '' ? cell : `${cell} (${text.replace(/^[([]|[)\]]$/g, '')})`;
    // A merged cell is followed by empty ones, which share its name.
    if (cell !== '') group = cell;
    return [text === '' && cell === '' ? '' : group, text].filter((part) => part !== '').join(' ');
  });
}

const TOTAL =
  /^(?:grand |over)?(?:total|totals|sum|sums|all|overall|average|mean|median|gesamt|insgesamt|summe|durchschnitt|mittelwert|ensemble|moyenne|suma|totale)\b/i;
const SOURCE = /^(?:data )?(?:sources?|quellen?|datenquelle|fuente|fonte)\s*[:：]\s*(.+)/i;

/** Finds the table; undefined if there is none. */
export function layoutOf(rows: readonly Row[]): Layout | undefined {
  const remarks: string[] = [];
  const all = rows.map((row, i) => ({ at: i + 1, cells: row.map((cell) => cell.trim()) }));
  const top = all.findIndex(({ cells }) => filled(cells) > 1);
  if (top < 0) return undefined;
  const above = all.slice(0, top).filter(({ cells }) => filled(cells) > 0);
  const last = all.findLastIndex(({ cells }) => filled(cells) > 1);
  const below = all.slice(last + 1).filter(({ cells }) => filled(cells) > 0);
  if (above.length > 0) remarks.push(say(words.above, { n: above.length }));
  if (below.length > 0) remarks.push(say(words.notes, { n: below.length }));

  const [first, second, third] = all.slice(top, last + 1);
  let names: readonly string[] = first?.cells ?? [];
  let from = top + 1;
  const width = names.length;
  if (!isHeader(names)) {
    remarks.push(words.noHeader);
    names = names.map((_, i) => `Column ${i + 1}`);
    from = top;
  } else if (
    second &&
    third &&
    figures(second.cells) === 0 &&
    filled(second.cells) > 0 &&
    figures(third.cells) > 0
  ) {
    const hasGaps = names.slice(1).some((cell) => cell === '');
    if (hasGaps || second.cells[0] === '') {
      remarks.push(words.twoHeaders);
      names = joined(names, second.cells);
      from = top + 2;
    }
  }
  const inside = all.slice(from, last + 1);
  const isTotal = ({ cells }: BodyRow) => TOTAL.test(cells[0] ?? '');
  // Totals come last; a row of that name between others is a normal row.
  const end = inside.findLastIndex((row) => filled(row.cells) > 0 && !isTotal(row)) + 1;
  const totals = inside.slice(end).filter(isTotal);
  if (totals.length > 0)
    remarks.push(say(words.totals, { names: totals.map(({ cells }) => cells[0]).join(', ') }));
  const insideRows = inside.slice(0, end);
  const body = insideRows.filter(({ cells }) => filled(cells) > 0);
  if (body.length < insideRows.length)
    remarks.push(say(words.emptyRows, { n: insideRows.length - body.length }));
  const notes = [...above, ...below].flatMap(({ cells }) => cells.filter((cell) => cell !== ''));
  return {
    names: Array.from({ length: width }, (_, i) => names[i] || `Column ${i + 1}`),
    body,
    title: above[0]?.cells.find((cell) => cell !== ''),
    source: notes.flatMap((note) => SOURCE.exec(note)?.[1] ?? [])[0],
    notes: remarks,
  };
}

/** The number of cells from which a column's content is detected. */
const LOOKED_AT = 2_000;

/** The first cells of a column that are not empty. */
export const columnCells = (body: readonly BodyRow[], column: number): readonly string[] =>
  body.slice(0, LOOKED_AT).flatMap(({ cells }) => {
    const cell = cells[column] ?? '';
    return isNothing(cell) ? [] : [cell];
  });
