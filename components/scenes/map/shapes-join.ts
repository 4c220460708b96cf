/**
 * Joins an author's own shapes to the areas of a map by the names in its table, ignoring accents,
 * case and spaces.
 */
import type { ReadFile, SceneFault } from '../../../story/scene.ts';
import { fitOf, type Piece, reachOf } from './shapes-fit.ts';
import { readShapes, SHAPE_LIMITS, type ShapeList } from './shapes-file.ts';
import {
  chosen,
  folded,
  idsFor,
  keysOf,
  nameKeyOf,
  textOf,
  type AreaNames,
  wantedOf,
} from './shapes-names.ts';
import type { Fit, ShapesFile, Params, View } from './params.ts';

function piecesOf(list: ShapeList, some: readonly number[]): readonly Piece[] {
  return some.flatMap((area) => {
    const { parts } = list.areas[area]!;
    const sizes = parts.map(([outer = []]) => outer.length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return parts.map(([places = []], i) => ({ area, places, weight: sizes[i]! / total }));
  });
}

/** A view of some shapes: close enough to show all of them with some of their surroundings. */
function viewOf(name: Params['projection'], fit: Fit, pieces: readonly Piece[]): View {
  const { lon, lat } = fitOf(name, pieces).fit ?? fit;
  const { across, down } = reachOf(name, pieces, { lon, lat });
  const zoom = 0.7 * Math.min(fit.across / across, fit.down / down);
  return { lon, lat, zoom: Math.max(1, Math.min(20, Math.round(zoom * 10) / 10)), low: 0 };
}

/** Most names listed in a sentence. */
const MOST_LISTED = 3;
const listNames = (names: readonly string[]) =>
  names
    .slice(0, MOST_LISTED)
    .map((name) => `"${name}"`)
    .join(', ') + (names.length > MOST_LISTED ? ', …' : '');
const listed = (keys: readonly string[]) => keys.slice(0, 12).join(', ');
/** A count with its noun; empty for zero. */
const counted = (n: number, one: string) =>
  n === 0 ? [] : [`${number(n)} ${n === 1 ? one : `${one}s`}`];
const number = (n: number) => n.toLocaleString('en');

interface Joined {
  readonly shapes: ShapesFile['shapes'];
  readonly areas: Params['areas'];
  readonly faults: readonly SceneFault[];
}
type Choice = NonNullable<ReturnType<typeof chosen>>;
const warning = (message: string, more: Partial<SceneFault> = {}): SceneFault => ({
  path: ['shapes'],
  message,
  isWarning: true,
  ...more,
});

/** Every shape as an area: for a map without a table. */
function allOf({ list, key }: Choice, nameKey: string): Joined {
  const names = list.areas.map((area, i) => textOf(area, nameKey) || `${i + 1}`);
  const ids = idsFor(list.areas.map((area, i) => textOf(area, key) || names[i]!));
  const all = ids.map((id, i) => [id, names[i]!] as const);
  return {
    shapes: Object.fromEntries(ids.map((id, i) => [id, [i]])),
    areas: Object.fromEntries(all.map(([id, name]) => [id, { name: name.slice(0, 60) }])),
    faults: [],
  };
}

/** Each area with its shapes and its printed name. */
function joinedTo(
  { areas, shapes: ownShapes }: Params,
  requested: AreaNames,
  by: Choice,
  nameKey: string,
): Joined {
  const [shapes, named]: [Record<string, readonly number[]>, Record<string, Params['areas'][string]>] = [{}, {}]; // prettier-ignore
  const faults: SceneFault[] = [];
  const [lost, doubled]: [string[], string[]] = [[], []];
  for (const [id, names] of requested) {
    const [words = id] = names;
    const match = names.find((name) => by.shapes.has(folded(name)));
    const found = by.shapes.get(folded(match ?? '')) ?? [];
    const first = found[0] === undefined ? undefined : by.list.areas[found[0]];
    // A row that is identified by a code is printed with its name.
    const isCode = by.key !== nameKey && match === words;
    const nameInFile =
      first && (ownShapes?.name !== undefined || isCode) ? textOf(first, nameKey) : '';
    named[id] = { name: areas[id]?.name ?? (nameInFile || words).slice(0, 60) };
    if (first) shapes[id] = found;
    else lost.push(words);
    if (found.length > 1) doubled.push(words);
  }
  if (doubled.length > 0)
    faults.push(
      warning(`several areas of one name are drawn as one: ${listNames(doubled)}`, {
        hint: `to tell them apart join by another property: ${listed(keysOf(by.list))}`,
      }),
    );
  const taken = new Set(Object.values(shapes).flat());
  const free = by.list.areas
    .filter((_, i) => !taken.has(i))
    .flatMap((area) => textOf(area, by.key) || []);
  const [wrong] = lost;
  if (wrong !== undefined)
    faults.push(
      warning(
        `${lost.length} of ${requested.length} names have no area in the file: ${listNames(lost)}`,
        {
          ...{ wanted: wrong, known: free },
        },
      ),
    );
  // A few shapes without a row were probably forgotten or misspelt; if most have none, that is intended.
  if (free.length > 0 && free.length < taken.size)
    faults.push(
      warning(
        `${free.length} of ${by.list.areas.length} names are not in your table: ${listNames(free)}`,
        {
          hint: 'they stay bare',
        },
      ),
    );
  return { shapes, areas: named, faults };
}

/** Why a readable file can't be joined. */
function faultIn(
  params: Params,
  lists: readonly ShapeList[],
  by: Choice | undefined,
  requested: AreaNames,
): SceneFault | undefined {
  const { file, object, key, name } = params.shapes!;
  const known = lists.map((list) => list.name);
  if (object !== undefined && !known.includes(object))
    return {
      path: ['shapes', 'object'],
      message: `${file} has no object "${object}"`,
      wanted: object,
      known,
    };
  const keys = [...new Set((by ? [by.list] : lists).flatMap(keysOf))];
  for (const [field, property] of [
    ['key', key],
    ['name', name],
  ] as const)
    if (property !== undefined && !keys.includes(property))
      return {
        path: ['shapes', field],
        message: `${file} has no property "${property}"`,
        hint: `there are: ${listed(keys)}`,
      };
  const areas = by?.list.areas.length ?? 0;
  if (areas > SHAPE_LIMITS.areas)
    return {
      path: ['shapes', 'file'],
      message: `${file} has ${number(areas)} areas, ${number(SHAPE_LIMITS.areas)} are allowed`,
      hint: 'dissolve or filter them in QGIS or on mapshaper.org',
    };
  if (!by || (requested.length > 0 && by.known === 0)) {
    const nameKey = lists[0] && nameKeyOf(lists[0]);
    const names = nameKey === undefined ? [] : lists[0]!.areas.map((area) => textOf(area, nameKey));
    return {
      path: ['shapes'],
      message: `no name of the table is in ${file}: ${listNames(requested.map(([, [words = '']]) => words))}`,
      hint:
        nameKey === undefined
          ? 'its areas have no names'
          : `its areas are called ${listNames(names)}`,
    };
  }
  return undefined;
}

/** See `SceneSpec.withFiles`. */
export function withFiles(
  params: Params,
  file: ReadFile,
): { readonly params: Params; readonly faults: readonly SceneFault[] } {
  const { shapes, projection } = params;
  const bytes = shapes && file(shapes.file);
  // A missing file has already been reported.
  if (!bytes) return { params, faults: [] };
  const read = readShapes(bytes);
  if ('fault' in read) {
    const message = `${shapes.file} ${read.fault}`;
    return { params, faults: [{ path: ['shapes', 'file'], message, hint: read.hint }] };
  }
  const requested = wantedOf(params);
  const lists = read.lists.filter(
    ({ name }) => shapes.object === undefined || name === shapes.object,
  );
  const by = chosen(lists, requested, shapes.key);
  const fault = faultIn(params, lists.length > 0 ? lists : read.lists, by, requested);
  if (fault || !by) return { params, faults: fault ? [fault] : [] };
  const { list } = by;
  const nameKey = shapes.name ?? nameKeyOf(list) ?? by.key;
  const joined =
    requested.length > 0
      ? joinedTo(params, requested, by, nameKey)
      : allOf(by, shapes.key ?? nameKey);
  const { fit, far } = fitOf(projection, piecesOf(list, [...list.areas.keys()]));
  const entries = Object.entries(joined.shapes);
  const views = entries.map(([id, ownShapes]) => [
    id,
    fit && viewOf(projection, fit, piecesOf(list, ownShapes)),
  ]);
  const faults = [...joined.faults];
  const away = entries
    .filter(([, ownShapes]) => ownShapes.every((i) => far.has(i)))
    .map(([id]) => id);
  if (away[0] !== undefined)
    faults.push(
      warning(
        `far from the others, and out of the first view: ${listNames(away.map((id) => joined.areas[id]?.name ?? id))}`,
        {
          hint: `to show one: "view": "${away[0]}"`,
        },
      ),
    );
  const left = [counted(list.lines, 'line'), counted(list.points, 'point')].flat();
  if (left.length > 0)
    faults.push(
      warning(`${left.join(' and ')} of ${shapes.file} are left out`, { hint: 'shapes are areas' }),
    );
  if (shapes.credit === undefined)
    faults.push(
      warning('nobody is named for the borders', {
        hint: 'who made them, under which licence: "credit": "© OpenStreetMap contributors, ODbL"',
      }),
    );
  const found = {
    list: read.lists.indexOf(list),
    shapes: joined.shapes,
    views: fit ? (Object.fromEntries(views) as ShapesFile['views']) : {},
  };
  return { params: { ...params, areas: joined.areas, found, ...(fit && { fit }) }, faults };
}
