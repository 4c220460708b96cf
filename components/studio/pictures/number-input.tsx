'use client';
/** A number that is typed, or drawn along where its span is short enough to be felt. */
import { useState, type ReactElement } from 'react';
import type { Control } from '../../../story/script/controls.ts';
import { fill } from '../../ui/fill.ts';
import { en } from './words.en.ts';

/** What is typed as a number: a decimal comma is one as well. */
const numberOf = (text: string) =>
  text.trim() === '' ? NaN : Number(text.trim().replace(',', '.'));
const spanOf = ({ minimum, maximum }: Control) =>
  minimum === undefined || maximum === undefined ? Infinity : maximum - minimum;

export function NumberInput(props: {
  readonly id: string;
  readonly control: Control;
  /** Undefined: as it was before, or as the kind has it: `usual`. */
  readonly value: number | undefined;
  readonly usual: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}): ReactElement {
  const { id, control, value, usual, onChange } = props;
  const [typed, setTyped] = useState<string>();
  const { minimum = -Infinity, maximum = Infinity, whole = false } = control;
  const isGood = (n: number) =>
    Number.isFinite(n) && n >= minimum && n <= maximum && (!whole || Number.isInteger(n));
  const isBad = typed !== undefined && typed.trim() !== '' && !isGood(numberOf(typed));
  const span = spanOf(control);
  return (
    <>
      {span <= 500 && (
        <input
          type="range"
          tabIndex={-1}
          aria-hidden="true"
          min={minimum}
          max={maximum}
          step={whole || span > 20 ? 1 : span / 100}
          value={value ?? usual ?? minimum}
          onChange={({ target }) => onChange(Number(target.value))}
        />
      )}
      <input
        id={id}
        className="studio-input picture-number"
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={isBad}
        aria-describedby={isBad ? `${id}-bad` : undefined}
        value={typed ?? value ?? ''}
        placeholder={usual === undefined ? en.unset : String(Math.round(usual * 1e4) / 1e4)}
        onChange={({ target }) => {
          setTyped(target.value);
          const n = numberOf(target.value);
          if (target.value.trim() === '') onChange(undefined);
          else if (isGood(n)) onChange(n);
        }}
        onBlur={() => setTyped(undefined)}
        onKeyDown={(event) => {
          const up = { ArrowUp: 1, ArrowDown: -1 }[event.key];
          if (!up) return;
          event.preventDefault();
          const step = whole || span > 20 ? 1 : span / 20;
          const next =
            (value ?? usual ?? Math.max(0, minimum)) + up * step * (event.shiftKey ? 5 : 1);
          setTyped(undefined);
          onChange(Math.round(Math.min(maximum, Math.max(minimum, next)) * 1e4) / 1e4);
        }}
      />
      {isBad && (
        <span id={`${id}-bad`} className="studio-help picture-bad">
          {Number.isFinite(minimum) && Number.isFinite(maximum)
            ? fill(whole ? en.wholeBetween : en.between, { minimum, maximum })
            : en.number}
        </span>
      )}
    </>
  );
}
