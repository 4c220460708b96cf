'use client';
/** Fields of plain words, numbers and choices. */
import { useEffect, useId, useState, type ReactElement, type ReactNode } from 'react';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import { useStudio } from '../studio.ts';
import { isStarting } from './starting.ts';

export function Press(props: {
  readonly onPress: () => void;
  readonly title?: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <button type="button" className="studio-button" title={props.title} onClick={props.onPress}>
      {props.children}
    </button>
  );
}

interface PlainProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** Values to choose from; others may be typed. */
  readonly offers?: readonly string[];
  readonly rows?: number;
  /** Written when it is left, not at each key: what is half typed would be another thing. */
  readonly isLate?: boolean;
}

export function PlainField(props: PlainProps): ReactElement {
  const { label, value, onChange, hint, offers, rows, isLate } = props;
  const list = useId();
  // What is typed may not be a value yet ("3,"): it stays as it is until the field is left.
  const [typed, setTyped] = useState<string>();
  // An undo shows what it brings back.
  useEffect(() => setTyped(undefined), [value]);
  const leave = () => {
    if (isLate && typed !== undefined && typed !== value) onChange(typed);
    setTyped(undefined);
  };
  const select = ({ currentTarget }: { readonly currentTarget: { select(): void } }) => {
    if (isStarting(value)) currentTarget.select();
  };
  const shared = {
    className: 'studio-input',
    value: typed ?? value,
    placeholder: hint,
    readOnly: useStudio().isReadOnly,
    onBlur: leave,
    ...{ onFocus: select, onClick: select },
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      setTyped(target.value);
      if (!isLate) onChange(target.value);
    },
    onKeyDown: ({ key }: { readonly key: string }) => {
      if (isLate && !rows && key === 'Enter') leave();
    },
  };
  return (
    <label className="studio-field">
      <span>{label}</span>
      {rows ? <textarea rows={rows} {...shared} /> : <input list={offers && list} {...shared} />}
      {offers && (
        <datalist id={list}>
          {offers.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
      )}
    </label>
  );
}

/** A choice of named values, and of the one that is written; the empty one stands for none. */
export function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}): ReactElement {
  const { value: chosen, choices } = props;
  const isThere = chosen === '' || choices.some(([value]) => value === chosen);
  return (
    <label className="studio-field">
      <span>{props.label}</span>
      <select
        className="studio-input"
        value={chosen}
        onChange={({ target }) => props.onChange(target.value)}
      >
        {!isThere && <option>{chosen}</option>}
        {choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Plain words or a number at a path of the script. */
export function PathField(props: {
  readonly path: JsonPath;
  readonly label: string;
  readonly isNumber?: boolean;
}): ReactElement {
  const { path, label, isNumber } = props;
  const studio = useStudio();
  const value = valueIn(studio.script, path);
  const onChange = (typed: string) => {
    const text = typed.trim();
    const number = Number(text.replace(',', '.'));
    if (!isNumber) studio.set(path, text || undefined, label, path.join('/'));
    else if (text !== '' && Number.isFinite(number))
      studio.set(path, number, label, path.join('/'));
  };
  return <PlainField label={label} value={String(value ?? '')} onChange={onChange} />;
}
