/** What names a step elsewhere in a script, and follows when steps come, go or change their order. */
import type { Json, JsonObject } from '../scene.ts';
import type { TextChange } from './draft.ts';
import { chain } from './items.ts';
import { setAt, valueAt, type JsonPath } from './patch.ts';
import { isObject, listIn, stepsOf } from './places.ts';

const scriptOf = (text: string): JsonObject => {
  const script = valueAt(text, []);
  return isObject(script) ? script : {};
};

/** The ids of all steps in their order. */
export const stepIds = (text: string): readonly string[] =>
  stepsOf(scriptOf(text)).map(({ id }) => id);

/** One way through the story: without what is gone, in the story's order. */
function pathChanges(text: string, at: JsonPath, gone: ReadonlySet<string>): readonly TextChange[] {
  const ids = (valueAt(text, at) ?? []) as readonly Json[];
  const lost = ids.flatMap((id, i) => (gone.has(String(id)) ? [i] : []));
  if (lost.length === ids.length)
    return lost.length > 0 ? setAt(text, at.slice(0, -1), undefined) : [];
  const left = ids.filter((_, i) => !lost.includes(i));
  const steps = stepIds(text).filter((id) => left.includes(id));
  // What is no step keeps its place: the checker tells of it.
  const ranks = left.flatMap((id, i) => (steps.includes(String(id)) ? [i] : []));
  const sorted = left.map((id, i) => steps[ranks.indexOf(i)] ?? id);
  return chain(
    text,
    ...lost.toReversed().map((i) => (now: string) => setAt(now, [...at, i], undefined)),
    ...sorted.map((id, i) => (now: string) => (id === left[i] ? [] : setAt(now, [...at, i], id))),
  );
}

/** Brings the ways through the story in its order, without steps that are gone; one that has none left goes too. */
export function followSteps(text: string, gone: Iterable<string> = []): readonly TextChange[] {
  const ids = new Set(gone);
  const teach = scriptOf(text)['teach'];
  const paths = isObject(teach) ? listIn(teach, 'paths') : [];
  const at = (i: number): JsonPath => ['teach', 'paths', i, 'steps'];
  return chain(
    text,
    ...paths.map((_, i) => (now: string) => pathChanges(now, at(paths.length - 1 - i), ids)),
    (now) =>
      paths.length > 0 && (valueAt(now, ['teach', 'paths']) as readonly Json[]).length === 0
        ? setAt(now, ['teach', 'paths'], undefined)
        : [],
  );
}

/** Links and marks that lead to a step: `[words](#id)`, `:figure[id]`. Nothing in an id needs an escape in a pattern. */
const linksTo = (id: string) =>
  new RegExp(String.raw`(?<=\]\(#)${id}(?=\))|(?<=:figure\[)${id}(?=[\]|])`, 'g');

/** How many links lead to a step. */
export const countLinks = (text: string, id: string): number =>
  text.match(linksTo(id))?.length ?? 0;
