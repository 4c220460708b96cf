/**
 * The only source of stories for pages: every story on disk, checked, compiled and without speaker notes. A
 * story that cannot be shown is an entry too, and does not affect the others.
 */
import { cache } from 'react';
import { catalog } from '../components/themes/catalog.ts';
import { readChecked } from '../story/disk/checked-story.ts';
import { hashOf, listStories, readStory, type StoryFolder } from '../story/disk/stories.ts';
import { editionKey, readManifest, type Manifest } from '../story/disk/manifest.ts';
import { openEditions, type Opened } from '../story/load.ts';
import type { Checked, Problem } from '../story/problem.ts';
import { audienceOf } from '../story/readings/audience.ts';
import { placedStory } from '../story/readings/edition.ts';
import { tourOf, type NarratedTour } from '../story/readings/narration.ts';
import type { Story } from '../story/story.ts';

export interface StoryEntry {
  readonly slug: string;
  /** Absent if the script has errors, or its pictures could not be drawn. */
  readonly story?: Story;
  /** The files that the build made for it; absent before the first build of its pictures. */
  readonly manifest?: Manifest;
  readonly problems: readonly Problem[];
  /** The editions in other languages; empty for an edition. */
  readonly editions: readonly StoryEntry[];
}

/** In development each request reads the stories again; a build reads each of them once. */
const writing = process.env.NODE_ENV === 'development';
/** `npm run dev` watches stories, and checks each one before pages reload. */
const watched = writing && process.env.HANDSCROLL_LIVE !== undefined;

/** Folder -> the story last read from it, because in development each request needs all of them. */
const known = new Map<string, { readonly hash: string; readonly opened: Opened }>();

async function openedStory({ slug, folder }: StoryFolder): Promise<Opened> {
  const watchedStory = watched ? await readChecked<Opened>(slug) : undefined;
  if (watchedStory) return watchedStory;
  const files = await readStory(folder);
  const hash = hashOf(files);
  const before = known.get(folder);
  if (before?.hash === hash) return before.opened;
  const opened = await openEditions(files, catalog);
  known.set(folder, { hash, opened });
  return opened;
}

const NOT_DRAWN: Problem = {
  ...{ severity: 'error', code: 'scene-state', file: 'story.json', path: 'scenes' },
  ...{ line: 1, column: 1 },
  message: 'its pictures could not be drawn',
  hint: 'the build says why',
};

/** A story in one language with its address and notes, or why it cannot be shown. */
interface Edition {
  readonly lang?: string;
  readonly manifest: Manifest | undefined;
  readonly checked: Checked<Story>;
}

/**
 * A story that the build could not draw is left out, because its pages would fail in the same way and stop
 * the whole build.
 */
function drawn(checked: Checked<Story>, manifest: Manifest | undefined): Checked<Story> {
  if (!checked.ok || manifest || writing) return checked;
  return { ok: false, problems: [NOT_DRAWN, ...checked.problems] };
}

/** The story first, then its editions. */
async function editionsOf(folder: StoryFolder): Promise<readonly [Edition, ...Edition[]]> {
  // Of two stories with the same id, the second has another slug, which also becomes its id.
  const { slug } = folder;
  const { original, editions } = await openedStory(folder);
  const manifest = await readManifest(slug);
  const drawnOriginal = drawn(original, manifest);
  if (!drawnOriginal.ok) return [{ manifest, checked: drawnOriginal }];
  const { lang } = drawnOriginal.value;
  const visible = editions.filter(({ checked }) => checked.ok);
  const others: Edition[] = [];
  for (const edition of visible) {
    const its = await readManifest(editionKey(slug, edition.lang));
    const checked = drawn(edition.checked, its);
    if (checked.ok)
      others.push({
        lang: edition.lang,
        manifest: its,
        checked: { ...checked, value: placedStory(checked.value, slug, lang, visible, edition) },
      });
  }
  const value = placedStory(drawnOriginal.value, slug, lang, visible);
  return [{ manifest, checked: { ...drawnOriginal, value } }, ...others];
}

async function entryOf(folder: StoryFolder): Promise<StoryEntry> {
  const { slug } = folder;
  const [first, ...others] = (await editionsOf(folder)).map(({ manifest, checked }) => ({
    slug,
    problems: checked.problems,
    ...(checked.ok && { story: audienceOf(checked.value) }),
    ...(manifest && { manifest }),
    editions: [],
  }));
  return { slug, problems: [], ...first, editions: others };
}

const perRequest = cache(entryOf);
/**
 * Next bundles each route separately, so the cache is stored on the global object; otherwise each route would
 * read every story again.
 */
const BUILT = Symbol.for('handscroll.stories');
const shared = globalThis as { [BUILT]?: Map<string, Promise<StoryEntry>> };
const built = (shared[BUILT] ??= new Map<string, Promise<StoryEntry>>());
function entry(folder: StoryFolder): Promise<StoryEntry> {
  if (writing) return perRequest(folder);
  const found = built.get(folder.slug) ?? entryOf(folder);
  built.set(folder.slug, found);
  return found;
}

let listed: ReturnType<typeof listStories> | undefined;
const perRequestList = cache(listStories);
/** The folders of all stories, without opening them. */
export const storyFolders = () => (writing ? perRequestList() : (listed ??= listStories()));

/** All stories. */
export async function stories(): Promise<readonly StoryEntry[]> {
  const entries: StoryEntry[] = [];
  for (const folder of await storyFolders()) entries.push(await entry(folder));
  return entries;
}

/** A story, or its edition in another language. */
export async function storyAt(slug: string, lang?: string): Promise<StoryEntry | undefined> {
  const folder = (await storyFolders()).find((one) => one.slug === slug);
  const found = folder && (await entry(folder));
  if (lang === undefined) return found;
  return found?.editions.find(({ story }) => story?.lang === lang);
}

/** A story in the given language if it exists, else the original. */
export const storyFor = async (slug: string, lang: string | undefined) =>
  (await storyAt(slug, lang)) ?? storyAt(slug);

/** A story in one of its languages, including the original's; frame addresses always name the language. */
export async function storyIn(slug: string, lang: string): Promise<StoryEntry | undefined> {
  const original = await storyAt(slug);
  return original?.story?.lang === lang ? original : storyAt(slug, lang);
}

/** A valid story with its speaker notes, only for the presenter's page and the teacher's handout. */
export async function notedStoryAt(slug: string, lang?: string): Promise<Story | undefined> {
  const folder = (await storyFolders()).find((one) => one.slug === slug);
  const edition = folder && (await editionsOf(folder)).find((one) => one.lang === lang);
  return edition?.checked.ok ? edition.checked.value : undefined;
}

/** The places of all editions. */
export async function editionPlaces(): Promise<{ slug: string; lang: string }[]> {
  return (await stories()).flatMap(({ slug, editions }) =>
    editions.flatMap(({ story }) => (story ? [{ slug, lang: story.lang }] : [])),
  );
}

/** The places of all stories and editions in frames. */
export async function embedPlaces(): Promise<{ slug: string; lang: string }[]> {
  const original = (await stories()).flatMap(({ slug, story }) =>
    story ? [{ slug, lang: story.lang }] : [],
  );
  return [...original, ...(await editionPlaces())];
}

/** The steps of a story or an edition; each has a page. */
export async function stepPlaces(place: {
  readonly params: { readonly slug: string; readonly lang?: string };
}): Promise<{ step: string }[]> {
  const found = await storyAt(place.params.slug, place.params.lang);
  return (found?.story?.steps ?? []).map(({ id }) => ({ step: id }));
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
