/** Commands of the list: each is one edit, leads to what it made, and is told; what is deleted is offered back in place of a question. */
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
import { fill } from '../../ui/fill.ts';
import type { Studio } from '../studio.ts';
import type { Row, Target } from './rows.ts';
import { WORDS } from './words.en.ts';

const isReadable = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Does an edit of the steps and goes to what it made: its path. Undefined where it could not be done, and says why. */
export function perform(
  studio: Studio,
  name: string,
  make: (text: string) => StepEdit | undefined,
  refused: string = WORDS.cannot,
): JsonPath | undefined {
  const { text, isReadOnly, tell } = studio;
  if (isReadOnly) return undefined;
  const made = isReadable(text) ? make(text) : undefined;
  if (!made) {
    tell(isReadable(text) ? refused : WORDS.cannotRead);
    return undefined;
  }
  studio.edit(name, made.changes);
  const place = placeAt(afterChanges(text, made.changes), made.path);
  if (place) studio.go(place);
  return made.path;
}

/** `latest`: the studio as it is when a command is given; `titleOf`: what a row is called; `focusOn`: puts the focus on the row at a path, once it is there. */
export function commandsOf(
  latest: { readonly current: Studio },
  titleOf: (row: Row) => string,
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
      const name = fill(WORDS.edits[done], { title: titleOf(row) });
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
