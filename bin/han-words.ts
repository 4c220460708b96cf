/** The words of a story that may need Chinese glyphs, by when a reader meets them. */
import { nameWords } from '../story/class/names.ts';
import { languageName } from '../components/ui/languages.tsx';
import { wordsOf } from '../components/ui/messages.ts';
import type { Story } from '../story/story.ts';
import type { HanWords } from './han-font.ts';

/** `noted`: the same with its notes, which the presenter shows; of them a font holds signs alone, in no order. */
export function hanWords(story: Story, noted: Story): HanWords {
  const { title, subtitle, authors, chapters, steps, lang } = story;
  const words = wordsOf(lang);
  const [opening] = steps;
  const names = [chapters.map(({ name }) => name), words.nav];
  // Its other languages stand in the bar, each in its own words.
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
    // The whole at the end: notes, sources, and what panels say; then what students are called.
    parts: [[first, opening], ...inChapters, [noted, words], nameWords(lang)].map((part) =>
      JSON.stringify(part),
    ),
    isChinese: new Intl.Locale(lang).language === 'zh',
  };
}
