'use client';
/**
 * Parts, columns and rows picked from a list of those in the picture: for a field, for labels, for
 * the focus.
 */
import type { ReactElement, ReactNode } from 'react';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { isObject, objectIn } from '../../../story/edit/places.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { Json } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import { Choice, Press, type Choices } from '../fields.tsx';
import { nameIn, rowsIn, useForm, type FieldProps, type Form } from './form.ts';
import { en } from './words.en.ts';

/** The picked ones, each with a button to remove it, and a list of the others to add one. */
function Picked(props: {
  readonly picked: readonly string[];
  readonly choices: Choices;
  readonly add: string;
  readonly onAdd: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** Rendered instead of a name. */
  readonly children?: (id: string, name: string) => ReactNode;
}): ReactElement {
  const { picked, choices, add, onAdd, onRemove, children } = props;
  const form = useForm();
  const names = new Map(choices);
  const rest = choices.filter(([id]) => !picked.includes(id));
  return (
    <>
      <ul className="picture-list">
        {picked.map((id) => {
          const name = names.get(id) ?? nameIn(form, id);
          return (
            <li key={id} className="studio-row">
              {children?.(id, name) ?? <span>{name}</span>}
              <RemoveButton name={name} onPress={() => onRemove(id)} />
            </li>
          );
        })}
      </ul>
      {rest.length > 0 && (
        <Choice
          label={add}
          value=""
          choices={[['', en.choose], ...rest]}
          onChange={(id) => id !== '' && onAdd(id)}
        />
      )}
    </>
  );
}

export const RemoveButton = (props: { readonly name: string; readonly onPress: () => void }) => (
  <Press aria-label={fill(en.removeOf, { name: props.name })} onPress={props.onPress}>
    ×
  </Press>
);

/** A list of names at a path. */
function Names(props: {
  readonly path: JsonPath;
  readonly value: Json | undefined;
  readonly choices: Choices;
  readonly add: string;
}): ReactElement {
  const { path, value, ...more } = props;
  const { write } = useForm();
  const picked = Array.isArray(value) ? (value as readonly Json[]).map(String) : [];
  const set = (next: readonly string[]) => write(path, next.length > 0 ? next : undefined);
  return (
    <Picked
      {...{ ...more, picked }}
      onAdd={(id) => set([...picked, id])}
      onRemove={(id) => set(picked.filter((one) => one !== id))}
    />
  );
}

const partsIn = (form: Form): Choices =>
  (form.form?.parts ?? []).map(({ id }) => [id, nameIn(form, id)]);

/** A list of names from the table or the picture. */
export function NamesField({ control, path, title, value }: FieldProps): ReactElement {
  const form = useForm();
  const table = form.data[String(form.params['series'])] ?? Object.values(form.data)[0];
  const choices: Choices =
    control.item?.names === 'x'
      ? rowsIn(form).map((x) => [x, x])
      : control.key === 'entities'
        ? Object.entries(table?.entities ?? {})
        : partsIn(form);
  return <Names {...{ path, value, choices, add: title }} />;
}

/** Labels on a picture, and the parts in focus: available in every kind. */
export function Labels(): ReactElement | null {
  const form = useForm();
  const { write, written } = form;
  const choices = partsIn(form);
  if (choices.length === 0) return null;
  const labels = objectIn(written, 'labels');
  const say = (part: string, typed: string) => {
    const label = labels[part];
    const { text: _, ...placed } = isObject(label) ? label : {};
    const text = typed === '' ? {} : { text: typed };
    write(['labels', part], isObject(label) ? { ...placed, ...text } : typed || true);
  };
  return (
    <>
      <h2>{en.labels}</h2>
      <Picked
        {...{ choices, add: en.addLabel }}
        picked={Object.keys(labels).filter((part) => labels[part] !== null)}
        onAdd={(part) => write(['labels', part], true)}
        onRemove={(part) => write(['labels', part], undefined)}
      >
        {(part, name) => {
          const text = valueIn(labels, [part, 'text']) ?? labels[part];
          return (
            <input
              className="studio-input"
              aria-label={fill(en.labelOf, { name })}
              placeholder={name}
              value={typeof text === 'string' ? text : ''}
              onChange={({ target }) => say(part, target.value)}
            />
          );
        }}
      </Picked>
      <h2>{en.strong}</h2>
      <Names {...{ path: ['focus'], value: written['focus'], choices, add: en.addStrong }} />
    </>
  );
}
