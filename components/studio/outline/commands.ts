/**
 * Commands of the list: each is one edit, goes to the result, and shows a message; deleting asks no
 * question but offers an undo.
 */
import { afterChanges } from '../../../story/edit/edits.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import {
  duplicate,
  moveBy,
  moveTo,
  placeAt,
  remove,
  type StepEdit,
} from '../../../story/edit/steps.ts';
import type { Studio } from '../studio.ts';
import type { Row, Target } from './rows.ts';
import { say, words as WORDS } from '../../../story/catalogue/studio/outline.g.ts';

const isReadable = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * Makes an edit of the steps and goes to the result: its path. If the edit is not possible, returns
 * undefined and shows the reason.
 */
export function perform(
  studio: Studio,
  name: string,
  make: (text: string) => StepEdit | undefined,
  refused: string = WORDS.cannot,
): JsonPath | undefined {
  const { text, isReadOnly, tell } = studio;
  if (isReadOnly) return undefined;
  const edit = isReadable(text) ? make(text) : undefined;
  if (!edit) {
    tell(isReadable(text) ? refused : WORDS.cannotRead);
    return undefined;
  }
  studio.edit(name, edit.changes);
  const place = placeAt(afterChanges(text, edit.changes), edit.path);
  if (place) studio.go(place);
  return edit.path;
}

/** `latest`: the studio at the time of a command; `focusOn`: focuses the row at a path, once it exists. */
export function commandsOf(
  latest: { readonly current: Studio },
  focusOn: (path: JsonPath) => void,
) {
  const on =
    (
      done: keyof typeof WORDS.edits,
      make: (text: string, path: JsonPath) => StepEdit | undefined,
      refused?: string,
    ) =>
    (row: Row): boolean => {
      const studio = latest.current;
      const { place } = studio;
      const name = say(WORDS.edits[done], { title: row.title });
      const path = perform(studio, name, (now) => make(now, row.path), refused);
      if (!path) return false;
      focusOn(path);
      const undo = () => {
        studio.undo();
        studio.go(place);
        focusOn(row.path);
      };
      const offer = { label: WORDS.undo, do: undo, isUndo: true };
      studio.tell(`${name}.`, done === 'removed' ? offer : undefined);
      return true;
    };
  return {
    up: on('moved', (now, path) => moveBy(now, path, -1)),
    down: on('moved', (now, path) => moveBy(now, path, 1)),
    to: (row: Row, { list, index }: Target) =>
      on('moved', (now, path) => moveTo(now, path, list, index))(row),
    duplicate: on('duplicated', duplicate),
    remove: on('removed', remove, WORDS.last),
  };
}
export type Commands = ReturnType<typeof commandsOf>;
