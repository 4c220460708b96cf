/** Groups blocks of words into cards, of a length that readers take in beside a picture. */

/** `piece` leaves space for a backslash before every character. */
const MOST = { words: 90, letters: 3_500, marks: 400, piece: 1_700, parts: 40 };
const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const countWords = (text: string) =>
  (text.replace(HAN, ' ').match(/\S+/g)?.length ?? 0) + (text.match(HAN)?.length ?? 0) / 2;
export const fits = (text: string) =>
  text.length <= MOST.letters && (text.match(/[*_[\]<`]/g)?.length ?? 0) <= MOST.marks;

/** Joins texts with `between`, as long as they fit. */
function packed(
  texts: readonly string[],
  between: string,
  isRoom: (all: string, n: number) => boolean,
): readonly string[] {
  const packs: string[][] = [];
  for (const text of texts) {
    const last = packs.at(-1) ?? [];
    const all = [...last, text];
    if (last.length > 0 && fits(all.join(between)) && isRoom(all.join(between), all.length))
      last.push(text);
    else packs.push([text]);
  }
  return packs.map((pack) => pack.join(between));
}

/** Splits a list so that each part has few enough items. */
export const listBlocks = (items: readonly string[]): readonly string[] =>
  packed(items, '\n', (_, n) => n <= MOST.parts);

/** Groups blocks into cards of up to 90 words; a longer block becomes a card by itself. */
export const cardsOf = (blocks: readonly string[]): readonly string[] =>
  packed(blocks, '\n\n', (all) => countWords(all) <= MOST.words);

/** All of a step's words for a page layout: one text with several parts, or several texts if it is very long. */
export function pagesOf(blocks: readonly string[]): readonly (string | readonly string[])[] {
  const parts = packed(blocks, '\n\n', () => true);
  if (parts.length === 1) return parts;
  return Array.from({ length: Math.ceil(parts.length / MOST.parts) }, (_, n) =>
    parts.slice(n * MOST.parts, (n + 1) * MOST.parts),
  );
}

/** Splits words that exceed the maximum length of a text, between words. */
export function piecesOf(words: string): readonly string[] {
  const pieces: string[] = [];
  for (let rest = words; rest !== '';) {
    const at = rest.length <= MOST.piece ? rest.length : rest.lastIndexOf(' ', MOST.piece);
    const end = at <= 0 ? MOST.piece : at;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return pieces;
}
