/**
 * A cache for files that are expensive to make; their names contain a hash of their input, and they are kept
 * across builds. The program has some, made when it was built.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { KEPT, at } from './place.mjs';
import { workFolder } from './work-folder.ts';

/** The path of a file below the work folder; a missing one is made and written atomically. */
export async function cachedFile(name: string, make: () => Promise<Uint8Array>): Promise<string> {
  const built = at(KEPT, ...name.split('/'));
  const file = path.join(workFolder(), ...name.split('/'));
  if (existsSync(built)) return built;
  if (!existsSync(file)) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(`${file}.${process.pid}`, await make());
    await rename(`${file}.${process.pid}`, file);
  }
  return file;
}

export const cachedBytes = async (name: string, make: () => Promise<Uint8Array>): Promise<Buffer> =>
  readFile(await cachedFile(name, make));
