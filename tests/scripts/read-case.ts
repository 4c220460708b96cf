/** A golden case: `<name>.input.json`, or a folder `<name>/` with a story.json and what it names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface GoldenCase {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Path of the file with the expected output. */
  readonly output: string;
}
const HERE = import.meta.dirname;

/** All files of a folder by their relative paths, without the files of expected messages. */
export function folderFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'output.txt') continue;
    const path = join(entry.parentPath, entry.name);
    files.set(
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path),
    );
  }
  return files;
}

/** `story.fr.json`: its errors do not hide the original. */
export const isTranslation = (file: string): boolean => /^story\.[^/]+\.json$/.test(file);

/** All cases, by name. */
export function goldenCases(): GoldenCase[] {
  return readdirSync(HERE, { withFileTypes: true })
    .flatMap((entry): GoldenCase[] => {
      const path = join(HERE, entry.name);
      if (entry.isDirectory())
        return [{ name: entry.name, files: folderFiles(path), output: join(path, 'output.txt') }];
      const name = /^(.+)\.input\.json$/.exec(entry.name)?.[1];
      if (name === undefined) return [];
      const files = new Map([['story.json', readFileSync(path) as Uint8Array]]);
      return [{ name, files, output: join(HERE, `${name}.output.txt`) }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
