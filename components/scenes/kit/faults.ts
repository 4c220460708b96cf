/** Errors between valid params, and in their references to rows of the data: see `SceneSpec.faults`. */
import type { SceneData, SceneFault } from '../../../story/scene.ts';
import { rowsOf, type Source } from './series.ts';

type Path = readonly string[];

/** A reference to a name that does not exist. */
export const unknownName = (path: Path, what: string, name: string, known: Path): SceneFault => ({
  path,
  message: `no ${what} "${name}"`,
  wanted: name,
  known,
});

/** References to names that do not exist. */
export const unknownNames = (path: Path, what: string, names: Path, known: Path): SceneFault[] =>
  names.filter((one) => !known.includes(one)).map((one) => unknownName(path, what, one, known));

/** Rows without a date, for a kind that places them by date; `what` is drawn for each row. */
export function undated(data: SceneData, id: string, what: string): SceneFault[] {
  const series = data[id];
  if (series?.xType !== 'words' || series.rows.length === 0) return [];
  return [
    {
      path: ['series'],
      message: `${what} stands at a date, and the x of "${id}" are words`,
      hint: 'write the day, and the hour if it is known: 1912-04-14T23:40; leave "xType" out',
    },
  ];
}

/** The x of the rows that a source reads. */
export const xsOf = (data: SceneData, source: Source): Path =>
  rowsOf(data, source).flatMap(({ x }) => x ?? []);

/** Whether a source names an existing entity and row; `at` is the path of the object with its fields. */
export function sourceFaults(data: SceneData, source: Source, at: Path): SceneFault[] {
  const series = data[source.series];
  if (!series || series.rows.length === 0) return [];
  const entities = Object.keys(series.entities);
  if (source.entity === undefined && entities.length > 0)
    return [
      {
        path: at,
        message: `needs "entity", since the series "${source.series}" is of several`,
        known: entities,
      },
    ];
  if (source.entity !== undefined && !entities.includes(source.entity))
    return [
      {
        path: [...at, 'entity'],
        message:
          entities.length > 0
            ? `the series "${source.series}" has no entity "${source.entity}"`
            : `the series "${source.series}" has no entities; leave "entity" out`,
        wanted: source.entity,
        known: entities,
      },
    ];
  return source.x === undefined ? [] : rowFaults(data, source, source.x, [...at, 'x']);
}

/** References to rows that do not exist. The message lists the existing ones. */
export const missingRows = (path: Path, names: Path, known: Path): SceneFault[] =>
  names
    .filter((x) => !known.includes(x))
    .map((x) => ({ path, message: `the series has no row "${x}"`, known }));

/** Whether there is a row with this x. */
export function rowFaults(data: SceneData, source: Source, x: string, path: Path): SceneFault[] {
  const known = xsOf(data, source);
  if (known.includes(x) || !data[source.series]?.rows.length) return [];
  const whose = source.entity === undefined ? '' : ` for "${source.entity}"`;
  const message = `the series "${source.series}" has no row "${x}"${whose}`;
  return [{ path, message, known }];
}

/** A span whose end is not after its beginning. */
export const invalidRange = (
  path: Path,
  [from, to]: readonly [number, number],
  [first, second]: readonly [string, string] = ['from', 'to'],
): SceneFault[] =>
  from < to ? [] : [{ path, message: `"${first}" must come before "${second}"` }];
