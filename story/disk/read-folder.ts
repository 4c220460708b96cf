/** Reads the files of one folder, with limits, because a story's folder is untrusted. */
import type { Dirent } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

const MOST_FILES = 1_000;
const MOST_BYTES = 256 * 1024 * 1024;
const DEEPEST = 6;
/** One byte above the checker's limits, so that the checker sees that a file is too large. */
const MOST_OF = new Map([
  ['.json', 8 * 1024 * 1024 + 1],
  ['.csv', 8 * 1024 * 1024 + 1],
]);
/** A story and its translations; other JSON files may be geographic borders. */
const [SCRIPT, MOST_OF_SCRIPT] = [/^story(\.[^/]+)?\.json$/, 2 * 1024 * 1024 + 1];
const MOST_OF_ANY = 40 * 1024 * 1024 + 1;

/** The first `most` bytes of a file. */
export async function readBounded(file: string, most: number): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(Math.min(size, most));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

/** Whether an entry is a regular file inside `root`, after following links. */
async function isInside(root: string, file: string, entry: Dirent): Promise<boolean> {
  if (entry.isFile()) return true;
  if (!entry.isSymbolicLink()) return false;
  const real = await realpath(file).catch(() => undefined);
  if (real === undefined || !real.startsWith(root + path.sep)) return false;
  return (await stat(real)).isFile();
}

/**
 * Every file by its path, with `/` between names. Hidden files, links that leave the folder, and everything
 * beyond the limits are left out; for the checker they do not exist.
 */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const root = await realpath(folder);
  const files = new Map<string, Uint8Array>();
  let bytesLeft = MOST_BYTES;
  const visit = async (inner: string, depth: number): Promise<void> => {
    const here = path.join(root, inner);
    const entries = await readdir(here, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const name = inner === '' ? entry.name : `${inner}/${entry.name}`;
      if (entry.isDirectory()) {
        if (depth < DEEPEST) await visit(name, depth + 1);
        continue;
      }
      if (files.size >= MOST_FILES || bytesLeft <= 0) return;
      const file = path.join(root, name);
      if (!(await isInside(root, file, entry))) continue;
      const most = SCRIPT.test(name)
        ? MOST_OF_SCRIPT
        : (MOST_OF.get(path.extname(name).toLowerCase()) ?? MOST_OF_ANY);
      const bytes = await readBounded(file, Math.min(most, bytesLeft)).catch(() => undefined);
      if (!bytes) continue;
      bytesLeft -= bytes.byteLength;
      files.set(name, bytes);
    }
  };
  await visit('', 0);
  return files;
}
