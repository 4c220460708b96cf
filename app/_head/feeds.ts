/** Feeds of all displayable stories, newest first. */
import { Feed } from 'feed';
import { flatten } from '../../components/step/flatten.ts';
import { translate } from '../../components/ui/messages.ts';
import type { ListedEdition } from '../../story/disk/card.ts';
import { siteLanguage } from '../site-language.ts';
import { cards } from '../story-source.ts';
import { absoluteUrl } from './head.ts';

/** The day of the last change, which feeds require. Stories without a date come last. */
function dayOf({ updatedOn, publishedOn }: ListedEdition): Date {
  const date = (updatedOn ?? publishedOn)?.split('/').at(-1);
  const day = new Date(date?.replace(/-Q\d$/, '') ?? 0);
  return Number.isNaN(day.getTime()) ? new Date(0) : day;
}

export async function feed(): Promise<Feed> {
  const t = translate(siteLanguage);
  const visible = (await cards())
    .flatMap(({ editions }) => editions)
    .filter(({ translation }) => translation?.status !== 'draft')
    .map((story) => ({ story, day: dayOf(story) }))
    .sort((a, b) => b.day.getTime() - a.day.getTime());
  const output = new Feed({
    id: absoluteUrl('/'),
    link: absoluteUrl('/'),
    title: t('site.name'),
    description: t('site.tagline'),
    language: siteLanguage,
    generator: false,
    // The newest story's day instead of the build's, so that the same stories give the same feed.
    updated: visible[0]?.day ?? new Date(0),
    feedLinks: { rss: absoluteUrl('/feed.xml'), json: absoluteUrl('/feed.json') },
  });
  for (const { story, day } of visible) {
    const { card } = story;
    output.addItem({
      id: absoluteUrl(story.address),
      link: absoluteUrl(story.address),
      title: story.name,
      description: flatten(story.summary),
      date: day,
      ...(story.authors.length > 0 && { author: story.authors.map((name) => ({ name })) }),
      ...(card !== undefined && { image: absoluteUrl(card) }),
    });
  }
  return output;
}
