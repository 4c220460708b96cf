/**
 * `dev-stories <port> <host>`, the watch of `npm run dev`: draws every story, draws one again when it is saved, and tells open pages by
 * server-sent events: `drawn` (slugs: their pages reload) and `problems` (a list; the picture stays).
 */
import { createServer, type ServerResponse } from 'node:http';
import pc from 'picocolors';
import { catalog } from '../components/themes/catalog.ts';
import { keepChecked } from '../story/disk/checked-story.ts';
import { hashOf, listStories, readStory, watchStories } from '../story/disk/stories.ts';
import { drawStory, type Drawn } from './draw-story.ts';
import { publishStudio } from './studio.ts';
import { cutFonts } from './theme-fonts.ts';

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

/** Warnings that are shown at each save; more would push away what was just done. */
const SHOWN = 10;

interface Known {
  /** What the story's folder held. */
  readonly hash: string;
  readonly stills: Map<string, string>;
}
/** Slug -> what was last drawn. */
const known = new Map<string, Known>();

/** What is said once pages show what was saved. */
const later: (() => void)[] = [];

function sayWarnings({ missing, warnings, layout }: Drawn): void {
  const all = [...missing, ...warnings, ...layout()];
  for (const warning of all.slice(0, SHOWN)) console.log(pc.dim(`  ${warning}`));
  if (all.length > SHOWN) console.log(pc.dim('  … and more (npx handscroll check lists all)'));
}

async function draw(slug: string, folder: string, stills: Known['stills']): Promise<void> {
  const started = Date.now();
  const drawn = await drawStory(slug, folder, catalog, stills);
  const { opened, faults } = drawn;
  await keepChecked(slug, opened);
  for (const fault of drawn.translationFaults) console.log(pc.yellow(`  ${fault}`));
  if (faults.length === 0) {
    broken.delete(slug);
    console.log(`${slug}: drawn in ${Date.now() - started} ms`);
    later.push(() => sayWarnings(drawn));
    return;
  }
  broken.set(slug, faults);
  console.log(pc.yellow(`${slug} has problems; its last good picture stays:`));
  for (const fault of faults) console.log(`  ${fault}`);
}

/** Draws what changed since the last time; gives the slugs whose pages are to be shown anew. */
async function drawChanged(): Promise<readonly string[]> {
  const changed: string[] = [];
  const gone = new Set(known.keys());
  for (const { slug, folder } of await listStories()) {
    gone.delete(slug);
    const before = known.get(slug);
    const hash = hashOf(await readStory(folder));
    if (before?.hash === hash) continue;
    const stills = before?.stills ?? new Map<string, string>();
    known.set(slug, { hash, stills });
    await draw(slug, folder, stills);
    if (!broken.has(slug)) changed.push(slug);
  }
  for (const slug of gone) {
    known.delete(slug);
    broken.delete(slug);
    changed.push(slug);
  }
  return changed;
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

await cutFonts();
await publishStudio();
let working: Promise<unknown> = drawChanged();
await working;
for (const say of later.splice(0)) say();
server.listen(Number(process.argv[2]), process.argv[3]);

/** One drawing at a time; saves that come meanwhile are drawn after it, once. */
let waiting = false;
watchStories(() => {
  if (waiting) return;
  waiting = true;
  working = working.then(async () => {
    waiting = false;
    const changed = await drawChanged();
    for (const page of pages) {
      tellProblems(page);
      if (changed.length > 0) send(page, 'drawn', changed);
    }
    for (const say of later.splice(0)) say();
  });
});
