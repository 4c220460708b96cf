/** Stories on disk: where they are, what their folders contain, when they change. */
import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { plainLetters } from '../plain-letters.ts';
import { ID_PATTERN } from '../script/patterns.ts';
import { readBounded, readFolder } from './read-folder.ts';
import { watchFolders } from './watch-folders.ts';

export interface StoryFolder {
  /** The story's id, or its folder's name if the id cannot be read. Unique in a list. */
  readonly slug: string;
  /** An absolute path. */
  readonly folder: string;
}
export const MAIN = 'story.json';
const SCRIPT_BYTES = 2 * 1024 * 1024;

/** The library, unless HANDSCROLL_LIBRARY is empty, and every folder in HANDSCROLL_STORIES, a list as in PATH. */
export function roots(): readonly string[] {
  const library = process.env['HANDSCROLL_LIBRARY'] ?? path.join('story', 'library');
  const named = (process.env['HANDSCROLL_STORIES'] ?? '').split(path.delimiter);
  return [library, ...named].filter((name) => name.trim() !== '').map((name) => path.resolve(name));
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** A folder with a story.json is a story; any other contains story folders. */
export async function storiesIn(folder: string): Promise<readonly string[]> {
  if (await isFile(path.join(folder, MAIN))) return [folder];
  const names = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = names
    .filter((entry) => !entry.name.startsWith('.') && !entry.isFile())
    .map((entry) => path.join(folder, entry.name))
    .sort();
  const stories: string[] = [];
  for (const one of folders) if (await isFile(path.join(one, MAIN))) stories.push(one);
  return stories;
}

/** The id of a script; undefined if it has no valid one. */
export function idIn(bytes: Uint8Array): string | undefined {
  try {
    const script: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof script !== 'object' || script === null || !Object.hasOwn(script, 'id'))
      return undefined;
    const { id } = script as { id: unknown };
    return typeof id === 'string' && id.length <= 60 && ID_PATTERN.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

/** A folder's name in a form for addresses. */
function nameOf(folder: string): string {
  const name = plainLetters(path.basename(folder))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'story' : name;
}

/** Every story, sorted by root and folder name. */
export async function listStories(): Promise<readonly StoryFolder[]> {
  const folders = (await Promise.all(roots().map(storiesIn))).flat();
  const taken = new Set<string>();
  const stories: StoryFolder[] = [];
  for (const folder of new Set(folders)) {
    const bytes = await readBounded(path.join(folder, MAIN), SCRIPT_BYTES).catch(() => undefined);
    const id = (bytes && idIn(bytes)) ?? nameOf(folder);
    // If two stories have the same id, the first keeps the address.
    let slug = taken.has(id) ? nameOf(folder) : id;
    for (let n = 2; taken.has(slug); n++) slug = `${id}-${n}`;
    taken.add(slug);
    stories.push({ slug, folder });
  }
  return stories;
}

/** Every file of a story's folder by its path, `/` between names. */
export async function readStory(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  return readFolder(folder);
}

/** Calls back after a story was saved, added or removed; returns a function that stops watching. */
export function watchStories(changed: () => void): () => void {
  return watchFolders(roots(), changed);
}

/** A hash over names and bytes, in the order given (readStory's is by name). */
export function hashOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  // Lengths separate names from contents, so that different files cannot give the same input.
  for (const [name, bytes] of files) hash.update(`${name}\0${bytes.byteLength}\0`).update(bytes);
  return hash.digest('hex');
}
