/** Fills sentences with values, and formats authors' names and values inside them. */
import { plainLetters } from '../plain-letters.ts';
import { DATE_PATTERN } from './patterns.ts';
import { SENTENCES } from './sentences.ts';
import { distance, nearest } from './spelling.ts';

/** The choices or the cure: as words, and as data for the code that offers the cure; see `Problem`. */
interface Cure {
  readonly hint?: string | undefined;
  readonly wanted?: string;
  readonly known?: readonly string[];
}
/** What is wrong, with the choices or the cure. */
export interface Message extends Cure {
  readonly message: string;
  readonly hint?: string;
}

/** Removes control and bidi characters, which could affect a terminal, and cuts long strings. */
export function plain(text: string, max = 60): string {
  const cut = text.length > max ? `${text.slice(0, max - 1)}…` : text;
  return cut
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/[\ud800-\udfff](?![\udc00-\udfff])/g, (unit, at: number, all: string) =>
      at + 1 < all.length && unit < '\udc00' ? unit : '\ufffd',
    );
}

/** A value as an author would name it: `"2"`, `1.4`, `a list`. */
function received(value: unknown): string {
  if (typeof value === 'string') return `"${plain(value)}"`;
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  return Array.isArray(value) ? 'a list' : 'an object';
}

type Sentence = keyof typeof SENTENCES;
type NamesIn<Text> = Text extends `${string}<${infer Name}>${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;
type Values<S extends Sentence> = { readonly [name in NamesIn<(typeof SENTENCES)[S]>]: unknown };

/** Fills a sentence with its values; a `hint` replaces the cure of the table. */
export function message<S extends Sentence>(
  sentence: S,
  values: Values<S>,
  given: string | Cure = {},
): Message {
  const fill = (text: string) =>
    text.replace(/<(\w+)>/g, (_, name: string) => {
      const value = (values as Readonly<Record<string, unknown>>)[name];
      return name === 'found' ? received(value) : plain(String(value));
    });
  const [wrong = '', cure = ''] = SENTENCES[sentence].split(/ \| (.*)/);
  const { hint, ...names } = typeof given === 'string' ? { hint: given } : given;
  const help = hint || fill(cure);
  return { message: fill(wrong), ...(help !== '' && { hint: help }), ...names };
}

/** `a, b, c, d, ...` */
export function choices(names: readonly string[], most = 12): string {
  const quoted = names.slice(0, most).map((name) => plain(name));
  return names.length > most ? `${quoted.join(', ')}, ...` : quoted.join(', ');
}
/** "did you mean", or else the list of choices. */
export function cure(given: string, names: readonly string[], most = 12): Cure {
  const near = nearest(given, names);
  if (near !== undefined)
    return { hint: `did you mean "${plain(near)}"?`, wanted: given, known: [near] };
  const hint = names.length > 0 ? choices(names, most) : undefined;
  return { hint, wanted: given, known: names.slice(0, most) };
}
export const count = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;

// ---- sentences used in several places whose cure depends on the value -----------------------------

/** The message for an unknown key; `owner` is where a field of that name belongs. */
export function unknownKey(key: string, known: readonly string[], owner?: string): Message {
  const near = nearest(key, known);
  const isPlural = near !== undefined && distance(key, near, 1) <= 1;
  const elsewhere = owner === undefined || isPlural ? undefined : `it belongs in ${owner}`;
  if (elsewhere !== undefined)
    return message('unknownKey', { key }, { hint: elsewhere, wanted: key });
  return message('unknownKey', { key }, cure(key, known, 20));
}

export function wrongType(expected: string, value: unknown): Message {
  const isQuoted =
    typeof value === 'string' &&
    ((/^-?\d+(\.\d+)?$/.test(value) && expected.includes('number')) ||
      (/^(true|false)$/.test(value) && expected.includes('true or false')));
  const isWords = /\b(string|text|line|words)\b/.test(expected);
  const isDate = expected.includes('a date') && DATE_PATTERN.test(String(value));
  const isNoDate = typeof value === 'number' && expected === 'a date' && !isDate;
  const isAlone = typeof value === 'string' && /^a list of (?!lists|objects$)/.test(expected);
  const isBare = typeof value === 'number' && (isWords || isDate);
  return {
    message: `expected ${expected}, found ${received(value)}`,
    ...(isQuoted && { hint: 'remove the quotes' }),
    ...(isBare && { hint: 'put it in quotes' }),
    ...(isAlone && { hint: 'put it in square brackets' }),
    ...(isNoDate && { hint: 'YYYY, YYYY-Qn, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm' }),
  };
}
export const notOneOf = (value: unknown, names: readonly string[]) =>
  message(
    'notOneOf',
    { found: value },
    typeof value === 'string' ? cure(value, names) : { hint: choices(names), known: names },
  );

const short = (n: number) =>
  Math.abs(n) >= 1e15 && Number.isFinite(n) ? n.toExponential().replace('+', '') : `${n}`;
export const moreThan = (value: number, limit: number) =>
  message('moreThan', { value: short(value), limit: short(limit) }, { known: [`${limit}`] });
export const lessThan = (value: number, limit: number) =>
  message('lessThan', { value: short(value), limit: short(limit) }, { known: [`${limit}`] });

/** Makes an id of a name: `Cars & vans` -> `cars-vans`; '' if that is not possible. */
const idFrom = (text: string): string =>
  plainLetters(text.slice(0, 200).replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
export function badId(value: string): Message {
  const id = idFrom(value);
  if (id === '' || id === value) return message('badId', {}, { wanted: value });
  return message('badId', {}, { hint: `try "${id}"`, wanted: value, known: [id] });
}
