'use client';
/** One field of a kind as a form control, and the fields of a form. What has no control is left to the JSON pane. */
import { useState, type ReactElement, type ReactNode } from 'react';
import { newId } from '../../../story/edit/ids.ts';
import { isObject } from '../../../story/edit/places.ts';
import type { Json } from '../../../story/scene.ts';
import type { Control } from '../../../story/script/controls.ts';
import { fill } from '../../ui/fill.ts';
import { PlainField, Press } from '../words/plain-fields.tsx';
import { OF_STATE, PARTS, SHARED, STATE } from './fields.en.ts';
import { isBound, nameIn, useForm, valueOf, type FieldProps, type Form } from './form.ts';
import { readable } from './names.ts';
import { NumberField } from './number-field.tsx';
import { NamesField, RemoveButton } from './parts.tsx';
import { DateField, PickField, SwitchField, textIn, WordsField } from './plain-field.tsx';
import { en } from './words.en.ts';

function Folded(props: {
  readonly title: string;
  readonly meaning: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}) {
  const { title, meaning, isOpen, children } = props;
  return (
    <details className="picture-group" open={isOpen}>
      <summary>{title}</summary>
      {meaning && <p className="studio-help">{meaning}</p>}
      {children}
    </details>
  );
}

/** The fields of an object, each of which changes only its own lines. */
function Group(props: FieldProps & { readonly fields: readonly Control[] }) {
  const { control, path, title, value, fields } = props;
  const isOpen = value !== undefined && path.length < 3;
  return (
    <Folded {...{ title, isOpen, meaning: control.meaning }}>
      <Fields {...props} controls={fields} />
    </Folded>
  );
}

/** A number for each part: the keys are those of a param, those that the kind tells, those that stand there. */
function NumbersField({ control, path, title, value, usual }: FieldProps) {
  const form = useForm();
  const { item = control, keysOf = [], key, isBindable = false } = control;
  const keys = new Set([
    ...[keysOf].flat().flatMap((one) => Object.keys(form.params[one] ?? {})),
    ...(form.made?.names[key] ?? []),
    ...[usual, value].flatMap((one) => (isObject(one) ? Object.keys(one) : [])),
  ]);
  if (keys.size === 0) return null;
  return (
    <Folded {...{ title, meaning: control.meaning }} isOpen={value !== undefined}>
      {[...keys].map((part) => (
        <NumberField
          key={part}
          control={{ ...item, isBindable }}
          path={[...path, part]}
          title={nameIn(form, part)}
          value={valueOf(value, part)}
          usual={valueOf(usual, part) ?? usual}
        />
      ))}
    </Folded>
  );
}

const NAMES = ['name', 'title', 'text', 'who', 'by'];
/** A list or a record as a table of its items: each opens, can be taken away, and more can be added. */
function Items({
  control,
  path,
  title,
  value,
  usual,
  item,
}: FieldProps & { readonly item: Control }) {
  const { write } = useForm();
  const [name, setName] = useState('');
  const isList = control.isList === true;
  const items = Object.entries((value ?? {}) as Readonly<Record<string, Json>>);
  const nameOf = (key: string, one: Json) =>
    NAMES.map((field) => textIn(valueOf(one, field))).find((text) => text !== '') ??
    (isList ? String(Number(key) + 1) : readable(key));
  const add = () => {
    const named = item.fields?.find(({ key }) => NAMES.includes(key));
    const made: Json = named ? { [named.key]: name } : item.fields ? {} : name;
    const keys = items.map(([key]) => key);
    if (isList) write(path, [...items.map(([, one]) => one), made]);
    else write([...path, newId(name, keys)], made);
    setName('');
  };
  const remove = (key: string) => {
    const rest = items.filter(([one]) => one !== key).map(([, one]) => one);
    if (isList) write(path, rest);
    else write([...path, key], undefined);
  };
  return (
    <Folded {...{ title, meaning: control.meaning }} isOpen={items.length > 0 && path.length < 2}>
      {items.map(([key, one]) => (
        <div key={key} className="picture-item">
          <Field
            control={{ ...item, key }}
            path={[...path, isList ? Number(key) : key]}
            title={nameOf(key, one)}
            value={one}
            usual={valueOf(usual, key)}
          />
          <RemoveButton name={nameOf(key, one)} onPress={() => remove(key)} />
        </div>
      ))}
      <div className="picture-number">
        <PlainField label={fill(en.addTo, { name: title })} value={name} onChange={setName} />
        {name.trim() !== '' && <Press onPress={add}>{en.addItem}</Press>}
      </div>
    </Folded>
  );
}

function controlFor(props: FieldProps): ReactElement | null {
  const { control, title, value } = props;
  const { kind, names, item, fields, isList, choices } = control;
  const isPlain = value === undefined || typeof value !== 'object';
  const isEmptyOrObject = value === undefined || isObject(value);
  if (isBound(value) || (kind === 'number' && isPlain)) return <NumberField {...props} />;
  if (kind === 'numbers' && isEmptyOrObject) return <NumbersField {...props} />;
  if (names === 'date' && isPlain) return <DateField {...props} />;
  if (kind === 'words' && isPlain) return <WordsField {...props} />;
  if (kind === 'switch') return <SwitchField {...props} />;
  if (kind === 'choice')
    return <PickField {...props} choices={choices.map((one) => [one, readable(one)])} />;
  if (isList && item?.names)
    return (
      <Folded {...{ title, meaning: control.meaning }} isOpen={value !== undefined}>
        <NamesField {...props} />
      </Folded>
    );
  if (names === 'part') return <PartField {...props} />;
  if (fields && isEmptyOrObject) return <Group {...props} fields={fields} />;
  return item ? <Items {...props} item={item} /> : null;
}

/** A viewpoint by its name, or by numbers. */
function PartField(props: FieldProps) {
  const form = useForm();
  const { key, fields } = props.control;
  const named = form.made?.names[key] ?? [];
  return (
    <>
      {named.length > 0 && (
        <PickField {...props} choices={named.map((one) => [one, nameIn(form, one)])} />
      )}
      {fields && (
        <Group {...props} fields={fields} title={named.length > 0 ? en.byNumbers : props.title} />
      )}
    </>
  );
}

function Field(props: FieldProps): ReactElement {
  const { meaning } = props.control;
  return (
    <div className="picture-field">
      {controlFor(props)}
      {meaning && <p className="studio-help picture-help">{meaning}</p>}
    </div>
  );
}

const titleIn = ({ kind, of }: Form, key: string): string | undefined =>
  of === 'state' ? (STATE[kind]?.[key] ?? OF_STATE[key]) : (PARTS[kind]?.[key] ?? SHARED[key]);

/** The fields of an object. Of a picture as a whole those without a title are left to the JSON pane: few need them. */
export function Fields(props: {
  readonly controls: readonly Control[];
  readonly path: FieldProps['path'];
  readonly value: Json | undefined;
  readonly usual: Json | undefined;
}): ReactElement {
  const { controls, path, value, usual } = props;
  const form = useForm();
  const isShown = ({ key, needs, fromTable, choosesRows }: Control) =>
    (needs === undefined || form.params[needs] !== undefined) &&
    !(form.isPortrait && choosesRows) &&
    // What a table makes is changed in the table.
    !(fromTable && valueOf(value, key) === undefined && form.written['series'] !== undefined);
  return (
    <>
      {controls.filter(isShown).flatMap((control) => {
        const { key } = control;
        const title = titleIn(form, key) ?? (path.length > 0 ? readable(key) : undefined);
        return title === undefined ? (
          []
        ) : (
          <Field
            key={key}
            {...{ control, title }}
            path={[...path, key]}
            value={valueOf(value, key)}
            usual={valueOf(usual, key)}
          />
        );
      })}
    </>
  );
}
