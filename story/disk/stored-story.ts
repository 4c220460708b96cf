/**
 * A drawn story as its pages, a class and files made of it read it: compiled, in all its languages, with notes
 * and answers, and with what was drawn.
 */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../problem.ts';
import type { Story } from '../story.ts';
import type { Manifest } from './manifest.ts';

export interface StoredEdition {
  /** With its address and notes. */
  readonly story: Story;
  readonly manifest: Manifest;
}
export interface StoredStory {
  readonly slug: string;
  /** Of the original. */
  readonly problems: readonly Problem[];
  /** The original first; empty if the story cannot be shown. */
  readonly editions: readonly StoredEdition[];
  /** The hash of the folder that it was made from; commands that make files use it to detect changes. */
  readonly folderHash: string;
}

/** The name of its file in a bundle. */
export const STORED = 'story.json';

/** Reads JSON that a command in the project's folder wrote; undefined if it does not exist. */
export async function readBuilt<T>(name: string): Promise<T | undefined> {
  const file = path.join(process.cwd(), '.handscroll', name);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as T);
}

/** The folder of drawn stories in a work folder. */
export const DRAWN = 'drawn';
/** A file there while development draws all stories for the first time. */
export const DRAWING = '_drawing.json';

/** The slugs of all stories drawn in development; the gallery's examples begin with an underscore. */
export async function drawnSlugs(): Promise<readonly string[]> {
  const names = await readdir(path.join(process.cwd(), '.handscroll', DRAWN)).catch(() => []);
  return names.flatMap((name) => (/^[^_].*\.json$/.test(name) ? [name.slice(0, -5)] : [])).sort();
}
