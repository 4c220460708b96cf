/**
 * The studio's words in its author's language. Each part of the studio brings its English words; those of the language
 * replace them in place, so that whoever holds a table reads it.
 */
import { numberFormat, pluralRules } from '../locale.ts';
import { fill } from './fill.ts';
import type { Wide } from './languages.ts';

type Words = { [key: string]: string | Words };

export interface Speech {
  readonly lang: string;
  /** For numbers and dates; it may name a country. */
  readonly locale: string;
  /** The words of each part of the studio; none for English. */
  readonly words: object;
}

const parts = new Map<string, object>();
let speech: Speech = { lang: 'en', locale: 'en', words: {} };
export const spoken = (): Speech => speech;

function replace(words: Words, by: Words = {}): void {
  for (const [key, text] of Object.entries(by))
    if (typeof text === 'string') words[key] = text;
    else replace(words[key] as Words, text);
}
const translate = (part: string, english: object) =>
  replace(english as Words, (speech.words as Record<string, Words>)[part]);

/** The words of a part of the studio: `english` itself, which is overwritten. */
export function studioWords<T extends object>(part: string, english: T): Wide<T> {
  parts.set(part, english);
  translate(part, english);
  return english as Wide<T>;
}

/** Says everything in a language from now on: called before anything is drawn. */
export function speak(next: Speech): void {
  speech = next;
  for (const [part, english] of parts) translate(part, english);
}

export const sayNumber = (value: number): string => numberFormat(speech.locale, {}).format(value);

/** `{n, plural, one {# day} other {# days}}`, without braces in its forms: the part of ICU that the studio's words use. */
const CHOICE = /\{(\w+), (plural|select),((?: \S+ \{[^{}]*\})+)\}/g;

/** A message of the studio with its values. */
export const say: typeof fill = (message, values) =>
  fill(
    message.replace(CHOICE, (_, name: string, by: string, forms: string) => {
      const value = values[name] ?? '';
      const key = by === 'plural' ? pluralRules(speech.lang, {}).select(Number(value)) : value;
      const texts = new Map(
        [...forms.matchAll(/(\S+) \{([^{}]*)\}/g)].map(([, ...one]) => one as [string, string]),
      );
      const text = texts.get(`=${value}`) ?? texts.get(String(key)) ?? texts.get('other') ?? '';
      return by === 'plural' ? text.replace('#', sayNumber(Number(value))) : text;
    }),
    values,
  );
