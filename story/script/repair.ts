/**
 * Makes a value fit its schema, so that references and stages can be checked in the same run that finds
 * faults of form.
 */
import type { z } from 'zod';
import { LEFT_OUT, fieldOf, isObject, mapParts, type Field } from './field.ts';

/** The simplest value of the right type. */
function filler(field: Field | undefined): unknown {
  if (!field) return null;
  switch (field.type) {
    case 'string':
      return '';
    case 'number':
      // NaN is neither below nor above any limit, so it causes no further problem.
      return Number.NaN;
    case 'boolean':
      return false;
    case 'enum':
    case 'literal':
      return field.values[0];
    case 'array':
      return [];
    case 'tuple':
      return field.parts.map(filler);
    case 'object':
      return withFillers({}, field);
    case 'union':
      return filler(field.parts[0]);
    case 'record':
      return {};
    default:
      return null;
  }
}

/** An object, completed with its missing required fields. */
function withFillers(value: Readonly<Record<string, unknown>>, field: Field): unknown {
  const missing = [...field.fields].filter(
    ([key, { isOptional }]) => !isOptional && !Object.hasOwn(value, key),
  );
  return { ...value, ...Object.fromEntries(missing.map(([key, one]) => [key, filler(one)])) };
}

function fix(value: unknown, field: Field | undefined): unknown {
  if (!field) return LEFT_OUT;
  switch (field.type) {
    case 'never':
      return LEFT_OUT;
    case 'object': {
      const fixed = isObject(value) ? mapParts(value, field, fix) : undefined;
      return isObject(fixed) ? withFillers(fixed, field) : LEFT_OUT;
    }
    case 'record':
      return isObject(value) ? mapParts(value, field, fix) : LEFT_OUT;
    case 'array':
      // Items keep their index, because problems name them by index.
      return Array.isArray(value)
        ? value.map((item: unknown) => {
            const fixed = fix(item, field.item);
            return fixed === LEFT_OUT ? filler(field.item) : fixed;
          })
        : LEFT_OUT;
    case 'union':
      return fix(value, field.optionFor(value));
    // A value of the right type but in the wrong form is kept, so that it is not also reported as missing.
    case 'string':
    case 'enum':
    case 'number':
      return field.accepts(value) ? value : LEFT_OUT;
    default:
      return field.schema.safeParse(value).success ? value : LEFT_OUT;
  }
}

/**
 * Removes what does not fit and fills in what is missing. Filled-in strings are empty, and empty references
 * are never reported.
 */
export function repair(schema: z.ZodType, value: unknown): unknown {
  const field = fieldOf(schema);
  const fixed = fix(value, field);
  return fixed === LEFT_OUT ? filler(field) : fixed;
}
