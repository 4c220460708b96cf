/** A hash of everything that a build is made from; if it is unchanged, there is nothing to build. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join, relative, resolve } from 'node:path';
import { ROOT, at } from './place.mjs';

const CODE = ['app', 'bin', 'components', 'story', 'public'];
const FILES = [
  'package-lock.json',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
];
/** Files that the build writes itself, and files that no build reads. */
const SKIP =
  /(^|\/)(\.[^/]*|node_modules)$|^public\/(stories|stills|cards|embed|files|studio)$|\.test\.tsx?$|README\.md$/;

/** The story folders in HANDSCROLL_STORIES: a folder with a story.json is a story, any other contains some. */
export function outsideStories(list = process.env.HANDSCROLL_STORIES ?? '') {
  return list
    .split(delimiter)
    .filter((part) => part.trim() !== '')
    .map((part) => resolve(part))
    .flatMap((folder) => {
      if (existsSync(join(folder, 'story.json'))) return [folder];
      if (!existsSync(folder)) return [];
      return readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
        .filter((inner) => existsSync(join(inner, 'story.json')));
    });
}

/** @param {string} folder @param {string} base @returns {string[]} files, sorted, relative with slashes */
function filesOf(folder, base) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      const name = relative(base, path).replaceAll('\\', '/');
      if (SKIP.test(name)) return [];
      if (entry.isDirectory()) return filesOf(path, base);
      return statSync(path, { throwIfNoEntry: false })?.isFile() ? [name] : [];
    });
}

/** @param {import('node:crypto').Hash} hash @param {string} base @param {readonly string[]} names */
function addFiles(hash, base, names) {
  for (const name of names) {
    const path = join(base, name);
    if (!existsSync(path)) continue;
    const bytes = readFileSync(path);
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
}

/** A hash of the code that draws; packages by their versions. */
export function codeHash() {
  const hash = createHash('sha256');
  const names = ['bin', 'components', 'story'].flatMap((folder) => filesOf(at(folder), ROOT));
  const code = names.filter((name) => !name.startsWith('story/library/'));
  addFiles(hash, ROOT, ['package-lock.json', ...code]);
  return hash.digest('hex');
}

/** Sixteen hex digits: a hash of names and bytes of code, stories and settings, and of the site's address. */
export function contentHash() {
  const hash = createHash('sha256')
    .update(process.env.HANDSCROLL_ORIGIN ?? '')
    .update(process.env.HANDSCROLL_DOWNLOADS ?? '');
  addFiles(hash, ROOT, [...FILES, ...CODE.flatMap((folder) => filesOf(at(folder), ROOT))]);
  for (const folder of outsideStories()) {
    hash.update(`${folder}\0`);
    addFiles(hash, folder, filesOf(folder, folder));
  }
  return hash.digest('hex').slice(0, 16);
}
