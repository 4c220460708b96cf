/**
 * A server with malicious stories: the library filled with attacks, and randomly changed scripts that the
 * checker accepts. They are built beside the real build and removed afterwards.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { catalog } from '../../components/themes/catalog.ts';
import { listStories, readStory } from '../../story/disk/stories.ts';
import { loadStory } from '../../story/load.ts';
import { change, mutate, type Json } from '../stories/mutate.ts';
import { withPayloads } from '../stories/payloads.ts';
import { testStories } from '../stories/stories.ts';
import type { Server } from '../browser/class-world.ts';
import { builtBeside } from './built-beside.ts';

const HOME = join('.handscroll', 'hostile');
const world = builtBeside(HOME, '.next-hostile');
const SAMPLES = 4;
export const hostile = (slug: string): string => `hostile-${slug}`;
export const samples: readonly string[] = Array.from({ length: SAMPLES }, (_, i) => `sample-${i}`);

type Files = ReadonlyMap<string, Uint8Array>;
function write(id: string, files: Files): void {
  for (const [name, bytes] of files) {
    const path = join(HOME, id, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/** Randomly changed scripts of small stories that the checker accepts; the same in each run. */
function* accepted(): Generator<Files> {
  const sources = ['three-peaks', 'right-to-left', 'future', 'no-canvas'].map((name) =>
    new TextDecoder().decode(testStories().get(name)?.get('story.json')),
  );
  const changes = fc.sample(fc.array(change, { minLength: 2, maxLength: 4 }), {
    numRuns: 400,
    seed: 2025,
  });
  let result = 0;
  for (const [i, list] of changes.entries()) {
    if (result === SAMPLES) return;
    const json = JSON.parse(sources[result % sources.length] ?? '{}') as Json;
    mutate(json, list);
    if (typeof json !== 'object' || json === null || Array.isArray(json)) continue;
    const script = JSON.stringify({ ...json, id: samples[result] });
    const files = new Map([['story.json', new TextEncoder().encode(script)]]);
    if (i === 0 || !loadStory(files, catalog).ok) continue;
    result++;
    yield files;
  }
}

/** Writes and builds the stories, unless they are built already. */
export async function buildHostile(): Promise<void> {
  rmSync(HOME, { recursive: true, force: true });
  for (const { slug, folder } of await listStories())
    write(hostile(slug), withPayloads(await readStory(folder), hostile(slug), catalog));
  for (const [i, files] of [...accepted()].entries()) write(samples[i] ?? '', files);
  await world.build();
}
export const startHostile = (): Promise<Server> => world.start();

/** Removes everything of them that a real server could send. */
export function removeHostile(): void {
  world.remove();
  rmSync(HOME, { recursive: true, force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildHostile();
