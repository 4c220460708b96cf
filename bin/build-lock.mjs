/** One build at a time in one folder: a second command waits for the first, then finds its work done. */
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { KEPT, at } from './place.mjs';
import { say } from './say.mjs';

const LOCK = at(KEPT, 'building');
/** Who builds touches its lock this often; one that nobody has touched for so long is nobody's. */
const TOUCH = 5_000;
const FORGOTTEN = 60_000;
/** Time to write a number into a file that was just made. */
const WRITTEN = 2_000;

/**
 * Whether somebody builds. A number alone does not tell: in a container, or after a restart, the number of a
 * build that was cut off may be another command's by now, or our own.
 * @param {string} lock
 */
function isHeld(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    const untouched = Date.now() - statSync(lock).mtimeMs;
    if (pid === process.pid || untouched > FORGOTTEN) return false;
    return pid > 0 ? process.kill(pid, 0) : untouched < WRITTEN;
  } catch {
    // Neither the lock nor its process is there any more.
    return false;
  }
}

/** @template T @param {() => Promise<T>} work @param {string} [lock] @returns {Promise<T>} */
export async function alone(work, lock = LOCK) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let waited = false; ; await wait(300)) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      // Taken is one thing, a disk that takes nothing another: waiting would be for ever.
      const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!taken) {
        rmSync(lock, { force: true });
        throw error;
      }
      if (!isHeld(lock)) rmSync(lock, { force: true });
      else if (!waited) say('Another command is building here; waiting for it …');
      waited = true;
    }
  }
  const touch = setInterval(() => utimesSync(lock, new Date(), new Date()), TOUCH).unref();
  try {
    return await work();
  } finally {
    clearInterval(touch);
    rmSync(lock, { force: true });
  }
}
