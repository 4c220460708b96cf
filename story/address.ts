/** The address of a story's pages on its site, or of its edition in another language: a path without the base path. */
export const storyAddress = (slug: string, lang?: string): string =>
  lang === undefined ? `/s/${slug}/` : `/s/${slug}/${lang}/`;
