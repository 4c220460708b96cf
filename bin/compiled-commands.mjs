/**
 * Commands compiled ahead by the build, each into one file: to start one from TypeScript takes four times as
 * long as what it then does. A command whose sources changed since is run from them, as without a build.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT, ROOT, at } from './place.mjs';

const NAMES = ['check', 'kind'];
const FOLDER = at(KEPT, 'bin');
const STAMP = join(FOLDER, 'stamp.json');

/** One hash over the files that commands were compiled from. @param {readonly string[]} sources */
function stampOf(sources) {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(`${source}\0`).update(readFileSync(at(source)));
  return hash.digest('hex');
}

/** The compiled file of a command, if it was made from what stands here. @param {string} name */
export function compiledCommand(name) {
  try {
    const { stamp, sources } = JSON.parse(readFileSync(STAMP, 'utf8'));
    return stamp === stampOf(sources) ? join(FOLDER, `${name}.mjs`) : undefined;
  } catch {
    // Not compiled yet, or a source is gone.
    return undefined;
  }
}

/** Writes all compiled commands. */
export async function compileCommands() {
  const { build } = await import('esbuild');
  rmSync(FOLDER, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: NAMES.map((name) => at('bin', `${name}.ts`)),
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What only a drawing asks for lies in files of its own, which a check never opens.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    // What packages wrote for bundlers: their other form may ask for its parts by name at run time.
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    metafile: true,
  });
  // Packages are what the lock says, so that it stands for them.
  const own = Object.keys(metafile.inputs).filter((input) => !input.startsWith('node_modules/'));
  const sources = ['package-lock.json', ...own];
  writeFileSync(STAMP, JSON.stringify({ stamp: stampOf(sources), sources }));
}
