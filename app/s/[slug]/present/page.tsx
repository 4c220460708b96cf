import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PresentPage } from '../../../../components/presenter/present-page.tsx';
import '../../../../components/presenter/presenter.css';
import { translate } from '../../../../components/ui/messages.ts';
import { BrokenStory } from '../../../broken-story.tsx';
import { siteLanguage } from '../../../site-frame.tsx';
import { basePath, notedStoryAt, storyAt } from '../../../story-source.ts';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = (await storyAt((await params).slug))?.story;
  if (!story) return { title: translate(siteLanguage)('site.broken') };
  return { title: translate(story.lang)('present.pageTitle', { story: story.name }) };
}

/** The one page that is given the story with its speaker notes. */
export default async function Present({ params }: Props) {
  const { slug } = await params;
  const entry = await storyAt(slug);
  if (!entry) notFound();
  const story = await notedStoryAt(slug);
  if (!story) return <BrokenStory entry={entry} />;
  return (
    <PresentPage
      role="desk"
      story={story}
      manifest={entry.manifest}
      basePath={basePath}
      server={process.env.HANDSCROLL_MODE !== 'export'}
    />
  );
}
