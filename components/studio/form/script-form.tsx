'use client';
/** The form of an object of the script: the fields of a schema, or some of them. */
import type { ReactElement } from 'react';
import type { Change } from '../../../story/edit/draft.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { isObject } from '../../../story/edit/places.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { Json, JsonObject } from '../../../story/scene.ts';
import { useStudio } from '../studio.ts';
import { words as evidence } from '../../../story/catalogue/studio/evidence.g.ts';
import { words } from '../../../story/catalogue/studio/script.g.ts';
import type { Compiled, Form } from './form.ts';
import { SchemaForm } from './schema-form.tsx';
import { SCRIPT } from './script.g.ts';
import { plainName, titlesOf } from './titles.ts';

type Hints = Readonly<Record<string, string>>;
const HINTS: readonly Hints[] = [words.hints, evidence.hints];
const NO_PICTURE: Compiled = { params: {}, state: {}, data: {}, bound: {}, form: undefined };
/** Switches that are on when left out. */
const ON = { link: true, stop: true };

export function ScriptForm(props: {
  /** A schema of a script, `ask/quiz` for a kind of question. */
  readonly schema: string;
  readonly path?: JsonPath;
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  readonly name?: string;
  readonly onFocus?: () => void;
  /** The picture whose parts the fields may name. */
  readonly picture?: Compiled;
  readonly widgets?: Form['widgets'];
  /** For an object that may be outside of story.json: its value, and what writes a field of it. */
  readonly value?: JsonObject;
  readonly onWrite?: (
    path: JsonPath,
    next: Json | undefined,
    title: string,
    first?: readonly Change[],
  ) => void;
}): ReactElement {
  const { schema, path: base = [], only, except = [], name, onFocus, picture = NO_PICTURE } = props;
  const studio = useStudio();
  const { widgets, value = valueIn(studio.script, base), onWrite } = props;
  const titleOf = titlesOf(schema);
  const form: Form = {
    ...{ ...picture, titleOf, base, name, onFocus, widgets, isPortrait: false },
    isPlain: onWrite !== undefined,
    hintOf: ([key = '', ...more]) =>
      more.length > 0 ? undefined : HINTS.map((hints) => hints[key]).find(Boolean),
    written: isObject(value) ? value : {},
    write(path, next, first) {
      const title = titleOf(path) ?? plainName(String(path.at(-1)));
      if (onWrite) return onWrite(path, next, title, first);
      const full = [...base, ...path];
      studio.set(full, next, title, full.join('/'));
    },
  };
  const controls = (SCRIPT[schema] ?? []).filter(
    ({ key }) => !except.includes(key) && (only?.includes(key) ?? true),
  );
  const fields = <SchemaForm form={form} controls={controls} usual={ON} />;
  return onWrite ? <div className="studio-fields">{fields}</div> : fields;
}
