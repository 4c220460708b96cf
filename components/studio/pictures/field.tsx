'use client';
/** The fields of a kind as form controls. Fields without a control can be edited in the JSON pane. */
import { useState, type ReactElement } from 'react';
import { newId } from '../../../story/edit/ids.ts';
import { isObject, wordsOf } from '../../../story/edit/places.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { Json } from '../../../story/scene.ts';
import type { Control } from '../../../story/script/controls.ts';
import { fill } from '../../ui/fill.ts';
import { PlainField, Press } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { PARTS, STATE } from './fields.en.ts';
import { controlFor } from './control.tsx';
import { nameIn, useForm, type FieldProps, type Form } from './form.ts';
import { readable } from './names.ts';
import { RemoveButton } from './parts.tsx';
import { en } from './words.en.ts';

type Holder = Omit<FieldProps, 'title'>;
type Entry = Pick<FieldProps, 'control' | 'title'>;

const titleIn = ({ kind, of }: Form, key: string): string | undefined =>
  (of === 'state' ? (STATE[kind]?.[key] ?? en.ofState[key]) : PARTS[kind]?.[key]) ?? en.fields[key];

/** Fields without a title are left to the JSON pane, because few authors need them. */
function fieldsOf(form: Form, fields: readonly Control[], { value }: Pick<Holder, 'value'>) {
  return fields.flatMap((control): Entry[] => {
    const { key, needs, fromTable, choosesRows } = control;
    const title = titleIn(form, key);
    const isNeedless = needs !== undefined && form.params[needs] === undefined;
    const isOfTable = fromTable && valueIn(value, [key]) === undefined && form.written['series'];
    const isHidden = isNeedless || isOfTable || (form.isPortrait && choosesRows);
    return !title || isHidden ? [] : [{ control, title }];
  });
}

/** A number for each part: the keys are those of a param, those from the kind, and existing ones. */
function numbersOf(form: Form, { control, value, usual }: Holder): readonly Entry[] {
  const { item = control, keysOf = [], key, isBindable = false } = control;
  const keys = [
    ...[keysOf].flat().flatMap((one) => Object.keys(form.params[one] ?? {})),
    ...(form.form?.names[key] ?? []),
    ...[usual, value].flatMap((one) => (isObject(one) ? Object.keys(one) : [])),
  ];
  return [...new Set(keys)].map((part) => ({
    control: { ...item, key: part, kind: 'number', isBindable },
    title: nameIn(form, part),
  }));
}

const NAMES = ['name', 'title', 'text', 'who', 'by'];
const itemsOf = (item: Control, { control, value }: Holder): readonly Entry[] =>
  Object.entries((value ?? {}) as Readonly<Record<string, Json>>).map(([key, one]) => {
    const name = NAMES.map((field) => wordsOf(valueIn(one, [field]))).find((text) => text !== '');
    const plain = control.isList ? String(Number(key) + 1) : readable(key);
    return { control: { ...item, key }, title: name ?? plain };
  });

/** Each edit changes only its own lines. */
function Entries(
  props: Omit<Holder, 'control'> & {
    readonly entries: readonly Entry[];
    /** For entries of a list or a record. */
    readonly onRemove?: ((key: string) => void) | undefined;
  },
) {
  const { entries, path, value, usual, onRemove } = props;
  return entries.map(({ control, title }) => {
    const { key, kind } = control;
    return (
      <div key={key} className={onRemove && 'picture-item'}>
        <Field
          {...{ control, title }}
          path={[...path, Array.isArray(value) ? Number(key) : key]}
          value={valueIn(value, [key])}
          // One number may be the default for all parts.
          usual={typeof usual === 'number' && kind === 'number' ? usual : valueIn(usual, [key])}
        />
        {onRemove && <RemoveButton name={title} onPress={() => onRemove(key)} />}
      </div>
    );
  });
}

/** The fields of a form. */
export function Fields(props: Omit<Holder, 'control'> & { readonly controls: readonly Control[] }) {
  return <Entries {...props} entries={fieldsOf(useForm(), props.controls, props)} />;
}

/** Fields with subfields: an object, a number for each part, a list or a record. */
function Group(props: FieldProps & { readonly entries: readonly Entry[] }): ReactElement {
  const { control, path, title, value, entries } = props;
  const { write } = useForm();
  const { item, fields, kind, isList } = control;
  const isOfItems = item !== undefined && !fields && kind !== 'numbers';
  const remove = (key: string) =>
    isList && Array.isArray(value)
      ? write(path, value.toSpliced(Number(key), 1) as Json)
      : write([...path, key], undefined);
  const isOpen = (isOfItems ? entries.length > 0 : value !== undefined) && path.length < 3;
  return (
    <details className="picture-group" open={isOpen}>
      <summary>{title}</summary>
      <Entries {...props} onRemove={isOfItems ? remove : undefined} />
      {isOfItems && <NewItem {...props} item={item} />}
    </details>
  );
}

function NewItem({ control, path, title, value, item }: FieldProps & { readonly item: Control }) {
  const { write } = useForm();
  const [name, setName] = useState('');
  const add = () => {
    const named = item.fields?.find(({ key }) => NAMES.includes(key));
    const entry: Json = named ? { [named.key]: name } : item.fields ? {} : name;
    if (control.isList) write(path, [...((value ?? []) as readonly Json[]), entry]);
    else write([...path, newId(name, Object.keys(value ?? {}))], entry);
    setName('');
  };
  return (
    <div className="picture-number">
      <PlainField label={fill(en.addTo, { name: title })} value={name} onChange={setName} />
      {name.trim() !== '' && <Press onPress={add}>{en.addItem}</Press>}
    </div>
  );
}

/** The subfields of a field; undefined if it has none to fill in. */
function entriesFor(form: Form, props: FieldProps): readonly Entry[] | undefined {
  const { control, value } = props;
  const { kind, fields, item } = control;
  const isPlain = value !== undefined && (typeof value !== 'object' || value === null);
  const some = (entries: readonly Entry[]) => (entries.length > 0 ? entries : undefined);
  if (kind === 'numbers') return isPlain ? undefined : some(numbersOf(form, props));
  if (fields) return some(fieldsOf(form, fields, props));
  return item && !isPlain ? itemsOf(item, props) : undefined;
}

/** The meaning of a field, and its range. */
function helpOf({ meaning, minimum, maximum, whole }: Control): string {
  if (minimum === undefined || maximum === undefined) return meaning;
  return `${meaning} ${fill(whole ? en.wholeBetween : en.between, { minimum, maximum })}`.trim();
}

function Field(props: FieldProps): ReactElement | null {
  const { control } = props;
  const help = helpOf(control);
  const form = useForm();
  const fieldControl = controlFor(form, useStudio(), props);
  // A viewpoint is a name or numbers.
  const held = fieldControl && control.names !== 'part' ? undefined : entriesFor(form, props);
  return (
    <div className="picture-field">
      {fieldControl}
      {fieldControl && help && <p className="studio-help picture-help">{help}</p>}
      {held && (
        <Group {...props} entries={held} title={fieldControl ? en.byNumbers : props.title} />
      )}
    </div>
  );
}
