/** What a view cannot draw, each with what would do. */
import { extent, sum } from 'd3-array';
import type { DataSeries, SceneData, SceneFault } from '../../../story/scene.ts';
import { unknownName } from '../kit/faults.ts';
import { words } from './fault-words.en.ts';
import type { Channel, Params, View } from './params.ts';
import {
  channelOf,
  completed,
  countedIn,
  FIRST,
  fieldsOf,
  isNamed,
  marksOf,
  nameField,
  numberOf,
  rowsOf,
  tableFor,
  viewNames,
  viewOf,
  wordOf,
} from './read.ts';
import { COUNT, tableOf, type Row, type Table } from './table.ts';
import { transformFaults } from './transform-faults.ts';

/** More marks than this are too many to move on a phone. */
const MOST_MOVING = 800;
const MOST_COLOURS = 8;
const MOST_UNITS = 2_000;
const MOST_BINS = 50_000;

interface Reading {
  readonly view: View;
  readonly table: Table;
  readonly rows: readonly Row[];
  /** Where the view is written. */
  readonly at: readonly string[];
}

/** Columns that the table does not have. */
function unknownColumns({ view, table, at }: Reading, series: DataSeries): SceneFault[] {
  const { sort, only = {} } = view;
  const known = Object.keys(table.columns);
  const sorted = typeof sort === 'string' ? [['sort', sort.replace(/^-/, '')] as const] : [];
  const entities = Object.keys(series.entities);
  const isNear = (field: string) => known.some((one) => one.toLowerCase() === field.toLowerCase());
  const unknown = [...fieldsOf(view), ...sorted]
    .filter(([, field]) => field !== COUNT && !known.includes(field))
    .map(([channel, field]) => ({
      ...unknownName([...at, channel], 'column', field, known),
      ...(entities.length > 1 && !isNear(field) && { hint: words.columns(known, entities) }),
    }));
  const filters = Object.keys(only).filter((name) => !known.includes(name));
  return [
    ...unknown,
    ...filters.map((name) => unknownName([...at, 'only', name], 'column', name, known)),
  ];
}

/** Names that no row has. */
function unknownNames({ view, table, at }: Reading): SceneFault[] {
  const { rows, columns } = table;
  const wordsIn = (field: string) => [...new Set(rows.map((row) => wordOf(row, field)))];
  const names = wordsIn(nameField(table));
  const lost = (
    path: readonly string[],
    asked: readonly (string | number)[],
    known: () => readonly string[],
    near = names,
  ) =>
    asked
      .filter((one) => !known().some((name) => isNamed(name, [one])))
      .map((one) => unknownName([...at, ...path], 'row', String(one), near));
  const keys = rows.map(({ key }) => key);
  const { label, highlight = [], only = {} } = view;
  return [
    ...lost(['label'], Array.isArray(label) ? label : [], () => [...names, ...keys]),
    ...lost(['highlight'], highlight, () => [
      ...keys,
      ...rows.flatMap(({ cells }) => Object.values(cells).map(String)),
    ]),
    ...Object.entries(only).flatMap(([field, among]) => {
      if (columns[field]?.type !== 'words') return [];
      const known = wordsIn(field);
      return lost(['only', field], among, () => known, known);
    }),
  ];
}

function problemsOf({ view, table, rows, at }: Reading): readonly SceneFault[] {
  const faults: SceneFault[] = [];
  const add = (path: string, [message, hint]: readonly [string, string], more = {}) =>
    faults.push({ path: [...at, ...path.split('/')], message, hint, ...more });
  const marks = marksOf(view);
  const { layout = '', facet, mirror } = view;
  const isLength = marks.includes('bar') || marks.includes('area');
  const typeOf = (field = '') => (field === COUNT ? 'number' : table.columns[field]?.type);
  const isNumber = (channel: Channel | undefined) =>
    channel?.field !== undefined && typeOf(channel.field) !== 'words';
  const isBelow = (field: string | undefined) => rows.some((row) => numberOf(row, field) < 0);
  const [x, y, size] = [view.x, view.y, view.size].map(channelOf);
  const isUnits = layout === 'units';
  if (isLength && !isNumber(x) && !isNumber(y) && !(isUnits && !x && !y))
    add('mark', words.noLength);
  for (const [name, channel] of Object.entries({ x, y })) {
    if (!channel?.field) continue;
    const { field, scale = '', zero, domain, bin = Infinity } = channel;
    const [least = 0, most = 0] = extent(rows, (row) => numberOf(row, field));
    const bins = Math.round((most - least) / bin);
    if (bins > MOST_BINS) add(`${name}/bin`, words.manyBins(bins));
    const isLog = scale === 'log';
    if (isLog && rows.some((row) => numberOf(row, field) <= 0))
      add(`${name}/scale`, words.logOfZero(field));
    if (isLength && (zero === false || isLog) && table.columns[field]?.type === 'number')
      add(isLog ? `${name}/scale` : `${name}/zero`, words.brokenLength);
    if (!['', 'band', 'time'].includes(scale) && typeOf(field) === 'words')
      add(`${name}/scale`, words.scaleOfWords(field, scale));
    const [from, to, ...more] = domain ?? [];
    if (typeof from === 'number' && typeof to === 'number' && more.length === 0 && from >= to)
      add(`${name}/domain`, words.domain);
  }
  const isRing = marks.includes('arc');
  if ((isRing || ['treemap', 'pack'].includes(layout)) && !isNumber(size ?? { field: 'value' }))
    add('size', words.noSize(isRing ? 'ring' : layout));
  const sized = isUnits ? countedIn(view, table) : size?.field;
  if (sized !== undefined && isBelow(sized))
    add(isUnits ? 'layout' : 'size', words.sizeBelowZero(sized));
  const count = isUnits
    ? Math.round(sum(rows, (row) => numberOf(row, sized)) / (view.each ?? 1))
    : 0;
  if (count > MOST_UNITS) add('each', words.manyUnits(count));
  if (layout === 'swarm' && !isNumber(x)) add('x', words.swarm);
  if (isRing && isNumber(size) && !rows.some((row) => numberOf(row, size?.field) > 0))
    add('size', words.emptyRing);
  if (['pie', 'hemicycle'].includes(layout) && !isRing) add('mark', words.noSlices(layout));
  if (layout === 'mosaic') {
    const [along, across] = isNumber(x) ? [y, x] : [x, y];
    if (!along || isNumber(along)) add('x', words.mosaicWords);
    if (facet !== undefined) add('facet', words.mosaicFacet);
    if (!marks.includes('bar')) add('mark', words.mosaicBars);
    if (isBelow(across?.field)) add('layout', words.mosaicBelowZero(String(across?.field)));
  }
  const isPlaced = isRing || ['treemap', 'pack', 'map', 'units'].includes(layout);
  if (!isPlaced && !x && !y) add('x', words.noPlace(Object.keys(table.columns)));
  if (mirror !== undefined && new Set(table.rows.map((row) => wordOf(row, mirror))).size !== 2)
    add('mirror', words.mirror(mirror));
  const { field = '', domain } = channelOf(view.color) ?? {};
  const isBand = [x, y].some((one) => one?.field === field);
  const colours = new Set(typeOf(field) === 'words' ? rows.map((row) => wordOf(row, field)) : []);
  if (colours.size > MOST_COLOURS && !isBand && !domain && !view.highlight)
    add('color', words.manyColours(colours.size), { isWarning: true });
  if (rows.length > MOST_MOVING && !marks.includes('area') && !marks.includes('line'))
    add('series', words.manyMarks(rows.length), { isWarning: true });
  return faults;
}

export function faultsOf(params: Params, data: SceneData): readonly SceneFault[] {
  const series = data[params.series];
  if (!series || series.rows.length === 0) return [];
  const all = tableOf(data, params);
  return viewNames(params).flatMap((name) => {
    const written = viewOf(params, name);
    const table = tableFor(all, series, written);
    const view = completed(written, table);
    const at = name === FIRST ? [] : ['views', name];
    const rows = rowsOf(table, view);
    const reading = { view, table, rows, at };
    const unknown = [...unknownColumns(reading, series), ...unknownNames(reading)];
    if (unknown.length > 0) return unknown;
    if (rows.length === 0)
      return [{ path: [...at, view.only ? 'only' : 'series'], message: words.noRow }];
    const transforms = transformFaults(view, table, rows, at);
    return transforms.length > 0 ? transforms : problemsOf(reading);
  });
}
