'use client';
/** A list to pick a source by its title, or to add one. */
import { useState, type ReactElement } from 'react';
import { defined } from '../../../story/defined.ts';
import { addEntry, evidenceOf, namesOf, sourcesOf } from '../../../story/edit/evidence.ts';
import { listIn, wordsOf } from '../../../story/edit/places.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { Choice, Press } from '../fields.tsx';
import { useForm, type FieldProps } from '../form/form.ts';
import { ScriptForm } from '../form/script-form.tsx';
import { useStudio } from '../studio.ts';
import { words as WORDS } from '../../../story/catalogue/studio/evidence.g.ts';

export const NEW_SOURCE: JsonObject = { title: '', publisher: '', kind: 'data' };

/** The required field that is missing; undefined if it is complete. */
export const missingIn = ({ publisher, title }: JsonObject): string | undefined =>
  wordsOf(publisher) === ''
    ? WORDS.needsPublisher
    : wordsOf(title) === ''
      ? WORDS.needsTitle
      : undefined;

/** Stands for a new source in a list; it can't be an id. */
const NEW = '+';

/** The field that opened the form is gone, and the focus with it. */
const focusFirst = (form: HTMLFieldSetElement | null) => form?.querySelector('input')?.focus();

/** The first source of a fact or a table; a new one is added in the same edit. */
export function SourceField({ path, title }: FieldProps): ReactElement {
  const studio = useStudio();
  const { written, write } = useForm();
  const [newSource, setNewSource] = useState<JsonObject>();
  const [fault, setFault] = useState<string>();
  const names = namesOf(evidenceOf(studio).sources, 'title');
  const [picked = ''] = sourcesOf(written);
  const isKnown = names.has(picked);
  const pick = (id: string) => [id, ...listIn(written, 'sources').slice(1)];
  if (!newSource)
    return (
      <Choice
        label={title}
        value={isKnown ? picked : ''}
        choices={[
          ...(isKnown ? [] : [['', WORDS.pick] as const]),
          ...names,
          [NEW, WORDS.newSource],
        ]}
        onChange={(id) => (id === NEW ? setNewSource(NEW_SOURCE) : write(path, pick(id)))}
      />
    );
  const add = () => {
    const wrong = missingIn(newSource);
    setFault(wrong);
    if (wrong !== undefined) return;
    const { id, changes } = addEntry(studio, 'sources', wordsOf(newSource['publisher']), newSource);
    setNewSource(undefined);
    write(path, pick(id), changes);
  };
  return (
    <fieldset className="evidence-new" ref={focusFirst}>
      <legend>{WORDS.newSource}</legend>
      <ScriptForm
        schema="source"
        value={newSource}
        onWrite={([key = ''], next) =>
          setNewSource(defined({ ...newSource, [key]: next }) as JsonObject)
        }
      />
      {fault !== undefined && <p role="alert">{fault}</p>}
      <div className="studio-row">
        <Press onPress={add}>{WORDS.addSource}</Press>
        <Press onPress={() => setNewSource(undefined)}>{WORDS.cancel}</Press>
      </div>
    </fieldset>
  );
}
