/**
 * What a scene kind's fields mean, applied to what a script wrote in them: lines become words, colour
 * names become `#rrggbb`, dates become decimal years, series are noted.
 */
import type { ZodType } from 'zod';
import type { Json, JsonObject } from '../scene.ts';
import { decimalYear } from '../script/dates.ts';
import { childSchema, metaOf, optionFor, unwrap } from '../script/shape.ts';

export interface FieldReader {
  words(line: string): string;
  colour(name: string): string;
  series(id: string): void;
}

export const isObject = (json: unknown): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

type Schema = Parameters<typeof unwrap>[0];
interface Meaning {
  readonly handscroll?: string;
  readonly date?: boolean;
}

function leaf(text: string, meaning: Meaning, reader: FieldReader): Json {
  if (meaning.date === true) return decimalYear(text) ?? text;
  if (meaning.handscroll === 'line') return reader.words(text);
  if (meaning.handscroll === 'colour') return reader.colour(text);
  if (meaning.handscroll === 'series') reader.series(text);
  return text;
}

function read(json: Json, schema: Schema | undefined, reader: FieldReader): Json {
  if (!schema || json === null || typeof json === 'number' || typeof json === 'boolean')
    return json;
  if (typeof json === 'string') {
    const own = metaOf(schema) as Meaning;
    const option = optionFor(schema, json);
    const inner = option && option !== schema ? (metaOf(option) as Meaning) : {};
    return leaf(json, { ...inner, ...own }, reader);
  }
  if (Array.isArray(json))
    return json.map((item, i) => read(item, childSchema(schema, i, json), reader));
  return Object.fromEntries(
    Object.entries(json).map(([key, child]) => [
      key,
      read(child, childSchema(schema, key, json), reader),
    ]),
  );
}

/** The value with every field read by its meaning; what the schema does not know stays as it is. */
export const readFields = (json: JsonObject, schema: ZodType, reader: FieldReader): JsonObject =>
  read(json, schema, reader) as JsonObject;
