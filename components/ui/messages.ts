/** The interface's words in the reader's language, in English where nobody has translated them. */
import { createTranslator } from 'use-intl/core';
import { servedBy } from '../../story/catalogue/languages.ts';
import { ui } from '../../story/catalogue/ui.g.ts';
import type { Words } from './words.ts';

export type Translate = ReturnType<typeof translate>;

/**
 * English words among those of another language: each message is a run of its own. Among words from right to left it keeps
 * the order of its words, and the printer of pages knows where to write `lang="en"` (bin/press/finish-page.mjs).
 */
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
  return isEnglish ? { words: ui.en, locale: lang } : { words: englishApart, locale: 'en' };
}

/** The words that client parts are handed: those in `{…}` alone are filled in by the browser. Server only. */
export const wordsOf = (lang: string): Words => catalogueFor(lang).words;

/** Server only: the ICU parser stays out of the browser; client parts are handed finished words. */
export function translate(lang: string) {
  const { words, locale } = catalogueFor(lang);
  // A test holds every language to the arguments of the English messages, which type each call.
  return createTranslator({ locale, messages: words as typeof ui.en });
}
