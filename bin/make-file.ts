/** Makes one HTML file of the story of a folder. */
import { deflateRawSync } from 'node:zlib';
import { TRUST } from '../app/_boot/boot.g.ts';
import { Hole } from '../components/file/addresses.ts';
import { makeHtml, type BuiltFile, type MakeOptions } from '../components/file/make.ts';
import type { StoryFolder } from '../story/disk/stories.ts';
import { filePrograms } from './file-program.ts';
import { editionsOf } from './file-story.ts';
import { fileStyle } from './file-style.ts';
import { published } from './published.ts';
import { Stop } from './say.mjs';

export interface FileOptions extends MakeOptions {
  /** Languages, separated by commas; only the original if undefined. */
  readonly lang?: string | undefined;
  /** Whether its pictures have just been drawn. */
  readonly drawn?: boolean;
}

export async function makeFile(
  folder: StoryFolder,
  { lang, drawn = false, ...options }: FileOptions,
  tell: (line: string) => void,
): Promise<BuiltFile> {
  tell('taking pictures');
  const editions = await editionsOf(folder, options.light ? lang?.split(',')[0] : lang, drawn);
  const han = editions.flatMap(({ manifest }) => manifest.fonts ?? []);
  const tools = {
    read: published,
    deflate: (bytes: Uint8Array) => deflateRawSync(bytes, { level: 9 }),
    styleOf: (story: BuiltFile['story'], text: string) => fileStyle(story, text, han),
    programsFor: async (needed: Parameters<typeof filePrograms>[0]) => [
      TRUST,
      ...(await filePrograms(needed)),
    ],
  };
  try {
    return await makeHtml(editions, options, tools, tell);
  } catch (error) {
    if (!(error instanceof Hole)) throw error;
    throw new Stop(`${error.message} (build the story anew: npm run build).`);
  }
}
