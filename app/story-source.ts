/**
 * The one place where pages get their stories: every story on disk, checked, compiled and without
 * speaker notes. A story with errors is an entry too; it never keeps the others from being shown.
 */
import { cache } from 'react';
import { catalog } from '../components/themes/catalog.ts';
import { listStories, readStory } from '../story/disk/stories.ts';
import { readManifest, type Manifest } from '../story/disk/manifest.ts';
import { loadStory } from '../story/load.ts';
import type { Problem } from '../story/problem.ts';
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

async function load(): Promise<readonly StoryEntry[]> {
  const entries: StoryEntry[] = [];
  for (const { slug, folder } of await listStories()) {
    const checked = loadStory(await readStory(folder), catalog);
    const manifest = await readManifest(slug);
    entries.push({
      slug,
      problems: checked.problems,
      ...(checked.ok ? { story: audienceOf(checked.value) } : {}),
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
