/** Every page to be indexed, in all its languages. Empty if the site's origin is unknown. */
import type { MetadataRoute } from 'next';
import { writtenDay } from './day-of.ts';
import { absoluteUrl } from './_head/head.ts';
import { hasPart } from './site.ts';
import { cards, site } from './story-source.ts';

export const dynamic = 'force-static';

/** Pages of a story, after its address; steps are added below. */
const PAGES = ['', 'tour/', 'transcript/', 'data/', 'sources/', 'print/'];

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  if (site === '') return [];
  const stories = (await cards()).flatMap(({ editions }) => editions);
  const pages = stories.flatMap((story) => {
    if (story.translation?.status === 'draft') return [];
    const { address, editions, steps } = story;
    const changed = writtenDay(story)?.replace(/-Q\d$/, '');
    return [...PAGES, ...steps.map((id) => `step/${id}/`)].map((page) => ({
      url: absoluteUrl(address + page),
      ...(changed !== undefined && { lastModified: changed }),
      ...(editions.length > 0 && {
        alternates: {
          languages: Object.fromEntries(
            editions.map((one) => [one.lang, absoluteUrl(one.address + page)]),
          ),
        },
      }),
    }));
  });
  const parts = (['about', 'scenes', 'help'] as const).filter(hasPart).map((part) => `/${part}/`);
  return [...['/', ...parts].map((page) => ({ url: absoluteUrl(page) })), ...pages];
}
