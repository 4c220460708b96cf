/** Which fields a form has: those of an object, the parts with a number, the entries of a list or a record. */
import { newId } from '../../../story/edit/ids.ts';
import { isObject, wordsOf } from '../../../story/edit/places.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { Json } from '../../../story/scene.ts';
import type { Control } from '../../../story/script/controls.ts';
import { readable } from '../pictures/names.ts';
import { nameIn, type FieldProps, type Form } from './form.ts';
import { OFFERS } from './offers.ts';
import { plainName } from './titles.ts';

export type Holder = Omit<FieldProps, 'title'>;
export type Entry = Pick<FieldProps, 'control' | 'title'> & {
  readonly isFolded?: boolean | undefined;
};

/** Whether the form has a widget for it at all; other fields are left to the JSON pane. */
const isDrawn = ({ kind, key, names, fields, item, choices, isRequired }: Control, isId: boolean) =>
  (kind !== 'json' || fields !== undefined || item !== undefined || names === 'guess') &&
  // A literal, which is the only choice.
  !(choices.length === 1 && isRequired) &&
  // Authors see no ids, unless there is a list of names.
  !(isId && (names === 'id' || item?.names === 'id') && !OFFERS[key]);

/** Fields without a title have the name of the schema, and are folded: few authors need them. */
export function fieldsOf(
  form: Form,
  fields: readonly Control[],
  { value, path }: Holder,
): readonly Entry[] {
  return fields.flatMap((control): Entry[] => {
    const { key, needs, fromTable, choosesRows, marks, isRequired } = control;
    const title = form.titleOf([...path, key]);
    const held = valueIn(value, [key]);
    const isId = form.base !== undefined && title === undefined;
    const isNeedless = needs !== undefined && form.params[needs] === undefined;
    const isOfTable = fromTable && held === undefined && form.written['series'];
    // The keys of a script's records are no names, so they are added as JSON.
    const isEmpty = form.base && control.item && !control.isList && held === undefined;
    const isHidden = isNeedless || isOfTable || isEmpty || (form.isPortrait && choosesRows);
    if (title === '' || isHidden || !isDrawn(control, isId)) return [];
    // One remark on an entry is enough at first.
    const isRemark = form.base !== undefined && path.length > 1 && marks && !isRequired;
    const isRare = title === undefined && !(form.base && isRequired);
    return [{ control, title: title ?? plainName(key), isFolded: isRemark || isRare }];
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

/** A colour for each column of the tables in the picture, and for those that have one. */
function coloursOf({ data }: Form, { value }: Holder, item: Control): readonly Entry[] {
  const columns = Object.values(data).flatMap(({ entities }) => Object.entries(entities));
  const names = new Map([...Object.keys(value ?? {}).map((key) => [key, readable(key)] as const), ...columns]); // prettier-ignore
  return [...names].map(([key, title]) => ({
    control: { ...item, key, isRequired: false },
    title,
  }));
}

export const NAMES = ['name', 'title', 'text', 'who', 'by'];
const itemsOf = (item: Control, { control, value }: Holder): readonly Entry[] =>
  Object.entries((value ?? {}) as Readonly<Record<string, Json>>).map(([key, one]) => {
    const name = NAMES.map((field) => wordsOf(valueIn(one, [field]))).find((text) => text !== '');
    const plain = control.isList ? String(Number(key) + 1) : readable(key);
    return { control: { ...item, key }, title: name ?? plain };
  });

/** The subfields of a field; undefined if it has none to fill in. */
export function entriesFor(form: Form, props: FieldProps): readonly Entry[] | undefined {
  const { control, value } = props;
  const { kind, fields, item } = control;
  const isPlain = value !== undefined && (typeof value !== 'object' || value === null);
  const some = (entries: readonly Entry[]) => (entries.length > 0 ? entries : undefined);
  if (kind === 'numbers') return isPlain ? undefined : some(numbersOf(form, props));
  if (fields) return some(fieldsOf(form, fields, props));
  if (item && isColours(control)) return some(coloursOf(form, props, item));
  return item && !isPlain ? itemsOf(item, props) : undefined;
}

/** A record of colours, by the names of what has them. */
export const isColours = ({ item, isList }: Control): boolean =>
  item?.names === 'colour' && !isList;

/** A whole entry for a list, with its name in brackets to be written over. */
export function startOf(
  form: Form,
  { fields, ...item }: Control,
  name: string,
  others: readonly Json[],
): Json {
  const { kind, names, choices, minimum = 0 } = item;
  if (fields)
    return Object.fromEntries(
      fields
        .filter(({ isRequired }) => isRequired)
        .map((one) => [one.key, startOf(form, one, name, others)]),
    );
  if (names === 'id')
    return newId(
      `item-${others.length + 1}`,
      others.map((one) => wordsOf(valueIn(one, ['id']))),
    );
  if (names === 'anchor') return form.form?.parts[0]?.id ?? '';
  if (kind === 'choice') return choices[0] ?? '';
  return kind === 'number' ? minimum : kind === 'switch' ? false : `[${name}]`;
}
