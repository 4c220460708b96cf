/**
 * Scenes that name a series and leave out their parts: the parts are made from its rows, then the author's
 * fields are merged over them.
 */
import type { ProblemCode } from '../problem.ts';
import type { DataRow, Json, JsonObject, SceneCatalog, SceneFault, SceneSpec } from '../scene.ts';
import { askSafely } from './checks/kind-fields.ts';
import { type Field, fieldOf, isObject, merge } from './field.ts';
import { choices, cure, message, plain, type Message } from './message.ts';
import type { RawPath } from './places.ts';
import { tableOf, toData } from './read-table.ts';
import type { SceneScript, StoryScript } from './schema.ts';

/** The message for a fault that a kind reports: its sentence, and the name that was probably meant. */
export function faultMessage({ message: wrong, hint, wanted, known }: SceneFault): Message {
  const { hint: help, ...names } = cure(wanted ?? '', known ?? []);
  const text = hint ?? help;
  return { message: plain(wrong, 200), ...(text && { hint: text }), ...names };
}

/** A fault of a scene's table, by the path inside the params. */
export interface TableFault {
  readonly code: ProblemCode;
  readonly path: RawPath;
  readonly message: Message;
}
interface Expanded {
  readonly script: StoryScript;
  /** By scene id. */
  readonly faults: ReadonlyMap<string, readonly TableFault[]>;
}

const unknown = (
  what: string,
  id: string,
  known: readonly string[],
  path: RawPath,
): TableFault => ({
  code: 'unknown-ref',
  path,
  // Rows are often years, which are all alike, so list the choices instead of guessing the nearest.
  message: message(
    'unknownRef',
    { what, id },
    what === 'row' ? choices(known, 6) : cure(id, known, 6),
  ),
});

/** Reports entities and x values that the series does not have. */
function unknownNames(script: StoryScript, id: string, params: JsonObject): TableFault[] {
  const series = script.data[id];
  if (!series) return [];
  const { entities, rows } = toData(series);
  const lists = [
    ['entities', 'entity', Object.keys(entities)],
    ['only', 'row', [...new Set(rows.flatMap(({ x }) => x ?? []))]],
  ] as const;
  return lists.flatMap(([key, what, known]) => {
    const list = params[key];
    if (!Array.isArray(list)) return [];
    return (list as readonly Json[]).flatMap((one, i) =>
      known.includes(String(one)) ? [] : [unknown(what, String(one), known, [key, i])],
    );
  });
}

/**
 * Reports parts that the table does not have but that only change fields of a table's part; removes them from
 * `written`.
 */
function takeUnknown(value: unknown, written: unknown, path: readonly string[] = []): TableFault[] {
  if (!isObject(value) || !isObject(written)) return [];
  const parts = Object.values(value);
  const isOfTable = parts.length > 0 && parts.every((part) => isObject(part) && 'series' in part);
  return Object.entries(written).flatMap(([key, part]) => {
    if (Object.hasOwn(value, key)) return takeUnknown(value[key], part, [...path, key]);
    const isSeries = !isObject(part) || 'series' in part;
    if (!isOfTable || isSeries) return [];
    delete (written as Record<string, unknown>)[key];
    return [unknown('part', key, Object.keys(value), [...path, key])];
  });
}

/** Reports table choices in `portrait`: both stages show the same rows. */
function choicesInPortrait({ params: schema }: SceneSpec, { portrait }: JsonObject): TableFault[] {
  const { fields } = fieldOf(schema);
  const keys = isObject(portrait) ? Object.keys(portrait) : [];
  return keys.flatMap((key) =>
    fields.get(key)?.meta.choosesRows === true
      ? [
          {
            code: 'scene-state' as const,
            path: ['portrait', key],
            message: message(
              'reservedIn',
              { key, where: 'portrait' },
              'both stages show the same rows',
            ),
          },
        ]
      : [],
  );
}

/** Whether a row has further columns alone. */
const isBare = ({ value, low, high, label }: DataRow) =>
  (value ?? low ?? high ?? label) === undefined;

type IsIncluded = (field: Field | undefined, value: Json) => boolean;
const only = (spec: SceneSpec, params: JsonObject, isIncluded: IsIncluded): JsonObject => {
  const { fields } = fieldOf(spec.params);
  const included = Object.entries(params).filter(([key, value]) =>
    isIncluded(fields.get(key), value),
  );
  return structuredClone(Object.fromEntries(included));
};

/**
 * Removes fields that only choose from the table, since they are applied by now. Invalid ones stay, so that
 * they are reported.
 */
const isCustom: IsIncluded = (field, value) =>
  field?.meta.choosesRows !== true || !field.schema.safeParse(value).success;
/** Removes fields that only make sense for parts made by a table. */
const isWithoutTable: IsIncluded = (field) => field?.meta.fromTable !== true;

function expand(
  script: StoryScript,
  spec: SceneSpec,
  scene: SceneScript,
): { readonly scene: SceneScript; readonly faults: readonly TableFault[] } {
  const params = (scene.params ?? {}) as JsonObject;
  const { series } = params;
  if (!spec.fromTable || typeof series !== 'string') return { scene, faults: [] };
  const none = (...faults: readonly TableFault[]) => ({
    scene: { ...scene, params: only(spec, params, isWithoutTable) } as SceneScript,
    faults,
  });
  const faults = [...unknownNames(script, series, params), ...choicesInPortrait(spec, params)];
  const table = tableOf(script, series, params);
  const { columns = {}, rows = [] } = table?.series ?? {};
  const names = Object.keys(columns).filter((name) => columns[name]?.type === 'number');
  if (names.length > 0 && rows.every(isBare)) {
    const fault = message('noValueColumn', { kind: spec.kind, columns: choices(names, 4) });
    faults.push({ code: 'scene-state', path: ['series'], message: fault });
  }
  // An unknown series, or one without rows, is reported elsewhere.
  if (faults.length > 0 || !table || table.series.rows.length === 0) return none(...faults);
  const fromRows = askSafely(() => spec.fromTable?.(table, params));
  if (!fromRows)
    return none({
      code: 'scene-state',
      path: [],
      message: message('kindFault', { kind: spec.kind }),
    });
  if ('fault' in fromRows) {
    const { fault } = fromRows;
    return none({ code: 'scene-state', path: fault.path, message: faultMessage(fault) });
  }
  const custom = only(spec, params, isCustom);
  const lost = takeUnknown(fromRows.params, custom);
  const allParams = merge(fromRows.params, custom) as NonNullable<SceneScript['params']>;
  const home = merge(fromRows.home ?? {}, scene.home ?? {}) as NonNullable<SceneScript['home']>;
  return {
    faults: lost,
    scene: { ...scene, params: allParams, ...(Object.keys(home).length > 0 && { home }) },
  };
}

/** The script with the parts from tables written out. */
export function withTables(script: StoryScript, { kinds }: SceneCatalog): Expanded {
  const scenes = Object.create(null) as Record<string, SceneScript>;
  const faults = new Map<string, readonly TableFault[]>();
  for (const [id, scene] of Object.entries(script.scenes)) {
    const spec = kinds.get(scene.kind);
    const expanded = spec ? expand(script, spec, scene) : { scene, faults: [] };
    scenes[id] = expanded.scene;
    if (expanded.faults.length > 0) faults.set(id, expanded.faults);
  }
  const expandedStory = Object.assign(Object.create(null) as object, script, {
    scenes,
  }) as StoryScript;
  return { script: expandedStory, faults };
}
