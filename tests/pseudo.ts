/**
 * A generated pseudo-language: words in brackets and longer, so that a page shows which texts cannot be
 * translated and which have no space for longer words.
 */

/** 40 % longer, about as much as German and Russian are compared with short English texts. */
const GROWTH = 1.4;

function longer(word: string): string {
  const letters = [...word].length;
  return `⟦${word}${'·'.repeat(Math.max(0, Math.round(letters * GROWTH) - letters - 2))}⟧`;
}

/** A word: letters with digits, apostrophes and hyphens. A number alone is not a word. */
const WORD = /[\p{L}\p{M}\p{N}’'-]*\p{L}[\p{L}\p{M}\p{N}’'-]*/u.source;
/** The markup in a line of a script: starts of directives, words in another language, targets of links. */
const MARKS = String.raw`:lang\[(?:\\.|[^\]\\])*\]|:plain\[|:[a-z]+\[(?:\\.|[^\]|\\])*\|?|\]\([^)]*\)`;
/** The syntax in a message: names of values, and plural forms. */
const VALUES = String.raw`\{\w+, (?:plural|select),|(?:=\d+|zero|one|two|few|many|other) \{|\{\w+\}`;

const result = (saved: string) => {
  const parts = new RegExp(`(${saved})|(${WORD})`, 'gu');
  return (text: string) =>
    text.replace(parts, (_, mark: string | undefined, word: string) => mark ?? longer(word));
};

/** Translates a text of a story to pseudo-language; directives, links and numbers are not changed. */
export const pseudo = result(MARKS);

/** Translates a message of the interface, in ICU form or with plain `{names}`. */
export const pseudoMessage = result(VALUES);

/** Puts the messages of a table in brackets, in place. @returns a function that restores them */
export function bracket(table: object): () => void {
  const entries = Object.entries(table as Record<string, string | object>);
  const undo = entries.map(([key, part]) => {
    if (typeof part !== 'string') return bracket(part);
    Object.assign(table, { [key]: pseudoMessage(part) });
    return () => void Object.assign(table, { [key]: part });
  });
  return () => undo.forEach((one) => one());
}
