/** Describes what a field expects, in words for authors: `a number from 0.25 to 8`, `an id`, `a list`. */
import type { Field, NumberLimits } from './field.ts';
import { LIMITS } from './limits.ts';

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
  ['picture', 'the name of a picture file beside it (svg, png, webp, jpg)'],
  ['accent', 'a colour as #rrggbb'],
  ['colour', 'a colour (#rrggbb or a name of the theme)'],
  ['series', 'the id of a series'],
  ['x', 'x of rows'],
]);

function numberWords(limits: NumberLimits): string {
  const { minimum = -Infinity, maximum = Infinity, above, whole } = limits;
  const low = minimum > -LIMITS.number ? minimum : undefined;
  const high = maximum < LIMITS.number ? maximum : undefined;
  const number = whole ? 'a whole number' : 'a number';
  if (low === undefined) return high === undefined ? number : `${number} up to ${high}`;
  const most = high === undefined ? '' : ` up to ${high}`;
  if (above) return `${number} above ${low}${most}`;
  return high === undefined ? `${number} from ${low} up` : `${number} from ${low} to ${high}`;
}

/** The allowed values of a field, if they are a short list of words. */
export const choicesOf = ({ values }: Field): readonly string[] => values.map(String);

/** All names if they fit a sentence; for a long list only their number. */
const LISTED = 24;
const oneOf = (names: readonly string[]) =>
  names.length <= LISTED
    ? `one of ${names.join(', ')}`
    : `one of ${names.length} names, from ${names[0]} to ${names.at(-1)}`;

/** What the field expects, in words for authors; `deep` also describes the items of a list. */
export function expected(field: Field, deep = true): string {
  const named = NAMED.get(field.meta.handscroll ?? '');
  if (named !== undefined) return named;
  if (field.meta.date === true) return 'a date';
  switch (field.type) {
    case 'string':
      return 'a string';
    case 'number':
      return numberWords(field.limits);
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'null';
    case 'enum':
      return oneOf(choicesOf(field));
    case 'literal':
      return choicesOf(field).join(' or ');
    case 'array':
      return deep && field.item ? `a list of ${plural(expected(field.item, false))}` : 'a list';
    case 'tuple':
      return field.parts.length === 2
        ? 'a pair [low, high]'
        : `a list of ${field.parts.length} items`;
    case 'union':
      return [...new Set(field.parts.map((option) => expected(option, false)))].join(' or ');
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
