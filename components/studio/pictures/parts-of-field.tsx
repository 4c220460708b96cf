'use client';
/** Fields that hold others: objects, lists, records; and a choice of names. */
import { useId, useState, type ComponentType, type ReactElement } from 'react';
import { newId } from '../../../story/edit/ids.ts';
import type { Json } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import { isObject, nameIn, rowsIn, useForm, type FieldProps, type Form } from './form.ts';
import { titleOf } from './titles.ts';
import { en } from './words.en.ts';

type Props = FieldProps & { readonly field: ComponentType<FieldProps> };

/** One of several, or none: as it is of itself. */
export function Pick(props: {
  readonly id: string;
  readonly value: string;
  readonly choices: readonly (readonly [id: string, name: string])[];
  readonly onChange: (id: string) => void;
}): ReactElement {
  const { id, value, choices, onChange } = props;
  const isKnown = value === '' || choices.some(([one]) => one === value);
  return (
    <select
      id={id}
      className="studio-input"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{en.unset}</option>
      {!isKnown && <option>{value}</option>}
      {choices.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** The fields of an object, each of which changes only its own lines. */
export function Group({ control, path, title, value, usual, field: Field }: Props): ReactElement {
  const { kind, of } = useForm();
  return (
    <details className="picture-group" open={value !== undefined && path.length < 3}>
      <summary title={control.meaning}>{title}</summary>
      {(control.fields ?? []).map((one) => (
        <Field
          key={one.key}
          control={one}
          path={[...path, one.key]}
          title={titleOf(kind, of, one.key)}
          value={isObject(value) ? value[one.key] : undefined}
          usual={isObject(usual) ? usual[one.key] : undefined}
        />
      ))}
    </details>
  );
}

/** What a list of names may hold. */
function known(form: Form, key: string): readonly (readonly [string, string])[] {
  const { data, parts, params } = form;
  if (key === 'entities') {
    const series = data[String(params['series'])] ?? Object.values(data)[0];
    return Object.entries(series?.entities ?? {});
  }
  return parts.anchors.map(({ id }) => [id, nameIn(form, id)]);
}

/** A view by its name or by numbers; or a list of names, each of which is there or not. */
export function Names(props: Props): ReactElement | null {
  const { control, path, title, value } = props;
  const id = useId();
  const form = useForm();
  if (!control.isList) {
    const named = form.parts.names[control.key] ?? [];
    if (named.length === 0) return control.fields ? <Group {...props} /> : null;
    return (
      <div className="studio-field picture-field">
        <label htmlFor={id} title={control.meaning}>
          {title}
        </label>
        <Pick
          id={id}
          value={typeof value === 'string' ? value : ''}
          choices={named.map((one) => [one, nameIn(form, one)])}
          onChange={(next) => form.write(path, next || undefined)}
        />
        {control.fields && <Group {...props} title={en.byNumbers} />}
      </div>
    );
  }
  const choices =
    control.item?.names === 'x'
      ? rowsIn(form).map((x) => [x, x] as const)
      : known(form, control.key);
  const list = Array.isArray(value) ? (value as readonly Json[]).map(String) : [];
  const set = (next: readonly string[]) => form.write(path, next.length > 0 ? next : undefined);
  if (choices.length === 0) return null;
  return (
    <details className="picture-group" open={list.length > 0}>
      <summary title={control.meaning}>{title}</summary>
      {choices.map(([one, name]) => (
        <label key={one} className="picture-check">
          <input
            type="checkbox"
            checked={list.includes(one)}
            onChange={({ target }) =>
              set(target.checked ? [...list, one] : list.filter((other) => other !== one))
            }
          />
          {name}
        </label>
      ))}
    </details>
  );
}

const nameOf = (json: Json | undefined, key: string): string => {
  const named = isObject(json) ? ['name', 'title', 'text', 'who', 'by'] : [];
  const found = named.map((one) => (json as Record<string, Json>)[one]).find((one) => one);
  return typeof found === 'string' ? found : key;
};

/** A list or a record as a table of its items: each opens, can be taken away, and more can be added. */
export function Items({ control, path, title, value, usual, field: Field }: Props): ReactElement {
  const form = useForm();
  const [name, setName] = useState('');
  const item = control.item!;
  const items = (
    isObject(value) ? Object.entries(value) : Object.entries((value ?? []) as Json[])
  ) as [string, Json][];
  const usually = (key: string) => (isObject(usual) ? usual[key] : undefined);
  const add = () => {
    const [first] = item.fields ?? [];
    const named =
      first && item.fields?.find(({ key }) => ['name', 'text', 'who', 'title'].includes(key));
    const made: Json = item.fields ? (named ? { [named.key]: name } : {}) : name;
    if (control.isList) form.write(path, [...items.map(([, one]) => one), made]);
    else
      form.write(
        [
          ...path,
          newId(
            name,
            items.map(([key]) => key),
          ),
        ],
        made,
      );
    setName('');
  };
  const remove = (key: string) =>
    control.isList
      ? form.write(
          path,
          items.filter(([one]) => one !== key).map(([, one]) => one),
        )
      : form.write([...path, key], undefined);
  return (
    <details className="picture-group" open={items.length > 0 && path.length < 2}>
      <summary title={control.meaning}>{title}</summary>
      {items.map(([key, one]) => (
        <div key={key} className="picture-item">
          <Field
            control={{ ...item, key }}
            path={[...path, control.isList ? Number(key) : key]}
            title={nameOf(one, control.isList ? String(Number(key) + 1) : key)}
            value={one}
            usual={usually(key)}
          />
          <button
            type="button"
            className="studio-button"
            aria-label={fill(en.removeOf, { name: nameOf(one, key) })}
            onClick={() => remove(key)}
          >
            ×
          </button>
        </div>
      ))}
      <div className="studio-row">
        <input
          className="studio-input"
          aria-label={fill(en.addTo, { name: title })}
          placeholder={en.newItem}
          value={name}
          onChange={({ target }) => setName(target.value)}
          onKeyDown={(event) => event.key === 'Enter' && name.trim() !== '' && add()}
        />
        <button type="button" className="studio-button" disabled={name.trim() === ''} onClick={add}>
          {en.addItem}
        </button>
      </div>
    </details>
  );
}
