/** Assigns the columns of a table to those of the format: x, entity, value, label. */
import { readDate } from './dates.ts';
import type { Column } from './columns.ts';
import type { BodyRow } from './layout.ts';
import { KNOWN } from '../script/columns.ts';
import { LIMITS } from '../script/limits.ts';
import { isNothing } from './numbers.ts';
import { words } from '../catalogue/studio/reading.g.ts';

export interface Roles {
  /** The column that every row needs; -1 if there is none. */
  readonly x: number;
  readonly xType: 'date' | 'number' | 'words';
  readonly entity: number | undefined;
  readonly values: readonly number[];
  /** The columns of the resulting file, with their headers. */
  readonly columns: readonly (readonly [column: number, header: string])[];
  /** Columns of numbers that are left out, because they count something else. */
  readonly others: readonly string[];
  /** Those of them that are further columns of the series. */
  readonly further: readonly (readonly [column: number, header: string])[];
  readonly problem: string | undefined;
}

/** Column names with a meaning in the format, besides x and entity. */
export const FORMAT_NAMES = ['value', 'low', 'high', 'status', 'label', 'note', 'sources', 'id'];

/** Escapes signs that are marks in a line of the format. */
export const asLine = (cell: string): string =>
  cell.replace(/\s+/g, ' ').replace(/[*_[\]<`\\]/g, '\\$&');

/** Makes names unique. */
const apart = (names: readonly string[]): readonly string[] =>
  names.map((name, i) => {
    const before = names.slice(0, i).filter((one) => one === name).length;
    return before === 0 ? name : `${name} ${before + 1}`;
  });

/** A table whose columns have the format's names keeps them. */
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
    columns: columns.flatMap(({ kind, name }, i) => (kind === 'out' ? [] : [[i, name] as const])),
    others: [],
    further: [],
    problem: undefined,
  };
}

/** A table in which columns count several things: the first is the value, unless rows are named by words. */
function withFurther(roles: Roles, columns: readonly Column[], label: number | undefined): Roles {
  const { x, xType } = roles;
  const isOfWords = xType === 'words';
  const [values, entity] = isOfWords ? [[]] : [roles.values.slice(0, 1), roles.entity];
  const places = isOfWords ? [] : [label, entity, values[0], x];
  const known = new Map(places.map((i, at) => [i, ['label', 'entity', 'value', 'x'][at]]));
  const rest = columns.flatMap(({ kind }, i) => (kind === 'out' || i === x ? [] : i));
  const written = [x, ...rest].map((i) => (columns[i]?.name ?? '').slice(0, LIMITS.column - 3));
  const names = apart(written).map((name) =>
    KNOWN.has(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name,
  );
  const all = [x, ...rest].map((i, at) => [i, known.get(i) ?? names[at] ?? ''] as const);
  const further = all.filter(([i]) => i !== x && !known.has(i));
  return { ...roles, values, entity, columns: all, further, others: [], problem: undefined };
}

/**
 * Assigns columns by their content. `asked` are the columns whose kind an author chose, which must not be
 * left out. With `hasFurther` nothing is left out: what is neither name nor value is a further column.
 */
export function rolesOf(
  columns: readonly Column[],
  body: readonly BodyRow[],
  asked: { readonly [column: number]: unknown },
  hasFurther = false,
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
  // If x alone does not identify a row, the words beside it are its entity; otherwise its label.
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
  const roles: Roles = {
    x,
    xType: isWide && hasDates ? 'date' : xType,
    entity,
    values,
    columns: isWide
      ? [[x, key], ...apart(names).map((name, i) => [values[i] ?? 0, name] as const)]
      : [
          [x, 'x'] as const,
          ...(entity === undefined ? [] : [[entity, 'entity'] as const]),
          ...values.map((i) => [i, 'value'] as const),
          ...(entity === undefined && left !== undefined ? [[left, 'label'] as const] : []),
        ],
    others: measures.filter((i) => !values.includes(i)).map(nameOf),
    further: [],
    problem:
      x < 0
        ? words.noKey
        : values.length === 0 && (xType !== 'date' || left === undefined)
          ? words.noNumbers
          : undefined,
  };
  const isMixed = left !== undefined || !measures.every(isSame);
  const isRepeated = new Set(xs).size < xs.length;
  // Words alone can be counted.
  const isOfWords = measures.length === 0 && texts.length > 1;
  return hasFurther && x >= 0 && (isOfWords || (measures.length > 1 && (isMixed || isRepeated)))
    ? withFurther(roles, columns, entity === undefined ? left : undefined)
    : roles;
}
