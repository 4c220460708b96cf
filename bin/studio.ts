/** What the studio asks for beside its page: its workers under public/studio/worker/, and the stories to begin from. */
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

/** Of each story to begin from, the step whose picture stands for it. */
const SHOWN = {
  change: 'guess',
  amount: 'kinds',
  place: 'near',
  parts: 'shares',
  events: 'since',
  views: 'vote',
} as const;

/** `new:story --from`'s stories with their tables as one file, and a picture of each that the start page shows. */
async function bundleStarters(): Promise<{
  readonly starters: string;
  readonly pictures: Readonly<Record<string, string>>;
}> {
  const starters: Record<string, Record<string, string>> = {};
  const pictures: Record<string, string> = {};
  for (const [name, step] of Object.entries(SHOWN)) {
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

/** Gives the addresses of everything written. */
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
