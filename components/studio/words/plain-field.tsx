/** Fields of plain words, numbers and choices. */
import { useId, useState, type ReactElement } from 'react';
import { WORDS } from './words.en.ts';

interface PlainProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly offers?: readonly string[];
  readonly inputMode?: 'decimal';
  readonly isReadOnly?: boolean;
  readonly rows?: number;
}

export function PlainField(props: PlainProps): ReactElement {
  const { label, value, onChange, hint, offers, inputMode, isReadOnly, rows } = props;
  const list = useId();
  // What is typed may not be a value yet ("3,"): it stays as it is until the field is left.
  const [typed, setTyped] = useState<string>();
  const shared = {
    value: typed ?? value,
    readOnly: isReadOnly ?? false,
    onBlur: () => setTyped(undefined),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      setTyped(target.value);
      onChange(target.value);
    },
    ...(hint !== undefined && { placeholder: hint }),
  };
  return (
    <label className="studio-field">
      <span>{label}</span>
      {rows ? (
        <textarea rows={rows} {...shared} />
      ) : (
        <input type="text" inputMode={inputMode} list={offers && list} {...shared} />
      )}
      {offers && (
        <datalist id={list}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
    </label>
  );
}

/** A choice of named values; the empty one stands for none. */
export function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}): ReactElement {
  return (
    <label className="studio-field">
      <span>{props.label}</span>
      <select value={props.value} onChange={({ target }) => props.onChange(target.value)}>
        {props.choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function RemoveButton(props: {
  readonly what: string;
  readonly onPress: () => void;
}): ReactElement {
  return (
    <button type="button" className="studio-button" onClick={props.onPress}>
      {WORDS.remove} <span className="studio-quiet">{props.what}</span>
    </button>
  );
}
