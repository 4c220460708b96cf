/**
 * Writes components/scenes/*.g.ts and app/_boot/boot.g.ts from the folders, and each theme's sheet from its tokens; with
 * --check it only says whether they are fresh.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { themeCss, type SheetTokens } from '../components/themes/theme-css.ts';
import { BOOT_FILE, bootScripts } from './boot-scripts.ts';
import { sceneFolders, sceneLists, staleLists } from './scene-lists.ts';

const scenes = fileURLToPath(new URL('../components/scenes/', import.meta.url));
const boot = fileURLToPath(new URL(`../${BOOT_FILE}`, import.meta.url));
const folders = sceneFolders(scenes);
for (const fault of folders.faults) console.error(fault);

const themes = fileURLToPath(new URL('../components/themes/', import.meta.url));
/** Path of each theme's sheet -> its text. */
const sheets = readdirSync(themes, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const tokens = JSON.parse(
      readFileSync(join(themes, name, 'tokens.json'), 'utf8'),
    ) as SheetTokens;
    return [join(themes, name, 'theme.css'), themeCss(name, tokens)] as const;
  });
const staleSheets = sheets.filter(
  ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
);

if (process.argv.includes('--check')) {
  const stale = staleLists(scenes).map((file) => `components/scenes/${file}`);
  if (readFileSync(boot, 'utf8') !== (await bootScripts())) stale.push(BOOT_FILE);
  stale.push(...staleSheets.map(([path]) => path));
  for (const file of stale) console.error(`${file}: stale (run npx tsx bin/generate-lists.ts)`);
  process.exitCode = stale.length + folders.faults.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of sceneLists(folders)) writeFileSync(join(scenes, file), text);
  // A new kind concerns the lists alone.
  if (!process.argv.includes('--scenes')) writeFileSync(boot, await bootScripts());
  for (const [path, text] of sheets) writeFileSync(path, text);
  console.log(`scene kinds: ${folders.whole.join(', ') || 'none'}`);
}
