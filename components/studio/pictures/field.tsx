'use client';
/** One field of a kind as a form control; what has none is JSON. */
import { useId, useState, type ReactElement } from 'react';
import type { Json } from '../../../story/scene.ts';
import { useStudio } from '../studio.ts';
import { isBound } from './binding.tsx';
import { isObject, rowsIn, useForm, type FieldProps } from './form.ts';
import { Named, NumberField, NumbersField } from './numbers.tsx';
import { Group, Items, Names, Pick } from './parts-of-field.tsx';
import { en } from './words.en.ts';

/** A date or an x: typed, picked of the rows that the picture shows, or drawn along them. */
function DateField({ control, path, title, value, usual }: FieldProps): ReactElement {
  const id = useId();
  const form = useForm();
  const rows = rowsIn(form);
  // Half a date is none: what is typed is written where it is one of the rows, and when it is left.
  const [typed, setTyped] = useState<string>();
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const at = rows.indexOf(shown);
  const leave = () => {
    if (typed !== undefined && typed !== shown) form.write(path, typed.trim() || undefined);
    setTyped(undefined);
  };
  return (
    <Named id={id} title={title} meaning={control.meaning}>
      {rows.length > 1 && (
        <input
          type="range"
          tabIndex={-1}
          aria-hidden="true"
          min={0}
          max={rows.length - 1}
          value={at < 0 ? rows.length - 1 : at}
          onChange={({ target }) => form.write(path, rows[Number(target.value)])}
        />
      )}
      <input
        id={id}
        className="studio-input"
        list={`${id}-rows`}
        autoComplete="off"
        value={typed ?? shown}
        placeholder={typeof usual === 'number' ? String(Math.round(usual * 100) / 100) : en.unset}
        onChange={({ target }) => {
          setTyped(target.value);
          if (rows.includes(target.value)) form.write(path, target.value);
        }}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />
      <datalist id={`${id}-rows`}>
        {rows.map((x) => (
          <option key={x} value={x} />
        ))}
      </datalist>
    </Named>
  );
}

function JsonField({ control, path, title, value }: FieldProps): ReactElement {
  const id = useId();
  const form = useForm();
  const [typed, setTyped] = useState<string>();
  const [isBad, setIsBad] = useState(false);
  const read = (text: string) => {
    setTyped(text);
    try {
      form.write(path, text.trim() === '' ? undefined : (JSON.parse(text) as Json));
      setIsBad(false);
    } catch {
      setIsBad(true);
    }
  };
  const shown = typed ?? (value === undefined ? '' : JSON.stringify(value, null, 2));
  return (
    <Named id={id} title={title} meaning={control.meaning}>
      <textarea
        id={id}
        className="studio-input picture-json"
        spellCheck={false}
        aria-invalid={isBad}
        rows={Math.min(12, shown.split('\n').length)}
        value={shown}
        placeholder={en.unset}
        onChange={({ target }) => read(target.value)}
        onBlur={() => !isBad && setTyped(undefined)}
      />
      {isBad && <span className="studio-help picture-bad">{en.badJson}</span>}
    </Named>
  );
}

/** Words, or a name of something that the story has. */
function WordsField(props: FieldProps): ReactElement {
  const { control, path, title, value, usual } = props;
  const id = useId();
  const form = useForm();
  const { files, script } = useStudio();
  const { names, only } = control;
  const text = typeof value === 'string' ? value : '';
  const write = (next: string) =>
    form.write(path, next === '' && control.isRequired !== true ? undefined : next);
  const series = isObject(script['data']) ? Object.entries(script['data']) : [];
  const choices =
    names === 'series'
      ? series.map(
          ([key, one]) => [key, isObject(one) ? String(one['title'] ?? key) : key] as const,
        )
      : names === 'file'
        ? [...files.keys()]
            .filter((file) => file !== 'story.json' && isOf(file, only))
            .map((file) => [file, file.replace(/^assets\//, '')] as const)
        : undefined;
  return (
    <Named id={id} title={title} meaning={control.meaning}>
      {choices ? (
        <Pick id={id} value={text} choices={choices} onChange={write} />
      ) : (
        <>
          <input
            id={id}
            className="studio-input"
            autoComplete="off"
            value={text}
            placeholder={typeof usual === 'string' ? usual : en.unset}
            list={names === 'colour' ? `${id}-colours` : undefined}
            onChange={({ target }) => write(target.value)}
          />
          {names === 'colour' && (
            <datalist id={`${id}-colours`}>
              {form.parts.colours.map((colour) => (
                <option key={colour} value={colour} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Named>
  );
}
const isOf = (file: string, only: readonly string[] | undefined) =>
  only === undefined || only.some((ending) => file.toLowerCase().endsWith(`.${ending}`));

export function Field(props: FieldProps): ReactElement | null {
  const { control, path, title, value, usual } = props;
  const id = useId();
  const form = useForm();
  const { kind, names } = control;
  const isPlain = value === undefined || typeof value !== 'object';
  if (isBound(value) || (kind === 'number' && (value === undefined || typeof value === 'number')))
    return <NumberField {...props} />;
  if (kind === 'numbers' && (isPlain ? value === undefined : isObject(value)))
    return <NumbersField {...props} />;
  if (names === 'date' && isPlain) return <DateField {...props} />;
  if (kind === 'words' && (value === undefined || typeof value === 'string'))
    return <WordsField {...props} />;
  if (kind === 'switch' || kind === 'choice')
    return (
      <Named id={id} title={title} meaning={control.meaning}>
        {kind === 'switch' ? (
          <input
            id={id}
            type="checkbox"
            checked={(value ?? usual) === true}
            onChange={({ target }) => form.write(path, target.checked)}
          />
        ) : (
          <Pick
            id={id}
            value={typeof value === 'string' ? value : ''}
            choices={control.choices.map((one) => [one, one])}
            onChange={(next) => form.write(path, next || undefined)}
          />
        )}
      </Named>
    );
  if (names === 'part' || (control.isList && control.item?.names))
    return <Names {...props} field={Field} />;
  if (control.fields && (value === undefined || isObject(value)))
    return <Group {...props} field={Field} />;
  if (control.item) return <Items {...props} field={Field} />;
  return <JsonField {...props} />;
}
