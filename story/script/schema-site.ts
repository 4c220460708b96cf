/** The schema of `site.json`, the settings of a site, which lies beside its stories. */
import { z } from 'zod';
import { contrast } from '../timeline/colour.ts';
import { LIMITS } from './limits.ts';
import { accent, optional } from './schema-words.ts';

const words = z.string().trim().min(1).max(LIMITS.words);
const logo = z.string().regex(/^[^/\\]+\.(?:svg|png|webp|jpe?g)$/i);
/** WCAG AA for words. */
const READABLE = 4.5;
const colours = z
  .strictObject({ ground: accent, text: accent, accent })
  .refine(({ ground, ...inks }) => Object.values(inks).every((ink) => contrast(ink, ground) >= READABLE), {
    error: `can't be read: text and accent need a contrast of ${READABLE} on the ground (take darker or lighter ones)`,
    when: ({ issues }) => issues.length === 0,
  }); // prettier-ignore
const part = z.enum(['studio', 'scenes', 'help', 'about']);

export const siteSchema = z.strictObject({
  name: optional(words, 'The name of the site.'),
  logo: optional(logo.meta({ handscroll: 'picture' }), 'In the header, in place of the name.'),
  imprint: optional(words, 'Who is responsible: an address, or a line.'),
  privacy: optional(words, 'What is recorded of visitors: an address, or a line.'),
  colours: optional(colours, "Of the site's own pages: the ground, words, links and bands."),
  language: optional(z.enum(['en', 'de', 'zh-Hans']), "Of the site's own pages."),
  leaveOut: optional(z.array(part), 'Parts that the site does not have.'),
});
export type SitePart = z.infer<typeof part>;
export type SiteFile = z.infer<typeof siteSchema>;
