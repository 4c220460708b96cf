/** Which form control fits each field of a kind, read from its schema: what the gallery's form is made of. */
import type { z } from 'zod';
import { choicesOf } from './expected.ts';
import { meaningOf } from './field-tables.ts';
import { boundsOf, metaOf, unwrap } from './shape.ts';

type Schema = z.core.$ZodType;
const def = (schema: Schema) => (unwrap(schema) as z.core.$ZodTypes)._zod.def;

/** `numbers` is a record of numbers (one control a key), `json` all that has no control of its own. */
export type ControlKind = 'number' | 'numbers' | 'switch' | 'choice' | 'words' | 'json';
export interface Control {
  readonly key: string;
  readonly kind: ControlKind;
  readonly meaning: string;
  readonly choices: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The first option of a union that is about a number. */
const numberIn = (schema: Schema): Schema | undefined => {
  const d = def(schema);
  if (d.type === 'number') return schema;
  return d.type === 'union' ? d.options.find((option) => def(option).type === 'number') : undefined;
};

function kindOf(schema: Schema): { kind: ControlKind; about?: Schema } {
  const d = def(schema);
  const number = numberIn(schema);
  // A date may be written in many ways: words take all of them.
  if (metaOf(schema).date) return { kind: 'words' };
  if (number && (d.type === 'number' || metaOf(schema).handscroll === 'value'))
    return { kind: 'number', about: number };
  if (choicesOf(schema).length > 0) return { kind: 'choice' };
  if (d.type === 'boolean') return { kind: 'switch' };
  if (d.type === 'string') return { kind: 'words' };
  if (d.type === 'record') {
    const inside = numberIn(d.valueType);
    return inside ? { kind: 'numbers', about: inside } : { kind: 'json' };
  }
  return { kind: 'json' };
}

/** A control for each field of an object schema, in its order. */
export function controlsOf(schema: Schema): readonly Control[] {
  const d = def(schema);
  if (d.type !== 'object') return [];
  return Object.entries(d.shape as Record<string, Schema>).map(([key, field]) => {
    const { kind, about } = kindOf(field);
    return {
      key,
      kind,
      meaning: meaningOf(field),
      choices: choicesOf(field),
      ...(about && boundsOf(about)),
    };
  });
}
