/** Replacements of letters that do not decompose into a base letter and an accent. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
]);

/**
 * Lower-case Latin letters without accents, for ids and anchors: `Óbidos` -> `obidos`; other scripts are
 * unchanged.
 */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => OTHERS.get(letter) ?? letter);
