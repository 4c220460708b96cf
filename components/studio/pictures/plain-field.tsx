'use client';
/** Fields of one value: one of several, a date, words, a switch. */
import type { ReactElement } from 'react';
import { isObject } from '../../../story/edit/places.ts';
import type { Json } from '../../../story/scene.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import { decimalYear } from '../../../story/script/dates.ts';
import { useStudio } from '../studio.ts';
import { Choice, PlainField } from '../words/plain-fields.tsx';
import { rowsIn, useForm, type FieldProps } from './form.ts';
import { readable } from './names.ts';
import { Slide } from './number-field.tsx';
import { en } from './words.en.ts';

export const textIn = (json: Json | undefined) => (typeof json === 'string' ? json : '');

/** One of several, or none: as it is of itself. */
export function PickField(
  props: FieldProps & { readonly choices: readonly (readonly [string, string])[] },
): ReactElement {
  const { path, title, value, choices } = props;
  const { write } = useForm();
  const text = textIn(value);
  const isKnown = text === '' || choices.some(([one]) => one === text);
  return (
    <Choice
      label={title}
      value={text}
      choices={[['', en.unset], ...(isKnown ? [] : [[text, text] as const]), ...choices]}
      onChange={(next) => write(path, next || undefined)}
    />
  );
}

/** A date or an x: typed, picked of the rows that the picture shows, or drawn along them. */
export function DateField({ path, title, value, usual }: FieldProps): ReactElement {
  const form = useForm();
  const rows = rowsIn(form);
  const isNumeric = Object.values(form.data).some(({ xType }) => xType === 'number');
  const shown = value === undefined ? '' : String(value as string | number);
  /** A row's own date in the place of the decimal year that it is drawn at. */
  const usualText = (at: number): string =>
    rows.find((x) => Math.abs((decimalYear(x) ?? Number(x)) - at) < 1e-6) ??
    String(Math.round(at * 100) / 100);
  // Half a date is none.
  const isPlace = (text: string) =>
    rows.includes(text) || decimalYear(text) !== undefined || (isNumeric && Number.isFinite(+text));
  return (
    <div className="picture-number">
      <PlainField
        label={title}
        value={shown}
        offers={rows}
        hint={typeof usual === 'number' ? usualText(usual) : en.unset}
        onChange={(text) => {
          if (text.trim() === '') form.write(path, undefined);
          else if (isPlace(text.trim())) form.write(path, text.trim());
        }}
      />
      {rows.length > 1 && (
        <Slide
          {...{ min: 0, max: rows.length - 1, step: 1 }}
          value={rows.includes(shown) ? rows.indexOf(shown) : rows.length - 1}
          onChange={(at) => form.write(path, rows[at])}
        />
      )}
    </div>
  );
}

/** Words, or a name of something that the story has. */
export function WordsField(props: FieldProps): ReactElement {
  const { control, path, title, value, usual } = props;
  const form = useForm();
  const { files, script } = useStudio();
  const { names, only, isRequired } = control;
  if (names === 'series') {
    const tables = Object.entries(isObject(script['data']) ? script['data'] : {});
    const choices = tables.map(([id, one]) => [id, textIn(valueIn(one, ['title'])) || id] as const);
    return <PickField {...props} choices={choices} />;
  }
  if (names === 'file') {
    const isOf = (file: string) =>
      only?.some((ending) => file.toLowerCase().endsWith(`.${ending}`)) ?? file !== 'story.json';
    const choices = [...files.keys()].filter(isOf).map((file) => [file, readable(file)] as const);
    return <PickField {...props} choices={choices} />;
  }
  return (
    <PlainField
      label={title}
      value={textIn(value)}
      hint={textIn(usual)}
      {...(names === 'colour' && { offers: form.made?.colours ?? [] })}
      onChange={(next) => form.write(path, next === '' && !isRequired ? undefined : next)}
    />
  );
}

export function SwitchField({ path, title, value, usual }: FieldProps): ReactElement {
  const { write } = useForm();
  return (
    <label className="picture-check">
      <input
        type="checkbox"
        checked={(value ?? usual) === true}
        onChange={({ target }) => write(path, target.checked)}
      />
      {title}
    </label>
  );
}
