'use client';
/**
 * The control of a field with one value, or with a list of names: offers what the story, its tables
 * and the picture contain.
 */
import { createElement, type ReactElement } from 'react';
import { evidenceOf, namesOf } from '../../../story/edit/evidence.ts';
import { wordsOf } from '../../../story/edit/places.ts';
import { writtenOf } from '../../../story/edit/text-value.ts';
import { Choice, PlainField, Switch, type Choices } from '../fields.tsx';
import { useStudio, type Studio } from '../studio.ts';
import { GuessField } from '../words/guess-field.tsx';
import { WordsField } from '../words/words-field.tsx';
import { isBound, nameIn, useForm, type FieldProps, type Form, type Widget } from './form.ts';
import { readable } from '../pictures/names.ts';
import { words as en } from '../../../story/catalogue/studio/pictures.g.ts';
import { NamesField, RemoveButton } from './names-field.tsx';
import { DateField, NumberField } from './number-field.tsx';
import { OFFERS } from './offers.ts';

/** The values that a name may have; undefined for free text. */
function choicesFor(
  form: Form,
  { files, script }: Studio,
  { kind, key, names, only, choices }: FieldProps['control'],
): Choices | undefined {
  const offers = form.base && OFFERS[key]?.(script);
  if (offers) return offers;
  if (kind === 'choice') return choices.map((one) => [one, readable(one)]);
  if (names === 'series') {
    return [...namesOf(evidenceOf({ files, script }).data, 'title')];
  }
  if (names === 'file') {
    const isOf = (file: string) =>
      only?.some((ending) => file.toLowerCase().endsWith(`.${ending}`)) ?? file !== 'story.json';
    return [...files.keys()].filter(isOf).map((file) => [file, readable(file)]);
  }
  if (names === 'anchor') return form.form?.parts.map(({ id, name }) => [id, name]) ?? [];
  const parts = kind !== 'words' && names === 'part' ? form.form?.names[key] : undefined;
  return parts?.length ? parts.map((one) => [one, nameIn(form, one)]) : undefined;
}

/** Words with marks in story.json; elsewhere, and where none are allowed, plain ones. */
const WordsWidget: Widget = (props) => {
  const { control, path, title, value, usual } = props;
  const { base, isPlain, name, onFocus, write, form, hintOf } = useForm();
  const { marks, names, isRequired } = control;
  const hint = hintOf?.(path) ?? wordsOf(usual);
  if (base && marks && !isPlain) {
    const text = { path: [...base, ...path], label: title, isLine: marks === 'line' };
    return <WordsField {...{ ...text, isRequired, hint, name, onFocus }} />;
  }
  return (
    <PlainField
      label={title}
      value={writtenOf(value)}
      hint={hint}
      rows={marks === 'text' ? 3 : undefined}
      // Half a date is another date.
      isLate={base && names === 'date'}
      offers={names === 'colour' ? (form?.colours ?? []) : undefined}
      onChange={(typed) => write(path, typed.trim() || (isRequired ? '' : undefined))}
    />
  );
};

const SwitchWidget: Widget = ({ path, title, value, usual }) => {
  const { base, write } = useForm();
  const isOn = (value ?? usual) === true;
  const change = (on: boolean) => write(path, base && on === (usual === true) ? undefined : on);
  return <Switch label={title} isOn={isOn} onChange={change} />;
};

/** A colour from the system's panel, or none. */
const ColourWidget: Widget = ({ path, title, value }) => {
  const { write } = useForm();
  return (
    <div className="picture-number">
      <label className="studio-field">
        <span>{value === undefined ? `${title}: ${en.unset}` : title}</span>
        <input
          type="color"
          className="studio-input"
          value={wordsOf(value) || '#000000'}
          onChange={({ target }) => write(path, target.value)}
        />
      </label>
      {value !== undefined && <RemoveButton name={title} onPress={() => write(path, undefined)} />}
    </div>
  );
};

const ChoiceWidget: Widget = ({ control, path, title, value }) => {
  const form = useForm();
  const choices = choicesFor(form, useStudio(), control) ?? [];
  const isSet = control.isRequired && value !== undefined;
  return (
    <Choice
      label={title}
      value={String(value ?? '')}
      choices={[...(isSet ? [] : [['', en.unset] as const]), ...choices]}
      lang={control.kind === 'choice' ? 'en' : undefined}
      onChange={(next) => form.write(path, next || undefined)}
    />
  );
};

/** By name, as `widgetFor` finds it from the schema. */
const WIDGETS = {
  number: NumberField,
  date: DateField,
  choice: ChoiceWidget,
  words: WordsWidget,
  switch: SwitchWidget,
  names: NamesField,
  colour: ColourWidget,
  guess: GuessField,
};

/** The widget of a field with one value or with a list of names; undefined if it contains other fields. */
export function widgetFor(form: Form, studio: Studio, props: FieldProps): ReactElement | undefined {
  const { control, value } = props;
  const { kind, names, item, isList, marks } = control;
  const isPlain = value === undefined || typeof value !== 'object';
  const widget = (): keyof typeof WIDGETS | undefined => {
    if (names === 'guess') return 'guess';
    if (isBound(value) || (kind === 'number' && isPlain)) return 'number';
    if (names === 'date' && isPlain && !form.base) return 'date';
    if (names === 'accent' && isPlain) return 'colour';
    if (kind === 'words' && marks === 'text' && form.base) return 'words';
    if ((kind !== 'words' || isPlain) && choicesFor(form, studio, control)) return 'choice';
    if (kind === 'words' && isPlain) return 'words';
    if (kind === 'switch') return 'switch';
    return isList && item?.names && !form.base ? 'names' : undefined;
  };
  const name = widget();
  return name && createElement(WIDGETS[name], props);
}
