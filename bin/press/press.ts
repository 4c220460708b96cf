/**
 * The press: a child process that draws and prints, one job at a time, so that readers never wait for it. It
 * gets its jobs as messages (press-process.ts). Pages read the site's options when their modules load, so these
 * are in its environment.
 */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import type { Site } from '../../app/site.ts';
import type { StorySource } from '../../app/story-source.ts';
import { catalog } from '../../components/themes/catalog.ts';
import { cardOf, type Card } from '../../story/disk/card.ts';
import { readFolder } from '../../story/disk/read-folder.ts';
import { STORED, type StoredStory } from '../../story/disk/stored-story.ts';
import { offersDownloads, publishDownloads } from '../downloads.ts';
import { drawStory } from '../draw-story.ts';
import { copyPublished, keepPublished } from '../published.ts';
import { packStory, unpackStory } from './archives.ts';
import { CARD, writeFolder } from './bundles.ts';
import type { Answer, Job, Pressed } from './job.ts';
import { libraryPages, programPages, storyPages, type SiteParts } from './pages.ts';
import { printPages, warmUp } from './print.ts';

const { leaveOut = [], logo } = JSON.parse(process.env['HANDSCROLL_SITE'] || '{}') as Site;
const SITE: SiteParts = {
  origin: Boolean(process.env['HANDSCROLL_ORIGIN']),
  desk: process.env['HANDSCROLL_PUBLIC'] !== '1',
  server: process.env['HANDSCROLL_MODE'] !== 'export',
  leaveOut,
};

/** What pages find while they are printed (app/story-source.ts). */
function give(stored: StoredStory | undefined, cards: readonly Card[]): void {
  const source: StorySource = {
    read: (slug) => Promise.resolve(slug === stored?.slug ? stored : undefined),
    cards: () => Promise.resolve(cards),
  };
  Object.assign(globalThis, { [Symbol.for('handscroll.stories')]: source });
}

async function writeAll(folder: string, files: Iterable<readonly [string, Uint8Array | string]>) {
  for (const [name, bytes] of files) {
    const file = path.join(folder, ...name.split('/'));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

/** Files that are compressed already. */
const SQUEEZED = /\.(?:png|jpe?g|webp|avif|woff2|mp[34]|m4a|webm|ogg|opus|zip|glb)$/i;

/** A folder as an archive. The same files give the same bytes. */
async function zipOf(folder: string): Promise<Uint8Array> {
  const files: Parameters<typeof zipSync>[0] = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).replaceAll(path.sep, '/');
    files[name] = [await readFile(file), { level: SQUEEZED.test(name) ? 0 : 6 }];
  }
  return zipSync(files, { mtime: '2015-05-19T00:00:00' });
}

/** Draws and prints a story into `to`, with its archive beside that. */
async function story(job: Extract<Job, { kind: 'story' }>, to: string): Promise<Pressed> {
  const { slug, folder, target } = job;
  // While the story is drawn, Next loads.
  warmUp().catch(() => undefined);
  const drawn = await drawStory(slug, folder, catalog);
  const faults = [...drawn.faults, ...drawn.missing];
  const isBroken = faults.length > 0;
  if (isBroken && !job.evenBroken) return { faults, notes: [] };
  let stored: StoredStory = isBroken ? { ...drawn.stored, editions: [] } : drawn.stored;
  const addresses = isBroken ? [] : [...drawn.files];
  if (!isBroken && offersDownloads()) {
    const downloads = await publishDownloads(folder, stored);
    stored = downloads.stored;
    addresses.push(...downloads.written);
  }
  const card = { ...cardOf(stored), maker: job.maker };
  give(stored, [card]);
  await printPages(storyPages(stored, SITE), to);
  for (const address of new Set(addresses))
    await copyPublished(address, path.join(to, 'files', ...address.split('/')));
  const sources = [...(await readFolder(folder))].map(([name, bytes]) => [`source/${name}`, bytes] as const); // prettier-ignore
  await keepPublished(slug, addresses);
  await writeAll(to, [[STORED, JSON.stringify(stored)], [CARD, JSON.stringify(card)], ...sources]);
  const zip = `${target}.zip`;
  await writeFile(zip, await zipOf(to)).catch(async (error: unknown) => {
    await rm(zip, { force: true });
    throw error;
  });
  return { faults, notes: [...drawn.translationFaults, ...drawn.unwritten] };
}

async function work(job: Job, to: string): Promise<Pressed> {
  if (job.kind === 'story') return story(job, to);
  if (job.kind === 'unpack') return unpackStory(job.archive, to);
  if (job.kind === 'pack') return packStory(job.slug, job.folder, to);
  give(undefined, job.cards);
  await printPages(job.kind === 'library' ? libraryPages(SITE) : programPages(SITE), to);
  if (logo && job.kind === 'library')
    await copyFile(logo.file, path.join(to, 'pages', logo.address));
  return { faults: [], notes: [] };
}

async function done(job: Job): Promise<Answer> {
  try {
    let pressed: Pressed | undefined;
    await writeFolder(job.target, async (to) => (pressed = await work(job, to)));
    return { pressed: pressed! };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (job: Job) => void done(job).then((answer) => process.send?.(answer)));
process.on('disconnect', () => process.exit());
