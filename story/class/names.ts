/**
 * Two-word names, so that no student has to invent or spell one: a colour or a calm quality, and a living
 * thing or a place. They contain no signs that could affect the text around them.
 */
import german from './names.de.json' with { type: 'json' };
import english from './names.json' with { type: 'json' };
import chinese from './names.zh-Hans.json' with { type: 'json' };

const ENGLISH = { ...english, between: ' ' };
/** By language and script; of the same length and in the same order as the English lists. */
const OTHERS: Readonly<Record<string, typeof ENGLISH>> = {
  'de-Latn': { ...german, between: '-' },
  'zh-Hans': { ...chinese, between: '' },
};

/** The number of names; far more than seats. */
export const NAMES = english.first.length * english.second.length;

/** The words of names in a language, and the separator between them. */
export function nameWords(lang: string) {
  const { language, script } = new Intl.Locale(lang).maximize();
  return OTHERS[`${language}-${script}`] ?? ENGLISH;
}

/** The name of a number in a language; consecutive numbers share neither word. */
export function nameOf(number: number, lang = 'en'): string {
  const { first, second, between } = nameWords(lang);
  const at = ((number % NAMES) + NAMES) % NAMES;
  const row = Math.floor(at / first.length);
  return [first[at % first.length], second[(at + row) % second.length]].join(between);
}

/**
 * The first free number, starting at the one derived from the student's key, so that the same key gets the
 * same name again.
 */
export function pickName(key: string, taken: ReadonlySet<number>): number {
  const start = Number.parseInt(key.slice(0, 8), 16) % NAMES;
  for (let i = 0; i < NAMES; i++) {
    const number = (start + i) % NAMES;
    if (!taken.has(number)) return number;
  }
  return start;
}
