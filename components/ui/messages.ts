/** The interface's words in the reader's language, in English where nobody has translated them. */
import { createTranslator } from 'use-intl/core';
import { messagesDe } from './messages.de.ts';
import { messages } from './messages.en.ts';
import { messagesZh } from './messages.zh-Hans.ts';
import type { Words } from './words.ts';

export type Translate = ReturnType<typeof translate>;

/** Scripts from right to left. The compiler has a list of its own (directionOf): the interface knows nothing of stories. */
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'];
const runsLeft = (lang: string) =>
  RIGHT_TO_LEFT.includes(new Intl.Locale(lang).maximize().script ?? '');

/** Runs from left to right: among words from right to left each keeps the order of its words, and its full stop its end. */
const apart = <Part>(part: Part): Part =>
  (typeof part === 'string'
    ? `\u2066${part}\u2069`
    : Object.fromEntries(
        Object.entries(part as object).map(([key, below]) => [key, apart(below)]),
      )) as Part;

const englishApart = apart<Words>(messages);

/** The words for a story in `lang`, with the language they are in: plurals and numbers follow it. */
function catalogueFor(lang: string): { readonly words: Words; readonly locale: string } {
  const { language, script } = new Intl.Locale(lang).maximize();
  if (language === 'de') return { words: messagesDe, locale: lang };
  if (language === 'zh' && script === 'Hans') return { words: messagesZh, locale: lang };
  const locale = language === 'en' ? lang : 'en';
  return { words: runsLeft(lang) ? englishApart : messages, locale };
}

/** The words that client parts are handed: those in `{…}` alone are filled in by the browser. Server only. */
export const wordsOf = (lang: string): Words => catalogueFor(lang).words;

/** Server only: the ICU parser stays out of the browser; client parts are handed finished words. */
export function translate(lang: string) {
  const { words, locale } = catalogueFor(lang);
  // A test holds every language to the arguments of the English messages, which type each call.
  return createTranslator({ locale, messages: words as typeof messages });
}
