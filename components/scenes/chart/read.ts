/** What a view shows of a table: its rows, in which order, on which scales. */
import { ascending, extent, sum } from 'd3-array';
import type { DataSeries } from '../../../story/scene.ts';
import { printYear } from '../../../story/script/dates.ts';
import { dateText, slug } from '../kit/dates.ts';
import { numberPrinter } from '../kit/print-number.ts';
import type { Channel, KeyLine, MarkName, Params, View } from './params.ts';
import { COUNT, pivoted, type Column, type Row, type Table } from './table.ts';

/** The view of the params themselves. */
export const FIRST = 'first';
export const viewNames = ({ views }: Params): readonly string[] => [FIRST, ...Object.keys(views)];

/** What params say besides their view. */
const OTHERS = new Set(
  'series views area free around areas span table boxes brush words'.split(' '),
);
/** A view by its name: the params with its fields over them. */
export function viewOf(params: Params, name: string): View {
  const { views } = params;
  const merged = { ...params, ...(Object.hasOwn(views, name) && views[name]) };
  const isWritten = ([field, value]: readonly [string, unknown]) =>
    !OTHERS.has(field) && value !== null && value !== undefined;
  return Object.fromEntries(Object.entries(merged).filter(isWritten)) as View;
}

export const channelOf = (channel: View['x']): Channel | undefined =>
  typeof channel === 'string' ? { field: channel } : channel;
export const marksOf = ({ mark = 'bar' }: View): readonly MarkName[] =>
  typeof mark === 'string' ? [mark] : mark;

/** A view with what its marks need and everybody means: the number and the words of slices. */
export function completed(view: View, table: Table): View {
  if (!marksOf(view).includes('arc')) return view;
  const name = nameField(table);
  const size = 'value' in table.columns ? 'value' : COUNT;
  return { size, ...(table.columns[name]?.type === 'words' && { color: name }), ...view };
}

/** Channels: they may make a column of others. */
export const CHANNELS = ['x', 'y', 'color', 'size', 'reference'] as const;
const COLUMNS = ['x2', 'y2', 'facet', 'group', 'mirror', 'note', 'goal', 'open'] as const;
/** Channel -> column of a view. */
export const fieldsOf = (view: View): readonly (readonly [channel: string, field: string])[] => [
  ...CHANNELS.flatMap((name) => {
    const field = channelOf(view[name])?.field;
    return field === undefined ? [] : [[name, field] as const];
  }),
  ...(view.whiskers ?? []).map((field) => ['whiskers', field] as const),
  ...COLUMNS.flatMap((name) => (view[name] === undefined ? [] : [[name, view[name]] as const])),
];

/** The column that units count: on x or y, else the size. */
export function countedIn({ x, y, size }: View, { columns }: Table): string {
  const fields = [x, y, size].flatMap((one) => channelOf(one)?.field ?? []);
  const isCounted = (field: string) => field === COUNT || columns[field]?.type === 'number';
  return fields.find(isCounted) ?? ('value' in columns && !x && !y ? 'value' : COUNT);
}

/** The table that a view reads: with a column for each entity where its channels name entities. */
export function tableFor(table: Table, series: DataSeries | undefined, view: View): Table {
  const isUnknown = ([, field]: readonly [string, string]) =>
    field !== COUNT && !Object.hasOwn(table.columns, field);
  const missing = fieldsOf(view).filter(isUnknown);
  const isEntity = missing.some(([, field]) => Object.hasOwn(series?.entities ?? {}, field));
  return series && isEntity && table.columns['x'] ? pivoted(table, series) : table;
}

/** The column that names rows: the entity, else the x. */
export const nameField = ({ columns }: Table): string => ('entity' in columns ? 'entity' : 'x');

export const columnOf = (table: Table, { field = COUNT, title }: Channel): Column => {
  const found = table.columns[field] ?? { title: '', type: 'number', before: '', after: '' };
  return title === undefined ? found : { ...found, title };
};
export const numberOf = ({ cells }: Row, field: string | undefined): number =>
  field === undefined || field === COUNT ? 1 : Number(cells[field] ?? NaN);
export const wordOf = ({ cells }: Row, field: string | undefined): string =>
  field === undefined ? '' : String(cells[field] ?? '');
/** Whether a word of the data is what a script calls it: as it is written, or as its id. */
export const isNamed = (word: string, names: readonly (string | number)[]): boolean =>
  names.some((name) => String(name) === word || slug(String(name)) === slug(word));

/** Prints the numbers of a column, each with so many decimals; millions and more in short. */
export function printer(column: Column, lang: string, sign = column.isSigned ?? false, digits = 0) {
  const { before, after, type } = column;
  if (type === 'date') return (value: number) => printDate(value, lang);
  const options = {
    maximumFractionDigits: Math.max(1, digits),
    minimumFractionDigits: digits,
    ...(sign && { signDisplay: 'exceptZero' as const }),
  };
  const plain = numberPrinter(lang, options);
  const fine = numberPrinter(lang, { maximumSignificantDigits: 2 });
  const short = numberPrinter(lang, { ...options, notation: 'compact' });
  return (value: number, hasUnit = true): string => {
    const size = Math.abs(value);
    const print = size >= 1e6 ? short : size > 0 && size < 0.1 ? fine : plain;
    const text = print(value).replace('-', '−');
    const [, minus = '', number = ''] = /^([−+]?)(.*)$/.exec(text) ?? [];
    return minus + before + number + (hasUnit ? after : '');
  };
}

/** A cell in words: dates as their row writes them. */
export function cellText(
  { cells, x, text }: Row,
  field: string,
  column: Column,
  lang: string,
): string {
  const cell = cells[field];
  if (text !== undefined && field === 'value') return text;
  if (cell === undefined) return '';
  if (column.type === 'words' || typeof cell === 'string') return String(cell);
  if (column.type === 'number') return printer(column, lang)(cell);
  return field === 'x' && x !== undefined ? dateText(x, lang) : printDate(cell, lang);
}
const printDate = (at: number, lang: string) => printYear(Math.floor(at + 1e-9), lang);

/** The rows that a view draws: those that `only` leaves, with a cell for each of its places. */
export function rowsOf(table: Table, view: View): readonly Row[] {
  const isPlace = ([channel, field]: readonly [string, string]) =>
    ['x', 'y', 'x2', 'y2'].includes(channel) && field !== COUNT;
  const needed = fieldsOf(view).filter(isPlace);
  const only = Object.entries(view.only ?? {});
  return table.rows.filter((row) => {
    const isChosen = only.every(([column, among]) => {
      const [from, to] = among;
      const isSpan = among.length === 2 && among.every((one) => typeof one === 'number');
      const value = row.cells[column];
      return isSpan && typeof value === 'number'
        ? value >= Number(from) && value <= Number(to)
        : value !== undefined && isNamed(String(value), among);
    });
    return isChosen && needed.every(([, field]) => row.cells[field] !== undefined);
  });
}

/** The words of a column: bands in the order that the view asks for, else that of the rows. */
export function wordsOf(
  rows: readonly Row[],
  field: string,
  { sort }: View,
  isBand: boolean,
): readonly string[] {
  const words = [...new Set(rows.map((row) => wordOf(row, field)))];
  if (!isBand || sort === undefined) return words;
  if (typeof sort !== 'string') {
    const place = (word: string) => {
      const found = sort.findIndex((name) => isNamed(word, [name]));
      return found < 0 ? sort.length : found;
    };
    return words.sort((a, b) => place(a) - place(b));
  }
  const [by, turn] = sort.startsWith('-') ? [sort.slice(1), -1] : [sort, 1];
  if (by === field) return words.sort((a, b) => turn * ascending(a, b));
  const totals = new Map(
    words.map((word) => {
      const same = rows.filter((row) => wordOf(row, field) === word);
      return [word, sum(same, (row) => numberOf(row, by))];
    }),
  );
  return words.sort((a, b) => turn * ascending(totals.get(a), totals.get(b)));
}

/** The lower end of the bin of a value. */
export const binOf = (value: number, width: number) => Math.floor(value / width + 1e-9) * width;

/** What stands along x or y. */
export interface Position {
  readonly channel: Channel;
  readonly column: Column;
  readonly kind: 'number' | 'date' | 'band';
  readonly words: readonly string[];
  /** The text of words: their names, dates as they are written, a note on a line of its own. */
  readonly texts?: ReadonlyMap<string, string>;
  /** What stands before and after bands, in units of the plate. */
  readonly rooms?: ReadonlyMap<string, readonly [before: number, after: number]>;
  readonly groups?: ReadonlyMap<string, readonly string[]>;
  readonly domain: readonly [number, number];
}

interface Along {
  readonly lang: string;
  /** Dates and numbers are bands too: bars stand at them. */
  readonly isBand: boolean;
  readonly isLength: boolean;
  /** The ends of stacks, which the scale must contain. */
  readonly totals: readonly number[];
  readonly further: readonly (string | undefined)[];
}
export function positionOf(
  table: Table,
  rows: readonly Row[],
  view: View,
  written: View['x'],
  { lang, isBand: isAsBand, isLength, totals, further }: Along,
): Position | undefined {
  const channel = channelOf(written);
  if (!channel) return undefined;
  const column = columnOf(table, channel);
  const { field, scale, bin, zero, domain: asked } = channel;
  const isBand = isAsBand || scale === 'band' || (column.type === 'words' && scale === undefined);
  if (isBand && field !== undefined) {
    // Words of a given order keep their place where a view has no rows for them.
    const given = view.sort === undefined ? (asked ?? []).map(String) : [];
    const found = [...new Set([...given, ...wordsOf(rows, field, view, true)])];
    const isPlaced = column.type !== 'words' && view.sort === undefined;
    const words = isPlaced ? [...found].sort((a, b) => Number(a) - Number(b)) : found;
    const texts = new Map(
      rows.map((row) => {
        const lines = [row.name ?? cellText(row, field, column, lang), wordOf(row, view.note)];
        return [wordOf(row, field), lines.filter(Boolean).join('\n')];
      }),
    );
    return { channel, column, kind: 'band', words, texts, domain: [0, 1] };
  }
  const fields = [field, ...further.filter((one) => one !== undefined)];
  const numbers = rows.flatMap((row) => fields.map((one) => numberOf(row, one)));
  const values = [...numbers, ...totals].filter(Number.isFinite);
  const [low = 0, high = 1] = extent(isLength ? totals : values);
  const isDate = column.type === 'date' || scale === 'time';
  const isLog = scale === 'log';
  const isFromZero = zero ?? (isLength || (!isLog && !isDate && low >= 0 && low < high * 0.3));
  const pad = (high - low || 1) * 0.01;
  const domainOf = (): readonly [number, number] => {
    const [from, to] = asked ?? [];
    if (asked?.length === 2 && typeof from === 'number' && typeof to === 'number')
      return [from, to];
    if (bin) return [binOf(low, bin), binOf(high, bin) + bin];
    if (isDate) return [low, high > low ? high : low + 1];
    const least = isLog ? low * 0.85 : low - pad;
    const most = isLog ? high * 1.15 : high + pad;
    return [isFromZero ? Math.min(0, low) : least, isLength ? Math.max(0, high) : most];
  };
  return { channel, column, kind: isDate ? 'date' : 'number', words: [], domain: domainOf() };
}

/** Whether all rows stand at one of two places. */
export const isBetweenTwo = (rows: readonly Row[], x?: Position, y?: Position): boolean =>
  y?.kind === 'number' &&
  x?.channel.field !== undefined &&
  new Set(rows.map(({ cells }) => cells[x.channel.field!])).size === 2;

/** What the key of units says, line by line. */
export const keysOf = ({ key, keys }: View): readonly KeyLine[] =>
  keys ?? (key === undefined ? [] : [{ id: 'key', text: key, look: 'paint' }]);

/** Whether a view makes columns: transforms, or counts. */
export const makesColumns = (view: {
  readonly [name in (typeof CHANNELS)[number]]?: View[name] | null;
}): boolean =>
  CHANNELS.some((name) => {
    const { transform, field } = channelOf(view[name] ?? undefined) ?? {};
    return transform !== undefined || field === COUNT;
  });
