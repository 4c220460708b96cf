/**
 * Bundles the scripts of a standalone HTML file, before and after its words. They are classic scripts,
 * because browsers refuse modules in local files.
 */
import { readFile } from 'node:fs/promises';
import type { BuildOptions, Plugin } from 'esbuild';
import type { Needed } from '../components/file/make.ts';
import { ROOT } from './place.mjs';

/** Leaves out the views of all other kinds. */
export const onlyKinds = (kinds: ReadonlySet<string>): Plugin => ({
  name: 'only-kinds',
  setup({ onLoad }) {
    onLoad({ filter: /scenes[\\/]views\.g\.ts$/ }, async ({ path }) => {
      const list = await readFile(path, 'utf8');
      const line = /^ {2}\['([\w-]+)'.*\n/gm;
      const contents = list.replace(line, (all, kind: string) => (kinds.has(kind) ? all : ''));
      return { loader: 'ts', contents };
    });
  },
});

/** Leaves out what the story does not use, and replaces loading by reading from the file itself. */
export const fitted = ({ canvas, asks }: Omit<Needed, 'kinds'>): Plugin => ({
  name: 'fitted',
  setup({ onLoad }) {
    const nothing = () => ({ contents: 'export {}', loader: 'js' as const });
    // A local file has no address to share.
    onLoad({ filter: /reader[\\/]share-panel\.ts$/ }, () => ({
      contents: 'export const openShare = () => undefined, bindStepShare = () => undefined',
      loader: 'js',
    }));
    // A standalone file contains no film; pictures of its stops replace it.
    onLoad({ filter: /film[\\/]player\.ts$/ }, () => ({
      contents: 'export const createPlayer = () => undefined',
      loader: 'js',
    }));
    if (!canvas) onLoad({ filter: /stage[\\/]canvas-root\.tsx$/ }, nothing);
    if (!asks) onLoad({ filter: /asks[\\/]live-asks\.tsx$/ }, nothing);
    onLoad({ filter: /story[\\/]file-address\.ts$/ }, () => ({
      contents: `export { fileAddress } from '../components/file/inside.ts'`,
      loader: 'ts',
    }));
  },
});

/** The options of the bundler. */
export const PROGRAM = {
  absWorkingDir: ROOT,
  outdir: 'out',
  // Replaces `fetch` everywhere.
  inject: ['components/file/inside.ts'],
  bundle: true,
  minify: true,
  format: 'iife',
  // The first versions that can decompress streams.
  target: ['chrome109', 'firefox115', 'safari16.4'],
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  logLevel: 'error',
  write: false,
} satisfies BuildOptions;

export async function filePrograms(needed: Needed): Promise<readonly string[]> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    ...PROGRAM,
    entryPoints: ['components/file/boot.ts', 'components/file/client.tsx'],
    plugins: [onlyKinds(needed.kinds), fitted(needed)],
  });
  return outputFiles.map(({ text }) => text.trim());
}
