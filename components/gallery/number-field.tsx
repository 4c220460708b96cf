'use client';
/** A number, with a slider where its span is short enough to be felt. */
import type { ReactElement } from 'react';
import type { Control } from '../../story/script/controls.ts';

export function NumberField(props: {
  readonly id: string;
  readonly control: Control;
  /** Absent: as the kind has it. */
  readonly value: number | undefined;
  readonly unset: string;
  readonly onChange: (value: number | undefined) => void;
}): ReactElement {
  const { id, control, value, unset, onChange } = props;
  const { minimum = 0, maximum = Math.max(1, (value ?? 0) * 2) } = control;
  // A slider over a million values moves nothing: only short spans have one.
  const short = maximum - minimum <= 500;
  return (
    <>
      {short && (
        <input
          type="range"
          aria-labelledby={`${id}-name`}
          min={minimum}
          max={maximum}
          step={maximum - minimum <= 2 ? 0.01 : 1}
          value={value ?? minimum}
          onChange={(event) => onChange(Number(event.target.value))}
        />
      )}
      <input
        id={id}
        type="number"
        step="any"
        value={value ?? ''}
        placeholder={unset}
        onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
      />
    </>
  );
}
