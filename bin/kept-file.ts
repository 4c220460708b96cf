/** Files that are costly to make and whose names say what they are made of: made once, kept from build to build. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { KEPT, at } from './place.mjs';

/** The path of a file below `.handscroll`, written whole or not at all when it is not there. */
export async function keptFile(name: string, make: () => Promise<Uint8Array>): Promise<string> {
  const file = at(KEPT, ...name.split('/'));
  if (!existsSync(file)) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(`${file}.${process.pid}`, await make());
    await rename(`${file}.${process.pid}`, file);
  }
  return file;
}

export const keptBytes = async (name: string, make: () => Promise<Uint8Array>): Promise<Buffer> =>
  readFile(await keptFile(name, make));
