import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmbedPage } from '../../../../../components/embed/embed-page.tsx';
import { partAt, partsOf, type Part } from '../../../../../components/embed/part.ts';
import { translate } from '../../../../../components/ui/messages.ts';
import { basePath, storyAt, type StoryEntry } from '../../../../story-source.ts';

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly slug: string; readonly at?: string[] }>;
}

export async function generateStaticParams(props: {
  readonly params: { readonly slug: string };
}): Promise<{ at: string[] }[]> {
  const story = (await storyAt(props.params.slug))?.story;
  return story ? partsOf(story).map((at) => ({ at: [...at] })) : [];
}

async function found({ params }: Props): Promise<{ entry: StoryEntry; part: Part } | undefined> {
  const { lang, slug, at = [] } = await params;
  const entry = await storyAt(slug);
  const part = entry?.story?.lang === lang ? partAt(entry.story, at) : undefined;
  return entry && part ? { entry, part } : undefined;
}

/** Found by search, the story's own page should be. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { entry, part } = (await found(props)) ?? {};
  if (!entry?.story || !part) return {};
  const { name, lang } = entry.story;
  return {
    title: part.kind === 'story' ? name : translate(lang)('embed.title', { story: name, part: part.name }),
    robots: { index: false },
  };
}

export default async function Embed(props: Props) {
  const { entry, part } = (await found(props)) ?? {};
  if (!entry?.story || !part) notFound();
  const { story, manifest } = entry;
  return (
    <EmbedPage {...{ story, part, manifest, basePath }} home={`${basePath}/s/${entry.slug}/`} />
  );
}
