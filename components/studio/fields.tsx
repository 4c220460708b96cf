'use client';
/** Buttons and fields of every pane. */
import {
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
  type ComponentProps,
  type KeyboardEvent,
  type ReactElement,
  type Ref,
} from 'react';
import { isUnwritten } from '../../story/unwritten.ts';
import { useStudio } from './studio.ts';

export function Press({
  onPress,
  className = '',
  ...more
}: Omit<ComponentProps<'button'>, 'onClick' | 'type'> & {
  readonly onPress?: () => void;
}): ReactElement {
  return (
    <button
      type="button"
      className={`studio-button ${className}`}
      onClick={() => onPress?.()}
      {...more}
    />
  );
}

/** A row of buttons with one stop of Tab; arrow keys go from one to the next. */
export function Toolbar(props: ComponentProps<'div'>): ReactElement {
  const row = useRef<HTMLDivElement>(null);
  const now = useRef<HTMLElement>(null);
  useImperativeHandle(props.ref as Ref<HTMLDivElement>, () => row.current as HTMLDivElement);
  const buttons = () => [...(row.current?.querySelectorAll('button:enabled') ?? [])] as HTMLElement[]; // prettier-ignore
  const mark = () => {
    const all = buttons();
    const one = now.current && all.includes(now.current) ? now.current : all[0];
    for (const button of all) button.tabIndex = button === one ? 0 : -1;
  };
  // Buttons come and go, and are enabled, with each render.
  useEffect(mark);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const all = buttons();
    const at = all.indexOf(event.target as HTMLElement);
    if (!by || at < 0) return;
    event.preventDefault();
    all[(at + by + all.length) % all.length]?.focus();
  };
  const onFocus = ({ target }: { readonly target: HTMLElement }) => {
    now.current = target;
    mark();
  };
  return <div role="toolbar" {...props} {...{ ref: row, onKeyDown, onFocus }} />;
}

export type Choices = readonly (readonly [value: string, name: string])[];

interface PlainProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  /** Suggested values; others may be typed. */
  readonly offers?: readonly string[] | undefined;
  readonly rows?: number | undefined;
  /**
   * Written when the field is left, not at each key, because a half-typed value would have another
   * meaning.
   */
  readonly isLate?: boolean | undefined;
}

export function PlainField(props: PlainProps): ReactElement {
  const { label, value, onChange, hint, offers, rows, isLate } = props;
  const list = useId();
  // What is typed may not be a value yet ("3,"): it stays as it is until the field is left.
  const [typed, setTyped] = useState<string>();
  // After an undo the field shows the restored value.
  useEffect(() => setTyped(undefined), [value]);
  const leave = () => {
    if (isLate && typed !== undefined && typed !== value) onChange(typed);
    setTyped(undefined);
  };
  const select = ({ currentTarget }: { readonly currentTarget: { select(): void } }) => {
    if (isUnwritten(value)) currentTarget.select();
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

/** A choice of named values, including the present one; the empty one stands for none. */
export function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: Choices;
  /** The language of the names. */
  readonly lang?: string | undefined;
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
          <option key={value} value={value} lang={value === '' ? undefined : props.lang}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Switch(props: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}): ReactElement {
  return (
    <label className="studio-check">
      <input
        type="checkbox"
        checked={props.isOn}
        onChange={({ target }) => props.onChange(target.checked)}
      />
      {props.label}
    </label>
  );
}

/** A typed number, with a point or a comma; undefined if it is not a number. */
export const numberIn = (text: string): number | undefined => {
  const number = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(number) ? number : undefined;
};
