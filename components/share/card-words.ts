/** The words on the card of a story or of a step. */
import { paletteOf } from '../themes/theme.ts';
import { themeOf } from '../themes/theme-of.ts';
import type { CardWords } from '../card-image/card.ts';
import type { CardLook } from '../card-image/card-image.ts';
import type { Prose } from '../step/context.ts';
import { flatten } from '../step/flatten.ts';
import { publishersOf } from '../step/step-text.ts';
import type { Step, Text } from '../../story/story.ts';

/** The first paragraph of a text, without markup. */
const firstWords = (text: Text): string =>
  text.map((block) => (block.type === 'paragraph' ? flatten(block.children) : '')).find(Boolean) ??
  '';

/**
 * The publishers of a figure's numbers, as lines with fewer and fewer names; the first one that fits is used.
 */
function sourceLines(prose: Prose, { figure }: Step): readonly string[] {
  const names = figure ? publishersOf(prose, figure) : [];
  const { t } = prose;
  return names.map((_, i) => {
    const count = names.length - i;
    const listed = names.slice(0, count).join('; ');
    return i === 0
      ? t('share.sources', { names: listed, count })
      : t('share.moreSources', { names: listed, more: String(i) });
  });
}

/** The words of a story's card; `address` is the absolute URL of the story. */
export function storyWords({ story, t }: Prose, address: string): CardWords {
  const { chapters, steps, readingMinutes: minutes } = story;
  return {
    lang: story.lang,
    dir: story.dir,
    kickers: [],
    title: story.name,
    more: flatten(story.subtitle ?? story.summary),
    sources: [t('site.extent', { chapters: chapters.length, steps: steps.length, minutes })],
    address,
  };
}

export function stepWords(prose: Prose, step: Step, address: string): CardWords {
  const { story } = prose;
  const chapter = story.chapters.find(({ id }) => id === step.chapter);
  return {
    lang: story.lang,
    dir: story.dir,
    kickers: chapter ? [`${story.name} · ${chapter.name}`, story.name] : [story.name],
    title: step.name,
    more: firstWords(step.builds[0]?.text ?? []),
    sources: sourceLines(prose, step),
    address,
  };
}

export function lookOf({ story }: Prose, mood: string): CardLook {
  const theme = themeOf(story);
  const palette = paletteOf(theme, { from: mood, to: mood, mix: 1 });
  return { theme: story.theme, palette, type: theme.type.wide };
}
