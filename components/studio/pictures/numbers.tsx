'use client';
/** Fields that are numbers: typed, or taken from a table or a fact. */
import { useId, type ReactElement, type ReactNode } from 'react';
import type { Json } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import { Binding, isBound, useFirstBinding } from './binding.tsx';
import { isObject, keysFor, nameIn, useForm, type FieldProps } from './form.ts';
import { NumberInput } from './number-input.tsx';
import { en } from './words.en.ts';

const numberIn = (json: Json | undefined) => (typeof json === 'number' ? json : undefined);

/** A name above, the control, and what it means below. */
export function Named(props: {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly children: ReactNode;
}): ReactElement {
  const { id, title, meaning, children } = props;
  return (
    <div className="studio-field picture-field">
      <label htmlFor={id}>{title}</label>
      <div className="studio-row">{children}</div>
      {meaning && <p className="studio-help picture-help">{meaning}</p>}
    </div>
  );
}

/** A number, or where it comes from. */
export function NumberField(props: FieldProps): ReactElement {
  const { control, path, title, value, usual } = props;
  const id = useId();
  const form = useForm();
  const first = useFirstBinding(Object.keys(form.data), String(path.at(-1)));
  if (isBound(value))
    return (
      <div className="studio-field">
        <span>{title}</span>
        <Binding
          value={value}
          printed={form.bound[path.join('/')]?.text}
          onChange={(next) => form.write(path, next ?? numberIn(usual))}
        />
      </div>
    );
  return (
    <Named id={id} title={title} meaning={control.meaning}>
      <NumberInput
        id={id}
        control={control}
        value={numberIn(value)}
        usual={numberIn(usual)}
        onChange={(next) => form.write(path, next)}
      />
      {control.isBindable && first && (
        <button
          type="button"
          className="studio-button"
          aria-label={fill(en.fromTableOf, { name: title })}
          onClick={() => form.write(path, first)}
        >
          {en.fromTable}
        </button>
      )}
    </Named>
  );
}

/** A number for each part. */
export function NumbersField(props: FieldProps): ReactElement | null {
  const { control, path, title, value, usual } = props;
  const form = useForm();
  const keys = keysFor(form, control, props);
  if (keys.length === 0) return null;
  const of = (json: Json | undefined, key: string) => (isObject(json) ? json[key] : undefined);
  const item = control.item ?? control;
  return (
    <details className="picture-group" open={value !== undefined}>
      <summary title={control.meaning}>{title}</summary>
      {keys.map((key) => (
        <NumberField
          key={key}
          control={{ ...item, isBindable: control.isBindable === true }}
          path={[...path, key]}
          title={nameIn(form, key)}
          value={of(value, key)}
          usual={of(usual, key) ?? (typeof usual === 'number' ? usual : undefined)}
        />
      ))}
    </details>
  );
}
