/**
 * The site itself: its name, its language and what it leaves out. `site.json` is read by bin/site-file.ts; pages and
 * routes get it as a variable. It imports no typefaces, because feeds need it too.
 */
import { translate } from '../components/ui/messages.ts';
import type { SiteFile, SitePart } from '../story/script/schema-site.ts';

export interface Site extends Omit<SiteFile, 'logo'> {
  /** The file that the press copies, and its address without the base path. */
  readonly logo?: { readonly file: string; readonly address: string };
}

/** Read at each call: a server hears of a change while it runs. */
export const siteSettings = (): Site => JSON.parse(process.env.HANDSCROLL_SITE || '{}') as Site;

/** The language of the site's own pages. */
export const siteLanguage = siteSettings().language ?? 'en';
export const siteName = (lang: string = siteLanguage): string =>
  siteSettings().name ?? translate(lang)('site.name');
export const hasPart = (part: SitePart): boolean => !siteSettings().leaveOut?.includes(part);
