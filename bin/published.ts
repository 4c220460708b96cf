/**
 * Files that builds and drawings write to public/. Those of the program have hashes in their names, and stay while
 * one of its last three builds may need them; those of a story are copied into its bundle.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomically } from './write-atomically.ts';

const FOLDERS = ['stories', 'stills', 'cards', 'files', 'studio'];
const LISTS = path.join('.handscroll', 'files');
/** This build and the two before. */
const BUILDS = 3;

/** Where they are; a package that cannot be written to has another folder. */
const PUBLIC = process.env['HANDSCROLL_FILES'] ?? 'public';

const HASHED = /\.[0-9a-f]{10}\./;

/** The file of an address as `publish` returns it, where names are not encoded. */
export const pathOf = (address: string): string => path.join(PUBLIC, ...address.split('/'));

/** Copies a published file; one that never changes takes no more of the disk, where that is possible. */
export async function copyPublished(address: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  const linked = HASHED.test(address) && (await link(pathOf(address), to).then(() => true, () => false)); // prettier-ignore
  if (!linked) await copyFile(pathOf(address), to);
}

/** The content that a build published under an address; undefined if there is none. */
export function published(address: string): Uint8Array | undefined {
  const file = pathOf(decodeURIComponent(address));
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** Writes public/<address>, unless a hashed file of that size exists; returns the address with a leading slash. */
export async function publish(address: string, content: string | Uint8Array): Promise<string> {
  const file = pathOf(address);
  const size = Buffer.byteLength(content);
  const there = await stat(file).catch(() => undefined);
  if (there?.size !== size || !HASHED.test(address)) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  } else await utimes(file, new Date(), new Date());
  return `/${address}`;
}

/** In milliseconds: how long a drawing may take. */
const DRAWING = 10 * 60_000;

/**
 * Removes files of a story that its last drawing did not publish, nor another one that may be running; bundles have
 * copies of theirs.
 */
export async function keepPublished(slug: string, addresses: readonly string[]): Promise<void> {
  const published = new Set(addresses.map(pathOf));
  for (const folder of ['stories', 'stills', 'cards', 'files'])
    for (const name of await readdir(path.join(PUBLIC, folder)).catch(() => [])) {
      if (name !== slug && !name.startsWith(`${slug}.`)) continue;
      const place = path.join(PUBLIC, folder, name);
      for (const entry of await readdir(place, { recursive: true, withFileTypes: true })) {
        const file = path.join(entry.parentPath, entry.name);
        if (!entry.isFile() || published.has(file)) continue;
        const used = (await stat(file).catch(() => undefined))?.mtimeMs ?? Infinity;
        if (Date.now() - used > DRAWING) await rm(file, { force: true });
      }
    }
}

/** Records the files of this build, and removes files that no recent build lists. */
export async function keepFiles(build: string, addresses: readonly string[]): Promise<void> {
  await writeAtomically(path.join(LISTS, `${build}.json`), Buffer.from(JSON.stringify(addresses)));
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
