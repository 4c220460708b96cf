import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { alone } from './build-lock.mjs';

const home = mkdtempSync(path.join(tmpdir(), 'handscroll lock '));
const lock = path.join(home, 'building');
afterAll(() => rmSync(home, { recursive: true }));
beforeEach(() => rmSync(lock, { force: true }));

const leave = (text: string, secondsAgo: number) => {
  writeFileSync(lock, text);
  const then = Date.now() / 1000 - secondsAgo;
  utimesSync(lock, then, then);
};
/** Whether work begins within a second. */
const begins = () =>
  Promise.race([
    alone(async () => true, lock),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 1000)),
  ]);

it('holds the lock while it works, and no longer', async () => {
  await alone(async () => {
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
  }, lock);
  expect(existsSync(lock)).toBe(false);
});

it.each([
  ['by a process that is gone', '999999999', 0],
  ['under our own number, as containers give it again', String(process.pid), 0],
  ['under a number that another command has by now', String(process.ppid), 61],
  ['empty, by a disk that was full', '', 3],
  ['as something else', 'lock', 3],
])('takes over a lock that was left %s', async (_, text, secondsAgo) => {
  leave(text, secondsAgo);
  expect(await begins()).toBe(true);
});

it('waits for who is building', async () => {
  leave(String(process.ppid), 5);
  const work = begins();
  expect(await work).toBe(false);
  // What still waits may go on now.
  rmSync(lock, { force: true });
});

it('says at once that there is no place for a lock', async () => {
  await expect(alone(async () => true, `${lock}${'x'.repeat(300)}`)).rejects.toThrow(
    'ENAMETOOLONG',
  );
});
