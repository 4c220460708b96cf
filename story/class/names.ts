/**
 * Two-word names that nobody has to invent, spell or be ashamed of: a colour or a calm quality, and a living
 * thing or a place. No signs, so that no name can turn a line of text around.
 */
import german from './names.de.json' with { type: 'json' };
import english from './names.json' with { type: 'json' };
import chinese from './names.zh-Hans.json' with { type: 'json' };

const ENGLISH = { ...english, between: ' ' };
/** By language and script; as long as the English lists, and in their order. */
const OTHERS: Readonly<Record<string, typeof ENGLISH>> = {
  'de-Latn': { ...german, between: '-' },
  'zh-Hans': { ...chinese, between: '' },
};

/** How many names there are: far more than seats. */
export const NAMES = english.first.length * english.second.length;

/** The words of names in a language, and what stands between two of them. */
export function nameWords(lang: string) {
  const { language, script } = new Intl.Locale(lang).maximize();
  return OTHERS[`${language}-${script}`] ?? ENGLISH;
}

/** The name of a number in a language; neighbours share neither word. */
export function nameOf(number: number, lang = 'en'): string {
  const { first, second, between } = nameWords(lang);
  const at = ((number % NAMES) + NAMES) % NAMES;
  const row = Math.floor(at / first.length);
  return [first[at % first.length], second[(at + row) % second.length]].join(between);
}

/** The first free number from the one that a student's key suggests: the same key gets the same name again. */
export function pickName(key: string, taken: ReadonlySet<number>): number {
  const start = Number.parseInt(key.slice(0, 8), 16) % NAMES;
  for (let i = 0; i < NAMES; i++) {
    const number = (start + i) % NAMES;
    if (!taken.has(number)) return number;
  }
  return start;
}
