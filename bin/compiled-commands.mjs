/**
 * Commands that the build compiles, each into one file, because starting one from TypeScript takes seconds.
 * If its sources changed since, a command runs from TypeScript; the build's own drawing has just been compiled.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT, PACKAGED, ROOT, at } from './place.mjs';
import { node, typescript } from './spawn.mjs';

/** Commands of an installed package. */
const COMMANDS = ['check', 'kind', 'file', 'pack', 'unpack', 'import', 'words', 'pdf', 'publish'];
const NAMES = [...COMMANDS, 'build-assets', 'press/press', 'press/publisher'];
/** Packages that load binaries from their own folders. */
const EXTERNAL = ['@resvg/resvg-js', 'esbuild', 'subset-font', 'next', 'iovalkey', 'playwright-core']; // prettier-ignore
const FOLDER = at(KEPT, 'bin');
const STAMP = join(FOLDER, 'stamp.json');

/** A hash of the files from which commands were compiled. @param {readonly string[]} sources */
function stampOf(sources) {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(`${source}\0`).update(readFileSync(at(source)));
  return hash.digest('hex');
}

/** Where the compiled file of a command is. @param {string} name */
export const commandFile = (name) => join(FOLDER, `${name}.mjs`);

/** The compiled file of a command, if it is up to date. @param {string} name */
export function compiledCommand(name) {
  if (!COMMANDS.includes(name)) return undefined;
  if (PACKAGED) return commandFile(name);
  try {
    const { stamp, sources } = JSON.parse(readFileSync(STAMP, 'utf8'));
    return stamp === stampOf(sources) ? commandFile(name) : undefined;
  } catch {
    // Not compiled yet, or a source was removed.
    return undefined;
  }
}

/**
 * Runs a command and waits: compiled if that is up to date, else from TypeScript. @param {string} source in bin/
 * @param {readonly string[]} [args]
 */
export function runCommand(source, args = []) {
  const file = compiledCommand(source.replace(/\.ts$/, ''));
  return file === undefined ? typescript(source, args) : node([file, ...args]);
}

/** Compiles all these commands. */
export async function compileCommands() {
  const { build } = await import('esbuild');
  rmSync(FOLDER, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: NAMES.map((name) => at('bin', `${name}.ts`)),
    outdir: FOLDER,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // Code that only drawing needs is in separate files, which a check never loads.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    minifyWhitespace: true,
    minifySyntax: true,
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': 'sourceUrl' },
    external: EXTERNAL,
    // The variants of packages for bundlers; the others may load their parts by name at run time.
    mainFields: ['module', 'main'],
    banner: {
      // Modules find files from where their sources are.
      js: "import { createRequire as requireFrom } from 'node:module'; const sourceUrl = new URL('../../bin/', import.meta.url).href, require = requireFrom(sourceUrl);",
    },
    metafile: true,
  });
  // Versions of packages are fixed by the lock file, so it represents them.
  const localSources = Object.keys(metafile.inputs).filter(
    (input) => !input.startsWith('node_modules/'),
  );
  const sources = ['package-lock.json', ...localSources];
  writeFileSync(STAMP, JSON.stringify({ stamp: stampOf(sources), sources }));
}
