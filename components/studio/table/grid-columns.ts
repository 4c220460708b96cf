/** The columns of a table: what they contain, their titles on screen, and errors in cells. */
import { evidenceOf, namesOf, type Draft } from '../../../story/edit/evidence.ts';
import { decimalIn } from '../../../story/edit/make-fact.ts';
import { wordsOf, isObject } from '../../../story/edit/places.ts';
import type { Grid, Rows } from '../../../story/edit/table.ts';
import { readDate } from '../../../story/import/dates.ts';
import { decimalOf, readNumber } from '../../../story/import/numbers.ts';
import { memoize } from '../../../story/memoize.ts';
import { columnsIn } from '../../../story/script/columns.ts';
import { isWide as isWideTable } from '../../../story/script/long-table.ts';
import type { SeriesScript } from '../../../story/script/schema.ts';
import { spoken } from '../../../story/catalogue/spoken.ts';
import { printedWords } from '../../../story/catalogue/printed.ts';
import { say, words as WORDS } from '../../../story/catalogue/studio/table.g.ts';

export interface GridColumn {
  readonly name: string;
  readonly kind: 'number' | 'date' | 'words' | 'entity' | 'status' | 'sources';
  /** The title is the author's own. */
  readonly isNamed: boolean;
  /** Names of the ids in it. */
  readonly names?: ReadonlyMap<string, string>;
}

const NUMBERS = ['value', 'low', 'high'];
type Columns = SeriesScript['columns'];
const { columns: NAMES } = WORDS;
const isKnown = (name: string): name is Exclude<keyof typeof NAMES, 'x'> =>
  Object.hasOwn(NAMES, name) && name !== 'x';

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const typed = memoize(([header = [], ...body]: Rows) => [
  header,
  ...body.map((row) => row.map((cell) => (PLAIN.test(cell) ? Number(cell) : cell))),
]);

/** Whether a table has a column of numbers for each of several things. */
export const isWide = ({ rows, series }: Grid): boolean =>
  isWideTable({ ...series, rows: typed(rows) });

/** The names of ids in a column of the format. */
function namesIn(column: string, draft: Draft, { series }: Grid): GridColumn['names'] {
  if (column === 'status') return new Map(Object.entries(printedWords(spoken().lang).status));
  if (column === 'sources') return namesOf(evidenceOf(draft).sources, 'title');
  const { entities } = series;
  if (column !== 'entity' || !isObject(entities)) return undefined;
  return new Map(Object.entries(entities).map(([id, name]) => [id, wordsOf(name)]));
}

export function columnsOf(draft: Draft, grid: Grid): readonly GridColumn[] {
  const [header = []] = grid.rows;
  const { xType, xLabel, of } = grid.series;
  const ofX = xType === 'number' || xType === 'words' ? xType : 'date';
  const key = header.findIndex((name) => name === 'x' || name === 'entity');
  const wide = isWide(grid);
  const further = wide ? [] : columnsIn(typed(grid.rows), grid.series['columns'] as Columns);
  // If the columns are years, the first one contains the names of things.
  const isByDate =
    wide && header.slice(1).filter((name) => readDate(name, 'dmy')).length * 2 > header.length - 1;
  return header.map((name, i): GridColumn => {
    if (name === 'x') return { name: wordsOf(xLabel) || NAMES.x[ofX], kind: ofX, isNamed: false };
    if (isKnown(name)) {
      const names = namesIn(name, draft, grid);
      const isOfIds = name === 'entity' || name === 'status' || name === 'sources';
      const kind = isOfIds ? name : NUMBERS.includes(name) ? 'number' : 'words';
      // The name of the measure tells more than "value".
      const title = (name === 'value' && wordsOf(of)) || NAMES[name];
      return { name: title, kind, isNamed: false, ...(names && { names }) };
    }
    const type = further.find(({ at }) => at === i)?.type;
    if (type) return { name, kind: type, isNamed: true };
    if (i === Math.max(0, key)) return { name, kind: isByDate ? 'words' : ofX, isNamed: true };
    return { name, kind: wide ? 'number' : 'words', isNamed: true };
  });
}

/** The error in a cell, as a sentence. */
export function faultOf({ kind }: GridColumn, cell: string): string | undefined {
  if (cell === '') return undefined;
  if (kind === 'number') return PLAIN.test(cell) ? undefined : say(WORDS.notNumber, { cell });
  const isDate = readDate(cell, 'dmy') === cell.replace(/T00:00$/, '');
  return kind !== 'date' || isDate ? undefined : say(WORDS.notDate, { cell });
}

/** Typed or pasted text in the syntax of the format; text that is not understood stays as it is. */
export function entered(
  { kind, names }: GridColumn,
  typed: string,
  lang: string,
  around: readonly string[] = [],
): string {
  const cell = typed.trim();
  const [id] = [...(names ?? [])].find(([, name]) => name === cell) ?? [];
  if (id !== undefined) return id;
  if (kind === 'number' && !PLAIN.test(cell)) {
    const read = readNumber(cell, decimalOf([cell, ...around]).decimal ?? decimalIn(lang));
    // 34 % is a number of the table, 34x is not.
    return read && /^[%€$£¥]?$/.test(read.beside) ? read.text : cell;
  }
  if (kind !== 'date') return cell;
  return readDate(cell, /^en(?:-US)?$/.test(lang) ? 'mdy' : 'dmy') ?? cell;
}

/** A cell as displayed: names instead of ids. */
export const displayed = ({ kind, names }: GridColumn, cell: string): string =>
  kind === 'sources'
    ? cell
        .split(' ')
        .map((id) => names?.get(id) ?? id)
        .join('; ')
    : (names?.get(cell) ?? cell);
