/** What the columns of a table hold, what they are called on screen, and what is wrong with a cell. */
import type { Grid } from '../../../story/edit/table.ts';
import { readDate } from '../../../story/import/dates.ts';
import { decimalOf, readNumber, type Decimal } from '../../../story/import/numbers.ts';
import { fill } from '../../ui/fill.ts';
import { WORDS } from './words.en.ts';

export interface GridColumn {
  readonly name: string;
  readonly kind: 'number' | 'date' | 'words' | 'entity' | 'status' | 'sources';
  /** Its name is the author's own. */
  readonly isNamed: boolean;
}

const NUMBERS = ['value', 'low', 'high'];
const { columns: NAMES } = WORDS;
const isKnown = (name: string): name is Exclude<keyof typeof NAMES, 'x'> =>
  Object.hasOwn(NAMES, name) && name !== 'x';

/** Whether a table has a column of numbers for each of several things. */
export const isWide = ({ rows: [header = []], series }: Grid): boolean =>
  series['table'] === 'wide' ||
  (!header.some((name) => NUMBERS.includes(name)) &&
    !(header.includes('x') && header.includes('entity')) &&
    header.filter((name) => !isKnown(name)).length > 2);

export function columnsOf(grid: Grid): readonly GridColumn[] {
  const [header = []] = grid.rows;
  const { series } = grid;
  const ofX =
    series['xType'] === 'number' || series['xType'] === 'words' ? series['xType'] : 'date';
  const key = header.findIndex((name) => name === 'x' || name === 'entity');
  const wide = isWide(grid);
  // Where the columns are years, the first one names things.
  const isByDate =
    wide && header.slice(1).filter((name) => readDate(name, 'dmy')).length * 2 > header.length - 1;
  return header.map((name, i) => {
    if (name === 'x')
      return {
        name: typeof series['xLabel'] === 'string' ? series['xLabel'] : NAMES.x[ofX],
        kind: ofX,
        isNamed: false,
      };
    if (isKnown(name)) {
      const kind = NUMBERS.includes(name)
        ? 'number'
        : name === 'entity' || name === 'status' || name === 'sources'
          ? name
          : 'words';
      // What is counted says more than that it is a value.
      const { of } = series;
      const shown = name === 'value' && typeof of === 'string' ? of : NAMES[name];
      return { name: shown, kind, isNamed: false };
    }
    if (i === Math.max(0, key)) return { name, kind: isByDate ? 'words' : ofX, isNamed: true };
    return { name, kind: wide ? 'number' : 'words', isNamed: true };
  });
}

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const DATE = /^\d{4}(?:-Q[1-4]|-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?$/;

/** What is wrong with a cell, in a sentence. */
export function faultOf({ kind }: GridColumn, cell: string): string | undefined {
  if (cell === '') return undefined;
  if (kind === 'number') return PLAIN.test(cell) ? undefined : fill(WORDS.notNumber, { cell });
  if (kind !== 'date') return undefined;
  const isDate =
    DATE.test(cell) &&
    (cell.includes('Q') || readDate(cell.replace('T', ' '), 'dmy') !== undefined);
  return isDate ? undefined : fill(WORDS.notDate, { cell });
}

/** What was typed or pasted as the format has it; what cannot be understood stays as it is. */
export function entered(
  { kind }: GridColumn,
  typed: string,
  lang: string,
  around: readonly string[] = [],
): string {
  const cell = typed.trim();
  if (kind === 'number' && !PLAIN.test(cell)) {
    const ofLanguage: Decimal = new Intl.NumberFormat(lang).format(1.5).includes(',') ? ',' : '.';
    const { decimal = ofLanguage } = decimalOf([cell, ...around]);
    const read = readNumber(cell, decimal);
    // 34 % is a number of the table, 34x is none.
    return read && /^[%€$£¥]?$/.test(read.beside) ? read.text : cell;
  }
  if (kind === 'date' && !DATE.test(cell))
    return readDate(cell, /^en(?:-US)?$/.test(lang) ? 'mdy' : 'dmy') ?? cell;
  return cell;
}
