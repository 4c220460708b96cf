/** A hash of everything that the program is built from; if it is unchanged, there is nothing to build. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { GUIDES } from './guide-names.mjs';
import { HASHES, PACKAGED, ROOT, at } from './place.mjs';

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

/** @returns {{ code: string, program: string }} */
const packaged = () => JSON.parse(readFileSync(HASHES, 'utf8'));

/** A hash of the code that draws; packages by their versions. */
export function codeHash() {
  if (PACKAGED) return packaged().code;
  const hash = createHash('sha256');
  const names = ['bin', 'components', 'story'].flatMap((folder) => filesOf(at(folder), ROOT));
  const code = names.filter((name) => !name.startsWith('story/library/'));
  addFiles(hash, ROOT, ['package-lock.json', ...code]);
  return hash.digest('hex');
}

/** Sixteen hex digits: a hash of names and bytes of the program's code and settings, without stories. */
export function programHash() {
  if (PACKAGED) return packaged().program;
  const hash = createHash('sha256');
  const names = CODE.flatMap((folder) => filesOf(at(folder), ROOT));
  const code = names.filter((name) => !name.startsWith('story/library/'));
  const guides = filesOf(at('docs'), ROOT).filter((name) =>
    GUIDES.includes(name.split(/[/.]/)[1] ?? ''),
  );
  addFiles(hash, ROOT, [...FILES, ...code, ...guides]);
  return hash.digest('hex').slice(0, 16);
}
