'use client';
/** Removes something of the script, and offers an undo. */
import type { ReactElement } from 'react';
import { setAt, type JsonPath } from '../../../story/edit/patch.ts';
import { Press } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { say, words as WORDS } from '../../../story/catalogue/studio/words.g.ts';

export function Remove(props: { readonly path: JsonPath; readonly what: string }): ReactElement {
  const { path, what } = props;
  const studio = useStudio();
  const remove = () =>
    studio.done(say(WORDS.removed, { what }), setAt(studio.text, path, undefined));
  return <Press onPress={remove}>{say(WORDS.remove, { what })}</Press>;
}
