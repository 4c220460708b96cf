import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PresentPage } from '../../../../../components/presenter/present-page.tsx';
import '../../../../../components/presenter/presenter.css';
import { translate } from '../../../../../components/ui/messages.ts';
import { BrokenStory } from '../../../../broken-story.tsx';
import { siteLanguage } from '../../../../site-frame.tsx';
import { basePath, storyAt } from '../../../../story-source.ts';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = (await storyAt((await params).slug))?.story;
  if (!story) return { title: translate(siteLanguage)('site.broken') };
  return { title: translate(story.lang)('present.audienceTitle', { story: story.name }) };
}

export default async function AudienceWindow({ params }: Props) {
  const entry = await storyAt((await params).slug);
  if (!entry) notFound();
  if (!entry.story) return <BrokenStory entry={entry} />;
  return (
    <PresentPage
      role="audience"
      story={entry.story}
      manifest={entry.manifest}
      basePath={basePath}
      server={process.env.HANDSCROLL_MODE !== 'export'}
    />
  );
}
