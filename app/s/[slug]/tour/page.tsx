import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TourPage } from '../../../../components/tour/tour-page.tsx';
import '../../../../components/tour/tour.css';
import '../../../../components/tour/tour-player.css';
import '../../../../components/tour/tour-narrow.css';
import { translate } from '../../../../components/ui/messages.ts';
import { BrokenStory } from '../../../broken-story.tsx';
import { siteLanguage } from '../../../site-frame.tsx';
import { basePath, storyAt, tourAt } from '../../../story-source.ts';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = (await storyAt((await params).slug))?.story;
  if (!story) return { title: translate(siteLanguage)('site.broken') };
  return { title: translate(story.lang)('tour.pageTitle', { story: story.name }) };
}

export default async function Tour({ params }: Props) {
  const entry = await storyAt((await params).slug);
  if (!entry) notFound();
  const { story, manifest } = entry;
  if (!story) return <BrokenStory entry={entry} />;
  return <TourPage {...{ story, manifest, basePath }} tour={tourAt(story, manifest)} />;
}
