/** The metadata in a page's head, shown wherever a link to the page is shared. All of it needs the site's origin. */
import type { Metadata } from 'next';
import { CARD } from '../../components/card-image/card-image.ts';
import { describeStep } from '../../components/stage/describe.ts';
import { flatten } from '../../components/step/flatten.ts';
import type { ListedEdition } from '../../story/disk/card.ts';
import type { Manifest } from '../../story/disk/manifest.ts';
import type { Step, Story } from '../../story/story.ts';
import { siteLanguage, siteName } from '../site.ts';
import { basePath, site } from '../story-source.ts';

/** The absolute URL of an address; only valid if the site's origin is known. */
export const absoluteUrl = (address: string): string => `${site}${basePath}${address}`;

export interface Page {
  readonly story: Story;
  readonly manifest: Manifest | undefined;
  /** The part after the story's address: `tour/`; empty for the story's main page. */
  readonly page: string;
  readonly step?: Step;
}

/** The addresses of the same page in the story's other languages. */
function languagesOf({ story: { editions }, page }: Page): Record<string, string> | undefined {
  const [original] = editions;
  if (!original) return undefined;
  return {
    ...Object.fromEntries(editions.map(({ lang, address }) => [lang, absoluteUrl(address + page)])),
    'x-default': absoluteUrl(original.address + page),
  };
}

/** The canonical address and the other languages, for every page of a story. */
function addressMetadata(at: Page): Metadata {
  if (site === '') return {};
  const languages = languagesOf(at);
  return {
    alternates: {
      canonical: absoluteUrl(at.story.address + at.page),
      ...(languages && { languages }),
    },
  };
}

/** The step whose picture is on the story's card. */
const pictured = ({ steps }: Story, manifest: Manifest | undefined) =>
  steps.find(({ id }) => id === manifest?.cover) ?? steps[0];

/** The card: a picture of a fixed size, with the alternative text of its step. */
function cardOf({ story, manifest, step }: Page) {
  const url = manifest?.cards?.[step?.id ?? 'story'];
  const pictureStep = step ?? pictured(story, manifest);
  const alt = (!step && story.cover?.alt) || (pictureStep && describeStep(story, pictureStep));
  if (url === undefined || alt === undefined) return undefined;
  return {
    url: absoluteUrl(url),
    ...CARD,
    type: 'image/png',
    alt,
  };
}

/** Tags for reference managers. */
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

const feeds = () =>
  Object.fromEntries(Object.entries(FEEDS).map(([type, file]) => [type, absoluteUrl(file)]));

/** A language with its country, as Open Graph has it: `zh-Hans` -> `zh_CN`, `de` -> `de_DE`. */
export function openGraphLocale(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return `${language}_${region}`;
}

/** The metadata of the library or the front page, with the card of a story. */
export function siteHead(description: string, story: ListedEdition | undefined): Metadata {
  if (site === '') return { description };
  const image = story?.card && { url: absoluteUrl(story.card), ...CARD, alt: story.name };
  return {
    description,
    alternates: { canonical: absoluteUrl('/'), types: feeds() },
    openGraph: {
      ...{ type: 'website', siteName: siteName(), title: siteName(), description },
      ...{ url: absoluteUrl('/'), locale: openGraphLocale(siteLanguage) },
      ...(image && { images: [image] }),
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** The metadata for a shared link to a story or a step, and its citation. */
function sharedHead(at: Page): Metadata {
  const { story, step, page } = at;
  const description = step ? describeStep(story, step) : flatten(story.summary);
  if (site === '') return { description };
  const metadata = addressMetadata(at);
  const title = step?.name ?? story.name;
  const card = cardOf(at);
  return {
    ...metadata,
    description,
    alternates: {
      ...metadata.alternates,
      types: {
        ...feeds(),
        'application/json+oembed': absoluteUrl(`${story.address}${page}oembed.json`),
      },
    },
    openGraph: {
      type: 'article',
      siteName: siteName(story.lang),
      title,
      description,
      url: absoluteUrl(story.address + page),
      locale: openGraphLocale(story.lang),
      ...(card && { images: [card] }),
    },
    twitter: { card: 'summary_large_image' },
    other: citationTags(story, title),
  };
}

/** All other pages of a story only give their address. */
export const headOf = (at: Page): Metadata =>
  at.page === '' || at.step ? sharedHead(at) : addressMetadata(at);
