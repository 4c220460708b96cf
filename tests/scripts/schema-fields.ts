/** Every field of a schema as a pattern over the paths that problems name. */
import type { z } from 'zod';
import { unwrap } from '../../story/script/shape.ts';

type Schema = z.core.$ZodType;
const def = (schema: Schema) => (unwrap(schema) as z.core.$ZodTypes)._zod.def;
/** Paths leave chapters out before steps, and start at the thing that has an id. */
const shortened = (path: string) => path.replace(/^chapters\/\*\/steps/, 'steps');

/** All fields below a schema, each once; a star stands for any id or index. */
export function schemaFields(schema: Schema, at = ''): readonly string[] {
  const d = def(schema);
  const under = (key: string) => shortened(at === '' ? key : `${at}/${key}`);
  if (d.type === 'object')
    return [
      ...new Set(
        Object.entries(d.shape as Record<string, Schema>).flatMap(([key, field]) => [
          under(key),
          ...schemaFields(field, under(key)),
        ]),
      ),
    ];
  if (d.type === 'array') return schemaFields(d.element, under('*'));
  if (d.type === 'record') return schemaFields(d.valueType, under('*'));
  if (d.type === 'union')
    return [...new Set(d.options.flatMap((option) => schemaFields(option, at)))];
  return [];
}

/** Whether a problem is about a field: at it, or inside of it. */
export const isAbout = (field: string, path: string): boolean =>
  new RegExp(`^${field.replaceAll('$', '\\$').replaceAll('*', '[^/]+')}(?:/|$)`).test(path);
