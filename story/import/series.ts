/** A table of a text, or a CSV file beside it, as a series and the picture that shows it. */
import type { JsonObject } from '../scene.ts';
import { LIMITS } from '../script/limits.ts';
import { isRefused, type Cells } from './cells.ts';
import { readNumber } from './numbers.ts';
import { readTable } from './table.ts';
import { unitOf } from './units.ts';

export interface Chart {
  readonly kind: 'lines' | 'bars' | 'map';
  /** Undefined where the picture has all of the table: places that it says the degrees of. */
  readonly csv?: string;
  /** Of the series, without title and sources. */
  readonly series: JsonObject;
  /** For `units` of the script. */
  readonly unit?: readonly [id: string, unit: JsonObject];
  /** Params beside the series. */
  readonly params: JsonObject;
  readonly home?: JsonObject;
  /** Of its only column of numbers. */
  readonly name: string;
  /** What of the table is not in it. */
  readonly rest: readonly string[];
}
/** What a table is read with. */
export interface Given {
  readonly lang: string;
  readonly units: Readonly<Record<string, JsonObject>>;
  readonly isPlace: (name: string) => boolean;
}

const LAT = /^lat(itude)?$/i;
const LON = /^(lon|lng|long|longitude)$/i;
/** As many as bars may be. */
const MOST_BARS = 24;

/** Places on a map, where a table says where they lie. */
function pointsIn(rows: Cells['rows']): Chart | undefined {
  const [header = [], ...body] = rows;
  const [lat, lon] = [LAT, LON].map((name) => header.findIndex((cell) => name.test(cell)));
  if (lat === undefined || lon === undefined || lat < 0 || lon < 0) return undefined;
  const name = header.findIndex((_, i) => i !== lat && i !== lon);
  const points = body.flatMap((row, i) => {
    const [y, x] = [lat, lon].map((at) => Number(readNumber(row[at] ?? '', '.')?.text ?? NaN));
    const words = (row[name] ?? '').slice(0, 60);
    const isGood = Math.abs(y ?? NaN) <= 90 && Math.abs(x ?? NaN) <= 180 && words !== '';
    return isGood ? [[`p-${i + 1}`, { name: words, lon: x ?? 0, lat: y ?? 0 }] as const] : [];
  });
  if (points.length === 0 || points.length > LIMITS.labels) return undefined;
  const labels = Object.fromEntries(points.slice(0, 8).map(([id]) => [id, true]));
  const json = JSON.stringify(points);
  return {
    kind: 'map',
    series: {},
    params: { points: Object.fromEntries(points) },
    home: { labels },
    name: '',
    rest: restOf(rows, `${json} ${header[lat] ?? ''} ${header[lon] ?? ''}`),
  };
}

/** Letters and digits alone, as numbers may be written otherwise. */
const bare = (cell: string) =>
  cell
    .replace(/\.0+$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
/** Cells of a table whose words are not among those taken, by column. */
function restOf(rows: Cells['rows'], taken: string): readonly string[] {
  const cells = new Set(taken.split(/[,"\n:{}[\]]/).map(bare));
  const whole = bare(taken);
  const isThere = (cell: string) =>
    cells.has(bare(cell)) || (/\p{L}/u.test(cell) && whole.includes(bare(cell)));
  const columns = (rows[0] ?? []).map((_, i) =>
    rows.flatMap((row) => (isThere(row[i] ?? '') ? [] : (row[i] ?? ''))),
  );
  return columns.flatMap((column) => (column.length > 0 ? column.join('\n') : []));
}

/** What shows a table; undefined where it has no column of numbers, or too much of anything. */
export function chartOf(cells: Cells, { lang, units, isPlace }: Given): Chart | undefined {
  const points = pointsIn(cells.rows);
  if (points) return points;
  const read = readTable(cells, { lang });
  if (isRefused(read) || read.csv === undefined) return undefined;
  const [header = [], ...body] = read.csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const values = header.filter(
    (name, i) => i > 0 && !['entity', 'label', 'note', 'id'].includes(name),
  ).length;
  const [x] = read.columns.flatMap(({ kind }, i) => (kind === 'out' ? [] : [i]));
  const names = read.rows.map((row) => row[x ?? 0] ?? '');
  const isByRow = read.columns[x ?? 0]?.kind !== 'words';
  const isOverTime = read.xType !== 'words' && (isByRow ? new Set(names).size : values) > 1;
  const isOfPlaces = values === 1 && read.xType === 'words' && names.every(isPlace);
  const kind = isOverTime ? 'lines' : isOfPlaces ? 'map' : 'bars';
  if (kind === 'bars' && body.length * values > MOST_BARS) return undefined;
  const { unit, own } = unitOf(read.unit, lang, units);
  const xLabel = cells.rows[0]?.[x ?? 0] ?? '';
  const isLong = header[0] === 'x';
  const said = [
    read.csv,
    read.counted,
    read.unit,
    `${read.counted} (${read.unit})`,
    isLong ? xLabel : '',
  ];
  return {
    kind,
    csv: read.csv,
    series: {
      ...(unit !== undefined && { unit }),
      ...(read.counted !== '' && { of: read.counted }),
      status: 'recorded',
      ...(read.xType !== 'date' && { xType: read.xType }),
      ...(isLong && xLabel !== '' && { xLabel }),
    },
    ...(unit !== undefined && own && { unit: [unit, own] as const }),
    params: {},
    name: read.counted,
    rest: restOf(cells.rows, said.join('\n')),
  };
}
