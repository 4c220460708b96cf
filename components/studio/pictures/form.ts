'use client';
/** What the fields of a picture's form know of the picture, and how they write. */
import { createContext, useContext, useEffect, useState } from 'react';
import { isObject } from '../../../story/edit/places.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import type { Aspect, BoundValues, Json, JsonObject, SceneData } from '../../../story/scene.ts';
import type { Control } from '../../../story/script/controls.ts';
import { paramsAt } from '../../../story/story.ts';
import type { KindForm } from '../engine/forms.ts';
import type { Studio } from '../studio.ts';
import { readable } from './names.ts';

/** Of what a form is: what changes at a place, or the picture as a whole. */
export type FormOf = 'state' | 'params';

/** A picture as it is compiled at a place. */
export interface Compiled {
  readonly params: JsonObject;
  readonly state: JsonObject;
  readonly data: SceneData;
  /** What bound values print, by their path. */
  readonly bound: BoundValues;
  /** Undefined until the engine has answered. */
  readonly made: KindForm | undefined;
}

export interface Form extends Compiled {
  readonly kind: string;
  readonly of: FormOf;
  /** What is written holds for stages taller than wide alone. */
  readonly isPortrait: boolean;
  /** As the draft has it at this place. */
  readonly written: JsonObject;
  /** Undefined takes it away. */
  readonly write: (path: JsonPath, value: Json | undefined) => void;
}

export interface FieldProps {
  readonly control: Control;
  /** Keys inside of the state or the params. */
  readonly path: JsonPath;
  readonly title: string;
  /** As it is written, and as it is compiled: what stands before and what a kind fills in included. */
  readonly value: Json | undefined;
  readonly usual: Json | undefined;
}

export const FormContext = createContext<Form | undefined>(undefined);

/** @throws Error outside of a form */
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
  const [made, setMade] = useState<KindForm>();
  const { lang, theme } = story ?? {};
  useEffect(() => {
    if (lang === undefined) return;
    let gone = false;
    void ask<KindForm | undefined>('formOf', kind, id, aspect).then((now) => !gone && setMade(now));
    return () => {
      gone = true;
    };
    // A story in which this picture is as it was asks nothing anew.
  }, [lang, theme, scene, id, kind, aspect, ask]);
  return {
    params: scene ? paramsAt(scene, aspect) : {},
    state: placed?.state ?? {},
    data: scene?.data ?? {},
    bound: placed?.boundValues ?? {},
    made,
  };
}

/** A number that is taken from a row of a table or from a fact. */
export const isBound = (value: Json | undefined): value is JsonObject =>
  isObject(value) && (typeof value['fact'] === 'string' || typeof value['series'] === 'string');

/** What a part, a column or a viewpoint is called. */
export const nameIn = ({ made }: Form, id: string): string => made?.called[id] ?? readable(id);

/** The x of the rows that the picture shows, in their order. */
export const rowsIn = ({ data }: Form): readonly string[] => [
  ...new Set(Object.values(data).flatMap(({ rows }) => rows.flatMap(({ x }) => x ?? []))),
];
