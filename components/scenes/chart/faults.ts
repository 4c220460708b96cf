/** What a view cannot draw, each with what would do. */
import { sum } from 'd3-array';
import type { DataSeries, SceneData, SceneFault } from '../../../story/scene.ts';
import { unknownName } from '../kit/faults.ts';
import type { Channel, Params, View } from './params.ts';
import { channelOf, completed, countedIn, FIRST, fieldsOf, isNamed, marksOf, nameField, numberOf, rowsOf, tableFor, viewNames, viewOf, wordOf } from './read.ts'; // prettier-ignore
import { COUNT, tableOf, type Row, type Table } from './table.ts';
import { transformFaults } from './transform-faults.ts';

/** More marks than this are too many to move on a phone. */
const MOST_MOVING = 800;
const MOST_COLOURS = 8;
const MOST_UNITS = 2_000;

type Path = readonly string[];
interface Reading {
  readonly view: View;
  readonly table: Table;
  readonly rows: readonly Row[];
  /** Where the view is written. */
  readonly at: Path;
}

/** Columns that the table does not have. */
function unknownColumns({ view, table, at }: Reading, series: DataSeries): SceneFault[] {
  const known = Object.keys(table.columns);
  const names = [
    ...fieldsOf(view),
    ...(typeof view.sort === 'string' ? [['sort', view.sort.replace(/^-/, '')] as const] : []),
  ];
  const entities = Object.keys(series.entities);
  const hint = entities.length > 1 ? { hint: `columns: ${known.join(', ')}; of a table with a column for each thing also ${entities.slice(0, 6).join(', ')}` } : {}; // prettier-ignore
  const unknown = names
    .filter(([, field]) => field !== COUNT && !known.includes(field))
    .map(([channel, field]) => ({
      ...unknownName([...at, channel], 'column', field, known),
      ...(known.some((one) => one.toLowerCase() === field.toLowerCase()) ? {} : hint),
    }));
  const filters = Object.keys(view.only ?? {})
    .filter((name) => !known.includes(name))
    .map((name) => unknownName([...at, 'only', name], 'column', name, known));
  return [...unknown, ...filters];
}

/** Names that no row has. */
function unknownNames({ view, table, at }: Reading): SceneFault[] {
  const name = nameField(table);
  const names = [...new Set(table.rows.map((row) => wordOf(row, name)))];
  const keys = table.rows.map(({ key }) => key);
  const asked = Array.isArray(view.label) ? (view.label as readonly string[]) : [];
  const labels = asked
    .filter((one) => ![...names, ...keys].some((known) => isNamed(known, [one])))
    .map((one) => unknownName([...at, 'label'], 'row', one, names));
  const cells = () => table.rows.flatMap((row) => [row.key, ...Object.values(row.cells).map(String)]); // prettier-ignore
  const highlights = (view.highlight ?? [])
    .filter((one) => !cells().some((known) => isNamed(known, [one])))
    .map((one) => unknownName([...at, 'highlight'], 'row', one, names));
  const only = Object.entries(view.only ?? {}).flatMap(([field, among]) => {
    if (table.columns[field]?.type !== 'words') return [];
    const known = [...new Set(table.rows.map((row) => wordOf(row, field)))];
    return among
      .filter((one) => !known.some((word) => isNamed(word, [one])))
      .map((one) => unknownName([...at, 'only', field], 'row', String(one), known));
  });
  return [...labels, ...highlights, ...only];
}

type Problem = Omit<SceneFault, 'path'> & { readonly path: readonly string[] };

function scaleFaults({ view, table, rows, at }: Reading): Problem[] {
  const marks = marksOf(view);
  const isLength = marks.includes('bar') || marks.includes('area');
  const isNumber = (channel: Channel | undefined) =>
    channel?.field === COUNT || (channel?.field !== undefined && table.columns[channel.field]?.type !== 'words'); // prettier-ignore
  const [x, y] = [channelOf(view.x), channelOf(view.y)];
  const problems: Problem[] = [];
  const add = (path: Path, message: string, hint: string) => problems.push({ path: [...at, ...path], message, hint }); // prettier-ignore
  if (isLength && !isNumber(x) && !isNumber(y) && !(view.layout === 'units' && !x && !y))
    add(['mark'], 'bars and areas need a number on x or y', 'use "count()" to count rows');
  for (const [name, channel] of [
    ['x', x],
    ['y', y],
  ] as const) {
    if (!channel?.field) continue;
    const { field, scale, zero, domain } = channel;
    if (scale === 'log' && rows.some((row) => numberOf(row, field) <= 0))
      add([name, 'scale'], `a log scale has no place for zero and below, and "${field}" has such values`, 'use "linear" or "sqrt"'); // prettier-ignore
    const isBroken = zero === false || scale === 'log';
    if (isLength && isBroken && table.columns[field]?.type === 'number')
      add([name, scale === 'log' ? 'scale' : 'zero'], 'bars and areas are read by their length from zero', 'use points or a line'); // prettier-ignore
    if (
      scale !== undefined &&
      scale !== 'band' &&
      scale !== 'time' &&
      table.columns[field]?.type === 'words'
    )
      // prettier-ignore
      add([name, 'scale'], `"${field}" holds words, which a ${scale} scale cannot place`, 'leave "scale" out');
    if (domain?.length === 2 && domain.every((one) => typeof one === 'number') && Number(domain[0]) >= Number(domain[1])) // prettier-ignore
      add([name, 'domain'], 'the first value must be less than the second', 'use "reverse" to turn the scale'); // prettier-ignore
  }
  const size = channelOf(view.size);
  const isRing = marks.includes('arc');
  const needsSize = isRing || view.layout === 'treemap' || view.layout === 'pack';
  if (needsSize && !isNumber(size ?? { field: 'value' }))
    add(['size'], `a ${isRing ? 'ring' : view.layout} needs a column of numbers as size`, 'name it: "size": "value"'); // prettier-ignore
  const isUnits = view.layout === 'units';
  const sized = isUnits ? countedIn(view, table) : size?.field;
  if (sized !== undefined && rows.some((row) => numberOf(row, sized) < 0))
    add([isUnits ? 'layout' : 'size'], `areas and counted marks show sizes, and "${sized}" has values below zero`, 'use bars'); // prettier-ignore
  const count = isUnits ? Math.round(sum(rows, (row) => numberOf(row, sized)) / (view.each ?? 1)) : 0; // prettier-ignore
  if (count > MOST_UNITS) add(['each'], `${count.toLocaleString('en')} marks are too many to be told apart`, 'let one mark stand for more'); // prettier-ignore
  if (view.layout === 'swarm' && !isNumber(x)) add(['x'], 'a swarm needs a number on x', 'name it: "x": "value"'); // prettier-ignore
  if (isRing && isNumber(size) && !rows.some((row) => numberOf(row, size?.field) > 0)) add(['size'], 'a whole of zero has no parts', 'choose another column'); // prettier-ignore
  if (['pie', 'hemicycle'].includes(view.layout ?? '') && !isRing) add(['mark'], `a ${view.layout} is made of slices`, 'write "mark": "arc"'); // prettier-ignore
  if (view.layout === 'mosaic') {
    const [along, across] = isNumber(x) ? [y, x] : [x, y];
    if (!along || isNumber(along)) add(['x'], 'a mosaic needs words on x or y', 'its columns: "x": "region", "y": "count()"'); // prettier-ignore
    if (view.facet !== undefined) add(['facet'], 'a mosaic has no room for its names in small charts', 'leave "facet" out'); // prettier-ignore
    if (!marks.includes('bar')) add(['mark'], 'a mosaic is made of bars', 'write "mark": "bar"');
    if (rows.some((row) => numberOf(row, across?.field) < 0)) add(['layout'], `a whole has no parts below zero, and "${across?.field}" has`, 'leave "layout" out'); // prettier-ignore
  }
  const isPlaced = isRing || ['treemap', 'pack', 'map', 'units'].includes(view.layout ?? '');
  if (!isPlaced && !x && !y) add(['x'], 'neither x nor y is named', `name a column: ${Object.keys(table.columns).slice(0, 5).join(', ')}`); // prettier-ignore
  if (view.mirror !== undefined && new Set(table.rows.map((row) => wordOf(row, view.mirror))).size !== 2)
    add(['mirror'], `a mirror needs a column of two words, and "${view.mirror}" has another number`, 'use "color" or "facet"'); // prettier-ignore
  return problems;
}

function warnings({ view, table, rows, at }: Reading): SceneFault[] {
  const field = channelOf(view.color)?.field ?? '';
  const isWords = table.columns[field]?.type === 'words';
  const words = new Set(isWords ? rows.map((row) => wordOf(row, field)) : []);
  const isBand = [view.x, view.y].some((one) => channelOf(one)?.field === field);
  return [
    ...(words.size > MOST_COLOURS && !isBand && !channelOf(view.color)?.domain && !view.highlight
      ? [
          {
            path: [...at, 'color'],
            message: `${words.size} colours cannot be told apart`,
            hint: 'choose up to eight words with "only", or use "facet"',
            isWarning: true,
          },
        ]
      : []),
    ...(rows.length > MOST_MOVING && !marksOf(view).some((one) => one === 'line' || one === 'area')
      ? [
          {
            path: [...at, 'series'],
            message: `${rows.length} marks are too many to move on a phone`,
            hint: 'count them in bins, or choose fewer with "only"',
            isWarning: true,
          },
        ]
      : []),
  ];
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
      return [{ path: [...at, view.only ? 'only' : 'series'], message: 'no row is left to draw' }];
    const transforms = transformFaults(view, table, rows, at);
    return transforms.length > 0 ? transforms : [...scaleFaults(reading), ...warnings(reading)];
  });
}
