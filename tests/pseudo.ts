/**
 * Pseudo-language, which is made and not written: words in brackets and longer, so that a page shows what nobody can
 * translate and what has no room to grow.
 */

/** 40 % longer, which is what German and Russian make of short English. */
const GROWTH = 1.4;

function longer(word: string): string {
  const letters = [...word].length;
  return `⟦${word}${'·'.repeat(Math.max(0, Math.round(letters * GROWTH) - letters - 2))}⟧`;
}

/** A word, with what may stand in one: digits, apostrophes, hyphens. A number alone is none. */
const WORD = /[\p{L}\p{M}\p{N}’'-]*\p{L}[\p{L}\p{M}\p{N}’'-]*/u.source;
/** What a line of a script holds beside words: how a directive begins, words in another language, where a link leads. */
const MARKS = String.raw`:lang\[(?:\\.|[^\]\\])*\]|:plain\[|:[a-z]+\[(?:\\.|[^\]|\\])*\|?|\]\([^)]*\)`;
/** What a message holds beside words: names of values, and plural forms. */
const VALUES = String.raw`\{\w+, plural,|(?:=\d+|zero|one|two|few|many|other) \{|\{\w+\}`;

const made = (kept: string) => {
  const parts = new RegExp(`(${kept})|(${WORD})`, 'gu');
  return (text: string) =>
    text.replace(parts, (_, mark: string | undefined, word: string) => mark ?? longer(word));
};

/** A text of a story in pseudo-language; directives, links and numbers stay. */
export const pseudo = made(MARKS);

/** The same of a message of the interface, in ICU form or with plain `{names}`. */
export const pseudoMessage = made(VALUES);

/** Puts the messages of a table in brackets where they stand. @returns what takes them out again */
export function bracket(table: object): () => void {
  const entries = Object.entries(table as Record<string, string | object>);
  const undo = entries.map(([key, part]) => {
    if (typeof part !== 'string') return bracket(part);
    Object.assign(table, { [key]: pseudoMessage(part) });
    return () => void Object.assign(table, { [key]: part });
  });
  return () => undo.forEach((one) => one());
}
