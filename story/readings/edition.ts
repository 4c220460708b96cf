/** A compiled story at its place on a site: which address is its own, and where its other languages stand. */
import { storyAddress } from '../address.ts';
import type { Story } from '../story.ts';

/** What is known of a translation beside its words. */
export interface Translated {
  readonly lang: string;
  readonly translators: readonly string[];
  readonly status: 'draft' | 'reviewed';
}

/**
 * @param original the language that the story was written in
 * @param shown its translations that can be shown
 * @param edition which of them this is; absent for the original
 */
export function placedStory(
  story: Story,
  slug: string,
  original: string,
  shown: readonly Translated[],
  edition?: Translated,
): Story {
  const all = [
    { lang: original, address: storyAddress(slug) },
    ...shown.map(({ lang }) => ({ lang, address: storyAddress(slug, lang) })),
  ];
  const { translators: by = [], status = 'reviewed' } = edition ?? {};
  return {
    ...story,
    id: slug,
    address: storyAddress(slug, edition?.lang),
    editions: all.length > 1 ? all : [],
    ...(edition && { translation: { by, status } }),
  };
}
