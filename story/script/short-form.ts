/** Scenes that name a series and leave their parts out: its rows make them, and what an author wrote is laid over. */
import type { ProblemCode } from '../problem.ts';
import type { Json, JsonObject, SceneCatalog, SceneFault, SceneSpec } from '../scene.ts';
import { askSafely } from './checks/kind-fields.ts';
import { type Field, fieldOf, isObject, merge } from './field.ts';
import { choices, cure, message, plain, type Message } from './message.ts';
import type { RawPath } from './places.ts';
import { tableOf, toData } from './read-table.ts';
import type { SceneScript, StoryScript } from './schema.ts';

/** What a kind itself finds wrong: its own sentence, and the name that was meant. */
export function faultMessage({ message: wrong, hint, wanted, known }: SceneFault): Message {
  const { hint: help, ...names } = cure(wanted ?? '', known ?? []);
  const said = hint ?? help;
  return { message: plain(wrong, 200), ...(said && { hint: said }), ...names };
}

/** What is wrong with the table of a scene, by the path inside its params. */
export interface TableFault {
  readonly code: ProblemCode;
  readonly path: RawPath;
  readonly message: Message;
}
interface Expanded {
  readonly script: StoryScript;
  /** By scene. */
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
  // Years are all alike, so that the nearest may be none that was meant.
  message: message(
    'unknownRef',
    { what, id },
    what === 'row' ? choices(known, 6) : cure(id, known, 6),
  ),
});

/** Entities and x that the series does not have. */
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

/** Parts that only differ, of which the table has none; they are taken out of what is written. */
function takeUnknown(made: unknown, written: unknown, path: readonly string[] = []): TableFault[] {
  if (!isObject(made) || !isObject(written)) return [];
  const parts = Object.values(made);
  const isOfTable = parts.length > 0 && parts.every((part) => isObject(part) && 'series' in part);
  return Object.entries(written).flatMap(([key, part]) => {
    if (Object.hasOwn(made, key)) return takeUnknown(made[key], part, [...path, key]);
    const isWhole = !isObject(part) || 'series' in part;
    if (!isOfTable || isWhole) return [];
    delete (written as Record<string, unknown>)[key];
    return [unknown('part', key, Object.keys(made), [...path, key])];
  });
}

/** Both stages show the same rows of a table. */
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

type IsKept = (field: Field | undefined, value: Json) => boolean;
const only = (spec: SceneSpec, params: JsonObject, isKept: IsKept): JsonObject => {
  const { fields } = fieldOf(spec.params);
  const kept = Object.entries(params).filter(([key, value]) => isKept(fields.get(key), value));
  return structuredClone(Object.fromEntries(kept));
};

/** Without the fields that only choose from the table: they have done their work. What does not fit stays, to be told. */
const isOwn: IsKept = (field, value) =>
  field?.meta.choosesRows !== true || !field.schema.safeParse(value).success;
/** Parts that differ from those of a table are nothing without it. */
const isWithoutTable: IsKept = (field) => field?.meta.fromTable !== true;

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
  // That there is no such series, or why it has no rows, is told elsewhere.
  if (faults.length > 0 || !table || table.series.rows.length === 0) return none(...faults);
  const made = askSafely(() => spec.fromTable?.(table, params));
  if (!made)
    return none({
      code: 'scene-state',
      path: [],
      message: message('kindFault', { kind: spec.kind }),
    });
  if ('fault' in made) {
    const { fault } = made;
    return none({ code: 'scene-state', path: fault.path, message: faultMessage(fault) });
  }
  const own = only(spec, params, isOwn);
  const lost = takeUnknown(made.params, own);
  const whole = merge(made.params, own) as NonNullable<SceneScript['params']>;
  const home = merge(made.home ?? {}, scene.home ?? {}) as NonNullable<SceneScript['home']>;
  return {
    faults: lost,
    scene: { ...scene, params: whole, ...(Object.keys(home).length > 0 && { home }) },
  };
}

/** The script with the parts that tables make written out. */
export function withTables(script: StoryScript, { kinds }: SceneCatalog): Expanded {
  const scenes = Object.create(null) as Record<string, SceneScript>;
  const faults = new Map<string, readonly TableFault[]>();
  for (const [id, scene] of Object.entries(script.scenes)) {
    const spec = kinds.get(scene.kind);
    const made = spec ? expand(script, spec, scene) : { scene, faults: [] };
    scenes[id] = made.scene;
    if (made.faults.length > 0) faults.set(id, made.faults);
  }
  const whole = Object.assign(Object.create(null) as object, script, { scenes }) as StoryScript;
  return { script: whole, faults };
}
