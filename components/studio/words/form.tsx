'use client';
/** A form of words, built from a description of its parts: texts with marks, plain fields, lists of these. */
import type { ReactElement } from 'react';
import { newId } from '../../../story/edit/ids.ts';
import { insertItem, setAt, type JsonPath } from '../../../story/edit/patch.ts';
import { isObject, wordsOf } from '../../../story/edit/places.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { Json } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import { PathFields, Press, type FieldSpec } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { WordsField, type TextPart } from './words-field.tsx';
import { WORDS } from './words.en.ts';

interface ListPart {
  readonly list: string;
  /** "Answer {number}" */
  readonly name: string;
  readonly add: string;
  /** Initial and minimum number of entries. */
  readonly least: number;
  readonly most: number;
  /**
   * Label for removing the whole list once only `least` entries are left; without it they can't be
   * removed.
   */
  readonly all?: string;
  readonly make: (id: string, at: number) => Json;
  readonly parts: (name: string, number: number, item: Json) => readonly Part[];
}
export type Part = TextPart | ListPart | { readonly fields: readonly FieldSpec[] };

export function Form(props: {
  readonly path: JsonPath;
  readonly parts: readonly Part[];
  /** Its name for assistive technology, where several have the same labels. */
  readonly name?: string;
  readonly onFocus?: () => void;
}): ReactElement {
  const { path, parts, name, onFocus } = props;
  return (
    <>
      {parts.map((part, i) =>
        'list' in part ? (
          <List key={i} {...part} path={[...path, part.list]} />
        ) : 'fields' in part ? (
          <PathFields key={i} path={path} specs={part.fields} />
        ) : (
          <WordsField key={i} of={path} {...{ part, name, onFocus }} />
        ),
      )}
    </>
  );
}

/** Removes something and offers an undo. */
export function Remove(props: { readonly path: JsonPath; readonly what: string }): ReactElement {
  const { path, what } = props;
  const studio = useStudio();
  const remove = () =>
    studio.done(fill(WORDS.removed, { what }), setAt(studio.text, path, undefined));
  return <Press onPress={remove}>{fill(WORDS.remove, { what })}</Press>;
}

/** The entries of a list, with a button to add one. */
function List(props: ListPart & { readonly path: JsonPath }): ReactElement {
  const { path, add, least, all } = props;
  const { script, text, edit } = useStudio();
  const list = valueIn(script, path);
  const items = Array.isArray(list) ? (list as readonly Json[]) : [];
  const { length } = items;
  const idOf = (item: Json) => (isObject(item) ? wordsOf(item['id']) : '');
  const make = (at: number) => props.make(newId(`item-${at + 1}`, items.map(idOf)), at);
  const addOne = () => {
    const first = Array.from({ length: least }, (_, at) => make(at));
    edit(add, length > 0 ? insertItem(text, path, length, make(length)) : setAt(text, path, first));
  };
  return (
    <>
      {items.map((item, at) => {
        const name = fill(props.name, { number: at + 1 });
        const itemPath = [...path, at];
        const isOver = length > least;
        return (
          <div className="words-group" role="group" aria-label={name} key={idOf(item) || at}>
            <Form path={itemPath} parts={props.parts(name, at + 1, item)} />
            {(isOver || all !== undefined) && (
              <Remove path={isOver ? itemPath : path} what={(isOver ? name : all) ?? name} />
            )}
          </div>
        );
      })}
      {length < props.most && <Press onPress={addOne}>{add}</Press>}
    </>
  );
}
