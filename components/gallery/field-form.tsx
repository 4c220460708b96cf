'use client';
/** A form made from a kind's own schema. A field that is left out is the kind's default. */
import { useId, type ReactElement } from 'react';
import type { Json, JsonObject } from '../../story/scene.ts';
import type { Control } from '../../story/script/controls.ts';
import { JsonField } from './json-field.tsx';
import { NumberField } from './number-field.tsx';
import type { TrialWords } from './trial-words.ts';

interface FieldProps {
  readonly control: Control;
  readonly value: Json | undefined;
  readonly onChange: (value: Json | undefined) => void;
  readonly words: TrialWords;
}

const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

function Field(props: FieldProps): ReactElement {
  const { control, value, onChange, words } = props;
  const id = useId();
  const name = (
    <label id={`${id}-name`} htmlFor={id}>
      <code>{control.key}</code> <span>{control.meaning}</span>
    </label>
  );
  const { kind } = control;
  if (kind === 'number' && (value === undefined || typeof value === 'number'))
    return (
      <div className="field">
        {name}
        <div className="field-row">
          <NumberField
            id={id}
            control={control}
            value={value}
            unset={words.unset}
            onChange={onChange}
          />
        </div>
      </div>
    );
  if (kind === 'numbers' && isObject(value) && Object.values(value).every(isPlain))
    return (
      <fieldset className="field">
        <legend>
          <code>{control.key}</code> <span>{control.meaning}</span>
        </legend>
        {Object.entries(value).map(([key, one]) => (
          <div className="field-row field-named" key={key}>
            <label id={`${id}-${key}-name`} htmlFor={`${id}-${key}`}>
              {key}
            </label>
            <NumberField
              id={`${id}-${key}`}
              control={control}
              value={one as number}
              unset={words.unset}
              onChange={(next) => {
                const { [key]: _, ...rest } = value;
                onChange(next === undefined ? rest : { ...value, [key]: next });
              }}
            />
          </div>
        ))}
      </fieldset>
    );
  if (kind === 'switch')
    return (
      <div className="field">
        {name}
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
      </div>
    );
  if (kind === 'choice')
    return (
      <div className="field">
        {name}
        <select
          id={id}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.target.value || undefined)}
        >
          <option value="">{words.unset}</option>
          {control.choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      </div>
    );
  if (kind === 'words' && (value === undefined || typeof value === 'string'))
    return (
      <div className="field">
        {name}
        <input
          id={id}
          type="text"
          value={value ?? ''}
          placeholder={words.unset}
          onChange={(event) => onChange(event.target.value || undefined)}
        />
      </div>
    );
  return (
    <div className="field">
      {name}
      <JsonField id={id} value={value} onChange={onChange} words={words} />
    </div>
  );
}
const isPlain = (json: Json) => typeof json === 'number';

/** Controls for what a build may say of every scene, beside what the kind's own schema knows. */
const COMMON: readonly Control[] = ['labels', 'focus'].map((key) => ({
  key,
  kind: 'json',
  meaning: '',
  choices: [],
}));

export function FieldForm(props: {
  readonly title: string;
  readonly controls: readonly Control[];
  readonly value: JsonObject;
  readonly onChange: (value: JsonObject) => void;
  readonly words: TrialWords;
}): ReactElement {
  const { title, controls, value, onChange, words } = props;
  const known = new Set(controls.map(({ key }) => key));
  const more = COMMON.filter(({ key }) => key in value && !known.has(key));
  return (
    <form className="field-form" onSubmit={(event) => event.preventDefault()}>
      <h3>{title}</h3>
      {[...controls, ...more].map((control) => (
        <Field
          key={control.key}
          control={control}
          value={value[control.key]}
          words={words}
          onChange={(next) => {
            const { [control.key]: _, ...rest } = value;
            onChange(next === undefined ? rest : { ...value, [control.key]: next });
          }}
        />
      ))}
    </form>
  );
}
