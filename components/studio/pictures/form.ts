'use client';
/** What the fields of a picture's form know of the picture, and how they write. */
import { createContext, useContext } from 'react';
import { plainLetters } from '../../../story/plain-letters.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import type { BoundValues, Json, JsonObject, SceneData } from '../../../story/scene.ts';
import type { Control } from '../../../story/script/controls.ts';
import type { Parts } from '../engine/parts.ts';

/** Of what a form is: what changes at a place, or the picture as a whole. */
export type FormOf = 'state' | 'params';

export interface Form {
  readonly kind: string;
  readonly of: FormOf;
  /** What is written holds for stages taller than wide alone. */
  readonly isPortrait: boolean;
  /** As the draft has it at this place. */
  readonly written: JsonObject;
  /** As it is compiled: what stands before and what a kind fills in included. */
  readonly usual: JsonObject;
  readonly params: JsonObject;
  readonly data: SceneData;
  readonly parts: Parts;
  /** What bound values print, by their path. */
  readonly bound: BoundValues;
  /** Undefined takes it away. */
  readonly write: (path: JsonPath, value: Json | undefined) => void;
}

export const FormContext = createContext<Form | undefined>(undefined);

/** @throws Error outside of a form */
export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('outside of a form');
  return form;
}

export const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

export interface FieldProps {
  readonly control: Control;
  /** Keys inside of the state or the params. */
  readonly path: JsonPath;
  readonly title: string;
  readonly value: Json | undefined;
  readonly usual: Json | undefined;
}

const keysIn = (json: Json | undefined) => (isObject(json) ? Object.keys(json) : []);
/** The keys that a record may have: those of a param, those that the kind tells, those that stand there. */
export function keysFor(form: Form, { keysOf, key }: Control, { value, usual }: FieldProps) {
  const of = [keysOf ?? []].flat().flatMap((one) => keysIn(form.params[one]));
  const told = form.parts.names[key] ?? [];
  return [...new Set([...of, ...told, ...keysIn(usual), ...keysIn(value)])];
}

/** What a part is called; some are called by their figure alone, which says nothing to who chooses. */
export function nameIn({ parts }: Form, id: string): string {
  const name = parts.anchors.find((one) => one.id === id)?.name ?? id;
  const isNamed = plainLetters(name).includes(id.split(/[-.@]/)[0] ?? id);
  return isNamed || /\p{L}{4}/u.test(name) ? name : `${id}: ${name}`;
}

/** The x of the rows that the picture shows, in their order. */
export const rowsIn = ({ data }: Form): readonly string[] => [
  ...new Set(Object.values(data).flatMap(({ rows }) => rows.flatMap(({ x }) => x ?? []))),
];
