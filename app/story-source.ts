/**
 * The only source of stories for pages and for the routes of a class: stories that were drawn, compiled and with
 * what was drawn for them. A story that cannot be shown is an entry too, and does not affect the others.
 */
import { cache } from 'react';
import { cardOf, type Card } from '../story/disk/card.ts';
import type { Manifest } from '../story/disk/manifest.ts';
import {
  DRAWING,
  DRAWN,
  drawnSlugs,
  readBuilt,
  type StoredStory,
} from '../story/disk/stored-story.ts';
import { memoize } from '../story/memoize.ts';
import type { Problem } from '../story/problem.ts';
import { audienceOf } from '../story/readings/audience.ts';
import { newestFirst } from './day-of.ts';
import { hasPart } from './site.ts';
import { tourOf, type NarratedTour } from '../story/readings/narration.ts';
import type { Story } from '../story/story.ts';

export interface StoryEntry {
  readonly slug: string;
  /** Absent if the script has errors, or its pictures could not be drawn. */
  readonly story?: Story;
  readonly manifest?: Manifest;
  readonly problems: readonly Problem[];
}

/** What the process that loads Next gives to pages: the press the story that it prints, the server its shelf. */
export interface StorySource {
  /** `version`: of a bundle; the one that stands now if undefined. */
  readonly read: (slug: string, version?: string) => Promise<StoredStory | undefined>;
  /** The version that stands now; only on a server. */
  readonly version?: (slug: string) => Promise<string | undefined>;
  readonly cards: () => Promise<readonly Card[]>;
}

const readDrawn = cache(async (slug: string): Promise<StoredStory | undefined> => {
  for (;;) {
    const stored = await readBuilt<StoredStory>(`${DRAWN}/${slug}.json`);
    if (stored || !(await readBuilt(`${DRAWN}/${DRAWING}`))) return stored;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
});

/** In development, what the watcher has drawn. A build of the program has no stories. */
const DEVELOPMENT: StorySource =
  process.env.NODE_ENV === 'development'
    ? {
        read: readDrawn,
        cards: async () =>
          (await Promise.all((await drawnSlugs()).map(readDrawn))).flatMap((stored) =>
            stored ? [cardOf(stored)] : [],
          ),
      }
    : { read: () => Promise.resolve(undefined), cards: () => Promise.resolve([]) };

/** Next bundles each route separately, so the source is on the global object. */
const GIVEN = Symbol.for('handscroll.stories');
const shared = globalThis as { readonly [GIVEN]?: StorySource };
const source = (): StorySource => shared[GIVEN] ?? DEVELOPMENT;

/** All stories, the newest first. */
export const cards = async (): Promise<readonly Card[]> => newestFirst(await source().cards());

const withoutNotes = memoize(audienceOf);

/** The version of a story that stands now; undefined in development. */
export const versionOf = async (slug: string) => source().version?.(slug);

/** A story, or its edition in another language. */
export async function storyAt(
  slug: string,
  lang?: string,
  version?: string,
): Promise<StoryEntry | undefined> {
  const stored = await source().read(slug, version);
  if (!stored) return undefined;
  const { problems, editions } = stored;
  const edition = lang === undefined ? editions[0] : editions.slice(1).find(({ story }) => story.lang === lang); // prettier-ignore
  if (edition) {
    const { source: copy, ...rest } = edition.manifest;
    // Without a studio nothing opens a copy.
    const manifest = copy !== undefined && hasPart('studio') ? { ...rest, source: copy } : rest;
    return { slug, problems, story: withoutNotes(edition.story), manifest };
  }
  return lang === undefined ? { slug, problems } : undefined;
}

/** A story in the given language if it exists, else the original. */
export const storyFor = async (slug: string, lang: string | undefined, version?: string) =>
  (await storyAt(slug, lang, version)) ?? storyAt(slug, undefined, version);

/** A story in one of its languages, including the original's; frame addresses always name the language. */
export async function storyIn(slug: string, lang: string): Promise<StoryEntry | undefined> {
  const original = await storyAt(slug);
  return original?.story?.lang === lang ? original : storyAt(slug, lang);
}

/** A valid story with its speaker notes, only for the presenter's page and the teacher's handout. */
export async function notedStoryAt(slug: string, lang?: string): Promise<Story | undefined> {
  const { editions = [] } = (await source().read(slug)) ?? {};
  return (lang === undefined ? editions[0] : editions.find(({ story }) => story.lang === lang))
    ?.story;
}

/** The path under which the site is served, without a trailing slash; empty at the root. */
export const basePath = process.env.HANDSCROLL_BASE ?? '';

/** The site's public origin, `https://example.org`, without the base path; empty if not configured. */
export const site = (process.env.HANDSCROLL_ORIGIN ?? '').replace(/\/+$/, '');

/**
 * Whether this site has the pages with notes and answers; `export --public` leaves out these pages and all
 * links to them.
 */
export const hasDesk = process.env.HANDSCROLL_PUBLIC !== '1';

/** The tour of a story, with the recordings that the build published. */
export function tourAt(story: Story, manifest: Manifest | undefined): NarratedTour {
  const published = Object.entries(manifest?.recordings ?? {});
  return tourOf(
    story,
    Object.fromEntries(
      published.map(([key, one]) => [key, { ...one, audio: basePath + one.audio }]),
    ),
  );
}
