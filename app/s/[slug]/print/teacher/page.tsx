import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HandoutPage } from '../../../../../components/print/handout-page.tsx';
import '../../../../../components/print/handout.css';
import '../../../../../components/print/handout-steps.css';
import '../../../../../components/print/handout-end.css';
import { translate } from '../../../../../components/ui/messages.ts';
import { BrokenStory } from '../../../../broken-story.tsx';
import { siteLanguage } from '../../../../site-frame.tsx';
import { basePath, notedStoryAt, storyAt } from '../../../../story-source.ts';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = (await storyAt((await params).slug))?.story;
  if (!story) return { title: translate(siteLanguage)('site.broken') };
  const title = translate(story.lang)('print.teacherTitle', { story: story.name });
  return { title, robots: { index: false } };
}

/** Given the story with its speaker notes. */
export default async function TeacherPrintPage({ params }: Props) {
  const { slug } = await params;
  const entry = await storyAt(slug);
  if (!entry) notFound();
  const story = await notedStoryAt(slug);
  if (!story) return <BrokenStory entry={entry} />;
  const { manifest } = entry;
  return (
    <HandoutPage story={story} edition="teacher" manifest={manifest} basePath={basePath} desk />
  );
}
