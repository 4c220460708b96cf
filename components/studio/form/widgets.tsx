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
  const { base, isPlain, name, onFocus, write, hintOf } = useForm();
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

/** A colour of the theme, one from the system's panel, or none. */
const ColourWidget: Widget = ({ control, path, title, value, usual }) => {
  const { write, form } = useForm();
  const { names, choices, isRequired } = control;
  const colours = form?.colours ?? {};
  const listed = names === 'colour' ? Object.keys(colours) : choices;
  const name = wordsOf(value ?? usual);
  return (
    <div role="group" aria-label={title} className="picture-colour">
      <span className="studio-label">{`${title}: ${readable(name) || en.unset}`}</span>
      {listed.map((one) => (
        <button
          type="button"
          key={one}
          className="picture-swatch"
          aria-label={readable(one)}
          title={readable(one)}
          aria-pressed={one === name}
          ref={(swatch) => swatch?.style.setProperty('background', colours[one] ?? '')}
          onClick={() => write(path, one)}
        />
      ))}
      {names && (
        <input
          type="color"
          className="studio-input"
          aria-label={title}
          value={colours[name] ?? (name || '#000000')}
          onChange={({ target }) => write(path, target.value)}
        />
      )}
      {value !== undefined && !isRequired && (
        <RemoveButton name={title} onPress={() => write(path, undefined)} />
      )}
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
  const { kind, names, item, isList, marks, choices } = control;
  const isPlain = value === undefined || typeof value !== 'object';
  const widget = (): keyof typeof WIDGETS | undefined => {
    if (names === 'guess') return 'guess';
    if (isBound(value) || (kind === 'number' && isPlain)) return 'number';
    if (names === 'date' && isPlain && !form.base) return 'date';
    const isOfTheme = (one: string) => form.form?.colours[one] !== undefined;
    if ((names === 'accent' || names === 'colour') && isPlain) return 'colour';
    if (choices.length > 1 && choices.every(isOfTheme)) return 'colour';
    if (kind === 'words' && marks === 'text' && form.base) return 'words';
    if ((kind !== 'words' || isPlain) && choicesFor(form, studio, control)) return 'choice';
    if (kind === 'words' && isPlain) return 'words';
    if (kind === 'switch') return 'switch';
    return isList && item?.names && !form.base ? 'names' : undefined;
  };
  const name = widget();
  return name && createElement(WIDGETS[name], props);
}
