/** Feeds of all displayable stories, newest first. */
import { Feed } from 'feed';
import { flatten } from '../../components/step/flatten.ts';
import { translate } from '../../components/ui/messages.ts';
import { dayOf } from '../day-of.ts';
import { siteLanguage, siteName } from '../site.ts';
import { cards } from '../story-source.ts';
import { absoluteUrl } from './head.ts';

export async function feed(): Promise<Feed> {
  const t = translate(siteLanguage);
  const visible = (await cards())
    .flatMap(({ editions }) => editions)
    .filter(({ translation }) => translation?.status !== 'draft')
    .map((story) => ({ story, day: dayOf(story) }));
  const newest = visible.find(({ day }) => day)?.day;
  const output = new Feed({
    id: absoluteUrl('/'),
    link: absoluteUrl('/'),
    title: siteName(),
    description: t('site.tagline'),
    language: siteLanguage,
    generator: false,
    // The newest story's day instead of the build's, so that the same stories give the same feed.
    ...(newest && { updated: newest }),
    feedLinks: { rss: absoluteUrl('/feed.xml'), json: absoluteUrl('/feed.json') },
  });
  for (const { story, day } of visible) {
    const { card } = story;
    output.addItem({
      id: absoluteUrl(story.address),
      link: absoluteUrl(story.address),
      title: story.name,
      description: flatten(story.summary),
      // A story without a date has none here either: the library's types ask for one, and its feeds do not.
      date: day as Date,
      ...(story.authors.length > 0 && { author: story.authors.map((name) => ({ name })) }),
      ...(card !== undefined && { image: absoluteUrl(card) }),
    });
  }
  return output;
}
