/**
 * Bundles what the studio needs besides its page: its workers under public/studio/worker/, and the starter
 * stories.
 */
import { readFile, writeFile, readdir, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import '../story/script/without-eval.ts';
import type { StudioAddresses } from '../components/studio/addresses.ts';
import { putFiles, review } from '../components/studio/engine/review.ts';
import { thumbnail } from '../components/studio/engine/drawn.ts';
import { at } from './place.mjs';
import { hashedName } from '../components/file/hashed-name.ts';
import { publish } from './published.ts';
import { publishReader } from './studio-reader.ts';

/** The list of addresses for the page's server. */
const LIST = ['.handscroll', 'studio.json'] as const;

/**
 * Bundles each worker as a separate module, so that none waits for parts shared with another; large, rarely
 * needed code is split off. Returns its address and those of all its files.
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
    // Selects the variants of packages that need no document.
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

/** Starter -> the step whose picture represents it. */
const LISTED = {
  change: 'guess',
  amount: 'kinds',
  place: 'near',
  parts: 'shares',
  events: 'since',
  views: 'vote',
} as const;

/** The stories of `new:story --from` with their tables as one file, and a picture of each for the start page. */
async function bundleStarters(): Promise<{
  readonly starters: string;
  readonly pictures: Readonly<Record<string, string>>;
}> {
  const starters: Record<string, Record<string, string>> = {};
  const pictures: Record<string, string> = {};
  for (const [name, step] of Object.entries(LISTED)) {
    const folder = at('bin', 'starters', name);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = new Map<string, Uint8Array>();
    for (const entry of entries.filter((one) => one.isFile())) {
      const file = path.join(entry.parentPath, entry.name);
      files.set(path.relative(folder, file).replaceAll(path.sep, '/'), await readFile(file));
    }
    starters[name] = Object.fromEntries(
      [...files].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)]),
    );
    putFiles([...files], []);
    await review();
    const svg = await thumbnail(step);
    if (svg === undefined) throw new Error(`bin/starters/${name}: step ${step} shows no picture`);
    pictures[name] = await publish(`studio/pictures/${hashedName(`${name}.svg`, svg)}`, svg);
  }
  const text = JSON.stringify(starters);
  return {
    starters: await publish(`studio/${hashedName('starters.json', text)}`, text),
    pictures,
  };
}

/** Returns the addresses of all files. */
export async function publishStudio(): Promise<readonly string[]> {
  const engine = await bundleWorker('components/studio/engine/worker.ts');
  const maker = await bundleWorker('components/studio/maker/worker.ts');
  const { starters, pictures } = await bundleStarters();
  const reader = await publishReader();
  const files = [...engine.files, ...maker.files, ...reader.files];
  const list = JSON.stringify([...files, '/schema/story-1.json']);
  const addresses: StudioAddresses = {
    engine: engine.entry,
    maker: maker.entry,
    reader: reader.list,
    later: await publish(`studio/${hashedName('later.json', list)}`, list),
    starters,
    pictures,
  };
  await mkdir(at('.handscroll'), { recursive: true });
  await writeFile(at(...LIST), JSON.stringify(addresses));
  return [...files, addresses.later, starters, ...Object.values(pictures)];
}
