'use client';
/** What the fields of a form know about the object that they edit, and how they write values. */
import { type ReactElement } from 'react';
import { isObject } from '../../../story/edit/places.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import type { Change } from '../../../story/edit/draft.ts';
import type { BoundValues, Json, JsonObject, SceneData } from '../../../story/scene.ts';
import type { Control } from '../../../story/script/controls.ts';
import type { KindForm } from '../engine/forms.ts';
import { readable } from '../pictures/names.ts';
import { neededContext } from '../../ui/needed-context.ts';

/** A compiled picture at a place. */
export interface Compiled {
  readonly params: JsonObject;
  readonly state: JsonObject;
  readonly data: SceneData;
  /** The printed texts of bound values, by path. */
  readonly bound: BoundValues;
  /** Undefined until the engine has answered. */
  readonly form: KindForm | undefined;
}

export interface Form extends Compiled {
  /** The title of a field in the words of authors; undefined if it has none, empty if it has another tool. */
  readonly titleOf: (path: JsonPath) => string | undefined;
  /** What stands in an empty text. */
  readonly hintOf?: (path: JsonPath) => string | undefined;
  /** Where the object is in story.json, for a script's own fields: their texts have marks. */
  readonly base?: JsonPath;
  /** The object may be elsewhere: texts have no marks, and all is written by `write`. */
  readonly isPlain?: boolean;
  /** Widgets for fields of which the schema does not say enough, by key. */
  readonly widgets?: Readonly<Record<string, Widget>> | undefined;
  /** The name of the form for assistive technology, where several have the same titles. */
  readonly name?: string | undefined;
  readonly onFocus?: (() => void) | undefined;
  /** The values apply only to stages that are taller than wide. */
  readonly isPortrait: boolean;
  /** The values in the draft at this place. */
  readonly written: JsonObject;
  /** Undefined removes the value. `first`: what is changed before it, in the same edit. */
  readonly write: (path: JsonPath, value: Json | undefined, first?: readonly Change[]) => void;
}

export interface FieldProps {
  readonly control: Control;
  /** Path within the object. */
  readonly path: JsonPath;
  readonly title: string;
  /** The value as written; and as compiled, with inherited values and defaults. */
  readonly value: Json | undefined;
  readonly usual: Json | undefined;
}

export type Widget = (props: FieldProps) => ReactElement | null;

export const [FormContext, useForm] = neededContext<Form>('form');

/** A number that is taken from a row of a table or from a fact. */
export const isBound = (value: Json | undefined): value is JsonObject =>
  isObject(value) && (typeof value['fact'] === 'string' || typeof value['series'] === 'string');

/** The name of a part, a column or a viewpoint. */
export const nameIn = ({ form }: Form, id: string): string => form?.called[id] ?? readable(id);

/** The x of the rows in the picture, in their order. */
export const rowsIn = ({ data }: Form): readonly string[] => [
  ...new Set(Object.values(data).flatMap(({ rows }) => rows.flatMap(({ x }) => x ?? []))),
];
