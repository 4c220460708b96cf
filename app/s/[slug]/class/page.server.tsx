import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClassPage } from '../../../_class/ui/class-page.tsx';
import { translate } from '../../../../components/ui/messages.ts';
import { BrokenStory } from '../../../broken-story.tsx';
import { siteLanguage } from '../../../site-frame.tsx';
import { basePath, storyAt } from '../../../story-source.ts';
import '../../../_class/ui/class.css';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const story = (await storyAt(slug))?.story;
  const t = translate(siteLanguage);
  return { title: story ? story.name : t('site.broken'), robots: { index: false } };
}

/** The story as a class reads it: without answers, and with the class. Only a server has it. */
export default async function StoryClassPage({ params }: Props) {
  const { slug } = await params;
  const entry = await storyAt(slug);
  if (!entry) notFound();
  if (!entry.story) return <BrokenStory entry={entry} />;
  return <ClassPage story={entry.story} manifest={entry.manifest} basePath={basePath} />;
}
