/** Packs the story of a folder as an archive. */
import { readFile } from 'node:fs/promises';
import { archiveOf, type Archive } from '../components/file/archive.ts';
import { isOfStory } from '../story/archive/public-source.ts';
import { readStory, type StoryFolder } from '../story/disk/stories.ts';
import { makeFile, type FileOptions } from './make-file.ts';
import { at } from './place.mjs';
import { versionHere } from './version.ts';

/** The archive, and what its HTML file leaves out. */
export async function makeArchive(
  folder: StoryFolder,
  options: Omit<FileOptions, 'light'>,
  tell: (line: string) => void,
): Promise<Archive & { readonly left: readonly string[] }> {
  const file = await makeFile(folder, { ...options, light: false }, tell);
  const files = await readStory(folder.folder);
  const archive = archiveOf(file, files, {
    notes: options.notes,
    version: await versionHere(),
    schema: await readFile(at('public', 'schema', 'story-1.json')),
  });
  const others = [...files.keys()].filter((name) => !isOfStory(name));
  return { ...archive, left: [...file.left, ...others] };
}
