/**
 * Writes components/scenes/*.g.ts, the lists of kinds of question and app/_boot/boot.g.ts from the folders, each theme's sheet from its
 * tokens, the sheets of label sizes and of geometry, the advances of the typefaces, and the published schema
 * with docs/story-format.md from the schema and the kinds. With --check it only reports whether they are up
 * to date; with --scenes it writes only what a new kind needs to run.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { themeCss, type SheetTokens } from '../components/themes/theme-css.ts';
import { lookOf } from '../components/themes/theme.ts';
import { geometrySheet } from './geometry-sheet.ts';
import { embedLabelSizes, labelSizes } from './label-sizes.ts';
import { askLists } from './ask-lists.ts';
import { catalogueLists } from './catalogue-lists.ts';
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

/** The data of a theme in a page, as TypeScript. */
function lookText(theme: string): string {
  const { paper, ...tokens } = tokensOf(theme);
  const look = lookOf(tokens, paper === undefined ? undefined : lookOf(tokensOf(paper)).color);
  return `/** From tokens.json, by npm run generate; never edited. */\nimport type { Look } from '../../../story/look.ts';\n\nexport const look: Look = ${JSON.stringify(look, null, 2)};\n`;
}

const folders = sceneFolders(join(ROOT, SCENES));
for (const fault of folders.faults) console.error(fault);
/** Path from the root -> the expected content of the file. */
const texts = new Map<string, string>([
  ...[...sceneLists(folders)].map(([file, text]) => [`${SCENES}/${file}`, text] as const),
  ...askLists(ROOT),
  ...catalogueLists(ROOT),
  ...themes.map(
    (name) => [`${THEMES}/${name}/theme.g.css`, themeCss(name, tokensOf(name))] as const,
  ),
  ...themes.map((name) => [`${THEMES}/${name}/look.g.ts`, lookText(name)] as const),
  ['components/stage/label-sizes.g.css', labelSizes()],
  ['components/embed/label-sizes.g.css', embedLabelSizes()],
  ['components/step/geometry.g.css', geometrySheet()],
]);
const checks = process.argv.includes('--check');
let stale = folders.faults.length;

function settle(file: string, text: string): void {
  const path = join(ROOT, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  stale++;
  if (checks) console.error(`${file}: stale (run npm run generate)`);
  else writeFileSync(path, text);
}
for (const [file, text] of texts) settle(file, text);
if (!process.argv.includes('--scenes')) {
  // First, because later steps measure words with it.
  const { faceAdvances } = await import('./face-advances.ts');
  settle('story/layout/advances.g.ts', await faceAdvances());
  settle(`${BOOT}/boot.g.ts`, await bootScripts());
  // After the lists, because these modules import them.
  const { catalog } = await import('../components/themes/catalog.ts');
  const { storyJsonSchema } = await import('./format-schema.ts');
  const { formatPage } = await import('./format-page.ts');
  const schema = JSON.stringify(storyJsonSchema(catalog), null, 2);
  settle('public/schema/story-1.json', `${schema}\n`);
  settle('docs/story-format.md', formatPage(catalog));
  const { scriptControls } = await import('./script-controls.ts');
  settle('components/studio/form/script.g.ts', scriptControls());
}
if (checks) process.exitCode = stale > 0 ? 1 : 0;
else console.log(`scene kinds: ${folders.all.join(', ') || 'none'}`);
