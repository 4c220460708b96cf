/** Where things lie, and what may not be written. Paths are absolute: a command works from any folder. */
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop } from './say.mjs';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** @param {...string} parts */
export const at = (...parts) => join(ROOT, ...parts);

// Commands work in the project's folder; what a person named is meant from where that person stands.
if (process.env.HANDSCROLL_STORIES)
  process.env.HANDSCROLL_STORIES = process.env.HANDSCROLL_STORIES.split(delimiter)
    .filter((part) => part.trim() !== '')
    .map((part) => resolve(part))
    .filter((folder) => {
      if (existsSync(folder)) return true;
      process.stderr.write(`HANDSCROLL_STORIES names ${folder}, which does not exist.\n`);
      return false;
    })
    .join(delimiter);

/** Where the build stands; another name lets a second one stand beside it, as tests of other stories need. */
export const BUILT = process.env.HANDSCROLL_BUILT ?? '.next-server';
export const BUILDING = '.next-server.new';
/** What the tools keep for themselves: earlier static files, manifests, the build's lock. */
export const KEPT = '.handscroll';
/** Written into a finished build: which content it was made from. */
export const STAMP = 'handscroll.json';

/** Stops with one sentence when this folder can't be written to. @param {string} why */
export function needsWriting(why) {
  try {
    accessSync(ROOT, constants.W_OK);
    // Root may write by permission and yet not on a read-only disk: only a try tells.
    mkdirSync(at(KEPT), { recursive: true });
    const probe = at(KEPT, `probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch {
    throw new Stop(
      `${ROOT} can't be written to, and ${why} (copy it to a folder of yours, or use --no-install --no-build on one that is built).`,
    );
  }
}
