'use client';
/** The fields of a source, for a new one and for one that is there; and a source picked by its title. */
import { useState, type ReactElement } from 'react';
import type { Change } from '../../../story/edit/draft.ts';
import { addEntry, evidenceOf, type Evidence } from '../../../story/edit/evidence.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { useStudio } from '../studio.ts';
import { wordsOf } from '../words/book.ts';
import { Choice, PlainField, Press } from '../words/plain-fields.tsx';
import { WORDS } from './words.en.ts';
import './evidence.css';

const FIELDS = ['publisher', 'title', 'date', 'url'] as const;
type SourceField = (typeof FIELDS)[number] | 'kind';
const { fields, hints, kinds } = WORDS;

export const NEW_SOURCE: JsonObject = { title: '', publisher: '', kind: 'data' };

/** What a source cannot be without; undefined where it is whole. */
export const missingIn = (source: JsonObject): string | undefined =>
  wordsOf(source['publisher']).trim() === ''
    ? WORDS.needsPublisher
    : wordsOf(source['title']).trim() === ''
      ? WORDS.needsTitle
      : undefined;

/** All sources by id and title, for a choice. */
export const sourceNames = ({ sources }: Evidence) =>
  [...sources].map(([id, { value }]) => [id, wordsOf(value['title']) || id] as const);

export function SourceFields(props: {
  readonly source: JsonObject;
  readonly onChange: (field: SourceField, value: string) => void;
}): ReactElement {
  const { source, onChange } = props;
  return (
    <div className="evidence-fields">
      {FIELDS.map((field) => (
        <PlainField
          key={field}
          label={fields[field]}
          value={wordsOf(source[field])}
          hint={field === 'title' ? '' : hints[field]}
          onChange={(value) => onChange(field, value)}
        />
      ))}
      <Choice
        label={fields.kind}
        value={wordsOf(source['kind'])}
        choices={Object.entries(kinds)}
        onChange={(value) => onChange('kind', value)}
      />
    </div>
  );
}

/** No id: in a list of sources, one that is to be made. */
const NEW = '+';

/** The field that made the form is gone, and its focus with it. */
const focusFirst = (form: HTMLFieldSetElement | null) => form?.querySelector('input')?.focus();

/** Picks a source; `made` are the changes that make it, where it is a new one. */
export function SourcePicker(props: {
  /** The id of the one that is picked; empty for none. */
  readonly value: string;
  readonly onPick: (id: string, made?: readonly Change[]) => void;
}): ReactElement {
  const { value, onPick } = props;
  const studio = useStudio();
  const [made, setMade] = useState<JsonObject>();
  const [fault, setFault] = useState<string>();
  const names = sourceNames(evidenceOf(studio));
  const isKnown = names.some(([id]) => id === value);
  if (!made)
    return (
      <Choice
        label={fields.source}
        value={isKnown ? value : ''}
        choices={[
          ...(isKnown ? [] : [['', WORDS.pick] as const]),
          ...names,
          [NEW, WORDS.newSource],
        ]}
        onChange={(id) => (id === NEW ? setMade(NEW_SOURCE) : onPick(id))}
      />
    );
  const add = () => {
    const wrong = missingIn(made);
    setFault(wrong);
    if (wrong !== undefined) return;
    const filled = Object.fromEntries(Object.entries(made).filter(([, text]) => text !== ''));
    const { id, changes } = addEntry(studio, 'sources', wordsOf(made['publisher']), filled);
    setMade(undefined);
    onPick(id, changes);
  };
  return (
    <fieldset className="evidence-new" ref={focusFirst}>
      <legend>{WORDS.newSource}</legend>
      <SourceFields source={made} onChange={(field, text) => setMade({ ...made, [field]: text })} />
      {fault === undefined ? null : <p role="alert">{fault}</p>}
      <div className="studio-row">
        <Press onPress={add}>{WORDS.addSource}</Press>
        <Press onPress={() => setMade(undefined)}>{WORDS.cancel}</Press>
      </div>
    </fieldset>
  );
}
