/**
 * `chart`: rows of a table as marks on scales, in the words of Vega-Lite. Several views of one table
 * are one scene: the same marks move from one to the next.
 */
import type { Anchor, DataSeries, JsonObject, RowWords, SceneData } from '../../../story/scene.ts';
import { slug, yearOf } from '../kit/dates.ts';
import { defineKind } from '../kit/kind.ts';
import { describe, tableIn } from './describe.ts';
import { faultsOf } from './faults.ts';
import { params, state, type Context, type Params, type View } from './params.ts';
import { chosenEach } from '../kit/each.ts';
import { CHANNELS, channelOf, countedIn, FIRST, marksOf, nameField, numberOf, rowsOf, tableFor, viewNames, viewOf, wordOf } from './read.ts'; // prettier-ignore
import { tableOf, type Table } from './table.ts';
import { spanOf } from './until.ts';
import { madeName, madeUnit } from './transform.ts';

const TITLES = ['index', 'share', 'difference', 'since', 'cumulative', 'mean', 'rank', 'count'] as const; // prettier-ignore

/** Rows, and the words of their columns: a focus on a word is one on all its rows. */
function anchors(given: Params, data: SceneData): readonly Anchor[] {
  const table = tableOf(data, given);
  const name = nameField(table);
  const found = new Map<string, string>();
  for (const row of table.rows) found.set(row.key, wordOf(row, name) || row.key);
  for (const [field, { type }] of Object.entries(table.columns))
    if (type === 'words' && field !== 'status' && field !== 'label')
      for (const row of table.rows) {
        const word = wordOf(row, field);
        const id = slug(word).slice(0, 60);
        if (id !== '' && /^[a-z0-9]/.test(id) && !found.has(id)) found.set(id, word);
      }
  return [...found].map(([id, text]) => ({ id, name: text }));
}

let areasOf: (typeof import('./outlines.ts'))['areasOf'] | undefined;
/** The outlines of the world are large: read only for stories that draw a map of them. */
async function prepare(given: JsonObject): Promise<void> {
  if (JSON.stringify(given).includes('"map"')) ({ areasOf } = await import('./outlines.ts'));
}

/** What a view of units leaves to its rows: what one of them stands for, and a hundred as the whole of shares. */
function withUnits(
  given: Params,
  name: string,
  series: DataSeries,
  table: Table,
  { oneMark }: RowWords,
) {
  // prettier-ignore
  const view = viewOf(given, name);
  if (view.layout !== 'units') return {};
  const field = countedIn(view, table);
  const values = rowsOf(table, view).map((row) => numberOf(row, field));
  const each = view.each ?? chosenEach(values);
  const isWhole = !view.x && !view.y && field === 'value' && series.unit === 'percent' && Math.max(...values) <= 100; // prettier-ignore
  const { of } = series;
  const counted = field === 'value' ? series : (series.columns?.[field] ?? (of === undefined ? {} : { of })); // prettier-ignore
  const total = view.total ?? (isWhole ? 100 : undefined);
  return { each, total, key: view.key ?? oneMark(each, counted) };
}

/** Completes params with what is printed around the numbers of each column, and with the outlines of areas. */
function withRows(given: Params, data: SceneData, printed: RowWords): Params {
  const series = data[given.series];
  if (!series) return given;
  const units = [['value', series.unit] as const, ...Object.entries(series.columns ?? {}).map(([name, { unit }]) => [name, unit] as const)]; // prettier-ignore
  const unitOf = new Map(units);
  const further = viewNames(given).flatMap((name) => {
    const view = viewOf(given, name);
    const channels = CHANNELS.flatMap((channel) => channelOf(view[channel]) ?? []);
    return channels.map((one) => [madeName(one), madeUnit(one.transform, unitOf.get(one.field ?? ''))] as const).filter((_, i) => channels[i]!.transform); // prettier-ignore
  });
  const isMap = viewNames(given).some((name) => viewOf(given, name).layout === 'map');
  const table = tableOf(data, given);
  // A table with a column for each number has its names in x.
  const names = () => [...new Set(table.rows.flatMap((row) => [wordOf(row, nameField(table)), wordOf(row, 'x')]))]; // prettier-ignore
  const unitsOf = (name: string) => withUnits(given, name, series, tableFor(table, series, viewOf(given, name)), printed); // prettier-ignore
  return {
    ...given,
    ...unitsOf(FIRST),
    views: Object.fromEntries(Object.entries(given.views).map(([name, view]) => [name, { ...view, ...unitsOf(name) }])), // prettier-ignore
    around: Object.fromEntries([...units, ...further].flatMap(([name, unit]) => (unit === undefined ? [] : [[name, printed.around(unit)]]))), // prettier-ignore
    ...spanOf(table),
    ...(isMap && areasOf && { areas: areasOf(names()) }),
  } as Params;
}

/** Whether scales or a map place its marks, and not what room there is. */
const isPlaced = (view: View) =>
  view.layout === 'map' || (marksOf(view).includes('point') && !view.layout && !view.facet);

export const spec = defineKind(params, state, {
  kind: 'chart',
  surface: 'svg',
  summary: 'Rows of a table as marks on scales; the same marks move from view to view.',
  anchors,
  pressed(given, { view }) {
    const names = viewNames(given).filter((name) => view === undefined || name === view);
    return names.some((name) => isPlaced(viewOf(given, name))) ? 'places' : 'parts';
  },
  arrives: () => ({ drawn: 0 }),
  // Titles of columns that views make, and of counts, in the language of the story.
  usualWords: (given, say) =>
    /"(transform|count\(\))"/.test(JSON.stringify(given))
      ? { words: Object.fromEntries(TITLES.map((name) => [name, say(name)])) }
      : {},
  starts: ({ span }: Params) => ({ view: FIRST, until: span?.[1] ?? 0 }),
  views: 'view',
  names: (given) => ({ view: viewNames(given) }),
  faults: faultsOf,
  prepare,
  withRows,
  // Each view has a share, so that two states are mixed number by number.
  normalise: (given: Params, now) => ({
    ...now,
    until: yearOf(now.until),
    view: Object.fromEntries(viewNames(given).map((name) => [name, name === now.view ? 1 : 0])) as never, // prettier-ignore
  }),
  describe: (context, say) => describe(context as unknown as Context, say),
  table: (context, say) => tableIn(context as unknown as Context, say),
});
