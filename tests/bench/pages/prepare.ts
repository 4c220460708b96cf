/** Builds pages that are missing or older than their sources, and prints which. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programHash } from '../../../bin/content-hash.mjs';
import { say } from '../../../bin/say.mjs';
import { buildPeers } from './build-peers.ts';
import { buildSite, writeStories } from './build-site.ts';
import { BENCH, MADE, PEERS, SITE } from './places.ts';

/** A hash of everything that pages are made of. */
function sourcesHash(sizes: readonly number[], sources: readonly string[]): string {
  const hash = createHash('sha256').update(sizes.join());
  for (const source of sources) {
    const path = join(BENCH, source);
    const files = statSync(path).isFile()
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

async function once(name: string, stamp: string, result: string, work: () => Promise<void> | void) {
  const file = join(MADE, `${name}.stamp`);
  if (existsSync(result) && existsSync(file) && readFileSync(file, 'utf8') === stamp) return;
  say(`Building ${name} …`);
  const started = Date.now();
  await work();
  writeFileSync(file, stamp);
  say(`Built in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** Builds all sizes at once, so that choosing other sizes needs no build. */
export async function prepare(sizes: readonly number[], ours: boolean): Promise<void> {
  mkdirSync(MADE, { recursive: true });
  const peers = sourcesHash(sizes, ['package-lock.json', 'peers', 'text', 'pages/build-peers.ts']);
  await once('the pages to compare with', peers, PEERS, () => buildPeers(sizes, PEERS));
  if (!ours) return;
  const stamp = `${programHash()} ${sourcesHash(sizes, ['text', 'pages/build-site.ts'])}`;
  await once('our own pages (this takes a few minutes)', stamp, SITE, async () => {
    writeStories(sizes);
    await buildSite();
  });
}
