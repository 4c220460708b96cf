import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { watchFolders } from './watch-folders.ts';

const home = mkdtempSync(path.join(tmpdir(), 'handscroll watch '));
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
  rmSync(home, { recursive: true });
});

it('hears every save: in place, by replacing the file, and in a folder made later', async () => {
  const file = path.join(home, 'tale', 'story.json');
  mkdirSync(path.dirname(file));
  writeFileSync(file, '0');
  let heard: (() => void) | undefined;
  ends.push(watchFolders([home], () => heard?.()));
  const tell = (save: () => void) =>
    new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), 3000);
      heard = () => {
        clearTimeout(timer);
        resolve(true);
      };
      save();
    });
  const replace = (text: string) => {
    writeFileSync(`${file}.tmp`, text);
    renameSync(`${file}.tmp`, file);
  };
  expect(await tell(() => replace('1'))).toBe(true);
  expect(await tell(() => writeFileSync(file, '2'))).toBe(true);
  expect(await tell(() => replace('3'))).toBe(true);
  expect(await tell(() => writeFileSync(file, '4'))).toBe(true);
  expect(await tell(() => mkdirSync(path.join(home, 'tale', 'data')))).toBe(true);
  expect(await tell(() => writeFileSync(path.join(home, 'tale', 'data', 'a.csv'), ''))).toBe(true);
  expect(await tell(() => rmSync(path.join(home, 'tale'), { recursive: true }))).toBe(true);
});
