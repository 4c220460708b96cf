/** `oembed.json` beside the pages of a story and its steps, which link to it in their heads. */
import { oembedOf } from '../../components/embed/oembed.ts';
import { partAt } from '../../components/step/story-part.ts';
import type { Step } from '../../story/story.ts';
import { absoluteUrl } from '../_head/head.ts';
import { siteName } from '../site.ts';
import { storyAt, type StoryEntry } from '../story-source.ts';
import type { Place } from './story-route.tsx';

/** Undefined if the story is not shown. `most` is the space that the caller has, in CSS pixels. */
export function oembedAt(
  { slug, story, manifest }: StoryEntry,
  step: Step | undefined,
  most?: { readonly width?: number | undefined; readonly height?: number | undefined },
) {
  const part = story && partAt(story, step ? [step.chapter, step.id] : []);
  if (!story || !part) return undefined;
  const card = manifest?.cards?.[step?.id ?? 'story'];
  return oembedOf({
    ...{ story, part, slug, most: most ?? {} },
    site: absoluteUrl(''),
    provider: siteName(story.lang),
    page: absoluteUrl(`${story.address}${step ? `step/${step.id}/` : ''}`),
    card: card && absoluteUrl(card),
  });
}

/** A file made by the build; the same on a server and in an export. */
export async function GET(_: Request, { params }: { readonly params: Promise<Place> }) {
  const { slug, lang, step: id } = await params;
  const entry = await storyAt(slug, lang);
  const step = entry?.story?.steps.find((one) => one.id === id);
  const found = entry && (id === undefined || step) ? oembedAt(entry, step) : undefined;
  return found ? Response.json(found) : new Response(null, { status: 404 });
}
