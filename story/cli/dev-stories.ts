/**
 * The watch of `npm run dev`: draws every story, draws one again when it is saved, and tells open pages by
 * server-sent events: `drawn` (reload) or `problems` (a list; the picture stays).
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pc from 'picocolors';
import { catalog } from '../../components/themes/catalog.ts';
import { listStories, watchStories } from '../disk/stories.ts';
import { watchFolders } from '../disk/watch-folders.ts';
import { drawStory } from './draw-story.ts';

const pages = new Set<ServerResponse>();
/** Slug -> sentences, of the stories that can't be shown now; a page that opens later is told too. */
const broken = new Map<string, readonly string[]>();

const send = (page: ServerResponse, event: string, data: unknown) =>
  page.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);

const tellProblems = (page: ServerResponse) =>
  send(
    page,
    'problems',
    [...broken].map(([slug, faults]) => ({ slug, faults })),
  );

async function draw(slug: string, folder: string): Promise<boolean> {
  const started = Date.now();
  const { faults } = await drawStory(slug, folder, catalog);
  if (faults.length === 0) {
    broken.delete(slug);
    console.log(`${slug}: drawn in ${Date.now() - started} ms`);
    return true;
  }
  broken.set(slug, faults);
  console.log(pc.yellow(`${slug} has problems; its last good picture stays:`));
  for (const fault of faults) console.log(`  ${fault}`);
  return false;
}

async function drawAll(): Promise<boolean> {
  let good = false;
  const slugs = new Set<string>();
  for (const { slug, folder } of await listStories()) {
    slugs.add(slug);
    good = (await draw(slug, folder)) || good;
  }
  for (const slug of broken.keys()) if (!slugs.has(slug)) broken.delete(slug);
  return good;
}

const server = createServer((request, page) => {
  // Pages stand on another port of this machine. Only addresses and sentences are told here.
  page.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': request.headers.origin ?? '*',
  });
  pages.add(page);
  page.on('close', () => pages.delete(page));
  tellProblems(page);
});

let working: Promise<unknown> = drawAll();
await working;
server.listen(Number(process.argv[2] ?? 0), process.argv[3] ?? '127.0.0.1', () => {
  process.send?.((server.address() as AddressInfo).port);
});

/** Code that pictures, checks and timelines are made by is loaded once: a change needs a new process. */
const CODE = [
  'components/scenes',
  'components/stage',
  'components/themes',
  ...['compile', 'readings', 'script', 'timeline'].map((room) => `story/${room}`),
];
watchFolders(CODE, (names) => {
  if ([...names].some((name) => /\.(tsx?|json)$/.test(name) && !/\.test\.tsx?$/.test(name)))
    process.exit(0);
});

/** One drawing at a time; saves that come meanwhile are drawn after it, once. */
let waiting = false;
watchStories(() => {
  if (waiting) return;
  waiting = true;
  working = working.then(async () => {
    waiting = false;
    const good = await drawAll();
    for (const page of pages) {
      tellProblems(page);
      if (good && broken.size === 0) send(page, 'drawn', {});
    }
  });
});
process.on('disconnect', () => process.exit(0));
