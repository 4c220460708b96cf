/** The interface's words in the reader's language, in English where nobody has translated them. */
import { createTranslator } from 'use-intl/core';
import { servedBy } from '../../story/catalogue/languages.ts';
import { ui } from '../../story/catalogue/ui.g.ts';
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

const englishApart = apart<Words>(ui.en);

/** The words for a story in `lang`, with the language they are in: plurals and numbers follow it. */
function catalogueFor(lang: string): { readonly words: Words; readonly locale: string } {
  const language = servedBy(ui, lang);
  if (language !== 'en') return { words: ui[language], locale: lang };
  const isEnglish = new Intl.Locale(lang).language === 'en';
  return { words: runsLeft(lang) ? englishApart : ui.en, locale: isEnglish ? lang : 'en' };
}

/** The words that client parts are handed: those in `{…}` alone are filled in by the browser. Server only. */
export const wordsOf = (lang: string): Words => catalogueFor(lang).words;

/** Server only: the ICU parser stays out of the browser; client parts are handed finished words. */
export function translate(lang: string) {
  const { words, locale } = catalogueFor(lang);
  // A test holds every language to the arguments of the English messages, which type each call.
  return createTranslator({ locale, messages: words as typeof ui.en });
}
