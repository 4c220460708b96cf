/** Selects the part of a series that a scene shows: the chosen entities and x values, in the chosen order. */
import { memoize } from '../memoize.ts';
import { plainLetters } from '../plain-letters.ts';
import type { DataRow, DataSeries, JsonObject, SceneData, Table } from '../scene.ts';
import { defined } from '../defined.ts';
import { columnsOf } from './columns.ts';
import { rowsOf } from './rows.ts';
import type { SeriesScript, StoryScript } from './schema.ts';
import { parseLine } from './text.ts';
import { wordsIn } from './text-ast.ts';

/** A series without printed forms and sources: enough to make parts and their names. */
export const toData = memoize((series: SeriesScript): Omit<DataSeries, 'id'> => {
  const { title, unit, of, xType = 'date', xLabel, entities = {} } = series;
  const rows = rowsOf(series).map(({ note: _note, sources: _sources, id: _id, ...row }) => row);
  return { title, xType, entities, rows, ...defined({ unit, of, xLabel }), ...columnsOf(series) };
});

/** The series of a script as kinds receive them; each is read on first access, since most scenes use few. */
export function sceneData(script: StoryScript): SceneData {
  const data = Object.create(null) as SceneData;
  for (const [id, series] of Object.entries(script.data)) {
    const get = () => ({ id, ...toData(series) });
    Object.defineProperty(data, id, { get, enumerable: true });
  }
  return data;
}

const plainWords = (line: string): string => wordsIn(parseLine(line).line);

/** An id for each name: lower-case letters without accents; names of digits or other scripts get a prefix `x`. */
export function idsFor(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const letters = plainLetters(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 32)
      .replace(/-$/, '');
    const id = /^[a-z]/.test(letters) ? letters : `x-${letters === '' ? i + 1 : letters}`;
    const rowId = taken.has(id) ? `${id}-${i + 1}` : id;
    taken.add(rowId);
    return rowId;
  });
}

/** The text after a number with this unit; '' if there is none. */
function unitWords(unit: string | undefined, { units, lang }: StoryScript): string {
  if (unit === undefined) return '';
  const unitEntry = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (unitEntry) {
    const { after = '' } = unitEntry;
    return (typeof after === 'string' ? after : (after.other ?? '')).trim();
  }
  if (unit === 'percent') return '%';
  try {
    const format = new Intl.NumberFormat(lang, { style: 'unit', unit });
    return format.formatToParts(100).find(({ type }) => type === 'unit')?.value ?? '';
  } catch {
    return '';
  }
}

/** The number by which a row is sorted; a row without one comes last. */
const weightOf = ({ value, low, high }: DataRow): number => value ?? high ?? low ?? -Infinity;

const isList = (of: unknown): of is readonly (string | number)[] =>
  Array.isArray(of) && of.length > 0;

type Named = { readonly id: string; readonly name: string };
/** Sorts as `sort` asks; `valueOf` gives the number to sort by. */
function sorted<T extends Named>(
  parts: readonly T[],
  sort: unknown,
  lang: string,
  valueOf: (part: T) => number,
): readonly T[] {
  if (sort === 'value') return [...parts].sort((a, b) => valueOf(b) - valueOf(a));
  if (sort === 'name') return [...parts].sort((a, b) => a.name.localeCompare(b.name, lang));
  return parts;
}

/** The table of a series, selected by `entities`, `only`, `sort` and `by`; unknown names are left out. */
export function tableOf(script: StoryScript, id: string, params: JsonObject): Table | undefined {
  const found = Object.hasOwn(script.data, id) ? script.data[id] : undefined;
  if (!found) return undefined;
  const data = toData(found);
  const { entities: wanted, only, sort, by } = params;
  const isIncluded = (x: string | undefined) =>
    !isList(only) || only.some((one) => String(one) === x);
  const chosen = data.rows.filter(({ x }) => isIncluded(x));
  const present = new Set(chosen.flatMap(({ entity }) => entity ?? []));
  const known = Object.keys(data.entities).filter((entity) => present.has(entity));
  const asked = isList(wanted)
    ? [...new Set(wanted.map(String))].filter((one) => known.includes(one))
    : known;
  const rows =
    known.length === 0 ? chosen : chosen.filter(({ entity = '' }) => asked.includes(entity));
  const all = [...new Set(rows.flatMap(({ x }) => x ?? []))];
  const order = isList(only) ? only.map(String).filter((x) => all.includes(x)) : all;
  const ids = idsFor(order);
  const places = new Map(rows.toReversed().map((row) => [row.x, row.at]));
  const xs = order.map((x, i) => ({ id: ids[i] ?? x, name: x, at: places.get(x) }));
  const names = Object.fromEntries(
    Object.entries(data.entities).map(([entity, name]) => [entity, plainWords(name)]),
  );
  const entities = asked.map((entity) => ({ id: entity, name: names[entity] ?? entity }));
  const lastOf = (matches: (row: DataRow) => boolean) => {
    const row = rows.findLast(matches);
    return row ? weightOf(row) : -Infinity;
  };
  const { lang } = script;
  return {
    series: { id, ...data, title: plainWords(data.title), entities: names },
    entities: sorted(entities, sort, lang, (one) => lastOf(({ entity }) => entity === one.id)),
    xs:
      entities.length > 1
        ? xs
        : sorted(xs, sort, lang, ({ name }) => lastOf(({ x }) => x === name)),
    rows,
    by: by === 'x' || by === 'entity' ? by : undefined,
    isChosen: isList(only),
    lang,
    unit: unitWords(data.unit, script),
  };
}
