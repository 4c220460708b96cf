/** Which column of a table is which of the format's: where a row stands, what it is of, its number, its label. */
import { readDate } from './dates.ts';
import type { Column } from './columns.ts';
import type { BodyRow } from './layout.ts';
import { isNothing } from './numbers.ts';
import { tableWords as words } from './table-words.en.ts';

export interface Roles {
  /** The column that a row cannot be without; -1 where there is none. */
  readonly x: number;
  readonly xType: 'date' | 'number' | 'words';
  readonly entity: number | undefined;
  readonly values: readonly number[];
  /** The columns of the file, and what its header calls them. */
  readonly kept: readonly (readonly [column: number, header: string])[];
  /** Columns of numbers that are left out since they count something else. */
  readonly others: readonly string[];
  readonly problem: string | undefined;
}

/** Names that the format gives a meaning to, beside x and entity. */
export const FORMAT_NAMES = ['value', 'low', 'high', 'status', 'label', 'note', 'sources', 'id'];

/** Signs that are marks in a line of the format stand there as themselves. */
export const asLine = (cell: string): string =>
  cell.replace(/\s+/g, ' ').replace(/[*_[\]<`\\]/g, '\\$&');

/** Names of which none stands twice. */
const apart = (names: readonly string[]): readonly string[] =>
  names.map((name, i) => {
    const before = names.slice(0, i).filter((one) => one === name).length;
    return before === 0 ? name : `${name} ${before + 1}`;
  });

/** A table that names its columns as the format does keeps them. */
function rolesOfFormat(columns: readonly Column[], names: readonly string[]): Roles | undefined {
  const at = (name: string) => names.indexOf(name);
  const x = at('x') < 0 ? at('entity') : at('x');
  if (x < 0 || !names.every((name) => ['x', 'entity', ...FORMAT_NAMES].includes(name)))
    return undefined;
  const kind = at('x') < 0 ? 'date' : columns[x]?.kind;
  return {
    x,
    xType: kind === 'number' || kind === 'date' ? kind : 'words',
    entity: at('entity') < 0 ? undefined : at('entity'),
    values: [at('value')].filter((i) => i >= 0),
    kept: columns.flatMap(({ kind, name }, i) => (kind === 'out' ? [] : [[i, name] as const])),
    others: [],
    problem: undefined,
  };
}

/** Roles by what columns hold. `asked`: the columns whose kind an author chose, which are not left out for us. */
export function rolesOf(
  columns: readonly Column[],
  body: readonly BodyRow[],
  asked: { readonly [column: number]: unknown },
): Roles {
  const ofFormat = rolesOfFormat(
    columns,
    columns.map(({ name }) => name),
  );
  if (ofFormat) return ofFormat;
  const of = (kind: Column['kind']) =>
    columns.flatMap((column, i) => (column.kind === kind ? [i] : []));
  const nameOf = (i: number | undefined) => columns[i ?? -1]?.name ?? '';
  const [dates, texts, numbers] = [of('date'), of('words'), of('number')];
  const x = dates[0] ?? texts[0] ?? (numbers.length > 1 ? numbers[0] : undefined) ?? -1;
  const xType = dates.length > 0 ? 'date' : texts.length > 0 ? 'words' : 'number';
  const xs = body.map(({ cells }) => cells[x] ?? '').filter((cell) => !isNothing(cell));
  const left = texts.find((i) => i !== x);
  // Where x alone names no row, the words beside it do; else they are its label.
  const entity = new Set(xs).size === xs.length ? undefined : left;
  const measures = numbers.filter((i) => i !== x);
  const unit = columns[measures[0] ?? -1]?.unit;
  const isSame = (i: number) => columns[i]?.unit === unit || Object.hasOwn(asked, i);
  const values = entity === undefined ? measures.filter(isSame) : measures.slice(0, 1);
  const isWide = values.length > 1;
  const hasDates =
    xType === 'words' && values.every((i) => readDate(nameOf(i), 'dmy') !== undefined);
  const names = values.map((i) => (hasDates && readDate(nameOf(i), 'dmy')) || asLine(nameOf(i)));
  const key = ['entity', ...FORMAT_NAMES].includes(nameOf(x)) ? 'x' : nameOf(x);
  return {
    x,
    xType: isWide && hasDates ? 'date' : xType,
    entity,
    values,
    kept: isWide
      ? [[x, key], ...apart(names).map((name, i) => [values[i] ?? 0, name] as const)]
      : [
          [x, 'x'] as const,
          ...(entity === undefined ? [] : [[entity, 'entity'] as const]),
          ...values.map((i) => [i, 'value'] as const),
          ...(entity === undefined && left !== undefined ? [[left, 'label'] as const] : []),
        ],
    others: measures.filter((i) => !values.includes(i)).map(nameOf),
    problem:
      x < 0
        ? words.noKey
        : values.length === 0 && (xType !== 'date' || left === undefined)
          ? words.noNumbers
          : undefined,
  };
}
