/** Which languages there are, as far as this machine knows their names. */

/** Those that an alphabet of two letters can name are few, and known everywhere. */
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * `known`; `none` where no language has this tag; `rare` where it may be one of the thousands of ISO 639-3 that
 * this machine has no rules of numbers and dates for. The tag has the form of one.
 */
export function knownLanguage(tag: string): 'known' | 'none' | 'rare' {
  const [language = ''] = tag.toLowerCase().split('-');
  if (names.of(language) !== undefined) return 'known';
  // Codes of four letters and more were never given; those from qaa to qtz are for private use.
  return language.length === 3 && !/^q[a-t]/.test(language) ? 'rare' : 'none';
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** The tag of a language that is called by its name, in English or in its own: `Deutsch` -> `de`. */
export function tagOf(name: string): string | undefined {
  const wanted = name.toLowerCase();
  return LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).find((tag) => {
    const english = names.of(tag);
    if (english === undefined) return false;
    const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
    return english.toLowerCase() === wanted || own?.toLowerCase() === wanted;
  });
}
