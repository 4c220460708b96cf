'use client';
/** The form of an object of story.json: the fields of a schema, or some of them. */
import type { ReactElement } from 'react';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { isObject } from '../../../story/edit/places.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import { useStudio } from '../studio.ts';
import { words } from '../../../story/catalogue/studio/script.g.ts';
import type { Compiled, Form } from './form.ts';
import { SchemaForm } from './schema-form.tsx';
import { SCRIPT } from './script.g.ts';
import { plainName, titlesOf } from './titles.ts';

const HINTS: Readonly<Record<string, string>> = words.hints;
const NO_PICTURE: Compiled = { params: {}, state: {}, data: {}, bound: {}, form: undefined };

export function ScriptForm(props: {
  /** A schema of a script, `ask/quiz` for a kind of question. */
  readonly schema: string;
  readonly path: JsonPath;
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  readonly name?: string;
  readonly onFocus?: () => void;
  /** The picture whose parts the fields may name. */
  readonly picture?: Compiled;
}): ReactElement {
  const { schema, path: base, only, except = [], name, onFocus, picture = NO_PICTURE } = props;
  const studio = useStudio();
  const written = valueIn(studio.script, base);
  const titleOf = titlesOf(schema);
  const form: Form = {
    ...{ ...picture, titleOf, base, name, onFocus, isPortrait: false },
    hintOf: ([key = '', ...more]) => (more.length > 0 ? undefined : HINTS[key]),
    written: isObject(written) ? written : {},
    write(path, value) {
      const full = [...base, ...path];
      const title = titleOf(path) ?? plainName(String(path.at(-1)));
      studio.set(full, value, title, full.join('/'));
    },
  };
  const controls = (SCRIPT[schema] ?? []).filter(
    ({ key }) => !except.includes(key) && (only?.includes(key) ?? true),
  );
  return <SchemaForm form={form} controls={controls} />;
}
