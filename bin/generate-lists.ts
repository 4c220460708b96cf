/**
 * Writes components/scenes/*.g.ts and app/_boot/boot.g.ts from the folders, and each theme's sheet from its tokens;
 * with --check it only says whether they are fresh, with --scenes it writes all but the boot programs.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { themeCss, type SheetTokens } from '../components/themes/theme-css.ts';
import { ROOT } from './place.mjs';
import { sceneFolders, sceneLists } from './scene-lists.ts';

const SCENES = 'components/scenes';
const THEMES = 'components/themes';
const BOOT = 'app/_boot';

/** The programs of app/_boot as text for inline scripts, each bundled into one. */
async function bootScripts(): Promise<string> {
  const files = readdirSync(join(ROOT, BOOT)).filter((file) => !file.endsWith('.g.ts'));
  const lines = [
    '/** The programs of this folder as text, by bin/generate-lists.ts; never edited. */',
  ];
  for (const file of files.sort()) {
    const { outputFiles } = await build({
      absWorkingDir: ROOT,
      entryPoints: [join(BOOT, file)],
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      write: false,
    });
    const text = (outputFiles[0]?.text ?? '').trim();
    if (/<\/script|<!--/i.test(text)) throw new Error(`${file} would end its own script element`);
    const name = file.replace(/\.ts$/, '').replaceAll('-', '_').toUpperCase();
    lines.push(`export const ${name} = ${JSON.stringify(text)};`);
  }
  return `${lines.join('\n')}\n`;
}

const themes = readdirSync(join(ROOT, THEMES), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const tokensOf = (theme: string) =>
  JSON.parse(readFileSync(join(ROOT, THEMES, theme, 'tokens.json'), 'utf8')) as SheetTokens;

const folders = sceneFolders(join(ROOT, SCENES));
for (const fault of folders.faults) console.error(fault);
/** Path from the root -> what the file should hold. */
const texts = new Map<string, string>([
  ...[...sceneLists(folders)].map(([file, text]) => [`${SCENES}/${file}`, text] as const),
  ...themes.map((name) => [`${THEMES}/${name}/theme.css`, themeCss(name, tokensOf(name))] as const),
]);
// A new kind concerns the lists alone.
if (!process.argv.includes('--scenes')) texts.set(`${BOOT}/boot.g.ts`, await bootScripts());

const stale = [...texts.keys()].filter((file) => {
  const path = join(ROOT, file);
  return !existsSync(path) || readFileSync(path, 'utf8') !== texts.get(file);
});
if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`${file}: stale (run npx tsx bin/generate-lists.ts)`);
  process.exitCode = stale.length + folders.faults.length > 0 ? 1 : 0;
} else {
  for (const file of stale) writeFileSync(join(ROOT, file), texts.get(file) ?? '');
  console.log(`scene kinds: ${folders.whole.join(', ') || 'none'}`);
}
