/** The words of studio. From the catalogues here, by bin/catalogue-lists.ts; never edited. */
export const studio = {
  en: async () => ({}),
  'de': async () => (await import('./studio/in-de.g.ts')).words,
  'zh-Hans': async () => (await import('./studio/in-zh-Hans.g.ts')).words,
};
