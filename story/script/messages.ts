/**
 * What authors are told about the shape of a script. Functions, so that every sentence has one home;
 * messages-evidence.ts, messages-words.ts and messages-stage.ts hold the rest.
 */
import type { Message } from './report.ts';
import { nearest } from './spelling.ts';

/** Control and bidi characters never reach a terminal; long strings are cut. */
export function plain(text: string, max = 60): string {
  const cut = text.length > max ? `${text.slice(0, max - 1)}…` : text;
  return cut
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/[\ud800-\udfff](?![\udc00-\udfff])/g, (unit, at: number, all: string) =>
      at + 1 < all.length && unit < '\udc00' ? unit : '\ufffd',
    );
}
export const quote = (text: string, max = 60): string => `"${plain(text, max)}"`;

/** A value as an author would name it: `"2"`, `1.4`, `a list`. */
export function found(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** `a, b, c, d, ...` */
export function choices(names: readonly string[], most = 12): string {
  const shown = names.slice(0, most).map((name) => plain(name));
  return names.length > most ? `${shown.join(', ')}, ...` : shown.join(', ');
}
/** What is wrong, and the choices or the cure. */
export const message = (text: string, hint?: string): Message =>
  hint === undefined || hint === '' ? { message: text } : { message: text, hint };

/** Did you mean, else the choices. */
export function cure(wanted: string, names: readonly string[], most = 12): string | undefined {
  const near = nearest(wanted, names);
  if (near !== undefined) return `did you mean "${plain(near)}"?`;
  return names.length > 0 ? choices(names, most) : undefined;
}
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

// ---- reading the file -------------------------------------------------------------------------

export const noSuchScript = (file: string) =>
  message(
    `there is no ${plain(file)} that may be read`,
    'links that leave the folder are not followed, and no more than 1,000 files are read',
  );
export const tooBig = (limit: number) =>
  message(
    `the file is larger than the ${limit / 1048576} MB allowed`,
    'move rows to CSV files, or split the story',
  );
export const notUtf8 = () => message('these bytes are not UTF-8', 'save the file as UTF-8');
export const tooDeep = (limit: number) => message(`more than ${limit} levels of nesting`);
export const tooMany = (limit: number) =>
  message(`more than ${limit.toLocaleString('en')} values`, 'move rows to CSV files');
export const tooLong = (length: number, limit: number) =>
  message(`a string of ${length} characters`, `at most ${limit}`);
export const duplicateKey = (key: string, line: number) =>
  message(`duplicate key ${quote(key)}`, `first at line ${line}; keep one`);
export const forbiddenKey = (key: string) => message(`the key ${quote(key)} is not allowed`);
export const loneSurrogate = () => message('half of a surrogate pair', 'write the whole character');
export const controlCharacter = (code: number) =>
  message(
    `the control character U+${code.toString(16).toUpperCase().padStart(4, '0')} is not allowed`,
    'remove it',
  );
export const bidiOverride = () =>
  message(
    'a character that overrides the direction of text',
    'remove it; the direction follows from the language',
  );
export const piledMarks = (marks: number) =>
  message(`${marks} marks piled on one letter`, 'keep those that belong to it, 8 at most');
export const unseen = () =>
  message(
    'nothing but spaces or signs that can not be seen',
    'write words, or leave the field out',
  );
export const tooNearZero = (number: string) =>
  message(`${plain(number)} is too near to zero`, 'write 0, or choose a larger unit');
export const noComments = () => message('comments are not JSON', 'remove the comment');
export const notAValue = (token: string) =>
  message(
    `not JSON: ${plain(token)} is no value`,
    /^[+-]?\.\d/.test(token)
      ? `write ${plain(token.replace('+', '').replace('.', '0.'))}`
      : /^(NaN|[+-]?Infinity|undefined|[+-.\d])/.test(token)
        ? 'numbers are finite, like -0.5; leave out what is not known'
        : 'put text in double quotes, like "this"',
  );
export const notJson = (expected: string, met: string, hint?: string) =>
  message(`not JSON: expected ${expected}, found ${met}`, hint);
/** `title:` or `'title':` where `"title":` should stand. */
export const bareKey = (token: string) => {
  const name = token.replace(
    /^['`\u2018-\u201f\u00ab\u00bb]+|['`\u2018-\u201f\u00ab\u00bb]+$/g,
    '',
  );
  return message(
    `not JSON: expected a field name in double quotes, found ${plain(token)}`,
    `write ${quote(name)}`,
  );
};
export const trailingComma = () => message('not JSON: a comma before the end', 'remove the comma');
export const badEscape = () =>
  message(
    'not JSON: a string with a bad escape or a raw line break',
    'write \\\\ for a backslash, \\n for a new line',
  );
export const openString = () => message('not JSON: a string is not closed', 'end it with "');
export const emptyFile = () =>
  message('the file is empty', 'npm run new:story writes one to begin with');
/** `open` closes what stands open: `]}`. */
export const endsEarly = (open: string) =>
  message(
    'not JSON: the file ends before all of it is closed',
    open === '' ? undefined : `missing: ${plain(open, 40)}`,
  );

// ---- structure --------------------------------------------------------------------------------

export const notAnObject = (value: unknown) => message(`expected an object, found ${found(value)}`);
export const unknownKey = (key: string, known: readonly string[]) =>
  message(`unknown field ${quote(key)}`, cure(key, known, 20));
export const version = (value: unknown, reads: number) =>
  typeof value === 'number' && value > reads
    ? message(`${value} is newer than this tool reads`, `${reads}; update the tool`)
    : message(`${found(value)} is not a version that this tool reads`, `${reads}`);
export const missing = (key: string, hint?: string) => message(`needs ${quote(key)}`, hint);

export function wrongType(expected: string, value: unknown): Message {
  let hint: string | undefined;
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) && expected.includes('number'))
    hint = 'remove the quotes';
  if (typeof value === 'number' && /\b(string|text|line|words|id|date)\b/.test(expected))
    hint = 'put it in quotes';
  if ((value === 'true' || value === 'false') && expected.includes('true or false'))
    hint = 'remove the quotes';
  return message(`expected ${expected}, found ${found(value)}`, hint);
}
export const notOneOf = (value: unknown, names: readonly string[]) =>
  message(
    `${found(value)} is not one of the choices`,
    typeof value === 'string' ? cure(value, names) : choices(names),
  );
const short = (n: number) =>
  Math.abs(n) >= 1e15 && Number.isFinite(n) ? n.toExponential().replace('+', '') : `${n}`;
export const moreThan = (value: number, limit: number) =>
  message(`${short(value)} is more than ${short(limit)}`);
export const lessThan = (value: number, limit: number) =>
  message(`${short(value)} is less than ${short(limit)}`);
export const notWhole = (value: number) => message(`${value} is not a whole number`);
export const longerThan = (length: number, limit: number) =>
  message(`${count(length, 'character')} long`, `at most ${limit}`);
export const empty = (what: string) => message('is empty', `needs ${what}`);
export const tooManyItems = (length: number, limit: number) =>
  message(`${count(length, 'item')}`, `at most ${limit}`);
export const tooManySteps = (length: number, limit: number) =>
  message(`the story has ${count(length, 'step')}`, `at most ${limit}; split it into two stories`);
export const tooFewItems = (length: number, limit: number) =>
  message(`${count(length, 'item')}`, `at least ${limit}`);

/** `Cars & vans` -> `cars-vans`; nothing when no id can be made. */
function idFrom(text: string): string | undefined {
  const made = text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return made === '' ? undefined : made;
}
export function badId(value: string): Message {
  const made = idFrom(value);
  return message(
    'ids are small letters, digits and single hyphens',
    made === undefined || made === value
      ? 'up to 60, starting with a letter'
      : `try ${quote(made)}`,
  );
}
export const badAnchor = (value: string) =>
  message(`${quote(value)} is not the name of a part`, 'small letters, digits and . - @');
export const badDate = (value: unknown) =>
  message(
    `expected a date, found ${found(value)}`,
    'YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD; two joined by / are a span',
  );
export const noSuchDay = (value: string) => message(`${quote(value)} is not a day of the calendar`);
export const spanBackwards = (value: string) =>
  message(`the span ${quote(value)} ends before it begins`);
export const badLang = (value: unknown) =>
  message(`expected a language tag, found ${found(value)}`, 'en, en-GB, zh-Hans, ar');

export const duplicateId = (what: string, id: string, line: number) =>
  message(`${/^[aeio]/.test(what) ? 'an' : 'a'} ${what} ${quote(id)} exists at line ${line}`);
export const storyIdTwice = (id: string, other: string) =>
  message(
    `the story ${plain(other, 200)} has the id ${quote(id)}, too`,
    'an id is an address: give one of them another',
  );
export const buildNamedAsStep = (id: string) =>
  message(`the build has its step's id ${quote(id)}`, 'a build needs an id of its own');
export const both = (one: string, other: string) =>
  message(`has both "${one}" and "${other}"`, 'keep one');
export const neither = (one: string, other: string) => message(`needs "${one}" or "${other}"`);

export const unknownRef = (what: string, id: string, known: readonly string[]) =>
  message(`no ${what} ${quote(id)}`, cure(id, known));
