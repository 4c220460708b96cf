/** Blocks of words as cards: so many as a reader takes in beside a picture. */
/** `piece`: of words whose every sign may get a backslash. */
const MOST = { words: 90, letters: 3_500, marks: 400, piece: 1_700, parts: 40 };
const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const countWords = (text: string) =>
  (text.replace(HAN, ' ').match(/\S+/g)?.length ?? 0) +
  Math.ceil((text.match(HAN)?.length ?? 0) / 2);
const countMarks = (text: string) => text.match(/[*_[\]<`]/g)?.length ?? 0;
export const fits = (text: string) => text.length <= MOST.letters && countMarks(text) <= MOST.marks;

/** A list as few enough items each; its numbers begin anew. */
export function listBlocks(items: readonly string[], isOrdered: boolean): readonly string[] {
  const blocks: string[][] = [];
  for (const item of items) {
    const last = blocks.at(-1);
    const isRoom = last && fits([...last, item].join('\n')) && last.length < 40;
    if (isRoom) last.push(item);
    else blocks.push([item]);
  }
  return blocks.map((block) =>
    block.map((item, i) => `${isOrdered ? `${i + 1}. ` : '- '}${item}`).join('\n'),
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

/** Blocks put together to cards of up to 90 words; a longer block is a card of its own. */
export function cardsOf(blocks: readonly string[]): readonly string[] {
  const cards: string[][] = [];
  for (const block of blocks) {
    const last = cards.at(-1);
    const all = [...(last ?? []), block].join('\n\n');
    if (last && countWords(all) <= MOST.words && fits(all)) last.push(block);
    else cards.push([block]);
  }
  return cards.map((card) => card.join('\n\n'));
}

/** All of a step's words on a page of its own: one text of a few parts, or several where there is very much. */
export function pagesOf(blocks: readonly string[]): readonly (string | readonly string[])[] {
  const parts: string[] = [];
  for (const block of blocks) {
    const all = `${parts.at(-1)}\n\n${block}`;
    if (parts.length > 0 && fits(all)) parts[parts.length - 1] = all;
    else parts.push(block);
  }
  if (parts.length === 1) return parts;
  return Array.from({ length: Math.ceil(parts.length / MOST.parts) }, (_, n) =>
    parts.slice(n * MOST.parts, (n + 1) * MOST.parts),
  );
}
