/**
 * Where files are, and a check that they can be written. Paths are absolute, so that a command works from any
 * folder. There are three places: the program (ROOT), which is read-only in an installed package; the work folder,
 * where commands and servers write (work-folder.ts); and the folders of stories.
 */
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop } from './say.mjs';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** @param {...string} parts */
export const at = (...parts) => join(ROOT, ...parts);
/** Files that the tools keep: earlier static files, manifests, the build's lock. */
export const KEPT = '.handscroll';

/** Written by bin/package.mjs: the hashes of the sources, which an installed package does not have. */
export const HASHES = at(KEPT, 'hashes.json');
/** Whether this is an installed package: built, without sources, and perhaps read-only. */
export const PACKAGED = existsSync(HASHES);

/** The work folder of a package: beside the stories, or in the user's cache where that can't be written. */
function placeToWrite() {
  const beside = resolve(KEPT);
  try {
    accessSync(existsSync(beside) ? beside : dirname(beside), constants.W_OK);
    return beside;
  } catch {
    return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'handscroll');
  }
}

// Commands run in the program's folder, so that these are set before the first starts.
if (PACKAGED) {
  process.env.HANDSCROLL_STORIES ||= process.cwd();
  process.env.HANDSCROLL_WORK = resolve(process.env.HANDSCROLL_WORK || placeToWrite());
  process.env.HANDSCROLL_FILES ||= join(process.env.HANDSCROLL_WORK, 'files');
}
/** Where locks and unfinished files are. */
export const WORK = (PACKAGED && process.env.HANDSCROLL_WORK) || at(KEPT);

// Commands run in the project's folder, but paths given by a person are relative to that person's folder.
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

/** The folder of the build; another name allows a second build beside it, as tests with other stories need. */
export const BUILT = process.env.HANDSCROLL_BUILT ?? '.next-server';
export const BUILDING = '.next-server.new';
/** A file in a finished build with the hash of the content it was made from. */
export const STAMP = 'handscroll.json';

/** Stops with one sentence if this folder is not writable. @param {string} why */
export function needsWriting(why) {
  if (PACKAGED) return;
  try {
    accessSync(ROOT, constants.W_OK);
    // Root has permission even on a read-only disk, so only writing a file tells.
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
