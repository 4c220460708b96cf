/** Loads the story for a standalone file, in the requested languages, with the files that the build drew for it. */
import type { FileEdition } from '../components/file/file-edition.ts';
import { catalog } from '../components/themes/catalog.ts';
import { editionKey, readManifest, type Manifest } from '../story/disk/manifest.ts';
import { hashOf, readStory, type StoryFolder } from '../story/disk/stories.ts';
import { openEditions } from '../story/load.ts';
import { placedStory } from '../story/readings/edition.ts';
import { standing } from './build.mjs';
import { contentHash } from './content-hash.mjs';
import { drawStory } from './draw-story.ts';
import { published } from './published.ts';
import { Stop } from './say.mjs';

interface Drawn extends FileEdition {
  readonly manifest: Manifest;
}

/** The language that a tag, or the beginning of one, refers to. */
const meant = (asked: string, known: readonly string[]): string | undefined =>
  known.find((lang) => lang === asked) ?? known.find((lang) => lang.startsWith(`${asked}-`));

/**
 * Loads a story from its files. It is drawn again, unless pictures of these files by the current code exist.
 * The file opens in the first language; without `langs` it has only the original.
 */
export async function editionsOf(
  { slug, folder }: StoryFolder,
  langs: string | undefined,
  drawn: boolean,
): Promise<readonly [Drawn, ...Drawn[]]> {
  const files = await readStory(folder);
  const { original, editions } = await openEditions(files, catalog);
  if (!original.ok)
    throw new Stop(`${slug} has errors, so no file is made of it (npx handscroll check).`, 2);
  const storyLang = original.value.lang;
  const valid = editions.filter(({ checked }) => checked.ok);
  const known = [storyLang, ...valid.map(({ lang }) => lang)];
  const requestedLangs = (langs ?? storyLang).split(',').map((asked) => {
    const lang = meant(asked.trim(), known);
    if (lang === undefined)
      throw new Stop(`--lang is "${asked}", and ${slug} can be read in ${known.join(', ')}`, 2);
    return lang;
  });
  const before = await readManifest(slug);
  const isThere = before && [before.timeline, ...Object.values(before.stills)].every(published);
  const isSame = before?.folderHash === hashOf(files) && standing()?.build === contentHash();
  const isFresh = drawn || (isThere && isSame);
  const drawing = isFresh ? undefined : await drawStory(slug, folder, catalog);
  const faults = [drawing?.faults ?? [], drawing?.missing ?? []].flat();
  if (faults.length > 0) throw new Stop(faults.join('\n'));
  const drawnEditions: Drawn[] = [];
  for (const lang of new Set(requestedLangs)) {
    const edition = valid.find((one) => one.lang === lang);
    const { checked } = edition ?? { checked: original };
    const manifest = await readManifest(edition ? editionKey(slug, lang) : slug);
    if (!checked.ok || !manifest)
      throw new Stop(`The pictures of ${slug} in ${lang} were not drawn (npm run build says why).`);
    const story = placedStory(checked.value, slug, storyLang, valid, edition);
    const inFile = story.editions.filter((one) => requestedLangs.includes(one.lang));
    drawnEditions.push({
      story: { ...story, editions: inFile.length > 1 ? inFile : [] },
      manifest,
    });
  }
  const [first, ...others] = drawnEditions;
  if (!first) throw new Stop('--lang names no language.', 2);
  return [first, ...others];
}
