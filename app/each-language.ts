import { ui } from '../story/catalogue/ui.g.ts';
import { wordsOf } from '../components/ui/messages.ts';
import type { Words } from '../components/ui/words.ts';
import { siteLanguage } from './site.ts';

/** Some words in each language of the interface, that of the site first. */
export const inEachLanguage = <Part>(
  part: (words: Words) => Part,
): Readonly<Record<string, Part>> =>
  Object.fromEntries([siteLanguage, ...Object.keys(ui)].map((lang) => [lang, part(wordsOf(lang))]));
