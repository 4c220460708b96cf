/**
 * Watches folders and everything in them, with one watcher for each folder. Node's own recursive watch on
 * Linux watches files, and gets no more events for a file that an editor has replaced.
 */
import { readdirSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';

/** Editors write a file in several steps: one call covers everything within this time. */
const SETTLE_MS = 60;
/** A folder given by mistake must not use up all of the system's watches. */
const MOST = 1000;

function foldersIn(folder: string, found: Set<string>): void {
  if (found.size >= MOST) return;
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  found.add(folder);
  for (const entry of entries)
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      foldersIn(path.join(folder, entry.name), found);
}

/** Calls back with the names of files that changed; returns a function that stops watching. */
export function watchFolders(
  roots: readonly string[],
  changed: (names: ReadonlySet<string>) => void,
): () => void {
  const watchers = new Map<string, FSWatcher>();
  let names = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const soon = (name: string | null) => {
    names.add(name ?? '');
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changedNames = names;
      names = new Set();
      look();
      changed(changedNames);
    }, SETTLE_MS);
  };
  const drop = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const look = () => {
    const folders = new Set<string>();
    for (const root of roots) foldersIn(root, folders);
    for (const folder of [...watchers.keys()]) if (!folders.has(folder)) drop(folder);
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, (_event, name) => soon(name));
        // Removing a watched folder is a change like any other.
        watcher.on('error', () => {
          drop(folder);
          soon(null);
        });
        watchers.set(folder, watcher);
      } catch {
        // It was removed between being listed and being watched; its parent's watcher reports that.
      }
    }
  };
  look();
  return () => {
    clearTimeout(timer);
    for (const folder of [...watchers.keys()]) drop(folder);
  };
}
