/**
 * `npm run filmstrip -- <story> [--out filmstrip] [--only cars,ships] [--see grey,deuteranopia,…]`
 * Every stop of a story as its still with its words, at 1440x900 and at 390x844, on one contact sheet
 * each: to be looked at, never committed. `--see` draws the sheets as other eyes see them.
 */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { catalog } from '../../components/themes/catalog.ts';
import { readStory, storiesIn } from '../../story/disk/stories.ts';
import { openStory } from '../../story/load.ts';
import { PLATE, type Aspect } from '../../story/scene.ts';
import { printProblems } from '../../story/script/report.ts';
import type { Story } from '../../story/story.ts';
import { launchBrowser } from '../../bin/browser.ts';
import { filmCells } from './film-cells.tsx';
import { run } from '../../bin/say.mjs';
import { named } from '../../bin/widths.mjs';

/** How a sheet may be seen: Chromium's own emulations, and forced colours with their own stills. */
const EYES = new Map([
  ['grey', 'achromatopsia'],
  ['deuteranopia', 'deuteranopia'],
  ['protanopia', 'protanopia'],
  ['forced-colors', 'none'],
]);
const COLUMNS: { readonly [aspect in Aspect]: number } = { wide: 3, tall: 6 };
/** Sheets are looked at small; a picture of full size for every stop would be a hundred megabytes. */
const SCALE: { readonly [aspect in Aspect]: number } = { wide: 0.5, tall: 0.8 };
/** Beyond this height Chromium's picture of a page begins again at the top. */
const HIGHEST = 8192;
const GAP = 10;

/** So many columns, and such a scale, that the whole strip is one picture. */
function sheetSize(count: number, aspect: Aspect) {
  const [width, height] = [PLATE[aspect].width + GAP, PLATE[aspect].height + GAP];
  const perColumn = Math.floor(HIGHEST / (height * SCALE[aspect]));
  const columns = Math.max(COLUMNS[aspect], Math.ceil(count / perColumn));
  const scale = Math.min(SCALE[aspect], HIGHEST / (columns * width));
  return { columns, width: columns * width - GAP, scale };
}

async function fontFace(family: string, file: string, style = 'normal'): Promise<string> {
  const bytes = await readFile(path.join('node_modules', '@fontsource-variable', file));
  const url = `data:font/woff2;base64,${bytes.toString('base64')}`;
  return `@font-face{font-family:"${family}";src:url(${url});font-style:${style};font-weight:100 900;font-stretch:94%}`;
}

async function sheetStyle(aspect: Aspect, columns: number): Promise<string> {
  const { width, height } = PLATE[aspect];
  const css = await Promise.all(
    [
      'components/stage/stage.css',
      'components/stage/labels.css',
      'components/stage/label-sizes.css',
      'components/themes/silk/theme.css',
      'components/themes/press/theme.css',
      'components/themes/moods.css',
    ].map(async (file) => (await readFile(file, 'utf8')).replaceAll(/@media[^{]*/g, named)),
  );
  const fonts = await Promise.all([
    fontFace('Film Display', 'labrada/files/labrada-latin-wght-normal.woff2'),
    fontFace('Film Text', 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
    fontFace(
      'Film Italic',
      'source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
      'italic',
    ),
    fontFace('Film Data', 'archivo/files/archivo-latin-standard-normal.woff2'),
  ]);
  const words =
    aspect === 'wide'
      ? '.words{left:72px;top:96px;width:404px;font-size:18px}.words b{font-size:38px}.over .words{width:460px}'
      : '.words{left:12px;right:12px;bottom:12px;padding:12px 18px;font-size:16px;background:#f5eee0;color:#1d1912;border-top:3px solid #1d1912;max-height:190px;overflow:hidden}.words b{font-size:24px}';
  return `${css.join('\n').replaceAll(/@import[^;]*;/g, '')}${fonts.join('')}
    :root{--font-display:"Film Display";--font-text:"Film Text";--font-italic:"Film Italic";--font-data:"Film Data"}
    body{margin:0;background:#777;overflow:visible;display:grid;gap:${GAP}px;grid-template-columns:repeat(${columns},${width}px)}
    .cell{position:relative;overflow:hidden;container-type:size;width:${width}px;height:${height}px;background:var(--ground)}
    .cell img,.cell .labels{display:block;position:absolute;inset:0;width:100%;height:100%}
    .cell>h6{position:absolute;z-index:1;left:8px;top:4px;margin:0;font:16px monospace;color:var(--text)}
    .words{position:absolute;font-family:"Film Text";line-height:1.53;color:var(--text)}
    .words b{display:block;margin-bottom:8px;font-family:"Film Display";font-weight:500;line-height:1.06}${words}`;
}

async function takeSheet(
  browser: Browser,
  story: Story,
  files: ReadonlyMap<string, Uint8Array>,
  options: { aspect: Aspect; only: ReadonlySet<string> | undefined; eye: string; file: string },
): Promise<void> {
  const { aspect, only, eye, file } = options;
  const forced = eye === 'forced-colors';
  const cells = filmCells(story, files, aspect, only, forced);
  const { columns, width, scale } = sheetSize(cells.length, aspect);
  const page = await browser.newPage({
    // Words of a tall stage are set as in a window that is tall.
    viewport: { width, height: aspect === 'tall' ? width + 1 : 900 },
    deviceScaleFactor: scale,
    ...(forced && { forcedColors: 'active' as const }),
  });
  const deficiency = EYES.get(eye) ?? 'none';
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: deficiency as 'none' });
  await page.setContent(
    `<!doctype html><html data-theme="${story.theme}"><meta charset="utf-8"><style>${await sheetStyle(aspect, columns)}</style>${cells.join('')}`,
  );
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: file, fullPage: true, timeout: 300_000 });
  await page.close();
  console.log(`${cells.length} stops: ${file}`);
}

/** A folder as it was named, or a story of the library by its id. */
async function folderOf(name: string): Promise<string | undefined> {
  for (const folder of [name, path.join('story', 'library', name)])
    if ((await storiesIn(folder)).includes(folder)) return folder;
  return undefined;
}

async function filmstrip(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'filmstrip' },
      only: { type: 'string' },
      see: { type: 'string' },
    },
  });
  const folder = positionals[0] && (await folderOf(positionals[0]));
  const eyes = values.see?.split(',') ?? ['all'];
  const unknown = eyes.find((eye) => eye !== 'all' && !EYES.has(eye));
  if (!folder || unknown !== undefined) {
    console.error(
      unknown === undefined
        ? 'Name a story, by its id or folder: npm run filmstrip -- ten-peaks'
        : `--see does not know "${unknown}" (${[...EYES.keys()].join(', ')})`,
    );
    return 2;
  }
  const files = await readStory(folder);
  const loaded = await openStory(files, catalog);
  if (!loaded.ok) {
    for (const line of printProblems(loaded.problems)) console.error(line);
    return 1;
  }
  const only = values.only === undefined ? undefined : new Set(values.only.split(','));
  await mkdir(values.out, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const eye of eyes)
      for (const aspect of ['wide', 'tall'] as const) {
        const seen = eye === 'all' ? '' : `.${eye}`;
        const file = path.join(values.out, `${loaded.value.id}.${aspect}${seen}.png`);
        await takeSheet(browser, loaded.value, files, { aspect, only, eye, file });
      }
  } finally {
    await browser.close();
  }
  return 0;
}

await run(() => filmstrip(process.argv.slice(2)));
