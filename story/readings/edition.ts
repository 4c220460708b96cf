/** Adds a compiled story's address on a site, and the addresses of its other languages. */
import { storyAddress } from '../address.ts';
import type { Story } from '../story.ts';

/** The data of a translation besides its words. */
export interface Translated {
  readonly lang: string;
  readonly translators: readonly string[];
  readonly status: 'draft' | 'reviewed';
}

/**
 * @param original the language of the original story @param entries all translations that can be shown @param
 * edition the one that this story is; absent for the original
 */
export function placedStory(
  story: Story,
  slug: string,
  original: string,
  entries: readonly Translated[],
  edition?: Translated,
): Story {
  const all = [
    { lang: original, address: storyAddress(slug) },
    ...entries.map(({ lang }) => ({ lang, address: storyAddress(slug, lang) })),
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
