import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { replaceFile } from './write-atomically.ts';

it('replaces a file that several write at once by a complete one, and leaves nothing beside it', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'handscroll write '));
  const file = path.join(folder, 'new', 'value');
  const size = 1_000_000;
  await replaceFile(file, Buffer.alloc(size, 255));
  let writing = true;
  const writes = Promise.all(
    Array.from({ length: 30 }, (_, i) => replaceFile(file, Buffer.alloc(size, i))),
  ).finally(() => (writing = false));
  const torn: number[] = [];
  const read = async () => {
    while (writing) {
      const bytes = await readFile(file);
      if (!bytes.equals(Buffer.alloc(size, bytes[0]))) torn.push(bytes.length);
    }
  };
  await Promise.all([writes, read()]);
  expect(torn).toEqual([]);
  expect(await readdir(path.dirname(file))).toEqual(['value']);
  await rm(folder, { recursive: true });
});
