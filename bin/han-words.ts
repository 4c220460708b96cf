/** The words of a story that may need Chinese or Arabic glyphs, in the order in which a reader meets them. */
import { nameWords } from '../story/class/names.ts';
import { languageName } from '../components/ui/languages.tsx';
import { wordsOf } from '../components/ui/messages.ts';
import type { Story } from '../story/story.ts';
import type { HanWords } from './han-font.ts';

/**
 * `noted`: the same story with its notes, which the presenter shows; a font contains their characters,
 * without revealing their order.
 */
export function hanWords(story: Story, noted: Story): HanWords {
  const { title, subtitle, authors, chapters, steps, lang } = story;
  const words = wordsOf(lang);
  const [opening] = steps;
  const names = [chapters.map(({ name }) => name), words.nav];
  // Links to its other languages are in the bar, each in its own language.
  const others = story.editions.map((one) => [
    languageName(one.lang, story.editions),
    wordsOf(one.lang).nav.readHere,
  ]);
  const first = [
    title,
    subtitle,
    authors,
    names,
    others,
    words.legend,
    words.site,
    words.tour.play,
  ];
  const inChapters = chapters.map(({ id }) => steps.filter(({ chapter }) => chapter === id));
  return {
    // At the end everything else: notes, sources, and texts of panels; then students' names.
    parts: [[first, opening], ...inChapters, [noted, words], nameWords(lang)].map((part) =>
      JSON.stringify(part),
    ),
    isChinese: new Intl.Locale(lang).language === 'zh',
  };
}
