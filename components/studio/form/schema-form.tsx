'use client';
/** A form of an object, from the controls of its schema: `widgets.tsx` has the widget of each field. */
import { createElement, useEffect, useRef, useState, type ReactElement } from 'react';
import { newId } from '../../../story/edit/ids.ts';
import { setAt } from '../../../story/edit/patch.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { Json } from '../../../story/scene.ts';
import type { Control } from '../../../story/script/controls.ts';
import { PlainField, Press } from '../fields.tsx';
import { say, words as en } from '../../../story/catalogue/studio/pictures.g.ts';
import { useStudio } from '../studio.ts';
import {
  entriesFor,
  fieldsOf,
  isColours,
  NAMES,
  startOf,
  type Entry,
  type Holder,
} from './entries.ts';
import { FormContext, useForm, type FieldProps, type Form } from './form.ts';
import { RemoveButton } from './names-field.tsx';
import { PlacesOnPicture, useNewPlace } from './places-on-picture.tsx';
import { Remove } from './remove.tsx';
import { widgetFor } from './widgets.tsx';
import '../pictures/pictures.css';

/** Each edit changes only its own lines. */
function Entries(
  props: Omit<Holder, 'control'> & {
    readonly entries: readonly Entry[];
    /** For entries of a list or a record. */
    readonly onRemove?: ((key: string) => void) | undefined;
  },
): ReactElement {
  const { entries, path, value, usual, onRemove } = props;
  const { base, titleOf } = useForm();
  const draw = ({ control, title, isFolded }: Entry) => {
    const { key, kind } = control;
    // The schema's names are English.
    const isNamed = !isFolded || titleOf([...path, key]) !== undefined;
    return (
      <div key={key} className={onRemove && 'picture-item'} lang={isNamed ? undefined : 'en'}>
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
  };
  const folded = entries.filter(({ isFolded }) => isFolded);
  return (
    <>
      {entries.filter(({ isFolded }) => !isFolded).map(draw)}
      {folded.length > 0 && (
        <Fold
          isStart={
            base && folded.some(({ control: { key } }) => valueIn(value, [key]) !== undefined)
          }
        >
          {() => folded.map(draw)}
        </Fold>
      )}
    </>
  );
}

/** Drawn only while it is open: a kind may have many fields. */
function Fold(props: {
  /** A field must not move while it is typed in, so what has a value is seen by opening it at first. */
  readonly isStart: boolean | undefined;
  readonly children: () => readonly ReactElement[];
}): ReactElement {
  const [isOpen, setOpen] = useState(props.isStart ?? false);
  return (
    <details
      className="picture-group"
      open={isOpen}
      onToggle={({ currentTarget, target }) => {
        if (target === currentTarget) setOpen(currentTarget.open);
      }}
    >
      <summary>{en.moreFields}</summary>
      {isOpen && props.children()}
    </details>
  );
}

/** The fields of an object, or some of them. */
export function SchemaForm(props: {
  readonly form: Form;
  readonly controls: readonly Control[];
  readonly usual?: Json;
}): ReactElement {
  const { form, controls, usual } = props;
  const holder: Holder = { control: NOTHING, path: [], value: form.written, usual };
  return (
    <FormContext value={form}>
      <Entries {...holder} entries={fieldsOf(form, controls, holder)} />
    </FormContext>
  );
}
const NOTHING: Control = { key: '', kind: 'json', meaning: '', choices: [] };

/** Fields with subfields: an object, a number for each part, a list or a record. */
function Group(props: FieldProps & { readonly entries: readonly Entry[] }): ReactElement {
  const { control, path, title, value, entries } = props;
  const { base, write } = useForm();
  const { item, fields, kind, isList } = control;
  const isOfItems = item !== undefined && !fields && kind !== 'numbers' && !isColours(control);
  const remove = (key: string) =>
    isList && Array.isArray(value)
      ? write(path, value.toSpliced(Number(key), 1) as Json)
      : write([...path, key], undefined);
  const isOpen = (isOfItems ? entries.length > 0 : value !== undefined) && path.length < 3;
  return (
    <details className="picture-group" open={isOpen}>
      <summary>{title}</summary>
      <Entries {...props} onRemove={isOfItems ? remove : undefined} />
      {isOfItems && (isList || !base) && <NewItem {...props} item={item} />}
    </details>
  );
}

function NewItem({ control, path, title, value, item }: FieldProps & { readonly item: Control }) {
  const { write } = useForm();
  const [name, setName] = useState('');
  const { offers, placeOf } = useNewPlace(control);
  const add = () => {
    const named = item.fields?.find(({ key }) => NAMES.includes(key));
    const entry: Json = named ? { [named.key]: name, ...placeOf(name) } : item.fields ? {} : name;
    if (control.isList) write(path, [...((value ?? []) as readonly Json[]), entry]);
    else write([...path, newId(name, Object.keys(value ?? {}))], entry);
    setName('');
  };
  return (
    <div className="picture-number">
      <PlainField
        label={offers ? en.findPlace : say(en.addTo, { name: title })}
        value={name}
        offers={offers}
        onChange={setName}
      />
      {name.trim() !== '' && <Press onPress={add}>{en.addItem}</Press>}
    </div>
  );
}

/** The entries of a list of the script, each whole from the start, with a button to add one. */
function List({ control, path, title, value }: FieldProps): ReactElement | null {
  const form = useForm();
  const { text, edit } = useStudio();
  const { item = NOTHING, least = 0, most = Infinity, isRequired } = control;
  const { base = [], titleOf } = form;
  const items = (Array.isArray(value) ? value : []) as readonly Json[];
  const { length } = items;
  const fewest = Math.max(least, 1);
  const listPath = [...base, ...path];
  const nameOf = (at: number) => titleOf([...path, at]) ?? `${title} ${at + 1}`;
  const add = titleOf([...path, '+']) ?? say(en.addTo, { name: title });
  const make = (at: number) => startOf(form, item, nameOf(at), items);
  const addOne = () => {
    const first = Array.from({ length: fewest }, (_, at) => make(at));
    edit(add, length > 0 ? setAt(text, [...listPath, length], make(length)) : setAt(text, listPath, first)); // prettier-ignore
    isAdded.current = true;
  };
  const isAdded = useRef(false);
  const all = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isAdded.current) return;
    isAdded.current = false;
    const input = [...(all.current?.children ?? [])].at(-1)?.querySelector('.text-box, input');
    ((input?.shadowRoot?.querySelector('.cm-content') ?? input) as HTMLElement | null)?.focus();
  }, [length]);
  if (value !== undefined && !Array.isArray(value)) return null;
  return (
    <>
      <div ref={all}>
        {items.map((one, at) => {
          const name = nameOf(at);
          const isOver = length > fewest;
          const rest = titleOf([...path, '-']) ?? name;
          return (
            <div
              className="words-group"
              role="group"
              aria-label={name}
              key={String(valueIn(one, ['id']) ?? at)}
            >
              <Field
                {...{ control: item, title: name, value: one, usual: undefined }}
                path={[...path, at]}
              />
              {(isOver || !isRequired) && (
                <Remove path={isOver ? [...listPath, at] : listPath} what={isOver ? name : rest} />
              )}
            </div>
          );
        })}
      </div>
      {length < most && <Press onPress={addOne}>{add}</Press>}
    </>
  );
}

/** The meaning of a field, in the schema's English, and its range. */
function Help({ control }: { readonly control: Control }): ReactElement {
  const { meaning, minimum, maximum, whole } = control;
  const isRange = minimum !== undefined && maximum !== undefined && maximum < 1e15;
  return (
    <p className="studio-help picture-help">
      <span lang="en">{meaning}</span>{' '}
      {isRange && say(whole ? en.wholeBetween : en.between, { minimum, maximum })}
    </p>
  );
}

export function Field(props: FieldProps): ReactElement | null {
  const { control } = props;
  const form = useForm();
  const studio = useStudio();
  const special = form.widgets?.[props.path.join('/')];
  if (special) return <div className="picture-field">{createElement(special, props)}</div>;
  const widget = widgetFor(form, studio, props);
  if (!widget && form.base && !form.isPlain && control.isList) return <List {...props} />;
  // The words of authors say what it is; the schema's are for those who write JSON.
  const isKnown = form.base && form.titleOf(props.path) !== undefined;
  // A viewpoint is a name or numbers.
  const held = widget && control.names !== 'part' ? undefined : entriesFor(form, props);
  return (
    <div className="picture-field">
      {widget}
      {widget && !isKnown && <Help control={control} />}
      {control.names === 'spots' && <PlacesOnPicture {...props} />}
      {held &&
        (typeof props.path.at(-1) === 'number' && form.base ? (
          <Entries {...props} entries={held} />
        ) : (
          <Group {...props} entries={held} title={widget ? en.byNumbers : props.title} />
        ))}
    </div>
  );
}
