/** The interface's words in the reader's language. English is all there is so far. */
import { createTranslator } from 'use-intl/core';
import { messages } from './messages.en.ts';

export type Translate = ReturnType<typeof translate>;

/** Scripts from right to left. The compiler has a list of its own (directionOf): the interface knows nothing of stories. */
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'];
const runsLeft = (lang: string) =>
  RIGHT_TO_LEFT.includes(new Intl.Locale(lang).maximize().script ?? '');

/**
 * Each message between the marks of a run from left to right: among words from right to left English keeps the order of
 * its words, and its full stop its end.
 */
const apart = <Part>(part: Part): Part =>
  (typeof part === 'string'
    ? `\u2066${part}\u2069`
    : Object.fromEntries(
        Object.entries(part as object).map(([key, below]) => [key, apart(below)]),
      )) as Part;
const messagesApart = apart(messages);

/** Server only: the ICU parser stays out of the browser; client parts are handed finished words. */
export function translate(lang: string) {
  // Plurals and numbers follow the story's language only where we have words in it.
  const locale = lang.toLowerCase().startsWith('en') ? lang : 'en';
  return createTranslator({
    locale,
    messages: runsLeft(lang) ? messagesApart : messages,
  });
}
