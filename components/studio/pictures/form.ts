'use client';
/** What the fields of a picture's form know about the picture, and how they write values. */
import { createContext, useContext, useEffect, useState } from 'react';
import { isObject } from '../../../story/edit/places.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import type { Aspect, BoundValues, Json, JsonObject, SceneData } from '../../../story/scene.ts';
import type { Control } from '../../../story/script/controls.ts';
import { paramsAt } from '../../../story/story.ts';
import type { KindForm } from '../engine/forms.ts';
import type { Studio } from '../studio.ts';
import { readable } from './names.ts';

/** The subject of a form: the state at a place, or the picture's params. */
export type FormOf = 'state' | 'params';

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
  readonly kind: string;
  readonly of: FormOf;
  /** The values apply only to stages that are taller than wide. */
  readonly isPortrait: boolean;
  /** The values in the draft at this place. */
  readonly written: JsonObject;
  /** Undefined removes the value. */
  readonly write: (path: JsonPath, value: Json | undefined) => void;
}

export interface FieldProps {
  readonly control: Control;
  /** Path within the state or the params. */
  readonly path: JsonPath;
  readonly title: string;
  /** The value as written; and as compiled, with inherited values and defaults. */
  readonly value: Json | undefined;
  readonly usual: Json | undefined;
}

export const FormContext = createContext<Form | undefined>(undefined);

/** @throws Error outside a form */
export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('outside of a form');
  return form;
}

export function useCompiled(
  { reviewed, place, ask }: Studio,
  id: string,
  kind: string,
  aspect: Aspect,
): Compiled {
  const story = reviewed?.story;
  const at = story?.scenes.findIndex((scene) => scene.id === id) ?? -1;
  const scene = story?.scenes[at];
  const step = story?.steps.find((one) => one.id === place.step);
  const placed = step?.builds[place.change]?.cast[aspect].find((one) => one.scene === at);
  const [form, setForm] = useState<KindForm>();
  const { lang, theme } = story ?? {};
  useEffect(() => {
    if (lang === undefined) return;
    let gone = false;
    void ask<KindForm | undefined>('formOf', kind, id, aspect).then((now) => !gone && setForm(now));
    return () => {
      gone = true;
    };
    // A new version of the story in which this picture is unchanged causes no new request.
  }, [lang, theme, scene, id, kind, aspect, ask]);
  return {
    params: scene ? paramsAt(scene, aspect) : {},
    state: placed?.state ?? {},
    data: scene?.data ?? {},
    bound: placed?.boundValues ?? {},
    form,
  };
}

/** A number that is taken from a row of a table or from a fact. */
export const isBound = (value: Json | undefined): value is JsonObject =>
  isObject(value) && (typeof value['fact'] === 'string' || typeof value['series'] === 'string');

/** The name of a part, a column or a viewpoint. */
export const nameIn = ({ form }: Form, id: string): string => form?.called[id] ?? readable(id);

/** The x of the rows in the picture, in their order. */
export const rowsIn = ({ data }: Form): readonly string[] => [
  ...new Set(Object.values(data).flatMap(({ rows }) => rows.flatMap(({ x }) => x ?? []))),
];
