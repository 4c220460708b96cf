'use client';
/** The form of a source, a fact, a term or a table: it writes in the file that has the entry. */
import type { ReactElement } from 'react';
import { editing } from '../../../story/edit/edits.ts';
import { changeEntry, evidenceOf } from '../../../story/edit/evidence.ts';
import { setAt } from '../../../story/edit/patch.ts';
import { langOf, wordsOf } from '../../../story/edit/places.ts';
import { typedUnit, unitOf } from '../../../story/import/units.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { PlainField } from '../fields.tsx';
import { useForm, type FieldProps } from '../form/form.ts';
import { ScriptForm } from '../form/script-form.tsx';
import { useStudio } from '../studio.ts';
import { claimAfter, displayValue, typedValue } from './fact-value.ts';
import { SourceField } from './source-field.tsx';
import { words as WORDS } from '../../../story/catalogue/studio/evidence.g.ts';
import './evidence.css';

function ValueField({ path, title, value }: FieldProps): ReactElement {
  const { script } = useStudio();
  const { write } = useForm();
  return (
    <PlainField
      isLate
      label={title}
      value={displayValue(value)}
      onChange={(typed) => write(path, typedValue(typed, langOf(script), value))}
    />
  );
}

/** A unit as it is typed; one that is new is defined in the same edit. */
function UnitField({ path, title, value }: FieldProps): ReactElement {
  const studio = useStudio();
  const { write, hintOf } = useForm();
  const lang = langOf(studio.script);
  const units = Object.fromEntries(
    [...evidenceOf(studio).units].map(([unit, entry]) => [unit, entry.value]),
  );
  return (
    <PlainField
      isLate
      label={title}
      hint={hintOf?.(path)}
      value={typedUnit(wordsOf(value), lang, units)}
      onChange={(typed) => {
        const { unit, units: added } = unitOf(typed, lang, units);
        write(path, unit, added && unit ? setAt(studio.text, ['units', unit], added) : []);
      }}
    />
  );
}

const WIDGETS = { value: ValueField, unit: UnitField, sources: SourceField };
const SCHEMAS = { facts: 'fact', sources: 'source', glossary: 'term', data: 'series' } as const;

export function EntryFields(props: {
  readonly map: keyof typeof SCHEMAS;
  readonly id: string;
  readonly value: JsonObject;
  readonly except?: readonly string[];
}): ReactElement {
  const { map, id, value, except = [] } = props;
  const studio = useStudio();
  const claim = wordsOf(value['claim']);
  return (
    <ScriptForm
      schema={SCHEMAS[map]}
      path={[map, id]}
      {...{ value, except, widgets: WIDGETS }}
      onWrite={(path, next, title, first = []) => {
        const edits = editing(studio.files);
        const set = (way: typeof path, to: typeof next) =>
          edits.add(changeEntry({ ...studio, files: edits.files }, map, id, way, to));
        edits.add(first);
        const [key] = path;
        // The claim is updated where it contains the old value.
        if (claim !== '' && (key === 'value' || key === 'date'))
          set(['claim'], claimAfter(claim, value[key], next, langOf(studio.script)));
        set(path, next);
        const joins = [map, id, ...path].join('/');
        studio.edit(`${WORDS.names[map]}: ${title}`, edits.changes, joins);
      }}
    />
  );
}
