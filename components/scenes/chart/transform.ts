/**
 * Columns that a view makes of others: an index, a share, a moving mean. They are made of the rows that
 * the view draws, before any scale, so that sentence, table, axes and labels read them as any column.
 */
import { group, sum } from 'd3-array';
import type { DataSeries } from '../../../story/scene.ts';
import { instantOf, printInstant } from '../../../story/script/dates.ts';
import type { Channel, Params, View } from './params.ts';
import { CHANNELS, binOf, cellText, channelOf, marksOf, nameField, numberOf, rowsOf, tableFor, viewOf, wordOf } from './read.ts'; // prettier-ignore
import { COUNT, type Row, type Table } from './table.ts';

type Transform = NonNullable<Channel['transform']>;
export const isPart = (transform: Channel['transform']) =>
  transform !== undefined && ['week', 'weekday', 'month', 'year'].includes(transform);

/** The name of a column that a channel makes. */
export const madeName = ({ field = COUNT, transform, window }: Channel): string =>
  `${field} ${transform ?? ''}${window ?? ''}`;
/** Its unit, where that of the numbers is `unit`. */
export function madeUnit(transform: Channel['transform'], unit: string | undefined) {
  if (transform === 'share') return 'percent';
  if (transform === 'index' || transform === 'rank') return undefined;
  return transform === 'difference' && unit === 'percent' ? 'points' : unit;
}

/** Along what rows follow each other: the other position, or x. */
export const alongOf = (view: View, name: string) => channelOf(name === 'x' ? view.y : view.x);

/** The rows of each line in their order. */
export function linesOf(table: Table, view: View, rows: readonly Row[], along = '') {
  const colour = channelOf(view.color)?.field ?? '';
  const field = view.group ?? (table.columns[colour]?.type === 'words' ? colour : nameField(table));
  const lines = [...group(rows, (row) => JSON.stringify([field !== along && wordOf(row, field), wordOf(row, view.facet)])).values()]; // prettier-ignore
  const found = lines.length === rows.length ? [[...rows]] : lines;
  const isWords = table.columns[along]?.type === 'words';
  return isWords ? found : found.map((line) => line.sort((a, b) => numberOf(a, along) - numberOf(b, along))); // prettier-ignore
}

/** What a line is compared with: its row at `at`, or at the first place that all lines have. */
export function baseOf(
  lines: readonly (readonly Row[])[],
  along: string | undefined,
  at: Channel['at'],
) {
  // prettier-ignore
  const placeOf = (row: Row) => wordOf(row, along);
  const places = lines.map((line) => new Set(line.map(placeOf)));
  const first = [...(places[0] ?? [])].find((place) => places.every((one) => one.has(place)));
  const asked = String(at ?? first);
  return (line: readonly Row[]) =>
    line.find((row) => placeOf(row) === asked || (at !== undefined && row.x === asked));
}

/** The number of each row of a line. */
function alongLine({ transform, window = 7, at }: Channel, values: readonly number[], base = NaN) {
  return values.map((value, i) => {
    if (transform === 'cumulative') return sum(values.slice(0, i + 1));
    if (transform === 'mean') return i < window - 1 ? NaN : sum(values.slice(i - window + 1, i + 1)) / window; // prettier-ignore
    return transform === 'index' ? (value / base) * 100 : value - (at === undefined ? (values[i - 1] ?? NaN) : base); // prettier-ignore
  });
}

const HALF_DAY = 0.6;
const WEEK = 7 / 365.2425;
/** A part of a date; a month without a day may begin some hours early. */
function partOf(part: Transform, date: number, lang: string): string | number {
  const day = instantOf(date) / 86_400_000 + HALF_DAY;
  // Mondays, in bins of a week from the year 0.
  if (part === 'week') return (Math.floor((Math.floor(day) + 719_523) / 7) + 0.5) * WEEK;
  const instant = day * 86_400_000;
  if (part === 'year') return String(new Date(instant).getUTCFullYear());
  return printInstant(instant, lang, part === 'month' ? { month: 'short' } : { weekday: 'short' });
}
/** The words of such a part in order; years follow each other as the rows do. */
const PARTS = { month: [12, 2001, 1 / 12], weekday: [7, 2001, 1 / 365] } as const;
const wordsIn = (part: Transform, lang: string) => {
  const [count, first, step] = part === 'month' || part === 'weekday' ? PARTS[part] : [0, 0, 0];
  return Array.from({ length: count }, (_, i) => String(partOf(part, first + i * step, lang)));
};

function madeBy(table: Table, view: View, name: string, channel: Channel, lang: string) {
  const { field, transform } = channel;
  const rows = rowsOf(table, view);
  const along = alongOf(view, name);
  const valueOf = (row: Row) => numberOf(row, field);
  const lines = linesOf(table, view, rows, along?.field);
  const base = baseOf(lines, along?.field, channel.at);
  const placeOf = (row: Row) =>
    JSON.stringify([along?.bin ? binOf(numberOf(row, along.field), along.bin) : wordOf(row, along?.field), wordOf(row, view.facet)]); // prettier-ignore
  const places = group(rows, placeOf);
  // Of all rows where each has a place of its own.
  const shared = places.size === rows.length ? [rows] : [...places.values()];
  const numbers = (): (readonly [Row, string | number])[] => {
    if (transform === undefined)
      return lines.flatMap((line) => [...group(line, placeOf).values()].flatMap((same) => same.map((row) => [row, same.length] as const))); // prettier-ignore
    if (isPart(transform)) return rows.map((row) => [row, partOf(transform, valueOf(row), lang)]);
    if (transform === 'share')
      return shared.flatMap((same) => same.map((row) => [row, (valueOf(row) / sum(same, valueOf)) * 100] as const)); // prettier-ignore
    if (transform === 'rank')
      return shared.flatMap((same) => [...same].sort((a, b) => valueOf(b) - valueOf(a)).map((row, i) => [row, i + 1] as const)); // prettier-ignore
    return lines.flatMap((line) => {
      const first = base(line);
      const found = alongLine(channel, line.map(valueOf), first && valueOf(first));
      return line.map((row, i) => [row, found[i]!] as const);
    });
  };
  const results = new Map(numbers().filter(([, one]) => typeof one === 'string' || Number.isFinite(one))); // prettier-ignore
  const first = lines[0] && base(lines[0]);
  const place = along?.field ?? '';
  const at = first && table.columns[place] ? cellText(first, place, table.columns[place], lang) : ''; // prettier-ignore
  return { results, isStacked: places.size < rows.length, most: Math.max(...shared.map(({ length }) => length)), at }; // prettier-ignore
}

/** Where a line of counts is zero: a row for each bin without one, and for those beside its ends. */
function emptyIn(table: Table, view: View, name: string, to: string): readonly Row[] {
  const { field = '', bin } = alongOf(view, name) ?? {};
  if (bin === undefined) return [];
  return linesOf(table, view, rowsOf(table, view), field).flatMap((line) => {
    const known = new Set(line.map((row) => Math.round(binOf(numberOf(row, field), bin) / bin)));
    const [first, last] = [Math.min(...known) - 1, Math.max(...known) + 1];
    const bins = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((one) => !known.has(one)); // prettier-ignore
    return bins.map((one): Row => ({ ...line[0]!, key: `${line[0]!.key}-bin-${one - first}`, isEmpty: true, cells: { ...line[0]!.cells, [field]: (one + 0.5) * bin, [to]: 0 } })); // prettier-ignore
  });
}

/** A view of a table with its new columns: its channels name them. */
export function readView(
  params: Params,
  all: Table,
  series: DataSeries | undefined,
  name: string,
  lang: string,
): { readonly view: View; readonly table: Table } {
  const written = viewOf(params, name);
  let [view, table] = [written, tableFor(all, series, written)];
  const { words = {}, around = {} } = params;
  const marks = marksOf(view);
  for (const name of CHANNELS) {
    const channel = channelOf(written[name]);
    const { transform, field, window = 7, at: asked, title = words['count'] } = channel ?? {};
    const isCount = field === COUNT;
    if (isCount && title !== undefined) view = { ...view, [name]: { ...channel, title } };
    const isMade = transform !== undefined || (isCount && !marks.includes('bar'));
    if (!channel || !isMade || !(isCount || table.columns[field ?? ''])) continue;
    const { results, isStacked, most, at } = madeBy(table, written, name, channel, lang);
    const to = madeName(channel);
    const isFull = transform === 'share' && isStacked && view.layout === undefined && (marks.includes('bar') || marks.includes('area')); // prettier-ignore
    const text = words[asked !== undefined && transform === 'difference' ? 'since' : (transform ?? '')] ?? '{title}'; // prettier-ignore
    const known = table.columns[field ?? '']?.title ?? title ?? '';
    const [before, after] = around[to] ?? ['', transform === 'share' ? '%' : ''];
    const column = {
      title: isPart(transform) ? '' : text.replace('{title}', known).replace('{at}', at).replace('{window}', String(window)), // prettier-ignore
      type: !isPart(transform) ? ('number' as const) : transform === 'week' ? ('date' as const) : ('words' as const), // prettier-ignore
      ...{ before, after, isSigned: transform === 'difference' },
    };
    table = {
      ...table,
      columns: { ...table.columns, [to]: column },
      rows: table.rows.map((row) => results.has(row) ? { ...row, cells: { ...row.cells, [to]: results.get(row)! } } : row), // prettier-ignore
    };
    if (isCount && transform === undefined) table = { ...table, rows: [...table.rows, ...emptyIn(table, written, name, to)] }; // prettier-ignore
    const usual: Partial<Channel> = {
      ...(transform === 'week' && { bin: WEEK }),
      ...(isFull && { domain: [0, 100] }),
      ...(transform === 'rank' && { reverse: true, domain: [0.5, most + 0.5], ticks: Array.from({ length: most }, (_, i) => i + 1) }), // prettier-ignore
    };
    const { transform: _transform, window: _window, at: _at, ...rest } = channel;
    view = { ...(isFull && { values: true }), ...view, [name]: { ...usual, ...rest, field: to } };
    const order = transform ? wordsIn(transform, lang) : [];
    if (order.length > 0) view = { sort: order, ...view };
  }
  return { view, table };
}
