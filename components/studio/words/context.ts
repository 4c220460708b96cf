'use client';
/** What the texts of the pane share: the texts of chips, and the text that the buttons apply to. */
import { typedChanges, valueIn, writtenOf } from '../../../story/edit/text-value.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import type { EntryForm } from '../evidence/entry-form.tsx';
import { useStudio, type Reviewed } from '../studio.ts';
import { words as WORDS } from '../../../story/catalogue/studio/words.g.ts';
import { bookOf, type Book } from './book.ts';
import type { WordsEditor } from './words-editor.ts';
import { neededContext } from '../../ui/needed-context.ts';

/** A text that has the focus. */
export interface ActiveText {
  readonly path: JsonPath;
  readonly editor: WordsEditor;
}
interface WordsShared {
  readonly book: Book;
  readonly setActive: (text: ActiveText) => void;
  /** The form of a mark's entry: handed in, since forms have texts with marks themselves. */
  readonly Entry: typeof EntryForm;
}
export const [WordsContext, useWords] = neededContext<WordsShared>('words');

let last:
  | { readonly key: string; readonly reviewed: Reviewed | undefined; readonly book: Book }
  | undefined;

/** Created again when evidence changes or after a check, not at each key. */
export function useBook(): Book {
  const { files, script, reviewed } = useStudio();
  const { facts, sources, glossary, units, lang, include } = script;
  const key = JSON.stringify([facts, sources, glossary, units, lang, include]);
  if (last?.key !== key || last.reviewed !== reviewed)
    last = { key, reviewed, book: bookOf({ files, script }, reviewed) };
  return last.book;
}

/** The text at a path of story.json, and a function for typing in it. */
export function useText(
  path: JsonPath,
  name: string,
  isOptional: boolean,
): { readonly text: string; change(now: string, typed?: string): void } {
  const studio = useStudio();
  const text = writtenOf(valueIn(studio.script, path));
  return {
    text,
    change(now, typed) {
      const changes = typedChanges(studio.text, path, text, now, isOptional);
      if (!changes)
        return studio.tell(WORDS.unreadable, {
          label: WORDS.openJson,
          do: () => studio.show('json'),
        });
      studio.edit(name, changes, typed && `${path.join('/')} ${typed}`);
    },
  };
}
