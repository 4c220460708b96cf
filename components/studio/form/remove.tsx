'use client';
/** Removes something of the script, and offers an undo. */
import type { ReactElement } from 'react';
import { setAt, type JsonPath } from '../../../story/edit/patch.ts';
import { fill } from '../../ui/fill.ts';
import { Press } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { WORDS } from '../words/words.en.ts';

export function Remove(props: { readonly path: JsonPath; readonly what: string }): ReactElement {
  const { path, what } = props;
  const studio = useStudio();
  const remove = () =>
    studio.done(fill(WORDS.removed, { what }), setAt(studio.text, path, undefined));
  return <Press onPress={remove}>{fill(WORDS.remove, { what })}</Press>;
}
