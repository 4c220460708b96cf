/** The folder where commands and servers write. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DRAWN, type StoredStory } from '../story/disk/stored-story.ts';
import { KEPT } from './place.mjs';
import { writeAtomically } from './write-atomically.ts';

export const workFolder = (): string => path.resolve(process.env['HANDSCROLL_WORK'] ?? KEPT);

const fileOf = (slug: string) => path.join(workFolder(), DRAWN, `${slug}.json`);

/** The story as it was last drawn here. */
export async function readDrawn(slug: string): Promise<StoredStory | undefined> {
  const text = await readFile(fileOf(slug), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as StoredStory);
}

/** A page may be reading: it gets either the previous version or this one, complete. */
export const writeDrawn = (stored: StoredStory): Promise<void> =>
  writeAtomically(fileOf(stored.slug), Buffer.from(JSON.stringify(stored)));
