/** A folder that is replaced whole or not at all. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a finished site in the place of the last one, which stays whole until then: a copy beside it takes its name.
 * @param {string} from @param {string} out
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
    // Not renamed from where it was built: that may be another disk.
    await cp(from, fresh, { recursive: true });
    if (existsSync(out)) renameSync(out, old);
    renameSync(fresh, out);
  } finally {
    drop();
    process.off('SIGTERM', end).off('SIGINT', end);
  }
}
