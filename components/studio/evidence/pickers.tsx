'use client';
/** Sources and facts picked by their words; a source that is not there is made in place. */
import { useState, type ReactElement } from 'react';
import { addEntry, evidenceOf } from '../../../story/edit/evidence.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import { wordsOf } from '../words/book.ts';
import { useBook } from '../words/context.ts';
import { Picker } from './picker.tsx';
import { missingIn, NEW_SOURCE, SourceFields } from './source-fields.tsx';
import { WORDS } from './words.en.ts';
import './evidence.css';

/** The field that made it is gone, and its focus with it. */
const focusFirst = (form: HTMLFieldSetElement | null) => form?.querySelector('input')?.focus();

interface PickerProps {
  readonly label: string;
  /** The id of the one that is picked; empty for none. */
  readonly value: string;
  readonly onPick: (id: string) => void;
}

/** Picks a source. A new one is an edit of its own, made before it is picked. */
export function SourcePicker({ label, value, onPick }: PickerProps): ReactElement {
  const studio = useStudio();
  const [made, setMade] = useState<JsonObject>();
  const [fault, setFault] = useState<string>();
  const options = [...evidenceOf(studio).sources].map(([id, { value: source }]) => ({
    id,
    label: wordsOf(source['title']) || id,
    detail: wordsOf(source['publisher']),
  }));
  if (!made)
    return (
      <Picker
        {...{ label, value, options, onPick }}
        making={{
          label: WORDS.newSource,
          make: (typed) => setMade({ ...NEW_SOURCE, title: typed }),
        }}
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
    onPick(id);
  };
  return (
    <fieldset className="evidence-new" ref={focusFirst}>
      <legend>{WORDS.newSource}</legend>
      <SourceFields source={made} onChange={(field, text) => setMade({ ...made, [field]: text })} />
      {fault === undefined ? null : <p role="alert">{fault}</p>}
      <div className="studio-row">
        <button type="button" className="studio-button studio-main" onClick={add}>
          {WORDS.addSource}
        </button>
        <button type="button" className="studio-button" onClick={() => setMade(undefined)}>
          {WORDS.cancel}
        </button>
      </div>
    </fieldset>
  );
}

/** Picks a fact by what it says. */
export function FactPicker({ label, value, onPick }: PickerProps): ReactElement {
  const book = useBook();
  const options = [...book.evidence.facts].map(([id, { value: fact }]) => ({
    id,
    label: book.plain(wordsOf(fact['claim'])) || id,
    detail: book.label({ kind: 'fact', id, from: 0, to: 0 }) ?? '',
  }));
  return <Picker {...{ label, value, options, onPick }} />;
}
