/**
 * Pseudo-languages, which are made and not written: words in brackets and longer, so that a page shows what nobody can
 * translate and what has no room to grow. For tests alone; no reader is offered one.
 */

/** Their tags, by the names they go by: `qpsr` is written from right to left, as its tag tells browsers. */
export const PSEUDO = { qps: 'qps', qpsr: 'qps-Arab' } as const;

export const isPseudo = (lang: string): boolean => /^qps\b/i.test(lang);

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

/** A table of messages with each of them changed. */
export const eachMessage = <Part>(part: Part, change: (message: string) => string): Part =>
  (typeof part === 'string'
    ? change(part)
    : Object.fromEntries(
        Object.entries(part as object).map(([key, below]) => [key, eachMessage(below, change)]),
      )) as Part;
