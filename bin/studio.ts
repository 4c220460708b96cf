/** What the studio asks for beside its page: its workers under public/studio/worker/, and the stories to begin from. */
import { readFile, writeFile, readdir, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { StudioAddresses } from '../components/studio/addresses.ts';
import { at } from './place.mjs';
import { hashedName } from '../components/file/hashed-name.ts';
import { publish } from './published.ts';
import { publishReader } from './studio-reader.ts';

/** Where the page's server finds the addresses. */
const LIST = ['.handscroll', 'studio.json'] as const;

/**
 * A module worker by itself, so that none waits for parts that it shares with another; what is large and seldom needed is a
 * part of its own. Gives its address and those of all its files.
 */
async function bundleWorker(worker: string) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: at(),
    entryPoints: [worker],
    outdir: at('public', 'studio', 'worker'),
    bundle: true,
    splitting: true,
    metafile: true,
    minify: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    jsx: 'automatic',
    // The parts of packages that need no document.
    conditions: ['worker'],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    external: ['sharp', 'node:*'],
    entryNames: `${path.basename(path.dirname(worker))}.[hash]`,
    chunkNames: '[name].[hash]',
    legalComments: 'none',
    logLevel: 'error',
    write: false,
  });
  const files: string[] = [];
  for (const { path: file, contents } of outputFiles)
    files.push(await publish(`studio/worker/${path.basename(file)}`, contents));
  const [file = ''] =
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === worker) ?? [];
  return { files, entry: `/studio/worker/${path.basename(file)}` };
}

/** `new:story --from`'s stories with their tables, as one file. */
async function bundleStarters(): Promise<string> {
  const folder = at('bin', 'starters');
  const starters: Record<string, Record<string, string>> = {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const [name = '', ...rest] = path.relative(folder, file).split(path.sep);
    (starters[name] ??= {})[rest.join('/')] = await readFile(file, 'utf8');
  }
  const text = JSON.stringify(starters);
  return publish(`studio/${hashedName('starters.json', text)}`, text);
}

/** Gives the addresses of everything written. */
export async function publishStudio(): Promise<readonly string[]> {
  const engine = await bundleWorker('components/studio/engine/worker.ts');
  const maker = await bundleWorker('components/studio/maker/worker.ts');
  const starters = await bundleStarters();
  const reader = await publishReader();
  const addresses: StudioAddresses = {
    engine: engine.entry,
    maker: maker.entry,
    reader: reader.list,
    starters,
  };
  await mkdir(at('.handscroll'), { recursive: true });
  await writeFile(at(...LIST), JSON.stringify(addresses));
  return [...engine.files, ...maker.files, ...reader.files, starters];
}
