/**
 * The one place where pages get their stories: every story on disk, checked, compiled and without
 * speaker notes. A story with errors is an entry too; it never keeps the others from being shown.
 */
import { cache } from 'react';
import { catalog } from '../components/themes/catalog.ts';
import { hashOf } from '../story/disk/hash-of.ts';
import { listStories, readStory } from '../story/disk/stories.ts';
import { readManifest, type Manifest } from '../story/disk/manifest.ts';
import { loadStory } from '../story/load.ts';
import type { Checked, Problem } from '../story/problem.ts';
import { audienceOf } from '../story/readings/audience.ts';
import type { Story } from '../story/story.ts';

export interface StoryEntry {
  readonly slug: string;
  /** Absent while the script has errors. */
  readonly story?: Story;
  /** What the build drew for it; absent before the first build of its pictures. */
  readonly manifest?: Manifest;
  readonly problems: readonly Problem[];
}

/** Folder -> its story as last read: in development each request asks for all of them. */
const known = new Map<string, { readonly hash: string; readonly checked: Checked<Story> }>();

async function checkedStory(folder: string): Promise<Checked<Story>> {
  const files = await readStory(folder);
  const hash = hashOf(files);
  const before = known.get(folder);
  if (before?.hash === hash) return before.checked;
  const checked = loadStory(files, catalog);
  known.set(folder, { hash, checked });
  return checked;
}

async function load(): Promise<readonly StoryEntry[]> {
  const entries: StoryEntry[] = [];
  for (const { slug, folder } of await listStories()) {
    const checked = await checkedStory(folder);
    const manifest = await readManifest(slug);
    entries.push({
      slug,
      problems: checked.problems,
      // Of two stories with one id, the second stands at another address, under that name.
      ...(checked.ok ? { story: { ...audienceOf(checked.value), id: slug } } : {}),
      ...(manifest ? { manifest } : {}),
    });
  }
  return entries;
}

let kept: Promise<readonly StoryEntry[]> | undefined;
/** All stories: read once per build, and anew for every request while a story is being written. */
export const stories: () => Promise<readonly StoryEntry[]> =
  process.env.NODE_ENV === 'development' ? cache(load) : () => (kept ??= load());

export async function storyAt(slug: string): Promise<StoryEntry | undefined> {
  return (await stories()).find((entry) => entry.slug === slug);
}

/** The path under which the site is served, without a slash at its end; empty at a root. */
export const basePath = process.env.HANDSCROLL_BASE ?? '';
