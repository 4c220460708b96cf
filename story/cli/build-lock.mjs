/** One build at a time in one folder: a second command waits for the first, then finds its work done. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { KEPT, at } from './place.mjs';
import { say } from './say.mjs';

const LOCK = at(KEPT, 'building');

function holder() {
  try {
    const pid = Number(readFileSync(LOCK, 'utf8'));
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    // EPERM: it lives but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM' ? -1 : undefined;
  }
}

/** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
export async function alone(work) {
  mkdirSync(dirname(LOCK), { recursive: true });
  for (let told = false; ; await wait(300)) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      if (holder() === undefined) rmSync(LOCK, { force: true });
      else if (!told) say('Another command is building here; waiting for it …');
      told = true;
    }
  }
  try {
    return await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}
