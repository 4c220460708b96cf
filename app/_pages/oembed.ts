/** `oembed.json` beside the pages of a story and of its steps, and the link to it for their heads. */
import { oembedOf } from '../../components/embed/oembed.ts';
import { partAt } from '../../components/embed/part.ts';
import { translate } from '../../components/ui/messages.ts';
import type { Step, Story } from '../../story/story.ts';
import { basePath, site, storyAt, type StoryEntry } from '../story-source.ts';
import type { Place } from './story-route.tsx';

const pageOf = (story: Story, step?: Step) =>
  `${site}${basePath}${story.address}${step ? `step/${step.id}/` : ''}`;

/** For `alternates.types` of a page's head; nothing where nobody has said how the site is reached. */
export const oembedLink = (story: Story, step?: Step): Record<string, string> =>
  site === '' ? {} : { 'application/json+oembed': `${pageOf(story, step)}oembed.json` };

/** Undefined where the story is not shown. `most`: what the asker has room for, CSS pixels. */
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
    site: site + basePath,
    provider: translate(story.lang)('site.name'),
    page: pageOf(story, step),
    card: card && site + basePath + card,
  });
}

/** A file of the build, the same on a server and in an export. */
export async function GET(_: Request, { params }: { readonly params: Promise<Place> }) {
  const { slug, lang, step: id } = await params;
  const entry = await storyAt(slug, lang);
  const step = entry?.story?.steps.find((one) => one.id === id);
  const found = entry && (id === undefined || step) ? oembedAt(entry, step) : undefined;
  return found ? Response.json(found) : new Response(null, { status: 404 });
}
