/**
 * What a scene kind's fields mean, applied to what a script wrote in them: bindings become values, lines words,
 * colour names `#rrggbb`, dates decimal years; series are noted.
 */
import type { ZodType } from 'zod';
import type { Json, JsonObject } from '../scene.ts';
import { isBinding, resolveBinding, type Resolved } from '../script/binding.ts';
import { decimalYear } from '../script/dates.ts';
import { LEFT_OUT, fieldOf, mapParts, type Field, type Meta } from '../script/field.ts';
import type { StoryScript } from '../script/schema.ts';

export interface FieldReader {
  words(line: string): string;
  colour(name: string): string;
  series(id: string): void;
}

export const isObject = (json: unknown): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

function readLeaf(text: string, meaning: Meta, reader: FieldReader): Json {
  if (meaning.date === true) return decimalYear(text) ?? text;
  if (meaning.handscroll === 'line') return reader.words(text);
  if (meaning.handscroll === 'colour') return reader.colour(text);
  if (meaning.handscroll === 'series') reader.series(text);
  return text;
}

/** The value with every field read by its meaning; what the schema does not know stays as it is. */
export function readFields(json: JsonObject, schema: ZodType, reader: FieldReader): JsonObject {
  const read = (value: unknown, field: Field | undefined): unknown =>
    typeof value === 'string' && field
      ? readLeaf(value, { ...field.optionFor(value)?.meta, ...field.meta }, reader)
      : mapParts(value, field, read);
  return read(json, fieldOf(schema)) as JsonObject;
}

/** A patch with its bindings replaced by their values and its nulls taken out. */
export interface BarePatch {
  readonly value: JsonObject;
  readonly bound: ReadonlyMap<string, Resolved>;
  /** Paths to be put back to home. */
  readonly reset: readonly string[];
}

/**
 * Only fields that take values can be bound: elsewhere `{ "series": id }` is an object like any other.
 * `resets`: null puts a property of a state back; in params it is a value.
 */
export function bare(
  script: StoryScript,
  patch: JsonObject,
  schema: ZodType,
  resets: boolean,
): BarePatch {
  const bound = new Map<string, Resolved>();
  const reset: string[] = [];
  const read = (value: unknown, field: Field | undefined, path: string): unknown => {
    if (isBinding(value) && field?.meta.handscroll === 'value') {
      const found = resolveBinding(script, value);
      // A checked script has no binding that fails; 0 keeps the compiler total.
      if (!found.ok) return 0;
      bound.set(path, found);
      return found.value;
    }
    return mapParts(value, field, (part, partField, key) => {
      const at = path === '' ? `${key}` : `${path}/${key}`;
      if (part !== null || !resets || typeof key === 'number') return read(part, partField, at);
      reset.push(at);
      return LEFT_OUT;
    });
  };
  return { value: read(patch, fieldOf(schema), '') as JsonObject, bound, reset };
}
