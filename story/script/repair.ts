/**
 * Makes a value fit its schema, so that references and stages can be checked in the same run as the mistakes of
 * form: `trim` before zod looks at it, `repair` after.
 */
import type { z } from 'zod';
import { LEFT_OUT, fieldOf, isObject, mapParts, type Field } from './field.ts';
import type { RawPath } from './places.ts';

/** Called with the place, how many there are and how many may be. */
type Tell = (path: RawPath, length: number, limit: number) => void;

/** The first so many of a list or an object. */
function firstOf(value: object, most: number): object {
  if (Array.isArray(value)) return value.slice(0, most);
  return Object.fromEntries(Object.entries(value).slice(0, most));
}

function trimPart(value: unknown, field: Field | undefined, path: RawPath, tell: Tell): unknown {
  const option = field?.optionFor(value);
  if (typeof value !== 'object' || value === null || !option?.accepts(value)) return value;
  if (option !== field) return trimPart(value, option, path, tell);
  const length = Object.keys(value).length;
  const isLong = length > option.most;
  if (isLong) tell(path, length, option.most);
  return mapParts(isLong ? firstOf(value, option.most) : value, option, (part, inner, key) =>
    trimPart(part, inner, [...path, key], tell),
  );
}

/**
 * Cuts lists and maps that are longer than their schema allows before zod looks at each item: two million bad
 * items would cost an unbounded validator 1.4 GB. What was cut is told; everything else is as it was.
 */
export const trim = (schema: z.ZodType, value: unknown, tell: Tell): unknown =>
  trimPart(value, fieldOf(schema), [], tell);

/** The smallest thing of the right type. */
function filler(field: Field | undefined): unknown {
  if (!field) return null;
  switch (field.type) {
    case 'string':
      return '';
    case 'number':
      // Nobody wrote one: it is neither below nor above anything.
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

/** An object with what its schema misses. */
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
      // No item moves: problems name them by their places.
      return Array.isArray(value)
        ? value.map((item: unknown) => {
            const fixed = fix(item, field.item);
            return fixed === LEFT_OUT ? filler(field.item) : fixed;
          })
        : LEFT_OUT;
    case 'union':
      return fix(value, field.optionFor(value));
    // A value of the right type is kept though its form is wrong: nobody should miss it then.
    case 'string':
    case 'enum':
    case 'number':
      return field.accepts(value) ? value : LEFT_OUT;
    default:
      return field.schema.safeParse(value).success ? value : LEFT_OUT;
  }
}

/**
 * Leaves out what does not fit and fills in what is missing; filled-in strings are empty, and empty references
 * are never reported.
 */
export function repair(schema: z.ZodType, value: unknown): unknown {
  const field = fieldOf(schema);
  const fixed = fix(value, field);
  return fixed === LEFT_OUT ? filler(field) : fixed;
}
