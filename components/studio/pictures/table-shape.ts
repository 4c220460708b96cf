/** What a table holds, as far as the choice of a chart depends on it. Pure. */
import { countryOf } from '../../scenes/kit/countries.ts';
import type { Params } from '../../scenes/chart/params.ts';
import { tableOf, type Column, type Row } from '../../scenes/chart/table.ts';
import type { DataSeries } from '../../../story/scene.ts';

/** A column of words or dates, with each of them once, as the table writes them. */
export interface Names {
  readonly field: string;
  readonly title: string;
  readonly type: 'number' | 'date' | 'words';
  readonly words: readonly string[];
}
/** A column along which rows follow each other: dates, numbers, months, ages. */
export interface Along extends Names {
  /** Words in their order, where the table has another one. */
  readonly sort?: readonly string[];
  /** Ages and other spans of numbers. */
  readonly isCounted: boolean;
}
export type Measure = ReturnType<typeof measureOf>;
export type TableShape = ReturnType<typeof shapeOf>;

export const LATITUDE = /^(?:lat|latitude|breite|breitengrad|纬度)\.?$/i;
export const LONGITUDE = /^(?:lon|lng|long|longitude|länge|längengrad|经度)\.?$/i;
/** Their sum says nothing, unless it is a hundred. */
const NO_SUMS = /percent|celsius|fahrenheit|kelvin|year/i;
const MOST_GROUPS = 8;
/** Numbers that differ more than this count different things. */
const MOST_RATIO = 10;

/** The first days of twelve months, and seven days that begin with a Monday. */
const MONTHS = Array.from({ length: 12 }, (_, i) => Date.UTC(2024, i, 1));
const DAYS = Array.from({ length: 7 }, (_, i) => Date.UTC(2024, 0, i + 1));

/** The names of months and of weekdays. */
const cyclesOf = (lang: string): readonly (readonly string[])[] =>
  [lang, 'en', 'de', 'fr', 'es'].flatMap((one) => {
    const named = (dates: readonly number[], options: Intl.DateTimeFormatOptions) => {
      const { format } = new Intl.DateTimeFormat(one, { ...options, timeZone: 'UTC' });
      return dates.map((date) => format(date).toLowerCase().replace('.', ''));
    };
    return (['long', 'short'] as const).flatMap((style) => [named(MONTHS, { month: style }), named(DAYS, { weekday: style })]); // prettier-ignore
  });

/** Ages, quarters and other spans of numbers, and months in Chinese. */
const SPAN = /^[^\d\s]?(\d+)(?:\s*[-–—+<].*|月)?$/;
/** Whether words are months, weekdays, quarters or ages; and their order, where it is another one. */
function alongWords(name: Names, lang: string): readonly Along[] {
  const { words } = name;
  if (words.length < 3) return [];
  const numbers = words.map((word) => Number(SPAN.exec(word)?.[1] ?? NaN));
  if (numbers.every((number, i) => i === 0 || number > numbers[i - 1]!))
    return [{ ...name, isCounted: true }];
  for (const cycle of cyclesOf(lang)) {
    const places = words.map((word) => {
      const plain = word.toLowerCase().replace(/\.$/, '');
      return cycle.findIndex((one) => one === plain || (plain.length > 2 && one.startsWith(plain)));
    });
    if (places.includes(-1)) continue;
    const isInOrder = places.every((at, i) => i === 0 || at === (places[i - 1]! + 1) % cycle.length); // prettier-ignore
    const sort = [...words].sort((a, b) => places[words.indexOf(a)]! - places[words.indexOf(b)]!);
    return [{ ...name, isCounted: false, ...(!isInOrder && { sort }) }];
  }
  return [];
}

/** The words of a column, each once; dates as the table writes them. */
const wordsOf = (rows: readonly Row[], field: string, type: Names['type']): readonly string[] => [
  ...new Set(
    rows.flatMap(({ cells: { [field]: cell }, x }) =>
      cell === undefined ? [] : field === 'x' && type === 'date' && x ? x : String(cell),
    ),
  ),
];

/** A column of numbers, and the names of their rows, the highest first. */
function measureOf(
  { field, title }: Pick<Names, 'field' | 'title'>,
  rows: readonly Row[],
  name = '',
  cell = field,
) {
  // prettier-ignore
  const valueOf = ({ cells }: Row) => Number(cells[cell]);
  const sorted = rows.filter(({ cells }) => cell in cells).sort((a, b) => valueOf(b) - valueOf(a));
  const [most = 0, least = 0] = [sorted[0], sorted.at(-1)].flatMap((row) => (row ? valueOf(row) : [])); // prettier-ignore
  const names = sorted.flatMap(({ cells }) => (name in cells ? String(cells[name]) : []));
  return { field, title, least, most, ranked: [...new Set(names)] };
}

export function shapeOf(series: DataSeries, lang: string) {
  const { columns, rows } = tableOf({ [series.id]: series }, { series: series.id } as Params);
  const isHidden = (field: string, { title }: Column) => ['status', 'low', 'high', series.key].includes(field) || LATITUDE.test(title) || LONGITUDE.test(title); // prettier-ignore
  const all = Object.entries(columns)
    .filter(([field, column]) => !isHidden(field, column))
    .map(([field, { title, type }]): Names => ({ field, title, type, words: wordsOf(rows, field, type) })) // prettier-ignore
    // A word or a date that all rows share tells none apart.
    .filter(({ type, words: { length } }) => length > 1 || (length === 1 && (type === 'number' || rows.length === 1))); // prettier-ignore
  const texts = all.filter(({ type }) => type === 'words');
  const columnOf = (name: string) => all.find(({ field }) => field === name);
  const [x, entity] = [columnOf('x'), columnOf('entity')];
  const along = texts.flatMap((one) => alongWords(one, lang))[0] ?? (x && x.type !== 'words' ? { ...x, isCounted: false } : undefined); // prettier-ignore
  const isWide = x !== undefined && entity !== undefined;
  const [name] = [isWide && !along ? x : entity, x, ...texts].flatMap((one) => (one && one.field !== along?.field && (isWide || one.type === 'words') ? one : [])); // prettier-ignore
  const sides = isWide && !along ? entity : undefined;
  const keyOf = (row: Row, ...fields: readonly (Names | undefined)[]) => JSON.stringify(fields.map((one) => one && row.cells[one.field])); // prettier-ignore
  const isNamed = name !== undefined && new Set(rows.map((row) => keyOf(row, name, along, sides))).size === rows.length; // prettier-ignore
  const measures = all
    .filter(({ field, type }) => type === 'number' && field !== along?.field)
    .map((one) => measureOf(one, rows, name?.field))
    .filter(({ least, most }) => least < most || rows.length === 1);
  const ofEntities = Object.entries(series.entities).map(([field, title]) => {
    const among = rows.filter((_, i) => series.rows[i]?.entity === field);
    return measureOf({ field, title }, among, (along ?? name)?.field, 'value');
  });
  const heights = ofEntities.map(({ least, most }) => Math.max(-least, most));
  const sums = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row, along ?? (sides && name));
    sums.set(key, (sums.get(key) ?? 0) + Number(row.cells['value']));
  }
  const isHundred = [...sums.values()].every((total) => Math.abs(total - 100) < 1.5);
  const known = new Set([along, isNamed ? name : undefined, sides].map((one) => one?.field));
  return {
    // Rows follow each other along the one, and the other names them.
    ...{ rows: rows.length, along: along as Along | undefined, name },
    // Whether each row has a name of its own, or one for each place along.
    isNamed,
    measures,
    // Several numbers beside each name: the column of their headers, and each as a column of its own.
    ...{ sides, columns: isWide && isNamed ? ofEntities : [] },
    // Whether these are of one size, so that one scale holds them.
    isShared: Math.max(...heights) < MOST_RATIO * Math.min(...heights),
    // Whether numbers may be added, and whether they add up to a hundred.
    isSum: (measures[0]?.least ?? 0) >= 0 && (isHundred || !NO_SUMS.test(series.unit ?? '')),
    isHundred,
    // Few words that many rows share.
    groups: texts.filter(({ field, words: { length } }) => !known.has(field) && length <= Math.min(MOST_GROUPS, rows.length / 2)), // prettier-ignore
    dates: all.filter(({ field, type }) => type === 'date' && field !== 'x'),
    areCountries: name !== undefined && name.words.filter((word) => countryOf(word)).length > Math.max(2, name.words.length * 0.6), // prettier-ignore
    hasRange: rows.some(({ cells }) => 'low' in cells && 'high' in cells),
  };
}
