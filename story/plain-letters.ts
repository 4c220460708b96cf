/** Letters that no accent can be taken off, by how they are written without their own sign. */
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

/** Small Latin letters without accents, for ids and anchors: `Óbidos` -> `obidos`; other scripts stay. */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => OTHERS.get(letter) ?? letter);
