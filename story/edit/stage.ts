/** Which scenes are on stage at a step or a change, and small edits of that; the script may be incomplete. */
import type { Json, JsonObject } from '../scene.ts';
import type { Change, TextChange } from './draft.ts';
import { editing, type Edits } from './edits.ts';
import { nested, nodeAt, setAt, valueAt, type JsonPath } from './patch.ts';
import { isObject, listIn, pathOf, stepsOf, type DraftPlace, type DraftStep } from './places.ts';

/** A scene on stage, and its entry in this build's `stage`; undefined if it merely stays. */
export interface Standing {
  readonly scene: string;
  readonly entry: Json | undefined;
}

/** The `stage` of a step and of each of its changes. */
const stagesOf = ({ step }: DraftStep): readonly (JsonObject | undefined)[] =>
  [step, ...listIn(step, 'builds')].map((one) => {
    const stage = isObject(one) ? one['stage'] : undefined;
    return isObject(stage) ? stage : undefined;
  });

const stayingIn = ({ chapter }: DraftStep): readonly string[] =>
  listIn(chapter, 'keep').filter((id) => typeof id === 'string');

type Cast = readonly Standing[];
/** The cast of each place in the story's order, as the compiler computes it for a wide stage. */
function castsOf(
  script: JsonObject,
): readonly { readonly step: DraftStep; readonly casts: readonly Cast[] }[] {
  let standing: readonly string[] = [];
  return stepsOf(script).map((step) => {
    const staying = stayingIn(step);
    const casts = stagesOf(step).map((stage, change): Cast => {
      const ids = stage
        ? [...Object.keys(stage), ...staying].filter((id) => stage[id] !== null)
        : change === 0
          ? [...standing, ...staying]
          : standing;
      standing = step.step['layout'] === 'page' ? [] : [...new Set(ids)];
      return standing.map((scene) => ({ scene, entry: stage?.[scene] }));
    });
    return { step, casts };
  });
}

/** The scenes on stage at a place. */
export const standingAt = (script: JsonObject, { step, change }: DraftPlace): Cast =>
  castsOf(script).find(({ step: { id } }) => id === step)?.casts[change] ?? [];

/** The steps in which a scene is on stage in some build. */
export const stepsWith = (script: JsonObject, scene: string): readonly DraftStep[] =>
  castsOf(script)
    .filter(({ casts }) => casts.some((cast) => cast.some((one) => one.scene === scene)))
    .map(({ step }) => step);

/** Sets a value below a path. A string on the way, the name of a state, becomes an object with that name as `like`. */
function setBelow(
  text: string,
  base: JsonPath,
  path: JsonPath,
  value: Json | undefined,
): readonly TextChange[] {
  for (let depth = 0; depth < path.length; depth++) {
    const at = [...base, ...path.slice(0, depth)];
    const held = valueAt(text, at);
    if (held === undefined || isObject(held) || Array.isArray(held)) continue;
    if (value === undefined) return path[depth] === 'like' ? setAt(text, at, {}) : [];
    const inner = nested(path.slice(depth), value);
    const like = depth === 0 && typeof held === 'string' ? { like: held } : {};
    return setAt(text, at, { ...like, ...(inner as JsonObject) });
  }
  return setAt(text, [...base, ...path], value);
}

/** The cast of a place as an explicit `stage`, to which entries can then be added. */
const written = (cast: Cast): JsonObject =>
  Object.fromEntries(cast.map(({ scene, entry }) => [scene, entry ?? {}]));

/**
 * Sets a value in the entry of a scene on a place's stage; undefined removes it. `path` is inside the state;
 * `portrait/until` applies only to tall stages.
 */
export function setState(
  text: string,
  script: JsonObject,
  place: DraftPlace,
  scene: string,
  path: JsonPath,
  value: Json | undefined,
): readonly TextChange[] {
  const at = pathOf(script, place);
  if (!at) return [];
  const stage = [...at, 'stage'];
  if (nodeAt(text, stage)) return setBelow(text, [...stage, scene], path, value);
  if (value === undefined) return [];
  const cast = written(standingAt(script, place));
  return setAt(text, stage, { ...cast, [scene]: nested(path, value) });
}

/**
 * Changes the stages of a step from one build on: removes the leaving scenes and adds the new one. A build
 * without its own stage follows the one before. A scene in the chapter's `keep` is removed with null.
 */
function restage(
  edits: Edits,
  { step, casts }: ReturnType<typeof castsOf>[number],
  change: number,
  leaving: readonly string[],
  coming?: string,
): void {
  const stages = stagesOf(step);
  const off = leaving.filter((id) => stayingIn(step).includes(id)).map((id) => [id, null] as const);
  for (const [i, cast] of casts.entries()) {
    const stage = stages[i];
    if (i < change || (i > change && !stage)) continue;
    const before = stage ?? written(cast);
    const stays = Object.entries(before).filter(([id]) => !leaving.includes(id));
    const isNew = coming !== undefined && (before[coming] ?? null) === null;
    const now = Object.fromEntries([...stays, ...off, ...(isNew ? [[coming, {}] as const] : [])]);
    const path = i === 0 ? step.path : [...step.path, 'builds', i - 1];
    if (JSON.stringify(now) !== JSON.stringify(stage)) edits.set([...path, 'stage'], now);
  }
  // Removes scenes from the story that are no longer used.
  const steps = stepsOf(valueAt(edits.text, []) as JsonObject);
  const isShown = (scene: string) =>
    steps.some(
      (one) =>
        stayingIn(one).includes(scene) || stagesOf(one).some((stage) => stage && scene in stage),
    );
  for (const scene of leaving) if (!isShown(scene)) edits.set(['scenes', scene], undefined);
}

/**
 * Puts a scene on a step's stage from one build on, in place of `leaving`. It stays in following steps that
 * have no `stage` of their own, as the format defines. Scenes that are no longer used are removed. `created` is
 * the scene's definition, if it is new.
 */
export function putOn(
  text: string,
  script: JsonObject,
  place: DraftPlace,
  scene: string,
  leaving: readonly string[],
  created?: JsonObject,
): readonly Change[] {
  const found = castsOf(script).find(({ step }) => step.id === place.step);
  if (!found) return [];
  const { path, step } = found.step;
  const edits = editing(text);
  if (created) edits.set(['scenes', scene], created);
  // The layout `page` has no stage.
  if (step['layout'] === 'page') edits.set([...path, 'layout'], undefined);
  restage(edits, found, place.change, leaving, scene);
  return edits.changes;
}

/** Takes a scene off the stage from a place to the end of its step, and out of the story if no other step uses it. */
export function takeOff(
  text: string,
  script: JsonObject,
  place: DraftPlace,
  scene: string,
): readonly Change[] {
  const found = castsOf(script).find(({ step }) => step.id === place.step);
  const edits = editing(text);
  if (found) restage(edits, found, place.change, [scene]);
  return edits.changes;
}
