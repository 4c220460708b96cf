'use client';
/** The fields of a source, new or existing; and a list to pick a source by its title. */
import { useState, type ReactElement } from 'react';
import { wordsOf } from '../../../story/edit/places.ts';
import type { Change } from '../../../story/edit/draft.ts';
import { addEntry, evidenceOf, namesOf } from '../../../story/edit/evidence.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { Choice, Fields, Press, type FieldSpec } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { words as WORDS } from '../../../story/catalogue/studio/evidence.g.ts';
import './evidence.css';

const { fields, hints, kinds } = WORDS;

const HINTS: Readonly<Record<string, string>> = hints;
/** A field of evidence, with its words. */
export const field = <Key extends keyof typeof fields>(
  key: Key,
  more?: Partial<Omit<FieldSpec, 'key'>>,
): FieldSpec<Key> => ({ label: String(fields[key]), hint: HINTS[key] ?? '', ...more, key });

const choices = Object.entries(kinds);
export const SOURCE = [
  ...(['publisher', 'title', 'date', 'url'] as const).map((key) => field(key)),
  field('kind', { choices }),
] as const;

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

/** Picks a source; for a new one, `changes` are the changes that create it. */
export function SourcePicker(props: {
  /** The id of the picked source; empty for none. */
  readonly value: string;
  readonly onPick: (id: string, changes?: readonly Change[]) => void;
}): ReactElement {
  const { value, onPick } = props;
  const studio = useStudio();
  const [newSource, setNewSource] = useState<JsonObject>();
  const [fault, setFault] = useState<string>();
  const names = namesOf(evidenceOf(studio).sources, 'title');
  const isKnown = names.has(value);
  if (!newSource)
    return (
      <Choice
        label={fields.source}
        value={isKnown ? value : ''}
        choices={[
          ...(isKnown ? [] : [['', WORDS.pick] as const]),
          ...names,
          [NEW, WORDS.newSource],
        ]}
        onChange={(id) => (id === NEW ? setNewSource(NEW_SOURCE) : onPick(id))}
      />
    );
  const add = () => {
    const wrong = missingIn(newSource);
    setFault(wrong);
    if (wrong !== undefined) return;
    const { id, changes } = addEntry(studio, 'sources', wordsOf(newSource['publisher']), newSource);
    setNewSource(undefined);
    onPick(id, changes);
  };
  return (
    <fieldset className="evidence-new" ref={focusFirst}>
      <legend>{WORDS.newSource}</legend>
      <div className="evidence-fields">
        <Fields
          specs={SOURCE}
          value={newSource}
          onChange={(key, text) => {
            const { [key]: _, ...rest } = newSource;
            setNewSource(text === undefined ? rest : { ...rest, [key]: text });
          }}
        />
      </div>
      {fault !== undefined && <p role="alert">{fault}</p>}
      <div className="studio-row">
        <Press onPress={add}>{WORDS.addSource}</Press>
        <Press onPress={() => setNewSource(undefined)}>{WORDS.cancel}</Press>
      </div>
    </fieldset>
  );
}
