/** Replaces a folder completely or not at all. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces the previous site by the finished one. The previous site stays complete until a full copy beside
 * it is renamed.
 * @param {string} from
 * @param {string} out
 */
export async function swapIn(from, out) {
  const beside = (/** @type {string} */ word) => join(dirname(out), `.${basename(out)}.${word}`);
  const [fresh, old] = [beside('new'), beside('old')];
  const drop = () => {
    if (existsSync(old) && !existsSync(out)) renameSync(old, out);
    for (const path of [fresh, old]) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  };
  const end = () => {
    drop();
    process.exit(1);
  };
  process.once('SIGTERM', end).once('SIGINT', end);
  drop();
  try {
    // Copied instead of renamed, because the source may be on another disk.
    await cp(from, fresh, { recursive: true });
    if (existsSync(out)) renameSync(out, old);
    renameSync(fresh, out);
  } finally {
    drop();
    process.off('SIGTERM', end).off('SIGINT', end);
  }
}
