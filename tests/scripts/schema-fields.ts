/** All fields of a schema as patterns for the paths in problems. */
import type { z } from 'zod';
import { fieldOf, type Field } from '../../story/script/field.ts';

/** Paths in problems omit chapters before steps, and start at the object that has an id. */
const shortened = (path: string) => path.replace(/^chapters\/\*\/steps/, 'steps');

function fieldsIn(field: Field, at: string): readonly string[] {
  const under = (key: string) => shortened(at === '' ? key : `${at}/${key}`);
  const local = [...field.fields].flatMap(([key, one]) => [under(key), ...fieldsIn(one, under(key))]);
  const items = field.item ? fieldsIn(field.item, under('*')) : [];
  const options = field.type === 'union' ? field.parts.flatMap((one) => fieldsIn(one, at)) : [];
  return [...new Set([...local, ...items, ...options])];
}

/** All fields below a schema, without duplicates; a star stands for any id or index. */
export const schemaFields = (schema: z.ZodType, at = ''): readonly string[] =>
  fieldsIn(fieldOf(schema), at);

/** Whether a problem's path is at a field or inside of it. */
export const isAbout = (field: string, path: string): boolean =>
  new RegExp(`^${field.replaceAll('$', '\\$').replaceAll('*', '[^/]+')}(?:/|$)`).test(path);
