'use client';
/** Labels on a picture, and the parts in focus: available in every kind. */
import type { ReactElement } from 'react';
import { isObject, objectIn } from '../../../story/edit/places.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import { useForm } from '../form/form.ts';
import { Names, partsIn, Picked } from '../form/names-field.tsx';
import { say, words as en } from '../../../story/catalogue/studio/pictures.g.ts';

export function Labels(): ReactElement | null {
  const form = useForm();
  const { write, written } = form;
  const choices = partsIn(form);
  if (choices.length === 0) return null;
  const labels = objectIn(written, 'labels');
  const relabel = (part: string, typed: string) => {
    const label = labels[part];
    const { text: _, ...placed } = isObject(label) ? label : {};
    const text = typed === '' ? {} : { text: typed };
    write(['labels', part], isObject(label) ? { ...placed, ...text } : typed || true);
  };
  return (
    <>
      <h2>{en.labels}</h2>
      <Picked
        {...{ choices, add: en.addLabel }}
        picked={Object.keys(labels).filter((part) => labels[part] !== null)}
        onAdd={(part) => write(['labels', part], true)}
        onRemove={(part) => write(['labels', part], undefined)}
      >
        {(part, name) => {
          const text = valueIn(labels, [part, 'text']) ?? labels[part];
          return (
            <input
              className="studio-input"
              aria-label={say(en.labelOf, { name })}
              placeholder={name}
              value={typeof text === 'string' ? text : ''}
              onChange={({ target }) => relabel(part, target.value)}
            />
          );
        }}
      </Picked>
      <h2>{en.strong}</h2>
      <Names {...{ path: ['focus'], value: written['focus'], choices, add: en.addStrong }} />
    </>
  );
}
