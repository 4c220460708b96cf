/** Commands of the list: each is one edit, leads to what it made, and is told with its undo in place of a question. */
import { afterChanges } from '../../../story/edit/items.ts';
import { merge } from '../../../story/edit/merge.ts';
import { valueAt, type JsonPath } from '../../../story/edit/patch.ts';
import { isObject } from '../../../story/edit/places.ts';
import { countLinks } from '../../../story/edit/references.ts';
import {
  addChange,
  addChapter,
  addStep,
  duplicate,
  moveBy,
  moveTo,
  placeAt,
  remove,
  splitCard,
  splitPoint,
  type StepEdit,
} from '../../../story/edit/steps.ts';
import { fill } from '../../ui/fill.ts';
import type { Studio } from '../studio.ts';
import { rowsOf, type Row, type Target } from './rows.ts';
import { WORDS } from './words.en.ts';

type Done = keyof typeof WORDS.edits;

const isJson = (text: string) => {
  try {
    return isObject(JSON.parse(text) as never);
  } catch {
    return false;
  }
};

/** `latest`: the studio as it is when a command is given; `titleOf`: what a row is called; `focusOn`: puts the focus on the row with this key, once it is there. */
export function commandsOf(
  latest: { readonly current: Studio },
  titleOf: (row: Row) => string,
  focusOn: (key: string) => void,
  onRemoved: () => void,
) {
  /** `key`: the row that has the focus again when it is taken back. */
  function run(
    done: Done,
    key: string,
    title: string,
    make: (now: string) => StepEdit | undefined,
    refused: string = WORDS.cannot,
    more = '',
  ): void {
    const studio = latest.current;
    const { text, isReadOnly, place: before } = studio;
    if (isReadOnly) return;
    if (!isJson(text)) return studio.tell(WORDS.cannotRead);
    const made = make(text);
    if (!made) return studio.tell(refused);
    const name = fill(WORDS.edits[done], { title });
    const after = afterChanges(text, made.changes);
    studio.edit(name, made.changes);
    const place = placeAt(after, made.path);
    if (place) studio.go(place);
    const script = valueAt(after, []);
    const path = made.path.join('/');
    const row = isObject(script)
      ? rowsOf(script, place?.step ?? '').find((one) => one.path.join('/') === path)
      : undefined;
    if (row) focusOn(row.key);
    const undo = () => {
      studio.undo();
      studio.go(before);
      focusOn(key);
    };
    studio.tell(`${name}.${more}`, { label: WORDS.undo, do: undo });
    if (done === 'removed') onRemoved();
  }
  const on =
    (
      done: Done,
      command: (now: string, path: JsonPath) => StepEdit | undefined,
      refused?: string,
    ) =>
    (row: Row) =>
      run(done, row.key, titleOf(row), (now) => command(now, row.path), refused);

  return {
    add: (level: 1 | 2, after: JsonPath, title: string) =>
      run('added', '', title, (now) => (level === 1 ? addChapter : addStep)(now, after, title)),
    addChange: on('added', addChange),
    up: on('moved', (now, path) => moveBy(now, path, -1)),
    down: on('moved', (now, path) => moveBy(now, path, 1)),
    to: (row: Row, { list, index }: Target) =>
      run('moved', row.key, titleOf(row), (now) => moveTo(now, row.path, list, index)),
    duplicate: on('duplicated', duplicate),
    split: on('split', (now, path) => {
      const card = valueAt(now, [...path, 'text']);
      const whole = Array.isArray(card) ? card.join('\n\n') : String(card ?? '');
      return splitCard(now, path, splitPoint(whole) ?? 0);
    }),
    merge: on('merged', merge, WORDS.cannotMerge),
    remove(row: Row) {
      const links =
        row.level === 2 && countLinks(latest.current.text, row.step) > 0 ? WORDS.links : '';
      run('removed', row.key, titleOf(row), (now) => remove(now, row.path), WORDS.last, links);
    },
    rename(row: Row, title: string) {
      if (title !== '' && title !== row.title)
        latest.current.set([...row.path, 'title'], title, fill(WORDS.edits.renamed, { title }));
      focusOn(row.key);
    },
  };
}
export type Commands = ReturnType<typeof commandsOf>;
