/**
 * Bundles the loader script that other sites include for embedded stories: public/embed/1.js, a name that
 * never changes.
 */
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
