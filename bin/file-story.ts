/** Loads the story for a standalone file, in the requested languages, with the files that the build drew for it. */
import { catalog } from '../components/themes/catalog.ts';
import { hashOf, readStory, type StoryFolder } from '../story/disk/stories.ts';
import type { StoredEdition, StoredStory } from '../story/disk/stored-story.ts';
import { standing } from './build.mjs';
import { programHash } from './content-hash.mjs';
import { drawStory } from './draw-story.ts';
import { published } from './published.ts';
import { Stop } from './say.mjs';
import { readDrawn } from './work-folder.ts';

/** The language that a tag, or the beginning of one, refers to. */
const meant = (asked: string, known: readonly string[]): string | undefined =>
  known.find((lang) => lang === asked) ?? known.find((lang) => lang.startsWith(`${asked}-`));

/** The story as it was last drawn, if that was from these files by this code; otherwise it is drawn now. */
async function drawnFrom({ slug, folder }: StoryFolder): Promise<StoredStory> {
  const before = await readDrawn(slug);
  const manifest = before?.editions[0]?.manifest;
  const isThere =
    manifest && [manifest.timeline, ...Object.values(manifest.stills)].every(published);
  const hash = hashOf(await readStory(folder));
  if (isThere && before?.folderHash === hash && standing()?.build === programHash()) return before;
  const { faults, missing, stored } = await drawStory(slug, folder, catalog);
  if (faults.length + missing.length > 0) throw new Stop([...faults, ...missing].join('\n'));
  return stored;
}

/**
 * Loads a story from its files. It is drawn again, unless pictures of these files by the current code exist
 * or `drawn` is given. The file opens in the first language; without `langs` it has only the original.
 */
export async function editionsOf(
  folder: StoryFolder,
  langs: string | undefined,
  drawn?: StoredStory,
): Promise<readonly [StoredEdition, ...StoredEdition[]]> {
  const { slug } = folder;
  const { editions } = drawn ?? (await drawnFrom(folder));
  const known = editions.map(({ story }) => story.lang);
  const requestedLangs = (langs ?? known[0] ?? '').split(',').map((asked) => {
    const lang = meant(asked.trim(), known);
    if (lang === undefined)
      throw new Stop(`--lang is "${asked}", and ${slug} can be read in ${known.join(', ')}`, 2);
    return lang;
  });
  const [first, ...others] = [...new Set(requestedLangs)].flatMap((lang) => {
    const edition = editions.find(({ story }) => story.lang === lang);
    if (!edition) return [];
    const inFile = edition.story.editions.filter((one) => requestedLangs.includes(one.lang));
    const story = { ...edition.story, editions: inFile.length > 1 ? inFile : [] };
    return [{ ...edition, story }];
  });
  if (!first) throw new Stop('--lang names no language.', 2);
  return [first, ...others];
}
