/** Looks up languages among those that this machine has names for. */

/** Two-letter codes are few and known on every machine. */
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * `known`; `none` if no language has this tag; `rare` if it may be one of the thousands of ISO 639-3
 * languages that this machine has no rules of numbers and dates for. The tag must be well-formed.
 */
export function knownLanguage(tag: string): 'known' | 'none' | 'rare' {
  const [language = ''] = tag.toLowerCase().split('-');
  if (names.of(language) !== undefined) return 'known';
  // No codes of four or more letters were ever assigned; qaa to qtz are for private use.
  return language.length === 3 && !/^q[a-t]/.test(language) ? 'rare' : 'none';
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** The tag of a language given by its English or native name: `Deutsch` -> `de`. */
export function tagOf(name: string): string | undefined {
  const lower = name.toLowerCase();
  return LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).find((tag) => {
    const english = names.of(tag);
    if (english === undefined) return false;
    const endonym = new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
    return english.toLowerCase() === lower || endonym?.toLowerCase() === lower;
  });
}
