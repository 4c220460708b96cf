/**
 * Reads what a script wrote in the fields of a scene kind: bindings become values, lines words, colour names
 * `#rrggbb`, dates decimal years; the series used are collected.
 */
import type { ZodType } from 'zod';
import type { Json, JsonObject } from '../scene.ts';
import { isBinding, resolveBinding, type Resolved } from '../script/binding.ts';
import { decimalYear } from '../script/dates.ts';
import { LEFT_OUT, fieldOf, mapParts, type Field } from '../script/field.ts';
import type { StoryScript } from '../script/schema.ts';

export interface FieldReader {
  readonly script: StoryScript;
  words(line: string): string;
  colour(name: string): string;
  series(id: string): void;
}

interface FieldsRead {
  readonly value: JsonObject;
  /** The bound values by path. */
  readonly bound: ReadonlyMap<string, Resolved>;
  /** Paths that are reset to home. */
  readonly reset: readonly string[];
}

function readLeaf(text: string, field: Field, reader: FieldReader): Json {
  const { date, handscroll } = { ...field.optionFor(text)?.meta, ...field.meta };
  if (date === true) return decimalYear(text) ?? text;
  if (handscroll === 'line') return reader.words(text);
  if (handscroll === 'colour') return reader.colour(text);
  if (handscroll === 'series') reader.series(text);
  return text;
}

/**
 * Only fields that take values can be bound; elsewhere `{ "series": id }` is a plain object. Values unknown
 * to the schema stay unchanged. With `resets`, null resets a property of a state; in params it is a value.
 */
export function readFields(
  written: JsonObject,
  schema: ZodType,
  reader: FieldReader,
  resets: boolean,
): FieldsRead {
  const bound = new Map<string, Resolved>();
  const reset: string[] = [];
  const read = (value: unknown, field: Field | undefined, path: string): unknown => {
    if (isBinding(value) && field?.meta.handscroll === 'value') {
      const found = resolveBinding(reader.script, value);
      // In a checked script no binding fails; 0 keeps the function total.
      if (!found.ok) return 0;
      bound.set(path, found);
      return read(found.value, field, path);
    }
    if (typeof value === 'string' && field) return readLeaf(value, field, reader);
    return mapParts(value, field, (part, partField, key) => {
      const at = path === '' ? `${key}` : `${path}/${key}`;
      if (part !== null || !resets || typeof key === 'number') return read(part, partField, at);
      reset.push(at);
      return LEFT_OUT;
    });
  };
  return { value: read(written, fieldOf(schema), '') as JsonObject, bound, reset };
}
