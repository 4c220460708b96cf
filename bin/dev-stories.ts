/**
 * `dev-stories <port> <host>`, the watcher of `npm run dev`: draws every story, redraws one when it is saved,
 * and notifies open pages by server-sent events: `drawn` (slugs; their pages reload) and `problems` (a list;
 * the picture stays).
 */
import { rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import pc from 'picocolors';
import { catalog } from '../components/themes/catalog.ts';
import { DRAWING, DRAWN } from '../story/disk/stored-story.ts';
import { hashOf, listStories, readStory, watchStories } from '../story/disk/stories.ts';
import { drawStory, type Drawn } from './draw-story.ts';
import { makeGuides } from './guides.ts';
import { publishStudio } from './studio.ts';
import { cutFonts } from './theme-fonts.ts';
import { readDrawn, workFolder } from './work-folder.ts';
import { writeAtomically } from './write-atomically.ts';

const pages = new Set<ServerResponse>();
/** Slug -> messages, of stories that cannot be shown now; also sent to pages that open later. */
const broken = new Map<string, readonly string[]>();

const send = (page: ServerResponse, event: string, data: unknown) =>
  page.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);

const tellProblems = (page: ServerResponse) =>
  send(
    page,
    'problems',
    [...broken].map(([slug, faults]) => ({ slug, faults })),
  );

/** The most warnings shown at each save, so that other output stays visible. */
const MOST_LISTED = 10;

/** Slug -> the hash of the story's folder when it was last drawn. */
const known = new Map<string, string>();

/** Output that waits until pages show what was saved. */
const later: (() => void)[] = [];

function sayWarnings({ missing, warnings, layout }: Drawn): void {
  const all = [...missing, ...warnings, ...layout()];
  for (const warning of all.slice(0, MOST_LISTED)) console.log(pc.dim(`  ${warning}`));
  if (all.length > MOST_LISTED)
    console.log(pc.dim('  … and more (npx handscroll check lists all)'));
}

/** Whether the story was drawn as it was before. */
async function draw(slug: string, folder: string): Promise<boolean> {
  const started = Date.now();
  const before = JSON.stringify(await readDrawn(slug));
  const drawn = await drawStory(slug, folder, catalog);
  const { faults } = drawn;
  const isSame = JSON.stringify(drawn.stored) === before;
  for (const fault of drawn.translationFaults) console.log(pc.yellow(`  ${fault}`));
  if (faults.length === 0) {
    broken.delete(slug);
    console.log(`${slug}: drawn in ${Date.now() - started} ms`);
    later.push(() => sayWarnings(drawn));
    return isSame;
  }
  broken.set(slug, faults);
  console.log(pc.yellow(`${slug} has problems; its last good picture stays:`));
  for (const fault of faults) console.log(`  ${fault}`);
  return isSame;
}

/** Draws the stories that changed since the last time; returns their slugs. */
async function drawChanged(): Promise<readonly string[]> {
  const changed: string[] = [];
  const gone = new Set(known.keys());
  for (const { slug, folder } of await listStories()) {
    gone.delete(slug);
    const hash = hashOf(await readStory(folder));
    if (known.get(slug) === hash) continue;
    known.set(slug, hash);
    const isSame = await draw(slug, folder);
    if (!broken.has(slug) && !isSame) changed.push(slug);
  }
  for (const slug of gone) {
    known.delete(slug);
    broken.delete(slug);
    changed.push(slug);
  }
  return changed;
}

const server = createServer((request, page) => {
  // Pages are on another port of this machine, so CORS is needed. Only slugs and messages are sent.
  page.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': request.headers.origin ?? '*',
  });
  pages.add(page);
  page.on('close', () => pages.delete(page));
  tellProblems(page);
});

/** Draws what changed, and tells the pages. */
async function follow(): Promise<void> {
  const changed = await drawChanged();
  for (const page of pages) {
    tellProblems(page);
    if (changed.length > 0) send(page, 'drawn', changed);
  }
  for (const say of later.splice(0)) say();
}

await cutFonts();
// Pages show the last drawing meanwhile; those of a story that was never drawn wait for it (app/story-source.ts).
const drawing = path.join(workFolder(), DRAWN, DRAWING);
await writeAtomically(drawing, Buffer.from('true'));
server.listen(Number(process.argv[2]), process.argv[3]);
let working: Promise<unknown> = follow().then(() => rm(drawing));
await working;
await publishStudio();
await makeGuides();

/** Draws one at a time; saves during a drawing are drawn together after it. */
let waiting = false;
watchStories(() => {
  if (waiting) return;
  waiting = true;
  working = working.then(() => {
    waiting = false;
    return follow();
  });
});
