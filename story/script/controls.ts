/** Which form control fits each field of a kind: what the gallery's form is made of. */
import type { z } from 'zod';
import { choicesOf } from './expected.ts';
import { fieldOf, type Field } from './field.ts';

/** `numbers` is a record of numbers (one control a key), `json` all that has no control of its own. */
type ControlKind = 'number' | 'numbers' | 'switch' | 'choice' | 'words' | 'json';
export interface Control {
  readonly key: string;
  readonly kind: ControlKind;
  readonly meaning: string;
  readonly choices: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The first option of a union that is about a number. */
const numberIn = (field: Field): Field | undefined =>
  field.type === 'number' ? field : field.parts.find(({ type }) => type === 'number');

function kindOf(field: Field): { kind: ControlKind; about?: Field } {
  const { type, meta, item } = field;
  const number = numberIn(field);
  // A date may be written in many ways: words take all of them.
  if (meta.date) return { kind: 'words' };
  if (number && (type === 'number' || meta.handscroll === 'value'))
    return { kind: 'number', about: number };
  if (field.values.length > 0) return { kind: 'choice' };
  if (type === 'boolean') return { kind: 'switch' };
  if (type === 'string') return { kind: 'words' };
  const inside = type === 'record' && item ? numberIn(item) : undefined;
  return inside ? { kind: 'numbers', about: inside } : { kind: 'json' };
}

/** A control for each field of an object schema, in its order. */
export const controlsOf = (schema: z.ZodType): readonly Control[] =>
  [...fieldOf(schema).fields].map(([key, field]) => {
    const { kind, about } = kindOf(field);
    const meaning = field.meta.description ?? '';
    return { key, kind, meaning, choices: choicesOf(field), ...about?.limits };
  });
