'use client';
/** Several texts of one thing, a list of things, and taking one away. */
import { type ReactElement, type ReactNode } from 'react';
import { newId } from '../../../story/edit/ids.ts';
import { insertItem, itemOf } from '../../../story/edit/items.ts';
import { setAt, type JsonPath } from '../../../story/edit/patch.ts';
import { isObject } from '../../../story/edit/places.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { Json } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import { Press } from './plain-fields.tsx';
import { WordsField } from './words-field.tsx';
import { WORDS } from './words.en.ts';

/** A text, a line, or either with `!` where it must be there. */
type TextSpec = readonly [key: string, label: string, kind?: 'line' | 'line!' | 'text!'];

/** Texts of one thing; `of` names it for screen readers. */
export function Texts(props: {
  readonly path: JsonPath;
  readonly of?: string;
  readonly specs: readonly TextSpec[];
  readonly hints?: { readonly [key: string]: string };
  readonly onFocus?: () => void;
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

/** The things of a list, with a button for one more. */
export function Items(props: {
  readonly path: JsonPath;
  /** "Answer {number}" */
  readonly name: string;
  readonly add: string;
  /** So many come at first, and fewer may not be. */
  readonly least: number;
  readonly most: number;
  /** What the last ones are called, where they may go together. */
  readonly all?: string;
  readonly make: (id: string, at: number) => Json;
  readonly children: (path: JsonPath, name: string, item: Json, at: number) => ReactNode;
}): ReactElement {
  const { path, add, least, all } = props;
  const studio = useStudio();
  const list = valueIn(studio.script, path);
  const items = Array.isArray(list) ? (list as readonly Json[]) : [];
  const { length } = items;
  const idOf = (item: Json) => (isObject(item) && typeof item['id'] === 'string' ? item['id'] : '');
  const make = (at: number) => props.make(newId(`item-${at + 1}`, items.map(idOf)), at);
  const addOne = () =>
    studio.edit(
      add,
      length === 0
        ? setAt(
            studio.text,
            path,
            Array.from({ length: least }, (_, at) => make(at)),
          )
        : insertItem(studio.text, path, length, itemOf(make(length), studio.text)),
    );
  return (
    <>
      {items.map((item, at) => {
        const name = fill(props.name, { number: at + 1 });
        const isOver = length > least;
        return (
          <div className="words-group" role="group" aria-label={name} key={idOf(item) || at}>
            {props.children([...path, at], name, item, at)}
            {(isOver || all !== undefined) && (
              <Remove path={isOver ? [...path, at] : path} what={(isOver ? name : all) ?? name} />
            )}
          </div>
        );
      })}
      {length < props.most && <Press onPress={addOne}>{add}</Press>}
    </>
  );
}
