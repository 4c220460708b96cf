'use client';
/** Parts, columns and rows picked from a list of what the picture has: for a field, for labels, for what stays strong. */
import type { ReactElement, ReactNode } from 'react';
import { isObject } from '../../../story/edit/places.ts';
import type { Json } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import { Choice } from '../words/plain-fields.tsx';
import { nameIn, rowsIn, useForm, type FieldProps } from './form.ts';
import { en } from './words.en.ts';

type Choices = readonly (readonly [id: string, name: string])[];
const stringsIn = (json: Json | undefined): readonly string[] =>
  Array.isArray(json) ? (json as readonly Json[]).map(String) : [];

/** Those picked, each with what takes it away, and a list of the rest to add one. */
function Picked(props: {
  readonly picked: readonly string[];
  readonly choices: Choices;
  readonly add: string;
  readonly onAdd: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** In the place of a name. */
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

export function RemoveButton(props: {
  readonly name: string;
  readonly onPress: () => void;
}): ReactElement {
  return (
    <button
      type="button"
      className="studio-button"
      aria-label={fill(en.removeOf, { name: props.name })}
      onClick={props.onPress}
    >
      ×
    </button>
  );
}

/** A list of names that the table or the picture has. */
export function NamesField({ control, path, title, value }: FieldProps): ReactElement {
  const form = useForm();
  const table = form.data[String(form.params['series'])] ?? Object.values(form.data)[0];
  const choices: Choices =
    control.item?.names === 'x'
      ? rowsIn(form).map((x) => [x, x])
      : control.key === 'entities'
        ? Object.entries(table?.entities ?? {})
        : partsIn(form);
  const picked = stringsIn(value);
  const write = (next: readonly string[]) => form.write(path, next.length > 0 ? next : undefined);
  return (
    <Picked
      {...{ picked, choices, add: title }}
      onAdd={(id) => write([...picked, id])}
      onRemove={(id) => write(picked.filter((one) => one !== id))}
    />
  );
}

const partsIn = (form: ReturnType<typeof useForm>): Choices =>
  (form.made?.parts ?? []).map(({ id }) => [id, nameIn(form, id)]);

/** Labels on a picture and which of its parts stay strong: what every kind has. */
export function Labels(): ReactElement | null {
  const form = useForm();
  const { made, write, written } = form;
  const choices = partsIn(form);
  if (choices.length === 0) return null;
  const labels = Object.entries(isObject(written['labels']) ? written['labels'] : {}).filter(
    ([, label]) => label !== null,
  );
  const textOf = (label: Json | undefined) => (isObject(label) ? label['text'] : label);
  const say = (part: string, label: Json | undefined, typed: string) => {
    const own = made?.parts.find(({ id }) => id === part)?.name ?? part;
    write(['labels', part], isObject(label) ? { ...label, text: typed || own } : typed || true);
  };
  const strong = stringsIn(written['focus']);
  const setStrong = (next: readonly string[]) =>
    write(['focus'], next.length > 0 ? next : undefined);
  return (
    <>
      <h2>{en.labels}</h2>
      <Picked
        {...{ choices, picked: labels.map(([part]) => part), add: en.addLabel }}
        onAdd={(part) => write(['labels', part], true)}
        onRemove={(part) => write(['labels', part], undefined)}
      >
        {(part, name) => {
          const label = Object.fromEntries(labels)[part];
          const text = textOf(label);
          return (
            <input
              className="studio-input"
              aria-label={fill(en.labelOf, { name })}
              placeholder={name}
              value={typeof text === 'string' ? text : ''}
              onChange={({ target }) => say(part, label, target.value)}
            />
          );
        }}
      </Picked>
      <h2>{en.strong}</h2>
      <Picked
        {...{ choices, picked: strong, add: en.addStrong }}
        onAdd={(part) => setStrong([...strong, part])}
        onRemove={(part) => setStrong(strong.filter((one) => one !== part))}
      />
    </>
  );
}
