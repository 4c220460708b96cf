/** The programs of app/_boot as text for inline scripts, each bundled into one. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './place.mjs';

const FOLDER = 'app/_boot';
export const BOOT_FILE = join(FOLDER, 'boot.g.ts');

const nameOf = (file: string) => file.replace(/\.ts$/, '').replaceAll('-', '_').toUpperCase();

/** The text of the generated module. */
export async function bootScripts(): Promise<string> {
  const files = readdirSync(join(ROOT, FOLDER)).filter((file) => !file.endsWith('.g.ts'));
  const lines = [
    '/** The programs of this folder as text, by bin/generate-lists.ts; never edited. */',
  ];
  for (const file of files.sort()) {
    const { outputFiles } = await build({
      absWorkingDir: ROOT,
      entryPoints: [join(FOLDER, file)],
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      write: false,
    });
    const text = (outputFiles[0]?.text ?? '').trim();
    if (/<\/script|<!--/i.test(text)) throw new Error(`${file} would end its own script element`);
    lines.push(`export const ${nameOf(file)} = ${JSON.stringify(text)};`);
  }
  return `${lines.join('\n')}\n`;
}
