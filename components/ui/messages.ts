/** The interface's words in the reader's language. English is all there is so far. */
import { createTranslator } from 'use-intl/core';
import { messages } from './messages.en.ts';

export type Translate = ReturnType<typeof translate>;

/** Server only: the ICU parser stays out of the browser; client parts are handed finished words. */
export function translate(lang: string) {
  // Plurals and numbers follow the story's language only where we have words in it.
  const locale = lang.toLowerCase().startsWith('en') ? lang : 'en';
  return createTranslator({ locale, messages });
}
