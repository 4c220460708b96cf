/** The shelf in a folder, which several servers may share. */
import { readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from '../write-atomically.ts';
import type { Engine } from './shelf.ts';

/** Files read at the same time: many more could be too many open files. */
const AT_ONCE = 64;

/** Undefined if there is no such file or folder. */
const ifThere = <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch((error: NodeJS.ErrnoException): undefined => {
    if (error.code !== 'ENOENT') throw error;
  });

export function diskEngine(root: string): Engine {
  const at = (folder: string, name = '') => path.resolve(root, folder, name);
  return {
    names: async (folder) => (await ifThere(readdir(at(folder)))) ?? [],
    async get(folder, names) {
      const found: (Uint8Array | undefined)[] = [];
      const read = (name: string) => ifThere(readFile(at(folder, name)));
      for (let n = 0; n < names.length; n += AT_ONCE)
        found.push(...(await Promise.all(names.slice(n, n + AT_ONCE).map(read))));
      return found;
    },
    put: (folder, name, bytes) => replaceFile(at(folder, name), bytes),
    remove: async (folder, name) => rm(at(folder, name), { force: true }),
    close: async () => undefined,
  };
}
