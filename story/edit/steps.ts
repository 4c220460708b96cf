/**
 * What the list of steps does, as small edits of story.json. A chapter, a step and a further change of it are named by
 * their path; each command answers the edits and the path of what should be selected then. Undefined where a command
 * does not apply.
 */
import type { Json, JsonObject } from '../scene.ts';
import type { TextChange } from './draft.ts';
import { newId } from './ids.ts';
import { afterChanges, chain, insertItem, itemAt, itemOf, type ItemText } from './items.ts';
import { setAt, valueAt, type JsonPath } from './patch.ts';
import { isObject, pathOf, type DraftPlace } from './places.ts';
import { followSteps, stepIds } from './references.ts';

export interface StepEdit {
  readonly changes: readonly TextChange[];
  readonly path: JsonPath;
}

export const objectAt = (text: string, path: JsonPath): JsonObject => {
  const value = valueAt(text, path);
  return isObject(value) ? value : {};
};
export const listAt = (text: string, path: JsonPath): readonly JsonObject[] => {
  const value = valueAt(text, path);
  return Array.isArray(value)
    ? (value as readonly Json[]).map((one) => (isObject(one) ? one : {}))
    : [];
};
const idsOf = (list: readonly JsonObject[]): readonly string[] =>
  list.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
/** An id of a script that is half written may be anything. */
const idOf = ({ id }: JsonObject): string => (typeof id === 'string' ? id : '');
const indexOf = (path: JsonPath): number => Number(path.at(-1));
const at = (list: JsonPath, index: number): JsonPath => [...list, index];
/** The step that a path is in. */
const stepPath = (path: JsonPath): JsonPath => path.slice(0, 4);
const isChange = (path: JsonPath): boolean => path.length > 4;
const isChapter = (path: JsonPath): boolean => path.length < 4;

/** The place that a path names; of a chapter its first step. */
export function placeAt(text: string, path: JsonPath): DraftPlace | undefined {
  const step = isChapter(path) ? [...path, 'steps', 0] : stepPath(path);
  const { id } = objectAt(text, step);
  return typeof id === 'string'
    ? { step: id, change: isChange(path) ? indexOf(path) + 1 : 0 }
    : undefined;
}
/** Where a place stands. */
export const pathAt = (text: string, place: DraftPlace): JsonPath | undefined =>
  pathOf(objectAt(text, []), place);

const inserted = (text: string, list: JsonPath, index: number, item: ItemText): StepEdit => ({
  changes: insertItem(text, list, index, item),
  path: at(list, index),
});

/** A step after the one at a path, or after what the path is in; of a chapter its first. Its id is made from the title. */
export function addStep(text: string, after: JsonPath, title: string): StepEdit {
  const list = isChapter(after) ? [...after, 'steps'] : after.slice(0, 3);
  const index = isChapter(after) ? 0 : Number(after[3]) + 1;
  const id = newId(title, stepIds(text));
  return inserted(text, list, index, itemOf({ id, title }, text));
}

/** A chapter after the one that a path is in, with a first step of the same title. */
export function addChapter(text: string, after: JsonPath, title: string): StepEdit {
  const id = newId(title, idsOf(listAt(text, ['chapters'])));
  const step = { id: newId(title, stepIds(text)), title };
  const chapter = { id, title, steps: [step] };
  return inserted(text, ['chapters'], Number(after[1]) + 1, itemOf(chapter, text));
}

/** An empty change after the one at a path; after a step's own card where it is the step's. */
export function addChange(text: string, after: JsonPath, change: JsonObject = {}): StepEdit {
  const list = [...stepPath(after), 'builds'];
  return inserted(text, list, isChange(after) ? indexOf(after) + 1 : 0, itemOf(change, text));
}

/** Moves what a card says after a letter into a further change; what stands on stage stays as it is. */
export function splitCard(text: string, path: JsonPath, letter: number): StepEdit | undefined {
  const card = valueAt(text, [...path, 'text']);
  const whole = Array.isArray(card) ? card.join('\n\n') : String(card ?? '');
  const head = whole.slice(0, letter).trimEnd();
  const tail = whole.slice(letter).trimStart();
  if (head === '' || tail === '') return undefined;
  const form = (part: string) => (Array.isArray(card) ? part.split(/\n\s*\n/) : part);
  const changes = chain(
    text,
    (now) => setAt(now, [...path, 'text'], form(head)),
    (now) => addChange(now, path, { text: form(tail) }).changes,
  );
  return { changes, path: addChange(text, path).path };
}

/** Where a card is best split: at the end of a paragraph, else of a sentence, nearest to its middle. */
export function splitPoint(card: string): number | undefined {
  const ends = (pattern: RegExp) =>
    [...card.matchAll(pattern)].map((end) => end.index + end[0].length);
  const paragraphs = ends(/\n\s*\n(?=\S)/g);
  const middle = card.length / 2;
  const [best] = (
    paragraphs.length > 0 ? paragraphs : ends(/[.!?…。！？]["”’)]*\s*(?=\S)/g)
  ).toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return best;
}

/** A step or a change once more, behind it, with an id of its own. */
export function duplicate(text: string, path: JsonPath): StepEdit {
  const list = path.slice(0, -1);
  const copy = inserted(text, list, indexOf(path) + 1, itemAt(text, path));
  const item = objectAt(text, path);
  const { id, hold } = item;
  const made = newId(idOf(item), isChange(path) ? idsOf(listAt(text, list)) : stepIds(text));
  const changes = chain(
    text,
    () => copy.changes,
    (now) => (id === undefined ? [] : setAt(now, [...copy.path, 'id'], made)),
    // A step's hold may be its own id.
    (now) => (id !== undefined && hold === id ? setAt(now, [...copy.path, 'hold'], made) : []),
    // What came on with the first is on stage already.
    ...Object.keys(objectAt(text, [...path, 'stage'])).map(
      (scene) => (now: string) => setAt(now, [...copy.path, 'stage', scene, 'from'], undefined),
    ),
  );
  return { ...copy, changes };
}

/** What of a step named a change that is no longer there. */
const forget =
  (step: JsonPath, change: JsonObject) =>
  (text: string): readonly TextChange[] => {
    const { hold } = objectAt(text, step);
    const { reveal } = objectAt(text, [...step, 'ask']);
    const { id } = change;
    return chain(
      text,
      (now) => (id !== undefined && hold === id ? setAt(now, [...step, 'hold'], undefined) : []),
      (now) =>
        id !== undefined && reveal === id ? setAt(now, [...step, 'ask', 'reveal'], undefined) : [],
      // The last change can't be passed over.
      (now) => {
        const builds = [...step, 'builds'];
        const last = at(builds, listAt(now, builds).length - 1);
        return objectAt(now, last)['stop'] === false
          ? setAt(now, [...last, 'stop'], undefined)
          : [];
      },
    );
  };
/** A list without items: no chapter is without steps, and a step without further changes has no list of them. */
const dropEmpty =
  (list: JsonPath) =>
  (text: string): readonly TextChange[] =>
    list.length < 2 || listAt(text, list).length > 0
      ? []
      : setAt(text, list.at(-1) === 'steps' ? list.slice(0, -1) : list, undefined);

/** Takes it away, with what names it: ways through the story, `hold` and `reveal`. Links in words stay: the checker tells of them. */
export function remove(text: string, path: JsonPath): StepEdit | undefined {
  const list = path.slice(0, -1);
  const before = stepIds(text);
  const change = objectAt(text, path);
  const changes = chain(
    text,
    (now) => setAt(now, path, undefined),
    dropEmpty(list),
    (now) => {
      const left = new Set(stepIds(now));
      return isChange(path)
        ? forget(stepPath(path), change)(now)
        : followSteps(
            now,
            before.filter((id) => !left.has(id)),
          );
    },
  );
  const after = afterChanges(text, changes);
  if (stepIds(after).length === 0) return undefined;
  const left = listAt(after, list).length;
  if (left > 0) return { changes, path: at(list, Math.min(indexOf(path), left - 1)) };
  const chapters = listAt(after, ['chapters']).length;
  return { changes, path: isChange(path) ? stepPath(path) : ['chapters', chapters - 1] };
}

/** Moves it into a list, before the one that stands at `index` there once it is taken out. */
export function moveTo(text: string, path: JsonPath, list: JsonPath, index: number): StepEdit {
  const from = path.slice(0, -1);
  const isSame = from.join('/') === list.join('/');
  const own = indexOf(path);
  const put = isSame && index > own ? index + 1 : index;
  const old = at(from, isSame && index <= own ? own + 1 : own);
  const change = objectAt(text, path);
  const taken = [...idsOf(listAt(text, list)), idOf(objectAt(text, stepPath(list)))];
  const { id } = change;
  const changes = chain(
    text,
    (now) => insertItem(now, list, put, itemAt(now, path)),
    (now) =>
      isChange(path) && !isSame && typeof id === 'string' && taken.includes(id)
        ? setAt(now, [...list, put, 'id'], newId(id, taken))
        : [],
    (now) => setAt(now, old, undefined),
    (now) => (isChange(path) ? forget(stepPath(path), isSame ? {} : change)(now) : []),
    dropEmpty(from),
    (now) => (isChange(path) ? [] : followSteps(now)),
  );
  // A chapter that lost its last step is gone, and those behind it have moved up.
  const isGone = path.length === 4 && !isSame && listAt(text, from).length === 1;
  const shift = isGone && Number(list[1]) > Number(path[1]) ? 1 : 0;
  const there = list.map((key, i) => (i === 1 && shift > 0 ? Number(key) - 1 : key));
  return { changes, path: at(there, index) };
}

/** Moves it one up or down: a step over the border of its chapter, too. */
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
