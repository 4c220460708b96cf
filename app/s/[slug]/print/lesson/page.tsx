import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HandoutPage } from '../../../../../components/print/handout-page.tsx';
import '../../../../../components/print/handout.css';
import '../../../../../components/print/handout-steps.css';
import '../../../../../components/print/handout-end.css';
import '../../../../../components/print/handout-lesson.css';
import { translate } from '../../../../../components/ui/messages.ts';
import { BrokenStory } from '../../../../broken-story.tsx';
import { siteLanguage } from '../../../../site-frame.tsx';
import { basePath, hasDesk, storyAt } from '../../../../story-source.ts';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = (await storyAt((await params).slug))?.story;
  if (!story) return { title: translate(siteLanguage)('site.broken') };
  return { title: translate(story.lang)('print.lessonTitle', { story: story.name }) };
}

export default async function LessonPage({ params }: Props) {
  const entry = await storyAt((await params).slug);
  if (!entry) notFound();
  if (!entry.story) return <BrokenStory entry={entry} />;
  const { story, manifest } = entry;
  return (
    <HandoutPage
      story={story}
      edition="lesson"
      manifest={manifest}
      basePath={basePath}
      desk={hasDesk}
    />
  );
}
