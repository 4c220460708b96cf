'use client';
/** Several texts of one thing, and taking a thing away. */
import type { ReactElement } from 'react';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import { Press } from './plain-fields.tsx';
import { WordsField } from './words-field.tsx';
import { WORDS } from './words.en.ts';

/** A text, a line, or either with `!` where it must be there. */
export type TextSpec = readonly [key: string, label: string, kind?: 'line' | 'line!' | 'text!'];

/** Texts of one thing; `of` names it for screen readers. */
export function Texts(props: {
  readonly path: JsonPath;
  readonly of?: string;
  readonly specs: readonly TextSpec[];
  readonly hints?: { readonly [key: string]: string };
  readonly onFocus?: () => void;
  readonly takesFocus?: boolean;
}): ReactElement {
  const { path, of, specs, hints, ...more } = props;
  return (
    <>
      {specs.map(([key, label, kind = 'text']) => (
        <WordsField
          key={key}
          path={[...path, key]}
          label={label}
          name={of === undefined ? label : `${of}: ${label}`}
          isLine={kind.startsWith('line')}
          isRequired={kind.endsWith('!')}
          hint={hints?.[key] ?? ''}
          {...more}
        />
      ))}
    </>
  );
}

/** Takes a thing away and offers it back. */
export function Remove(props: { readonly path: JsonPath; readonly what: string }): ReactElement {
  const { path, what } = props;
  const studio = useStudio();
  const remove = () => {
    const text = fill(WORDS.removed, { what });
    studio.set(path, undefined, text);
    studio.tell(text, { label: WORDS.undo, do: studio.undo });
  };
  return <Press onPress={remove}>{fill(WORDS.remove, { what })}</Press>;
}
