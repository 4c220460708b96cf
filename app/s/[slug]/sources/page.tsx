import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SourcesPage } from '../../../../components/reader/sources-page.tsx';
import { translate } from '../../../../components/ui/messages.ts';
import { BrokenStory } from '../../../broken-story.tsx';
import { siteLanguage } from '../../../site-frame.tsx';
import { basePath, storyAt } from '../../../story-source.ts';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = (await storyAt((await params).slug))?.story;
  if (!story) return { title: translate(siteLanguage)('site.broken') };
  return { title: `${translate(story.lang)('nav.sources')}: ${story.name}` };
}

export default async function ListPage({ params }: Props) {
  const entry = await storyAt((await params).slug);
  if (!entry) notFound();
  if (!entry.story) return <BrokenStory entry={entry} />;
  return <SourcesPage story={entry.story} basePath={basePath} />;
}
