/** Stories of the library, compiled: once for all tests of a worker. */
import { catalog } from '../components/themes/catalog.ts';
import { readStory } from '../story/disk/stories.ts';
import { loadStory } from '../story/load.ts';
import type { Story } from '../story/story.ts';

const stories = new Map<string, Story>();

export async function libraryStory(slug: string): Promise<Story> {
  const known = stories.get(slug);
  if (known) return known;
  const loaded = loadStory(await readStory(`story/library/${slug}`), catalog);
  if (!loaded.ok) throw new Error(`${slug}: ${JSON.stringify(loaded.problems)}`);
  stories.set(slug, loaded.value);
  return loaded.value;
}
