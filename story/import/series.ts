/** A table of a text, or a CSV file beside it, as a series and the picture that shows it. */
import type { JsonObject } from '../scene.ts';
import { decimalYear } from '../script/dates.ts';
import { LIMITS } from '../script/limits.ts';

export type Rows = readonly (readonly string[])[];
export interface Chart {
  readonly kind: 'lines' | 'bars' | 'map';
  /** Undefined where the picture has all of the table: places that it says the degrees of. */
  readonly csv?: string;
  /** Of the series, without title and sources. */
  readonly series: JsonObject;
  /** Params beside the series. */
  readonly params: JsonObject;
  readonly home?: JsonObject;
  /** Of its only column of numbers. */
  readonly name?: string;
  /** Columns of words, which no chart shows. */
  readonly words: readonly (readonly string[])[];
}

const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
};
const NOTHING = /^(?:|[-–—.…?]+|n\/?a|none)$/i;

/** A number as people write it: 1,234.5, 1.234,5, 1 234, 12 %, € 5. */
function numberIn(cell: string): { value: number; unit: string } | undefined {
  const [, sign, before, digits = '', after] =
    /^([-−+]?)\s*([€$£¥]?)\s*(\d[\d.,'’\s]*)\s*(%|€)?$/.exec(cell.trim()) ?? [];
  const bare = digits.replace(/['’\s]/g, '');
  if (bare === '') return undefined;
  const [comma, dot] = [bare.lastIndexOf(','), bare.lastIndexOf('.')];
  const mark = Math.max(comma, dot) < 0 ? '' : comma > dot ? ',' : '.';
  const isGrouped =
    mark !== '' && (/^\d{1,3}(,\d{3})+$/.test(bare) || /^\d{1,3}(\.\d{3}){2,}$/.test(bare));
  const plain = isGrouped
    ? bare.replace(/[.,]/g, '')
    : bare.replaceAll(mark === ',' ? '.' : ',', '').replace(',', '.');
  const value = Number(plain) * (sign === '' || sign === '+' ? 1 : -1);
  if (!Number.isFinite(value) || Math.abs(value) > LIMITS.number) return undefined;
  return { value, unit: after === '%' ? 'percent' : (CURRENCIES[before || after || ''] ?? '') };
}

/** As many as bars may be. */
const MOST_BARS = 24;
const isDate = (cell: string) => decimalYear(cell.trim()) !== undefined;
const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csvOf = (rows: Rows) => `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;

/** Names of columns, none empty and none twice; those that mean something to a series get a capital. */
function namesFor(header: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return header.map((cell, i) => {
    const base =
      cell === ''
        ? String(i + 1)
        : /^[a-z]/.test(cell)
          ? cell.replace(/^./, (letter) => letter.toUpperCase())
          : cell;
    let name = base;
    for (let n = 2; taken.has(name); n++) name = `${base} ${n}`;
    taken.add(name);
    return name;
  });
}

const LAT = /^lat(itude)?$/i;
const LON = /^(lon|lng|long|longitude)$/i;

/** Places on a map, where a table says where they lie. */
function pointsIn([header = [], ...body]: Rows): Chart | undefined {
  const [lat, lon] = [
    header.findIndex((name) => LAT.test(name)),
    header.findIndex((name) => LON.test(name)),
  ];
  if (lat < 0 || lon < 0) return undefined;
  const name = header.findIndex((_, i) => i !== lat && i !== lon);
  const points = body.flatMap((row, i) => {
    const [y, x] = [numberIn(row[lat] ?? '')?.value, numberIn(row[lon] ?? '')?.value];
    const words = (row[name] ?? '').slice(0, 60);
    const isGood =
      y !== undefined && x !== undefined && Math.abs(y) <= 90 && Math.abs(x) <= 180 && words !== '';
    return isGood ? [[`p-${i + 1}`, { name: words, lon: x, lat: y }] as const] : [];
  });
  if (points.length === 0 || points.length > LIMITS.labels) return undefined;
  const labels = Object.fromEntries(points.slice(0, 8).map(([id]) => [id, true]));
  return {
    kind: 'map',
    series: {},
    params: { points: Object.fromEntries(points) },
    home: { labels },
    words: [[header[name] ?? ''], ...columnsBut(new Set([lat, lon, name]), [header, ...body])],
  };
}

const columnsBut = (shown: ReadonlySet<number>, [header = [], ...body]: Rows) =>
  header.flatMap((name, i) => (shown.has(i) ? [] : [[name, ...body.map((row) => row[i] ?? '')]]));

/** What shows a table; undefined where it has no column of numbers, or too much of anything. */
export function chartOf(
  table: Rows,
  isPlace: (name: string) => boolean = () => false,
): Chart | undefined {
  const [header = [], ...rows] = table.map((row) =>
    row.map((cell) => cell.trim().slice(0, LIMITS.line)),
  );
  const body = rows.filter((row) => row.some((cell) => cell !== ''));
  if (body.length === 0 || body.length > LIMITS.rows || header.length > LIMITS.columns)
    return undefined;
  const points = pointsIn([header, ...body]);
  if (points) return points;
  const numbers = header.map((_, i) => body.map((row) => numberIn(row[i] ?? '')));
  const isNumeric = (i: number) =>
    (numbers[i] ?? []).some((one) => one !== undefined) &&
    body.every((row, at) => numbers[i]?.[at] !== undefined || NOTHING.test(row[i] ?? ''));
  const columns = header.flatMap((_, i) => (i > 0 && isNumeric(i) ? [i] : []));
  if (columns.length === 0) return undefined;
  const names = namesFor(header);
  const first = body.map((row) => row[0] ?? '');
  const isByDate = first.every(isDate);
  const isAcross = !isByDate && columns.length > 1 && columns.every((i) => isDate(header[i] ?? ''));
  const units = new Set(
    columns.flatMap((i) => (numbers[i] ?? []).flatMap((one) => one?.unit ?? [])),
  );
  const [unit = ''] = units;
  const cells = body.map((row, at) => [
    isByDate ? (row[0] ?? '').trim() : (row[0] ?? ''),
    ...columns.map((i) => String(numbers[i]?.[at]?.value ?? '')),
  ]);
  const isOne = columns.length === 1;
  const [only = 1] = columns;
  const head = isOne
    ? ['x', 'value']
    : [
        names[0] ?? 'name',
        ...columns.map((i) => (isAcross ? (header[i] ?? '') : (names[i] ?? ''))),
      ];
  const isOfPlaces = !isByDate && (isOne || isAcross) && first.every(isPlace);
  const isOverTime = (isByDate && body.length > 1) || (isAcross && !isOfPlaces);
  const kind = isOverTime ? 'lines' : isOfPlaces ? 'map' : 'bars';
  if (kind === 'bars' && body.length * columns.length > MOST_BARS) return undefined;
  return {
    kind,
    csv: csvOf([head, ...cells]),
    series: {
      ...(units.size === 1 && unit !== '' && { unit }),
      status: 'recorded',
      ...(!isByDate && !isAcross && { xType: 'words' }),
      ...(isOne && header[0] !== '' && { xLabel: header[0] ?? '' }),
      ...(isOne && header[only] !== '' && { of: header[only] ?? '' }),
    },
    params: {},
    ...(isOne && { name: header[only] ?? '' }),
    words: columnsBut(new Set([0, ...columns]), [header, ...body]),
  };
}
