/**
 * Commands of the list of steps, as small edits of story.json. A chapter, a step and a change are given by
 * their paths. Each command returns the edits and the path to select afterwards; undefined if it does not
 * apply.
 */
import type { Json, JsonObject } from '../scene.ts';
import type { Change } from './draft.ts';
import { editing, type Edits } from './edits.ts';
import { newId } from './ids.ts';
import { insertItem, itemAt, valueAt, type JsonPath } from './patch.ts';
import { isObject, listIn, objectIn, stepsOf, type DraftPlace } from './places.ts';

export interface StepEdit {
  readonly changes: readonly Change[];
  readonly path: JsonPath;
}

const objectAt = (text: string, path: JsonPath): JsonObject => {
  const value = valueAt(text, path);
  return isObject(value) ? value : {};
};
export const listAt = (text: string, path: JsonPath): readonly JsonObject[] => {
  const value = valueAt(text, path);
  return Array.isArray(value)
    ? (value as readonly Json[]).map((one) => (isObject(one) ? one : {}))
    : [];
};
/** Ids in an incomplete script may have any type. */
const idsOf = (list: readonly JsonObject[]): readonly string[] =>
  list.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
const indexOf = (path: JsonPath): number => Number(path.at(-1));
/** The path of the step that contains a path. */
const stepPath = (path: JsonPath): JsonPath => path.slice(0, 4);
const isChange = (path: JsonPath): boolean => path.length > 4;
const isChapter = (path: JsonPath): boolean => path.length < 4;

/** The ids of all steps in their order. */
const stepIds = (text: string): readonly string[] =>
  stepsOf(objectAt(text, [])).map(({ id }) => id);

/** The place at a path; for a chapter, its first step. */
export function placeAt(text: string, path: JsonPath): DraftPlace | undefined {
  const step = isChapter(path) ? [...path, 'steps', 0] : stepPath(path);
  const { id } = objectAt(text, step);
  return typeof id === 'string'
    ? { step: id, change: isChange(path) ? indexOf(path) + 1 : 0 }
    : undefined;
}

const inserted = (text: string, list: JsonPath, index: number, item: JsonObject): StepEdit => ({
  changes: insertItem(text, list, index, item),
  path: [...list, index],
});

/**
 * Adds a step after the one that contains the path; for a chapter's path, as its first. The id is made from
 * the title.
 */
export function addStep(text: string, after: JsonPath, title: string): StepEdit {
  const list = isChapter(after) ? [...after, 'steps'] : after.slice(0, 3);
  const index = isChapter(after) ? 0 : Number(after[3]) + 1;
  return inserted(text, list, index, { id: newId(title, stepIds(text)), title });
}

/** Adds a chapter after the one that contains the path, with a first step of the same title. */
export function addChapter(text: string, after: JsonPath, title: string): StepEdit {
  const id = newId(title, idsOf(listAt(text, ['chapters'])));
  const step = { id: newId(title, stepIds(text)), title };
  return inserted(text, ['chapters'], Number(after[1]) + 1, { id, title, steps: [step] });
}

/** Adds an empty change after the one at a path, or after the step's own card if the path is the step's. */
export function addChange(text: string, after: JsonPath, change: JsonObject = {}): StepEdit {
  const list = [...stepPath(after), 'builds'];
  return inserted(text, list, isChange(after) ? indexOf(after) + 1 : 0, change);
}

/** Moves the text of a card after an offset into a new change; the stage does not change. */
export function splitCard(text: string, path: JsonPath, letter: number): StepEdit | undefined {
  const card = valueAt(text, [...path, 'text']);
  const words = Array.isArray(card) ? card.join('\n\n') : String(card ?? '');
  const before = words.slice(0, letter).trimEnd();
  const tail = words.slice(letter).trimStart();
  if (before === '' || tail === '') return undefined;
  const form = (part: string) => (Array.isArray(card) ? part.split(/\n\s*\n/) : part);
  const edits = editing(text);
  edits.set([...path, 'text'], form(before));
  const change = addChange(edits.text, path, { text: form(tail) });
  edits.add(change.changes);
  return { changes: edits.changes, path: change.path };
}

const PARAGRAPH = /\n\s*\n(?=\S)/g;
const SENTENCE = /[.!?…。！？]["”’)]*\s*(?=\S)/g;
const endsIn = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map((end) => end.index + end[0].length);

/** The best offset to split a card: the end of a paragraph, or else of a sentence, nearest to its middle. */
export function splitPoint(card: string): number | undefined {
  const middle = card.length / 2;
  const paragraphs = endsIn(card, PARAGRAPH);
  const [best] = (paragraphs.length > 0 ? paragraphs : endsIn(card, SENTENCE)).toSorted(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  );
  return best;
}

/** The last end of a paragraph, or else of a sentence or a word, within a number of letters. */
export function lastEnd(text: string, most: number): number {
  if (text.length <= most) return text.length;
  const ends = [PARAGRAPH, SENTENCE, /\s+(?=\S)/g].map((pattern) => endsIn(text, pattern));
  return ends.flatMap((all) => all.findLast((end) => end <= most) ?? [])[0] ?? most;
}

/** Duplicates a step or a change, with a new id, after the original. */
export function duplicate(text: string, path: JsonPath): StepEdit {
  const list = path.slice(0, -1);
  const copy = [...list, indexOf(path) + 1];
  const item = objectAt(text, path);
  const { id, hold } = item;
  const edits = editing(text);
  edits.add(insertItem(text, list, indexOf(path) + 1, itemAt(text, path)));
  if (id !== undefined) {
    const freeId = newId(String(id), isChange(path) ? idsOf(listAt(text, list)) : stepIds(text));
    edits.set([...copy, 'id'], freeId);
    // A step's `hold` may be its own id.
    if (hold === id) edits.set([...copy, 'hold'], freeId);
  }
  // Scenes that entered with the original are on stage already, so they have no `from`.
  for (const scene of Object.keys(objectIn(item, 'stage')))
    edits.set([...copy, 'stage', scene, 'from'], undefined);
  return { changes: edits.changes, path: copy };
}

/** Removes references of a step to a change that no longer exists. */
function forget(edits: Edits, step: JsonPath, { id }: JsonObject): void {
  for (const name of [['hold'], ['ask', 'reveal']])
    if (id !== undefined && valueAt(edits.text, [...step, ...name]) === id)
      edits.set([...step, ...name], undefined);
  // The last change must be a stop.
  const builds = [...step, 'builds'];
  const stop = [...builds, listAt(edits.text, builds).length - 1, 'stop'];
  if (valueAt(edits.text, stop) === false) edits.set(stop, undefined);
}
/** Removes an empty list: a chapter without steps is removed itself, and a step without changes has no `builds`. */
function dropEmpty(edits: Edits, list: JsonPath): void {
  if (list.length > 1 && listAt(edits.text, list).length === 0)
    edits.set(list.at(-1) === 'steps' ? list.slice(0, -1) : list, undefined);
}

/**
 * Sorts lesson paths in the story's order and removes steps of `before` that are gone; a path without steps
 * is removed.
 */
function followSteps(edits: Edits, before: readonly string[] = []): void {
  const all = stepIds(edits.text);
  const paths = listAt(edits.text, ['teach', 'paths']);
  for (const [i, path] of [...paths.entries()].reverse()) {
    const ids = listIn(path, 'steps').map(String);
    const at: JsonPath = ['teach', 'paths', i];
    const isLeft = (id: string) => all.includes(id) || !before.includes(id);
    const left = ids.filter(isLeft);
    for (const [n, id] of [...ids.entries()].reverse())
      if (!isLeft(id)) edits.set([...at, 'steps', n], undefined);
    // An unknown step keeps its index; the checker reports it.
    const sorted = all.filter((id) => left.includes(id)).values();
    for (const [n, id] of left.entries()) {
      const now = all.includes(id) ? (sorted.next().value ?? id) : id;
      if (now !== id) edits.set([...at, 'steps', n], now);
    }
    if (ids.length > 0 && left.length === 0) edits.set(at, undefined);
  }
  if (paths.length > 0 && valueAt(edits.text, ['teach', 'paths', 0]) === undefined)
    edits.set(['teach', 'paths'], undefined);
}

/**
 * Removes a chapter, step or change with the references to it: lesson paths, `hold` and `reveal`. Links in
 * texts stay, and the checker reports them.
 */
export function remove(text: string, path: JsonPath): StepEdit | undefined {
  const list = path.slice(0, -1);
  const edits = editing(text);
  edits.set(path, undefined);
  dropEmpty(edits, list);
  if (isChange(path)) forget(edits, stepPath(path), objectAt(text, path));
  else followSteps(edits, stepIds(text));
  const { changes, text: after } = edits;
  if (stepIds(after).length === 0) return undefined;
  const left = listAt(after, list).length;
  if (left > 0) return { changes, path: [...list, Math.min(indexOf(path), left - 1)] };
  const chapters = listAt(after, ['chapters']).length;
  return { changes, path: isChange(path) ? stepPath(path) : ['chapters', chapters - 1] };
}

/** Moves it into a list, before the item at `index`, counted after its removal. */
export function moveTo(text: string, path: JsonPath, list: JsonPath, index: number): StepEdit {
  const from = path.slice(0, -1);
  const isSame = from.join('/') === list.join('/');
  const position = indexOf(path);
  const put = isSame && index > position ? index + 1 : index;
  const change = objectAt(text, path);
  const taken = [...idsOf(listAt(text, list)), ...idsOf([objectAt(text, stepPath(list))])];
  const edits = editing(text);
  edits.add(insertItem(text, list, put, itemAt(text, path)));
  const { id } = change;
  if (isChange(path) && !isSame && typeof id === 'string' && taken.includes(id))
    edits.set([...list, put, 'id'], newId(id, taken));
  edits.set([...from, isSame && index <= position ? position + 1 : position], undefined);
  if (isChange(path)) forget(edits, stepPath(path), isSame ? {} : change);
  dropEmpty(edits, from);
  if (!isChange(path)) followSteps(edits);
  // A chapter that lost its last step is removed, so later chapters move up by one.
  const isGone = path.length === 4 && !isSame && listAt(text, from).length === 1;
  const shift = isGone && Number(list[1]) > Number(path[1]) ? 1 : 0;
  const there = list.map((key, i) => (i === 1 ? Number(key) - shift : key));
  return { changes: edits.changes, path: [...there, index] };
}

/** Moves it up or down by one; a step may cross into the neighbouring chapter. */
export function moveBy(text: string, path: JsonPath, by: 1 | -1): StepEdit | undefined {
  const list = path.slice(0, -1);
  const index = indexOf(path) + by;
  if (index >= 0 && index < listAt(text, list).length) return moveTo(text, path, list, index);
  if (path.length !== 4) return undefined;
  const chapter = Number(path[1]) + by;
  const next = ['chapters', chapter, 'steps'];
  const chapters = listAt(text, ['chapters']).length;
  if (chapter < 0 || chapter >= chapters) return undefined;
  return moveTo(text, path, next, by > 0 ? 0 : listAt(text, next).length);
}
