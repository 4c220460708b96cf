/** A chapter, a step or a change joined to the one before it. */
import type { Json, JsonObject } from '../scene.ts';
import { newId } from './ids.ts';
import { chain, insertItem, itemAt, itemOf } from './items.ts';
import { setAt, valueAt, type JsonPath } from './patch.ts';
import { isObject } from './places.ts';
import { followLinks, followSteps } from './references.ts';
import { idsOf, listAt, objectAt, stepPath, type StepEdit } from './steps.ts';

/** What a further change may hold of what a step does. */
const OF_A_CHANGE = [
  ...['title', 'text', 'stage', 'length', 'move', 'ease', 'alt', 'notes', 'narration'],
] as const;
/** What a step has one of. */
const OF_A_STEP = ['figure', 'views', 'ask'] as const;

/** One text after another, as paragraphs. */
function joined(a: Json | undefined, b: Json | undefined): Json | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const list = (text: Json) => (Array.isArray(text) ? (text as readonly Json[]) : [text]);
  return typeof a === 'string' && typeof b === 'string' ? `${a}\n\n${b}` : [...list(a), ...list(b)];
}

/** A state with a later patch over it; one that begins from a named state stands for itself. */
function over(a: Json | undefined, b: Json): Json {
  if (!isObject(a) || !isObject(b) || 'like' in b) return b;
  return Object.entries(b).reduce<JsonObject>(
    (all, [key, value]) => ({ ...all, [key]: over(all[key], value) }),
    a,
  );
}
/** The stage after both: the later one says who is there. */
const bothStages = (a: Json | undefined, b: Json | undefined): Json | undefined =>
  isObject(a) && isObject(b)
    ? Object.fromEntries(Object.entries(b).map(([scene, state]) => [scene, over(a[scene], state)]))
    : (b ?? a);

function mergeChange(text: string, path: JsonPath): StepEdit {
  const step = stepPath(path);
  const index = Number(path[5]);
  const target = index === 0 ? step : [...step, 'builds', index - 1];
  const [a, b] = [objectAt(text, target), objectAt(text, path)];
  const { hold } = objectAt(text, step);
  const { reveal } = objectAt(text, [...step, 'ask']);
  const name = (id: Json | undefined) => b['id'] !== undefined && id === b['id'];
  const values: JsonObject = {
    text: joined(a['text'], b['text']) ?? null,
    notes: joined(a['notes'], b['notes']) ?? null,
    stage: bothStages(a['stage'], b['stage']) ?? null,
  };
  const changes = chain(
    text,
    (now) => setAt(now, path, undefined),
    (now) =>
      index === 0 && listAt(now, path.slice(0, -1)).length === 0
        ? setAt(now, path.slice(0, -1), undefined)
        : [],
    ...Object.entries(values).map(
      ([key, value]) =>
        (now: string) =>
          value === null || JSON.stringify(value) === JSON.stringify(a[key])
            ? []
            : setAt(now, [...target, key], value),
    ),
    (now) => (name(hold) ? setAt(now, [...step, 'hold'], a['id']) : []),
    (now) =>
      name(reveal) ? setAt(now, [...step, 'ask', 'reveal'], index === 0 ? undefined : a['id']) : [],
  );
  return { changes, path: target };
}

function mergeStep(text: string, path: JsonPath): StepEdit | undefined {
  const index = Number(path[3]);
  const target = [...path.slice(0, 3), index - 1];
  const [a, b] = [objectAt(text, target), objectAt(text, path)];
  if (index === 0 || OF_A_STEP.some((key) => a[key] !== undefined && b[key] !== undefined))
    return undefined;
  const [from, to] = [String(b['id']), String(a['id'])];
  const builds = [...target, 'builds'];
  const first = listAt(text, builds).length;
  const taken = [to, ...idsOf(listAt(text, builds))];
  const own = Object.fromEntries(
    OF_A_CHANGE.flatMap((key) => (b[key] === undefined ? [] : [[key, b[key]]])),
  ) as JsonObject;
  const further = listAt(text, [...path, 'builds']);
  const changes = chain(
    text,
    (now) => insertItem(now, builds, first, itemOf(own, now)),
    ...further.flatMap(({ id }, i) => [
      (now: string) => insertItem(now, builds, first + 1 + i, itemAt(now, [...path, 'builds', i])),
      (now: string) =>
        typeof id === 'string' && taken.includes(id)
          ? setAt(now, [...builds, first + 1 + i, 'id'], newId(id, taken))
          : [],
    ]),
    ...OF_A_STEP.map(
      (key) => (now: string) =>
        b[key] === undefined ? [] : setAt(now, [...target, key], valueAt(now, [...path, key])),
    ),
    (now) => setAt(now, path, undefined),
    (now) => followLinks(now, from, to),
    (now) => followSteps(now, [from]),
  );
  return { changes, path: [...builds, first] };
}

function mergeChapter(text: string, path: JsonPath): StepEdit | undefined {
  const index = Number(path[1]);
  if (index === 0) return undefined;
  const list = ['chapters', index - 1, 'steps'];
  const first = listAt(text, list).length;
  const { mood } = objectAt(text, path);
  const isOther = mood !== undefined && mood !== objectAt(text, ['chapters', index - 1])['mood'];
  const steps = listAt(text, [...path, 'steps']);
  const changes = chain(
    text,
    ...steps.flatMap((step, i) => [
      (now: string) => insertItem(now, list, first + i, itemAt(now, [...path, 'steps', i])),
      (now: string) =>
        isOther && step['mood'] === undefined ? setAt(now, [...list, first + i, 'mood'], mood) : [],
    ]),
    (now) => setAt(now, path, undefined),
  );
  return { changes, path: [...list, first] };
}

/**
 * Joins it to the one before: a change's words and picture become one with those before it, a step becomes further changes
 * of the step before, a chapter's steps stand in the chapter before. Undefined for the first of a list, and for two steps
 * that both have a question, views or a caption.
 */
export function merge(text: string, path: JsonPath): StepEdit | undefined {
  if (path.length > 4) return mergeChange(text, path);
  return path.length > 2 ? mergeStep(text, path) : mergeChapter(text, path);
}
