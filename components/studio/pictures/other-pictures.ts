/** Kinds of pictures that an author may choose beside charts, and the minimal script of each. */
import { KINDS } from '../../../story/import/pictures.ts';
import type { JsonObject, Table } from '../../../story/scene.ts';
import { LATITUDE, LONGITUDE } from './table-shape.ts';
import { say, words as en } from '../../../story/catalogue/studio/pictures.g.ts';

const WORDS = en.starting;

/** Pictures that are no charts. */
export const OTHERS = [
  ...['lines', 'units', 'flows', 'stacks', 'scorecards', 'timeline', 'map'],
  ...['verdicts', 'statement', 'figure', 'quotation'],
];

/** Kinds that draw a file, by extension. */
export const OF_FILE: typeof KINDS = { ...KINDS, glb: 'object' };

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
      title: say(WORDS.circles, { name: counted.name }),
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

/** Kinds that the format derives from a table. */
const SHORT = new Set(['units', 'flows', 'stacks', 'lines', 'map', 'scorecards']);

/**
 * The scene for a table; undefined if this kind can't show it. A timeline needs rows that describe
 * events.
 */
export function sceneOfTable(kind: string, table: Table): JsonObject | undefined {
  const { series, xs, rows } = table;
  const places = kind === 'map' && placesOf(table);
  if (places) return { kind, ...places };
  // A line between words has no meaning.
  if (kind === 'lines' && series.xType === 'words' && xs.length !== 2) return undefined;
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
