/** The words of studio. From the catalogues here, by bin/catalogue-lists.ts; never edited. */
export const studio = {
  en: async () => ({}),
};
