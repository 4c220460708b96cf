/**
 * Allows one build at a time in a folder: a second command waits for the first, then finds that there is
 * nothing left to do.
 */
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { WORK } from './place.mjs';
import { say } from './say.mjs';

const LOCK = join(WORK, 'building');
/** In milliseconds: a build touches its lock this often, and a lock untouched for FORGOTTEN is stale. */
const TOUCH = 5_000;
const FORGOTTEN = 60_000;
/** In milliseconds: the time to write a process id into a new file. */
const WRITTEN = 2_000;

/**
 * Whether a build is running. The process id alone is not enough: after a restart, or in a container, the id
 * of an aborted build may belong to another command or to this one.
 * @param {string} lock
 */
function isHeld(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    const untouched = Date.now() - statSync(lock).mtimeMs;
    if (pid === process.pid || untouched > FORGOTTEN) return false;
    return pid > 0 ? process.kill(pid, 0) : untouched < WRITTEN;
  } catch {
    // The lock or its process no longer exists.
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
      // Only an existing lock is worth waiting for; with any other error, such as a full disk, waiting would
      // never end.
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
