/** What the head of a page says of itself to whoever shows a link to it. All of it needs the site's own address. */
import type { Metadata } from 'next';
import { CARD } from '../../components/plate/plate.ts';
import { describeStep } from '../../components/stage/describe.ts';
import { flatten } from '../../components/step/flatten.ts';
import type { Translate } from '../../components/ui/messages.ts';
import type { Manifest } from '../../story/disk/manifest.ts';
import type { Step, Story } from '../../story/story.ts';
import { basePath, site } from '../story-source.ts';

/** An address of the site, made whole. Only where the site's own is known. */
export const whole = (address: string): string => `${site}${basePath}${address}`;

export interface Page {
  readonly story: Story;
  readonly manifest: Manifest | undefined;
  /** After the story's address: `tour/`; empty for the story's own page. */
  readonly page: string;
  readonly step?: Step;
}

/** The same page in the story's other languages. */
function languagesOf({ story: { editions }, page }: Page): Record<string, string> | undefined {
  const [original] = editions;
  if (!original) return undefined;
  return {
    ...Object.fromEntries(editions.map(({ lang, address }) => [lang, whole(address + page)])),
    'x-default': whole(original.address + page),
  };
}

/** Canonical address and other languages: of every page of a story. */
function ownAddress(at: Page): Metadata {
  if (site === '') return {};
  const languages = languagesOf(at);
  return {
    alternates: { canonical: whole(at.story.address + at.page), ...(languages && { languages }) },
  };
}

/** The step whose picture the story's own card shows. */
const pictured = ({ steps }: Story, manifest: Manifest | undefined) =>
  steps.find(({ id }) => manifest?.stills[`${id}.wide`]) ?? steps[0];

/** The card: a picture of one size, told in words as its step's is. */
function cardOf({ story, manifest, step }: Page) {
  const url = manifest?.cards?.[step?.id ?? 'story'];
  const shown = step ?? pictured(story, manifest);
  if (url === undefined || !shown) return undefined;
  return { url: whole(url), ...CARD, type: 'image/png', alt: describeStep(story, shown) };
}

/** What reference managers read. */
function citationTags(story: Story, title: string): Record<string, string | string[]> {
  const date = story.publishedOn?.split('/').at(-1)?.replaceAll('-', '/');
  return {
    citation_title: title,
    citation_author: [...story.authors],
    citation_language: story.lang,
    ...(date !== undefined && /^[\d/]+$/.test(date) && { citation_publication_date: date }),
  };
}

const FEEDS = { 'application/rss+xml': '/feed.xml', 'application/feed+json': '/feed.json' };

/** Everything that a shared link of a story or a step shows, and how it is cited. */
function sharedHead(at: Page, t: Translate): Metadata {
  if (site === '') return {};
  const { story, step, page } = at;
  const own = ownAddress(at);
  const title = step?.name ?? story.name;
  const description = step ? describeStep(story, step) : flatten(story.summary);
  const card = cardOf(at);
  return {
    ...own,
    alternates: {
      ...own.alternates,
      types: {
        ...Object.fromEntries(Object.entries(FEEDS).map(([type, file]) => [type, whole(file)])),
        'application/json+oembed': whole(`${story.address}${page}oembed.json`),
      },
    },
    openGraph: {
      type: 'article',
      siteName: t('site.name'),
      title,
      description,
      url: whole(story.address + page),
      locale: story.lang.replaceAll('-', '_'),
      ...(card && { images: [card] }),
    },
    twitter: { card: 'summary_large_image' },
    other: citationTags(story, title),
  };
}

/** Pages beside a story's own and its steps' say only where they stand. */
export const headOf = (at: Page, t: Translate): Metadata =>
  at.page === '' || at.step ? sharedHead(at, t) : ownAddress(at);
