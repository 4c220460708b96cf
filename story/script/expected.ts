/** What a schema expects, in an author's words: `a number from 0.25 to 8`, `an id`, `a list`. */
import type { z } from 'zod';
import { LIMITS } from './limits.ts';
import { boundsOf, metaOf, unwrap } from './shape.ts';

type Schema = z.core.$ZodType;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['id', 'an id'],
  ['anchor', 'the name of a part'],
  ['date', 'a date'],
  ['place', 'a date'],
  ['line', 'a line of text'],
  ['text', 'text (a string or a list of strings)'],
  ['words', 'words'],
  ['lang', 'a language tag'],
  ['file', 'a file path'],
  ['colour', 'a colour (#rrggbb or a name of the theme)'],
  ['series', 'the id of a series'],
]);

function numberWords(schema: Schema): string {
  const { minimum = -Infinity, maximum = Infinity, above, whole } = boundsOf(schema);
  const low = minimum > -LIMITS.number ? minimum : undefined;
  const high = maximum < LIMITS.number ? maximum : undefined;
  const number = whole ? 'a whole number' : 'a number';
  if (low === undefined) return high === undefined ? number : `${number} up to ${high}`;
  const most = high === undefined ? '' : ` up to ${high}`;
  if (above) return `${number} above ${low}${most}`;
  return high === undefined ? `${number} from ${low} up` : `${number} from ${low} to ${high}`;
}

/** The values a schema can be read as, when they are a short list of words. */
export function choicesOf(schema: Schema): readonly string[] {
  const d = (unwrap(schema) as z.core.$ZodTypes)._zod.def;
  if (d.type === 'enum') return Object.values(d.entries).map(String);
  if (d.type === 'literal') return d.values.map(String);
  return [];
}

/** A list that fits a sentence, or how many there are of a long one. */
const LISTED = 24;
const oneOf = (names: readonly string[]) =>
  names.length <= LISTED
    ? `one of ${names.join(', ')}`
    : `one of ${names.length} names, from ${names[0]} to ${names.at(-1)}`;

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
      return oneOf(choicesOf(inner));
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
  one === 'the name of a part'
    ? 'names of parts'
    : one
        .replace(/^an? /, '')
        .replace(/^(id|date|number|string|object|list|line|file path)\b/, '$1s');
