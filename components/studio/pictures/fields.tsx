'use client';
/** The fields of a form, those that are met most often first. */
import type { ReactElement } from 'react';
import type { Json } from '../../../story/scene.ts';
import type { Control } from '../../../story/script/controls.ts';
import { Field } from './field.tsx';
import { isObject, useForm, type Form, type FormOf } from './form.ts';
import { hasTitle, titleOf } from './titles.ts';
import { Choice } from '../words/plain-fields.tsx';
import { en } from './words.en.ts';

/** A state of the picture that has a name, to begin from. */
export function Like(props: {
  readonly states: readonly string[];
  readonly entry: Json | undefined;
  readonly write: Form['write'];
}): ReactElement | null {
  const { states, entry, write } = props;
  const like = isObject(entry) ? entry['like'] : entry;
  if (states.length === 0 || Array.isArray(like)) return null;
  return (
    <Choice
      label={en.like}
      value={typeof like === 'string' ? like : ''}
      choices={[['', en.unset], ...['home', ...states].map((one) => [one, one] as const)]}
      onChange={(next) => write(['like'], next || undefined)}
    />
  );
}

export function Fields(props: {
  readonly of: FormOf;
  readonly controls: readonly Control[];
}): ReactElement {
  const { of, controls } = props;
  const { kind, written, usual, params, isPortrait } = useForm();
  const shown = controls.filter(
    ({ key, needs, fromTable, choosesRows }) =>
      (needs === undefined || params[needs] !== undefined) &&
      !(isPortrait && choosesRows) &&
      // What a table makes is changed in the table.
      !(fromTable && written[key] === undefined && written['series'] !== undefined),
  );
  const isFirst = ({ key }: Control) => of === 'state' || key in written || hasTitle(kind, key);
  const field = (control: Control) => (
    <Field
      key={control.key}
      control={control}
      path={[control.key]}
      title={titleOf(kind, of, control.key)}
      value={written[control.key]}
      usual={usual[control.key]}
    />
  );
  const rest = shown.filter((one) => !isFirst(one));
  return (
    <>
      {shown.filter(isFirst).map(field)}
      {rest.length > 0 && (
        <details className="picture-group">
          <summary>{en.more}</summary>
          {rest.map(field)}
        </details>
      )}
    </>
  );
}
