/**
 * Files that builds write to public/: their names contain hashes, and they stay while one of the last three
 * builds may need them.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDERS = ['stories', 'stills', 'cards', 'files', 'studio'];
const LISTS = path.join('.handscroll', 'files');
/** This build and the two before. */
const BUILDS = 3;

/** The content that a build published under an address; undefined if there is none. */
export function published(address: string): Uint8Array | undefined {
  const file = path.join('public', ...address.split('/').map(decodeURIComponent));
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** Writes public/<address>, unless a hashed file of that size exists; returns the address with a leading slash. */
export async function publish(address: string, content: string | Uint8Array): Promise<string> {
  const file = path.join('public', ...address.split('/'));
  const size = Buffer.byteLength(content);
  const there = await stat(file).catch(() => undefined);
  if (there?.size !== size || !/\.[0-9a-f]{10}\./.test(address)) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return `/${address}`;
}

/** Records the files of this build, and removes files that no recent build lists. */
export async function keepFiles(build: string, addresses: readonly string[]): Promise<void> {
  await mkdir(LISTS, { recursive: true });
  const listFile = path.join(LISTS, `${build}.json`);
  await writeFile(`${listFile}.next`, JSON.stringify(addresses));
  await rename(`${listFile}.next`, listFile);
  const lists = (await readdir(LISTS))
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(LISTS, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const file of lists.splice(BUILDS)) await rm(file);
  const listed = lists.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as string[]);
  const listedFiles = new Set(listed.map((address) => path.join('public', address)));
  for (const folder of FOLDERS) {
    const root = path.join('public', folder);
    const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const file = path.join(entry.parentPath, entry.name);
      if (entry.isFile() && !listedFiles.has(file)) await rm(file, { force: true });
    }
  }
}
