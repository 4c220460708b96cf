/** Kinds of pictures that an author may choose beside charts, and the minimal script of each. */
import { fill } from '../../ui/fill.ts';
import type { JsonObject, Table } from '../../../story/scene.ts';
import { round } from './chart-forms.ts';
import { en } from './words.en.ts';

const WORDS = en.starting;

/** Pictures that are no charts. */
export const OTHERS = [
  ...['lines', 'units', 'flows', 'stacks', 'scorecards', 'timeline', 'route', 'map'],
  ...['peaks', 'section', 'verdicts', 'statement', 'figure', 'quotation'],
];

/** Kinds that draw a file, by extension. */
export const OF_FILE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['jpg', 'jpeg', 'png', 'webp', 'avif'].map((one) => [one, 'image'])),
  svg: 'drawing',
  ...{ mp4: 'film', webm: 'film', glb: 'object', geojson: 'map', topojson: 'map' },
};

const NARROW = { x: 0, y: 0, height: 1, radius: 0.8, sharpness: 1.4 };
const BESIDE = { x: 0.36, y: 0.12, height: 0.52, radius: 0.5, sharpness: 1 };
const LOW = { x: -0.36, y: 0.14, height: 0.36, radius: 0.6, sharpness: 0.9 };
const WIDE = { x: 0, y: 0, height: 1, radius: 0.95, sharpness: 0.8 };
/** A whole range beside the words of a step: shares of a wide stage. */
const BESIDE_WORDS = { left: 0.38, right: 0.97, top: 0.18, bottom: 0.76 };
/** A silhouette; neighbours get different ones. */
const bumps = (i: number): JsonObject =>
  i % 2 === 0
    ? { head: NARROW, arm: BESIDE, foot: LOW }
    : { head: WIDE, arm: { ...BESIDE, x: -0.5 } };

interface Row {
  readonly id: string;
  readonly name: string;
  readonly at: JsonObject;
  readonly value: number;
}
/** One row for each thing: the last of each column, or each row of a table without columns. */
function lastRows({ series, entities, xs, rows }: Table): readonly Row[] {
  const at = (x: string | undefined, entity?: string) => ({
    series: series.id,
    ...(x !== undefined && { x }),
    ...(entity !== undefined && { entity }),
  });
  if (entities.length > 0)
    return entities.flatMap(({ id, name }) => {
      const row = rows.findLast((one) => one.entity === id && one.value !== undefined);
      return row?.value === undefined ? [] : [{ id, name, at: at(row.x, id), value: row.value }];
    });
  const parts =
    series.xType === 'words' ? xs : xs.slice(-1).map((one) => ({ ...one, name: series.title }));
  return parts.flatMap(({ id, name }, i) => {
    const x = series.xType === 'words' ? name : xs.at(-1)?.name;
    const value = rows.find((row) => row.x === x)?.value;
    return value === undefined
      ? []
      : [{ id: parts.length > 1 ? id : `part-${i + 1}`, name, at: at(x), value }];
  });
}

/** The value of the whole: a goal in the table, a hundred percent, or the largest row. */
function totalOf({ series, rows }: Table): number {
  const goal = rows.findLast(({ status, value }) => status === 'target' && value !== undefined);
  if (goal?.value !== undefined) return goal.value;
  return series.unit === 'percent' ? 100 : Math.max(...rows.map(({ value = 0 }) => value), 0);
}

const LATITUDE = /^(?:lat|latitude|breite|breitengrad|纬度)\.?$/i;
const LONGITUDE = /^(?:lon|lng|long|longitude|länge|längengrad|经度)\.?$/i;
const tenth = (n: number) => Math.round(n * 10) / 10;
/** The most names on a map that remain readable. */
const MOST_NAMES = 12;

/** Places of a table with coordinates: circles sized by another column, else dots. */
function placesOf({ series, xs, entities, rows }: Table): JsonObject | undefined {
  const column = (name: RegExp) => entities.find((one) => name.test(one.name.trim()))?.id;
  const [lat, lon] = [column(LATITUDE), column(LONGITUDE)];
  if (lat === undefined || lon === undefined) return undefined;
  const counted = entities.find(({ id }) => id !== lat && id !== lon);
  const valueOf = (x: string, entity: string | undefined) =>
    rows.find((row) => row.x === x && row.entity === entity)?.value;
  const places = xs.flatMap(({ id, name }) => {
    const [north, east] = [valueOf(name, lat), valueOf(name, lon)];
    if (north === undefined || east === undefined) return [];
    return [{ id, name, lat: north, lon: east, size: valueOf(name, counted?.id) }];
  });
  if (places.length === 0) return undefined;
  const middle = (degrees: readonly number[]) => {
    const [low, high] = [Math.min(...degrees), Math.max(...degrees)];
    return { at: tenth((low + high) / 2), span: high - low };
  };
  const [north, east] = [
    middle(places.map((one) => one.lat)),
    middle(places.map((one) => one.lon)),
  ];
  // With some of the surrounding land.
  const zoom = Math.min(12, 200 / (east.span + 10), 100 / (north.span + 6));
  const sized = places.filter(({ size = 0 }) => size > 0);
  const size = counted &&
    sized.length > 0 && {
      value: Math.max(...sized.map((one) => one.size ?? 0)),
      radius: 34,
      title: fill(WORDS.circles, { name: counted.name }),
    };
  return {
    params: {
      points: Object.fromEntries(
        places.map((one) => [one.id, { name: one.name, lon: one.lon, lat: one.lat }]),
      ),
      ...(size && { size, portrait: { size: { radius: 22 } } }),
    },
    home: {
      ...(zoom > 1 && { view: { lon: east.at, lat: north.at, zoom: tenth(zoom) } }),
      ...(size && {
        sizes: Object.fromEntries(
          sized.map(({ id, name }) => [id, { series: series.id, x: name, entity: counted.id }]),
        ),
      }),
      labels: Object.fromEntries(places.slice(0, MOST_NAMES).map(({ id }) => [id, true])),
    },
  };
}

/** Pictures that the format does not derive from a table. */
const COMPOSED: Readonly<Record<string, (table: Table) => JsonObject | undefined>> = {
  map: placesOf,
  peaks(table) {
    const rows = lastRows(table).slice(0, 12);
    const goal = totalOf(table);
    if (rows.length === 0 || goal <= 0) return undefined;
    const peaks = rows.map(({ id, name }, i) => [id, { name, bumps: bumps(i), seed: i + 3, goal }]);
    return {
      params: {
        peaks: Object.fromEntries(peaks) as JsonObject,
        viewpoints: { beside: { wide: BESIDE_WORDS } },
      },
      home: {
        view: 'beside',
        levels: Object.fromEntries(rows.map(({ id, at }) => [id, at])),
        labels: Object.fromEntries(rows.map(({ id }) => [id, true])),
      },
    };
  },
  section(table) {
    const row = lastRows(table)[0];
    const top = totalOf(table);
    if (!row || top <= 0) return undefined;
    const { x: _, ...source } = row.at;
    return {
      params: {
        relief: { bumps: bumps(0) },
        ...{
          name: row.name,
          top: round(top),
          unit: table.unit.slice(0, 12),
          measures: { rows: source },
        },
      },
      home: { level: row.at },
    };
  },
  route(table) {
    const row = lastRows(table)[0];
    const isLength = /met(er|re)$|mile|foot|inch|yard|^[ck]?m$/.test(table.series.unit ?? '');
    if (!row || row.value <= 0 || table.series.xType === 'words' || !isLength) return undefined;
    const { x: _, ...source } = row.at;
    const unit = table.unit && ` ${table.unit.trim()}`.slice(0, 12);
    return {
      params: { ...source, name: row.name, ...(unit && { unit }), of: round(totalOf(table)) },
      home: { length: row.at },
    };
  },
};

/** Kinds that the format derives from a table. */
const SHORT = new Set(['units', 'flows', 'stacks', 'lines', 'map', 'scorecards']);
/** Kinds that draw a line between rows, which has no meaning between words. */
const IN_ORDER = new Set(['lines', 'route']);

/**
 * The scene for a table; undefined if this kind can't show it. A timeline needs rows that describe
 * events.
 */
export function sceneOfTable(kind: string, table: Table): JsonObject | undefined {
  const { series, xs, rows } = table;
  const composed = COMPOSED[kind]?.(table);
  if (composed) return { kind, ...composed };
  if (IN_ORDER.has(kind) && series.xType === 'words' && xs.length !== 2) return undefined;
  const isShort =
    kind === 'timeline' ? rows.some(({ label }) => label !== undefined) : SHORT.has(kind);
  return isShort ? { kind, params: { series: series.id } } : undefined;
}

/** Scenes without a table: words, a fact as a large number, voices. */
export function sceneOfWords(kind: string, fact: string | undefined): JsonObject | undefined {
  const item = (one: JsonObject) => ({ kind: 'words', params: { items: { words: one } } });
  if (kind === 'statement') return item({ kind, text: WORDS.statement });
  if (kind === 'quotation') return item({ kind, text: WORDS.quotation, note: WORDS.who });
  if (kind === 'figure' && fact !== undefined)
    return { ...item({ kind }), home: { figures: { words: { fact } } } };
  if (kind !== 'verdicts') return undefined;
  const date = String(new Date().getFullYear());
  const voice = { who: WORDS.who, words: WORDS.voice, date };
  return { kind, params: { verdicts: { first: voice, second: voice } } };
}
