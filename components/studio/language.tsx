'use client';
/** The language of the studio: the author's choice in this browser, else the browser's, else English. */
import type { ReactElement } from 'react';
import { servedBy } from '../../story/catalogue/languages.ts';
import { speak, spoken } from '../../story/catalogue/spoken.ts';
import { studio } from '../../story/catalogue/studio.g.ts';
import { words as WORDS } from '../../story/catalogue/studio/desk.g.ts';

const KEY = 'handscroll-studio-language';
/** Undefined if there are no words for it: English is for those who ask for it. */
const served = (tag: string) => {
  const lang = servedBy(studio, tag);
  return lang !== 'en' || /^en\b/i.test(tag) ? lang : undefined;
};

/** Loads the words of the best of these languages, and says everything in it from then on. */
export async function speakOneOf(tags: readonly string[]): Promise<void> {
  const locale = tags.find(served) ?? 'en';
  const lang = servedBy(studio, locale);
  // Without a network it stays English.
  const words = await studio[lang]().catch(() => undefined);
  if (words) speak({ lang, locale, words });
}

/** Before anything is drawn. */
export async function speakChosen(): Promise<void> {
  const chosen = localStorage.getItem(KEY) ?? undefined;
  // A chosen language is that of the browser's country, if it has one.
  const tags = [...navigator.languages, ...(chosen ? [chosen] : [])];
  await speakOneOf(tags.filter((tag) => !chosen || served(tag) === chosen));
  document.documentElement.lang = spoken().lang;
}

/** The page is loaded again in the chosen language: all that was written is saved at once. */
export function LanguageMenu(): ReactElement {
  return (
    <select
      className="studio-input studio-language"
      aria-label={WORDS.language}
      value={spoken().lang}
      onChange={({ target }) => {
        localStorage.setItem(KEY, target.value);
        location.reload();
      }}
    >
      {Object.keys(studio).map((lang) => (
        <option key={lang} value={lang} lang={lang}>
          {new Intl.DisplayNames(lang, { type: 'language' }).of(lang)}
        </option>
      ))}
    </select>
  );
}
