'use client';
/**
 * Parts, columns and rows picked from a list of those in the picture: for a field, for labels, for
 * the focus.
 */
import type { ReactElement, ReactNode } from 'react';
import type { JsonPath } from '../../../story/edit/patch.ts';
import type { Json } from '../../../story/scene.ts';
import { Choice, Press, type Choices } from '../fields.tsx';
import { nameIn, rowsIn, useForm, type FieldProps, type Form } from './form.ts';
import { say, words as en } from '../../../story/catalogue/studio/pictures.g.ts';

/** The picked ones, each with a button to remove it, and a list of the others to add one. */
export function Picked(props: {
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
  <Press aria-label={say(en.removeOf, { name: props.name })} onPress={props.onPress}>
    ×
  </Press>
);

/** A list of names at a path. */
export function Names(props: {
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

export const partsIn = (form: Form): Choices =>
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
