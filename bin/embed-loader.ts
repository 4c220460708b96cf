/** Bundles the loader that pages put beside frames of stories: public/embed/1.js, whose name never changes. */
import { build } from 'esbuild';
import { at } from './place.mjs';

export async function bundleLoader(): Promise<void> {
  await build({
    absWorkingDir: at(),
    entryPoints: ['components/embed/loader/loader.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    outfile: at('public', 'embed', '1.js'),
  });
}
