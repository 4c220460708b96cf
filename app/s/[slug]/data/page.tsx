import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NumbersPage } from '../../../../components/reader/numbers-page.tsx';
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
  return { title: `${translate(story.lang)('story.numbers')}: ${story.name}` };
}

export default async function DataPage({ params }: Props) {
  const entry = await storyAt((await params).slug);
  if (!entry) notFound();
  if (!entry.story) return <BrokenStory entry={entry} />;
  return <NumbersPage story={entry.story} manifest={entry.manifest} basePath={basePath} />;
}
