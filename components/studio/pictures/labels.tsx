'use client';
/** Labels on a picture and which of its parts stay strong: what every kind has. */
import { useId, type ReactElement } from 'react';
import type { Json } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import { isObject, nameIn, useForm } from './form.ts';
import { en } from './words.en.ts';

const SIDES = ['auto', 'left', 'right', 'above', 'below'] as const;

/** Parts that are not chosen yet, to add one. */
function Add(props: {
  readonly title: string;
  readonly taken: readonly string[];
  readonly onAdd: (id: string) => void;
}): ReactElement | null {
  const id = useId();
  const form = useForm();
  const left = form.parts.anchors.filter((one) => !props.taken.includes(one.id));
  if (left.length === 0) return null;
  return (
    <select
      id={id}
      className="studio-input"
      aria-label={props.title}
      value=""
      onChange={({ target }) => props.onAdd(target.value)}
    >
      <option value="">{props.title}</option>
      {left.map((one) => (
        <option key={one.id} value={one.id}>
          {nameIn(form, one.id)}
        </option>
      ))}
    </select>
  );
}

function Label(props: { readonly part: string; readonly value: Json }): ReactElement {
  const { part, value } = props;
  const form = useForm();
  const name = nameIn(form, part);
  const text = isObject(value)
    ? String(value['text'] ?? '')
    : typeof value === 'string'
      ? value
      : '';
  const side = isObject(value) ? String(value['side'] ?? 'auto') : 'auto';
  const write = (words: string, at: string) => {
    const path = ['labels', part];
    if (at !== 'auto')
      form.write(path, { ...(isObject(value) ? value : {}), text: words || name, side: at });
    else if (isObject(value) && value['style'])
      form.write(path, { style: value['style'], text: words || name });
    else form.write(path, words || true);
  };
  return (
    <li className="studio-row">
      <input
        className="studio-input"
        aria-label={fill(en.labelOf, { name })}
        placeholder={name}
        value={text}
        onChange={({ target }) => write(target.value, side)}
      />
      <select
        className="studio-input picture-side"
        aria-label={fill(en.sideOf, { name })}
        value={side}
        onChange={({ target }) => write(text, target.value)}
      >
        {SIDES.map((one) => (
          <option key={one} value={one}>
            {en.sides[one]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="studio-button"
        aria-label={fill(en.removeOf, { name })}
        onClick={() => form.write(['labels', part], undefined)}
      >
        ×
      </button>
    </li>
  );
}

export function Labels(): ReactElement {
  const form = useForm();
  const { labels, focus } = form.written;
  const written = Object.entries(isObject(labels) ? labels : {}).filter(([, one]) => one !== null);
  const strong = Array.isArray(focus) ? (focus as readonly Json[]).map(String) : [];
  const setFocus = (next: readonly string[]) =>
    form.write(['focus'], next.length > 0 ? next : undefined);
  return (
    <>
      <h2>{en.labels}</h2>
      <ul className="picture-list">
        {written.map(([part, value]) => (
          <Label key={part} part={part} value={value} />
        ))}
      </ul>
      <Add
        title={en.addLabel}
        taken={written.map(([part]) => part)}
        onAdd={(part) => form.write(['labels', part], true)}
      />
      <h2>{en.strong}</h2>
      <p className="studio-row">
        {strong.map((part) => (
          <button
            key={part}
            type="button"
            className="studio-button"
            aria-label={fill(en.removeOf, { name: nameIn(form, part) })}
            onClick={() => setFocus(strong.filter((one) => one !== part))}
          >
            {nameIn(form, part)} ×
          </button>
        ))}
      </p>
      <Add title={en.addStrong} taken={strong} onAdd={(part) => setFocus([...strong, part])} />
    </>
  );
}
