/**
 * Makes a value fit its schema by leaving out what does not and filling in what is missing, so that
 * references and stages can be checked in the same run as the mistakes of form. Places are kept: no
 * item of a list moves. Filled-in strings are empty, and empty references are never reported.
 */
import type { z } from 'zod';
import { optionFor, unwrap } from './shape.ts';

type Schema = z.core.$ZodType;
const DROP = Symbol('drop');
const def = (schema: Schema) => (unwrap(schema) as z.core.$ZodTypes)._zod.def;
const optional = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def.type === 'optional';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The smallest thing of the right type. */
function filler(schema: Schema): unknown {
  const d = def(schema);
  switch (d.type) {
    case 'string':
      return '';
    case 'number':
      // Nobody wrote one: it is neither below nor above anything.
      return Number.NaN;
    case 'boolean':
      return false;
    case 'enum':
      return Object.values(d.entries)[0];
    case 'literal':
      return d.values[0];
    case 'array':
      return [];
    case 'tuple':
      return d.items.map(filler);
    case 'object':
      return Object.fromEntries(
        Object.entries(d.shape as Record<string, Schema>)
          .filter(([, field]) => !optional(field))
          .map(([key, field]) => [key, filler(field)]),
      );
    case 'union':
      return filler(d.options[0] as Schema);
    case 'record':
      return {};
    default:
      return null;
  }
}

function fixObject(shape: Record<string, Schema>, open: boolean, value: Record<string, unknown>) {
  const made: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (!field) {
      if (open) made[key] = item;
      continue;
    }
    const fixed = fix(field, item);
    if (fixed !== DROP) made[key] = fixed;
  }
  for (const [key, field] of Object.entries(shape))
    if (!optional(field) && !Object.hasOwn(made, key)) made[key] = filler(field);
  return made;
}

function fix(schema: Schema, value: unknown): unknown {
  const d = def(schema);
  if (d.type === 'object')
    return isObject(value)
      ? fixObject(
          d.shape as Record<string, Schema>,
          d.catchall !== undefined && def(d.catchall).type !== 'never',
          value,
        )
      : DROP;
  if (d.type === 'record') {
    if (!isObject(value)) return DROP;
    const fixed = Object.entries(value).map(
      ([key, item]) => [key, fix(d.valueType, item)] as const,
    );
    return Object.fromEntries(fixed.filter(([, item]) => item !== DROP));
  }
  if (d.type === 'array') {
    if (!Array.isArray(value)) return DROP;
    return value.map((item: unknown) => {
      const fixed = fix(d.element, item);
      return fixed === DROP ? filler(d.element) : fixed;
    });
  }
  if (d.type === 'union') {
    const option = optionFor(schema, value);
    return option ? fix(option, value) : DROP;
  }
  // A value of the right type is kept though its form is wrong: nobody should miss it then.
  if (d.type === 'string' || d.type === 'enum') return typeof value === 'string' ? value : DROP;
  if (d.type === 'number') return typeof value === 'number' ? value : DROP;
  return (schema as z.ZodType).safeParse(value).success ? value : DROP;
}

/** A value that fits; the value itself where it fits already. */
export function repair(schema: Schema, value: unknown): unknown {
  const fixed = fix(schema, value);
  return fixed === DROP ? filler(schema) : fixed;
}
