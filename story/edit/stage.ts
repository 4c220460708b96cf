/** Who stands on the stage at a step or a change, and small edits of that: FORMAT section 7, on a script half written. */
import type { Json, JsonObject } from '../scene.ts';
import type { Change, TextChange } from './draft.ts';
import { editing, type Edits } from './edits.ts';
import { nested, nodeAt, setAt, valueAt, type JsonPath } from './patch.ts';
import { isObject, listIn, pathOf, stepsOf, type DraftPlace, type DraftStep } from './places.ts';

/** A scene on stage, and what the place says of it itself: undefined where it merely stays. */
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

const keptBy = ({ chapter }: DraftStep): readonly string[] =>
  listIn(chapter, 'keep').filter((id) => typeof id === 'string');

type Cast = readonly Standing[];
/** The cast of each place in the order of the story, as the compiler has it for a wide stage. */
function castsOf(
  script: JsonObject,
): readonly { readonly step: DraftStep; readonly casts: readonly Cast[] }[] {
  let standing: readonly string[] = [];
  return stepsOf(script).map((step) => {
    const kept = keptBy(step);
    const casts = stagesOf(step).map((stage, change): Cast => {
      const ids = stage
        ? [...Object.keys(stage), ...kept].filter((id) => stage[id] !== null)
        : change === 0
          ? [...standing, ...kept]
          : standing;
      standing = step.step['layout'] === 'page' ? [] : [...new Set(ids)];
      return standing.map((scene) => ({ scene, entry: stage?.[scene] }));
    });
    return { step, casts };
  });
}

/** Which scenes stand at a place. */
export const standingAt = (script: JsonObject, { step, change }: DraftPlace): Cast =>
  castsOf(script).find(({ step: { id } }) => id === step)?.casts[change] ?? [];

/** The steps on whose stage a scene stands at some change. */
export const stepsWith = (script: JsonObject, scene: string): readonly DraftStep[] =>
  castsOf(script)
    .filter(({ casts }) => casts.some((cast) => cast.some((one) => one.scene === scene)))
    .map(({ step }) => step);

/** Sets a value below a path, whatever stands on the way: words there become an object that has them as `like`. */
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

/** The cast of a place as its own `stage`, so that something can be said of one of them. */
const written = (cast: Cast): JsonObject =>
  Object.fromEntries(cast.map(({ scene, entry }) => [scene, entry ?? {}]));

/**
 * Sets what a place says of a scene on its stage, or takes it away where it is undefined: what changes there. `path` is
 * inside of the state; `portrait/until` for stages taller than wide alone.
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
 * The stages of a step from a change on, without those that leave and with one that comes; a change that has none of its
 * own follows. What its chapter keeps is taken off by null.
 */
function restage(
  edits: Edits,
  { step, casts }: ReturnType<typeof castsOf>[number],
  change: number,
  leaving: readonly string[],
  coming?: string,
): void {
  const stages = stagesOf(step);
  const off = leaving.filter((id) => keptBy(step).includes(id)).map((id) => [id, null] as const);
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
  // What nobody shows any more goes out of the story.
  const steps = stepsOf(valueAt(edits.text, []) as JsonObject);
  const isShown = (scene: string) =>
    steps.some(
      (one) =>
        keptBy(one).includes(scene) || stagesOf(one).some((stage) => stage && scene in stage),
    );
  for (const scene of leaving) if (!isShown(scene)) edits.set(['scenes', scene], undefined);
}

/**
 * Puts a scene on the stage of a step, from a change on, in the place of `leaving`. Where a following step says
 * nothing of its stage, it stays there, as the format has it. What nobody else shows is taken out. `made`: the scene, where it is a new one.
 */
export function putOn(
  text: string,
  script: JsonObject,
  place: DraftPlace,
  scene: string,
  leaving: readonly string[],
  made?: JsonObject,
): readonly Change[] {
  const found = castsOf(script).find(({ step }) => step.id === place.step);
  if (!found) return [];
  const { path, step } = found.step;
  const edits = editing(text);
  if (made) edits.set(['scenes', scene], made);
  // A page has no stage.
  if (step['layout'] === 'page') edits.set([...path, 'layout'], undefined);
  restage(edits, found, place.change, leaving, scene);
  return edits.changes;
}

/** Takes a scene off a place and what follows in its step; and out of the story where nobody else shows it. */
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
