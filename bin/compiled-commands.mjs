/**
 * Commands compiled ahead by the build, each into one file: to start one from TypeScript takes four times as
 * long as what it then does. A command whose sources changed since is run from them, as without a build.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { KEPT, ROOT, at } from './place.mjs';

const NAMES = ['check', 'kind'];
const fileOf = (/** @type {string} */ name, /** @type {string} */ ending) =>
  at(KEPT, 'bin', `${name}.${ending}`);

/** One hash over the files that a command was compiled from. @param {readonly string[]} sources */
function stampOf(sources) {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(`${source}\0`).update(readFileSync(at(source)));
  return hash.digest('hex');
}

/** The compiled file of a command, if it was made from what stands here. @param {string} name */
export function compiledCommand(name) {
  try {
    const { stamp, sources } = JSON.parse(readFileSync(fileOf(name, 'json'), 'utf8'));
    return stamp === stampOf(sources) ? fileOf(name, 'mjs') : undefined;
  } catch {
    // Not compiled yet, or a source is gone.
    return undefined;
  }
}

/** Replaces a file at once: a command may be reading it. @param {string} file @param {string | Uint8Array} content */
function replace(file, content) {
  writeFileSync(`${file}.next`, content);
  renameSync(`${file}.next`, file);
}

/** Writes all compiled commands. */
export async function compileCommands() {
  const { build } = await import('esbuild');
  mkdirSync(at(KEPT, 'bin'), { recursive: true });
  for (const name of NAMES) {
    const { outputFiles, metafile } = await build({
      absWorkingDir: ROOT,
      entryPoints: [at('bin', `${name}.ts`)],
      outfile: fileOf(name, 'mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20.19',
      // What packages wrote for bundlers: their other form may ask for its parts by name at run time.
      mainFields: ['module', 'main'],
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      metafile: true,
      write: false,
    });
    // Packages are what the lock says, so that it stands for them.
    const own = Object.keys(metafile.inputs).filter((input) => !input.startsWith('node_modules/'));
    const sources = ['package-lock.json', ...own.map((input) => relative(ROOT, at(input)))];
    replace(fileOf(name, 'mjs'), outputFiles[0]?.contents ?? '');
    replace(fileOf(name, 'json'), JSON.stringify({ stamp: stampOf(sources), sources }));
  }
}
