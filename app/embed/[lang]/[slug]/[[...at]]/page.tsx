import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmbedPage } from '../../../../../components/embed/embed-page.tsx';
import { partAt, type Part } from '../../../../../components/step/story-part.ts';
import { translate } from '../../../../../components/ui/messages.ts';
import { basePath, site, storyIn, type StoryEntry } from '../../../../story-source.ts';

interface Props {
  readonly params: Promise<{
    readonly lang: string;
    readonly slug: string;
    readonly at?: string[];
  }>;
}

async function found({ params }: Props): Promise<{ entry: StoryEntry; part: Part } | undefined> {
  const { lang, slug, at = [] } = await params;
  const entry = await storyIn(slug, lang);
  const part = entry?.story && partAt(entry.story, at);
  return entry && part ? { entry, part } : undefined;
}

/** Search engines should index the story's own page instead of this one. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { entry, part } = (await found(props)) ?? {};
  if (!entry?.story || !part) return {};
  const { name, lang, address } = entry.story;
  const page = site + basePath + address + (part.kind === 'step' ? `step/${part.first.id}/` : '');
  return {
    title:
      part.kind === 'story'
        ? name
        : translate(lang)('embed.title', { story: name, part: part.name }),
    robots: { index: false },
    ...(site !== '' && { alternates: { canonical: page } }),
  };
}

export default async function Embed(props: Props) {
  const { entry, part } = (await found(props)) ?? {};
  if (!entry?.story || !part) notFound();
  const { story, manifest } = entry;
  return <EmbedPage {...{ story, part, manifest, basePath }} />;
}
