import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StoryPage } from '../../../components/reader/story-page.tsx';
import { flatten } from '../../../components/step/flatten.ts';
import { translate } from '../../../components/ui/messages.ts';
import { BrokenStory } from '../../broken-story.tsx';
import { siteLanguage } from '../../site-frame.tsx';
import { basePath, hasDesk, storyAt } from '../../story-source.ts';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const story = (await storyAt(slug))?.story;
  if (!story) return { title: translate(siteLanguage)('site.broken') };
  return {
    title: story.name,
    description: flatten(story.summary),
    authors: story.authors.map((name) => ({ name })),
  };
}

export default async function ReadPage({ params }: Props) {
  const { slug } = await params;
  const entry = await storyAt(slug);
  if (!entry) notFound();
  if (!entry.story) return <BrokenStory entry={entry} />;
  const { story, manifest } = entry;
  return <StoryPage story={story} manifest={manifest} basePath={basePath} desk={hasDesk} />;
}
