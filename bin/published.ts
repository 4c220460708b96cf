/** Files under public/ that a build wrote: hashed names, kept while one of three builds may ask for them. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDERS = ['stories', 'stills'];
const LISTS = path.join('.handscroll', 'files');
/** This build and the two before. */
const BUILDS = 3;

/** `name` with the content's hash before the ending: `cars.wide.svg` -> `cars.wide.1a2b3c4d5e.svg`. */
export const hashedName = (name: string, content: string | Uint8Array): string =>
  withHash(name, shortHash(content));

/** Ten hexadecimal digits: what a file's name says of its content. */
export const shortHash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);

/** The same for a hash at hand, which files that change together share. */
export function withHash(name: string, hash: string): string {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
}

/** Writes public/<address> when it is not there yet; gives the address with its first slash. */
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

/** What a build wrote; nothing for a list that was cut off with its build, or by a full disk. */
async function readList(file: string): Promise<readonly string[] | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as readonly string[];
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Remembers what this build wrote, and removes files that no kept build names. */
export async function keepFiles(build: string, addresses: readonly string[]): Promise<void> {
  await mkdir(LISTS, { recursive: true });
  const own = path.join(LISTS, `${build}.json`);
  await writeFile(`${own}.next`, JSON.stringify(addresses));
  await rename(`${own}.next`, own);
  const lists = await Promise.all(
    (await readdir(LISTS)).map(async (name) => {
      const file = path.join(LISTS, name);
      return { file, time: (await stat(file)).mtimeMs };
    }),
  );
  lists.sort((a, b) => b.time - a.time);
  const wanted = new Set<string>();
  for (const [index, { file }] of lists.entries()) {
    const listed = index < BUILDS ? await readList(file) : undefined;
    if (!listed) await rm(file, { force: true });
    for (const address of listed ?? []) wanted.add(path.join('public', address));
  }
  for (const folder of FOLDERS) {
    const root = path.join('public', folder);
    const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const file = path.join(entry.parentPath, entry.name);
      if (entry.isFile() && !wanted.has(file)) await rm(file, { force: true });
    }
  }
}
