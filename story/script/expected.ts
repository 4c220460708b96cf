/** What a schema expects, in an author's words: `a number from 0.25 to 8`, `an id`, `a list`. */
import type { z } from 'zod';
import { LIMITS } from './limits.ts';
import { boundsOf, metaOf, unwrap } from './shape.ts';

type Schema = z.core.$ZodType;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['id', 'an id'],
  ['anchor', 'the name of a part'],
  ['date', 'a date'],
  ['line', 'a line of text'],
  ['text', 'text (a string or a list of strings)'],
  ['words', 'words'],
  ['lang', 'a language tag'],
  ['file', 'a file path'],
  ['colour', 'a colour (#rrggbb or a name of the theme)'],
  ['series', 'the id of a series'],
]);

function numberWords(schema: Schema): string {
  const { minimum = -Infinity, maximum = Infinity } = boundsOf(schema);
  const low = minimum > -LIMITS.number ? minimum : undefined;
  const high = maximum < LIMITS.number ? maximum : undefined;
  if (low !== undefined && high !== undefined) return `a number from ${low} to ${high}`;
  if (low !== undefined) return `a number from ${low} up`;
  return high === undefined ? 'a number' : `a number up to ${high}`;
}

/** The values a schema can be read as, when they are a short list of words. */
export function choicesOf(schema: Schema): readonly string[] {
  const d = (unwrap(schema) as z.core.$ZodTypes)._zod.def;
  if (d.type === 'enum') return Object.values(d.entries).map(String);
  if (d.type === 'literal') return d.values.map(String);
  return [];
}

/** In an author's words. */
export function expected(schema: Schema, deep = true): string {
  const named = NAMED.get(metaOf(schema).handscroll ?? '');
  const inner = unwrap(schema);
  const d = (inner as z.core.$ZodTypes)._zod.def;
  if (named !== undefined) return named;
  if (metaOf(schema).date === true) return 'a date';
  switch (d.type) {
    case 'string':
      return 'a string';
    case 'number':
      return numberWords(inner);
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'null';
    case 'enum':
      return `one of ${choicesOf(inner).join(', ')}`;
    case 'literal':
      return choicesOf(inner).join(' or ');
    case 'array':
      return deep ? `a list of ${plural(expected(d.element, false))}` : 'a list';
    case 'tuple':
      return d.items.length === 2 ? 'a pair [low, high]' : `a list of ${d.items.length} items`;
    case 'union':
      return [...new Set(d.options.map((option) => expected(option, false)))].join(' or ');
    default:
      return 'an object';
  }
}
const plural = (one: string) =>
  one.replace(/^an? /, '').replace(/^(id|date|number|string|object|list|line|file path)\b/, '$1s');
