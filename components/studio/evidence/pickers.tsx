'use client';
/** Sources and facts picked by their titles; a source that is not there is made in place. */
import { useState, type ReactElement } from 'react';
import { addEntry, evidenceOf } from '../../../story/edit/evidence.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import { wordsOf } from '../words/book.ts';
import { Choice, Press } from '../words/plain-fields.tsx';
import { missingIn, NEW_SOURCE, SourceFields } from './source-fields.tsx';
import { WORDS } from './words.en.ts';
import './evidence.css';

interface PickerProps {
  readonly label: string;
  /** The id of the one that is picked; empty for none. */
  readonly value: string;
  readonly onPick: (id: string) => void;
}
/** No id: in a list of sources, one that is to be made. */
const NEW = '+';

/** The field that made the form is gone, and its focus with it. */
const focusFirst = (form: HTMLFieldSetElement | null) => form?.querySelector('input')?.focus();

/** Picks a source. A new one is an edit of its own, made before it is picked. */
export function SourcePicker(props: PickerProps): ReactElement {
  const studio = useStudio();
  const [made, setMade] = useState<JsonObject>();
  const [fault, setFault] = useState<string>();
  const named = [...evidenceOf(studio).sources].map(
    ([id, { value }]) => [id, wordsOf(value['title']) || id] as const,
  );
  const isKnown = named.some(([id]) => id === props.value);
  if (!made)
    return (
      <Choice
        label={props.label}
        value={isKnown ? props.value : ''}
        choices={[
          ...(isKnown ? [] : [['', WORDS.pick] as const]),
          ...named,
          [NEW, WORDS.newSource],
        ]}
        onChange={(id) => (id === NEW ? setMade(NEW_SOURCE) : props.onPick(id))}
      />
    );
  const add = () => {
    const wrong = missingIn(made);
    setFault(wrong);
    if (wrong !== undefined) return;
    const filled = Object.fromEntries(Object.entries(made).filter(([, text]) => text !== ''));
    const { id, changes } = addEntry(studio, 'sources', wordsOf(made['publisher']), filled);
    studio.edit(fill(WORDS.added, { name: WORDS.names.sources }), changes);
    setMade(undefined);
    props.onPick(id);
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
