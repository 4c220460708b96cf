/** The language of the site's own pages; apart from their frame, so that files for machines need no typefaces. */
export const siteLanguage = 'en';
