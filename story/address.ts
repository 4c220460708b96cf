/** Where the pages of a story stand on its site, and of its edition in another language: a path, without a base path. */
export const storyAddress = (slug: string, lang?: string): string =>
  lang === undefined ? `/s/${slug}/` : `/s/${slug}/${lang}/`;
