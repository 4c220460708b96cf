/** Makes one HTML file of the story of a folder. */
import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { TRUST } from '../app/_boot/boot.g.ts';
import { Hole } from '../components/file/addresses.ts';
import type { StudioAddresses } from '../components/studio/addresses.ts';
import { openSite, type Site } from '../components/studio/maker/site.ts';
import { makeHtml, type BuiltFile, type MakeOptions } from '../components/file/make.ts';
import type { StoryFolder } from '../story/disk/stories.ts';
import type { StoredStory } from '../story/disk/stored-story.ts';
import { filePrograms } from './file-program.ts';
import { editionsOf } from './file-story.ts';
import { fileStyle, hanFaces } from './file-style.ts';
import { KEPT, PACKAGED, at } from './place.mjs';
import { published } from './published.ts';
import { Stop } from './say.mjs';

export interface FileOptions extends MakeOptions {
  /** Languages, separated by commas; only the original if undefined. */
  readonly lang?: string | undefined;
  /** The story, if it has just been drawn. */
  readonly drawn?: StoredStory;
}

/** The parts that the program has for files made in browsers: an installed package has no bundler. */
async function openParts(): Promise<Site> {
  const { reader } = JSON.parse(await readFile(at(KEPT, 'studio.json'), 'utf8')) as StudioAddresses;
  return openSite(
    reader,
    async (address) => new Response(new Uint8Array(await readFile(at('public', address)))),
  );
}

export async function makeFile(
  folder: StoryFolder,
  { lang, drawn, ...options }: FileOptions,
  tell: (line: string) => void,
): Promise<BuiltFile> {
  tell('taking pictures');
  const editions = await editionsOf(folder, options.light ? lang?.split(',')[0] : lang, drawn);
  const han = editions.flatMap(({ manifest }) => manifest.fonts ?? []);
  const site = PACKAGED ? await openParts() : undefined;
  const tools = {
    read: published,
    deflate: (bytes: Uint8Array) => deflateRawSync(bytes, { level: 9 }),
    styleOf: async (story: BuiltFile['story'], text: string) =>
      site
        ? (await Promise.all([...han.map(hanFaces), site.styleOf(story, text)])).join('')
        : fileStyle(story, text, han),
    programsFor: async (needed: Parameters<typeof filePrograms>[0]) =>
      site ? site.programsFor(needed) : [TRUST, ...(await filePrograms(needed))],
  };
  try {
    return await makeHtml(editions, options, tools, tell);
  } catch (error) {
    if (!(error instanceof Hole)) throw error;
    throw new Stop(`${error.message} (build the story anew: npm run build).`);
  }
}
