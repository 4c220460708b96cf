/** Follows the folders of stories: publishes what changed, and takes down what went. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Card } from '../../story/disk/card.ts';
import { hashOf, listStories, readStory } from '../../story/disk/stories.ts';
import type { Current } from '../shelf/shelf.ts';
import { workFolder } from '../work-folder.ts';
import { writeAtomically } from '../write-atomically.ts';
import type { Publisher } from './publisher.ts';
import { tell } from './tell.ts';

/** Folder -> its story's slug, and the hash of its files when it was published. */
type Followed = Record<string, { readonly slug: string; readonly hash: string }>;

/**
 * Publishes the folders of stories that changed, takes down those that went, and prints anew what another
 * program printed. Returns a sentence for each that could not be done.
 */
export async function follow(publisher: Publisher): Promise<readonly string[]> {
  const list = path.join(workFolder(), 'folders.json');
  const before = JSON.parse(await readFile(list, 'utf8').catch(() => '{}')) as Followed;
  const failures: string[] = [];
  const now: Followed = {};
  const attempt = (slug: string, work: () => Promise<unknown>) =>
      work().catch((error: Error) => failures.push(`${slug} could not be published: ${error.message}`)); // prettier-ignore
  /** A good version is not replaced by a page of errors; returns these. */
  const publish = async (slug: string, folder: string, current?: Current, from?: string) => {
    const evenBroken = !current || (current.card as Card).editions.length === 0;
    const done = await publisher.publish(slug, folder, { from, evenBroken });
    const faults = 'faults' in done ? done.faults : [];
    tell(`${slug} has problems; its last version stays`, faults);
    return faults;
  };
  for (const { slug, folder } of await listStories()) {
    const hash = hashOf(await readStory(folder));
    const known = before[folder]?.hash === hash && before[folder].slug === slug;
    now[folder] = before[folder] ?? { slug, hash: '' };
    // What was published over an unchanged folder, or taken down, stays so.
    if (known && (await publisher.shelf.log(slug)).length > 0) continue;
    const current = await publisher.shelf.current(slug);
    await attempt(slug, async () => {
      const faults = await publish(slug, folder, current);
      now[folder] = { slug, hash };
      await publisher.refresh();
      publisher.heard(faults, slug);
    });
  }
  for (const [folder, { slug, hash }] of Object.entries(before)) {
    const card = (await publisher.shelf.current(slug))?.card as Card | undefined;
    // What was published over it stays, and a story whose folder moved.
    const isMoved = Object.values(now).some((story) => story.slug === slug);
    if (!now[folder] && !isMoved && card?.source === hash)
      await attempt(slug, () => publisher.remove(slug));
  }
  await writeAtomically(list, Buffer.from(JSON.stringify(now)));
  const others = [...(await publisher.shelf.all())].filter(([, { card }]) => (card as Card).maker !== publisher.maker); // prettier-ignore
  for (const [slug, current] of others.sort(([, a], [, b]) => (a.at < b.at ? 1 : -1)))
    await attempt(slug, async () => {
      const folder = await publisher.bundles.local(slug, current.version);
      if (folder) await publish(slug, path.join(folder, 'source'), current, current.version);
    });
  await publisher.refresh();
  await publisher.printProgram();
  return failures;
}
