/**
 * The language of the site's own pages. In a separate file, so that feeds and similar routes do not import
 * the typefaces.
 */
export const siteLanguage = 'en';
