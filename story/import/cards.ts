/** Blocks of words as cards: so many as a reader takes in beside a picture. */

/** `piece`: of words whose every sign may get a backslash. */
const MOST = { words: 90, letters: 3_500, marks: 400, piece: 1_700, parts: 40 };
const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const countWords = (text: string) =>
  (text.replace(HAN, ' ').match(/\S+/g)?.length ?? 0) + (text.match(HAN)?.length ?? 0) / 2;
export const fits = (text: string) =>
  text.length <= MOST.letters && (text.match(/[*_[\]<`]/g)?.length ?? 0) <= MOST.marks;

/** Puts texts together, `between` them, as long as they fit. */
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

/** A list as few enough items each. */
export const listBlocks = (items: readonly string[]): readonly string[] =>
  packed(items, '\n', (_, n) => n <= MOST.parts);

/** Blocks put together to cards of up to 90 words; a longer block is a card of its own. */
export const cardsOf = (blocks: readonly string[]): readonly string[] =>
  packed(blocks, '\n\n', (all) => countWords(all) <= MOST.words);

/** All of a step's words on a page of its own: one text of a few parts, or several where there is very much. */
export function pagesOf(blocks: readonly string[]): readonly (string | readonly string[])[] {
  const parts = packed(blocks, '\n\n', () => true);
  if (parts.length === 1) return parts;
  return Array.from({ length: Math.ceil(parts.length / MOST.parts) }, (_, n) =>
    parts.slice(n * MOST.parts, (n + 1) * MOST.parts),
  );
}

/** Words that are longer than a text may be, cut between words. */
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
