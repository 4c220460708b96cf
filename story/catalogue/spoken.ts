/**
 * The studio's words in its author's language. Each part of the studio brings its English words; those of the language
 * replace them in place, so that whoever holds a table reads it.
 */
import { numberFormat, pluralRules } from '../locale.ts';
import { fill } from './fill.ts';
import type { Wide } from './languages.ts';

type Words = { [key: string]: string | Words };

const parts = new Map<string, Words>();
let spoken: { readonly lang: string; readonly words: Words } = { lang: 'en', words: {} };

function replace(words: Words, by: Words | string | undefined): void {
  if (typeof by !== 'object') return;
  for (const [key, text] of Object.entries(by)) {
    const old = words[key];
    if (typeof old === 'object') replace(old, text);
    else words[key] = text;
  }
}

/** The words of a part of the studio; `english` itself, which is overwritten. */
export function studioWords<T extends object>(part: string, english: T): Wide<T> {
  const words = english as Words;
  parts.set(part, words);
  replace(words, spoken.words[part]);
  return english as Wide<T>;
}

/** Says everything in a language from now on: called before anything is drawn. `words`: its room of the studio. */
export function speak(lang: string, words: object): void {
  spoken = { lang, words: words as Words };
  for (const [part, english] of parts) replace(english, spoken.words[part]);
}

export const spokenLanguage = (): string => spoken.lang;

/** `{n, plural, one {# day} other {# days}}`, without braces in its forms: the part of ICU that the studio's words use. */
const CHOICE = /\{(\w+), (plural|select),((?: \S+ \{[^{}]*\})+)\}/g;

/** A message of the studio with its values. */
export const say: typeof fill = (message, values) =>
  fill(
    message.replace(CHOICE, (_, name: string, by: string, forms: string) => {
      const value = values[name] ?? '';
      const texts = new Map(
        [...forms.matchAll(/(\S+) \{([^{}]*)\}/g)].map(([, key, text]) => [key, text ?? '']),
      );
      const form = by === 'plural' ? pluralRules(spoken.lang, {}).select(Number(value)) : value;
      const text = texts.get(`=${value}`) ?? texts.get(String(form)) ?? texts.get('other') ?? '';
      return by === 'plural'
        ? text.replace('#', numberFormat(spoken.lang, {}).format(Number(value)))
        : text;
    }),
    values,
  );
