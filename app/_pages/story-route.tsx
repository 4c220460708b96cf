/**
 * Shared by all pages of a story: finds the entry of an address, sets the title, and replaces a story that
 * cannot be shown. Routes under `s/[slug]/(own)` and `s/[slug]/[lang]` are a few lines that use these pages.
 */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { translate, type Translate } from '../../components/ui/messages.ts';
import type { Manifest } from '../../story/disk/manifest.ts';
import type { Step, Story } from '../../story/story.ts';
import { headOf } from '../_head/head.ts';
import { BrokenStory } from '../broken-story.tsx';
import { siteLanguage } from '../site-frame.tsx';
import { basePath, hasDesk, notedStoryAt, storyAt } from '../story-source.ts';

/** `lang` only in an edition's address, `step` only in a step's. */
export interface Place {
  readonly slug: string;
  readonly lang?: string;
  readonly step?: string;
}
interface Props {
  readonly params: Promise<Place>;
}
export interface PageProps {
  readonly story: Story;
  readonly manifest: Manifest | undefined;
  readonly basePath: string;
  /** Whether this site has the pages with notes and answers. */
  readonly desk: boolean;
  /** The step, on a step's page. */
  readonly step?: Step;
}
interface StoryRoute {
  readonly title: (t: Translate, story: Story, step?: Step) => string;
  /** Its address after the story's, `tour/`, for a page that gives its address in its head. A step's id follows. */
  readonly page?: string;
  /** Metadata besides the title. */
  readonly head?: (props: PageProps) => Metadata;
  readonly render: (props: PageProps) => ReactNode;
  /** Whether the page gets speaker notes and model answers. */
  readonly noted?: boolean;
}

const stepOf = (story: Story, { step }: Place) => story.steps.find(({ id }) => id === step);

export function storyRoute({ title, page, head, render, noted = false }: StoryRoute) {
  async function generateMetadata({ params }: Props): Promise<Metadata> {
    const place = await params;
    const entry = await storyAt(place.slug, place.lang);
    if (!entry?.story) return { title: translate(siteLanguage)('site.broken') };
    const { story, manifest } = entry;
    const step = stepOf(story, place);
    const props = { story, manifest, basePath, desk: hasDesk, ...(step && { step }) };
    const t = translate(story.lang);
    const at = step && page !== undefined ? `${page}${step.id}/` : page;
    return {
      title: title(t, story, step),
      ...(at !== undefined && headOf({ story, manifest, page: at, ...(step && { step }) })),
      ...(story.translation?.status === 'draft' && { robots: { index: false } }),
      ...head?.(props),
    };
  }
  async function Page({ params }: Props) {
    const place = await params;
    const entry = await storyAt(place.slug, place.lang);
    if (!entry) notFound();
    const story = noted ? await notedStoryAt(place.slug, place.lang) : entry.story;
    if (!story) return <BrokenStory entry={entry} />;
    const step = stepOf(story, place);
    if (place.step !== undefined && !step) notFound();
    return render({
      story,
      manifest: entry.manifest,
      basePath,
      desk: hasDesk,
      ...(step && { step }),
    });
  }
  return { generateMetadata, Page };
}
