/**
 * `npx handscroll look <story> [--out look] [--only cars,ships] [--see grey,deuteranopia,…]`
 * Every stop of a story in four windows, on a sheet each, with what the checker warns of outlined and numbered. `--see`
 * draws the sheets as other eyes see them.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { problemsOf, warningsOf, type Warning } from '../components/layout-check/check-layout.ts';
import { SCREENS, type Screen } from '../components/layout-check/screens.ts';
import { catalog } from '../components/themes/catalog.ts';
import { readStory } from '../story/disk/stories.ts';
import { compileChecked } from '../story/load.ts';
import { checkScript } from '../story/script/check.ts';
import { printProblems } from '../story/script/report.ts';
import { launchBrowser } from './browser.ts';
import { rulesOf, sheetCells, type Outline, type Sheet } from './look-cells.tsx';
import { GAP, sheetStyle } from './look-style.ts';
import { Stop, readArgs, run } from './say.mjs';
import { storyFolder } from './story-folder.ts';

const USAGE = 'look <story> [--out look] [--only step,step] [--see grey,deuteranopia,…]';
const OPTIONS = {
  out: { type: 'string', default: 'look' },
  only: { type: 'string' },
  see: { type: 'string' },
  /** The folder of who called: commands run in the project's. */
  from: { type: 'string', default: '.' },
} as const;

/** How a sheet may be seen: Chromium's own emulations, and forced colours with their own stills. */
const EYES = new Map([
  ['grey', 'achromatopsia'],
  ['deuteranopia', 'deuteranopia'],
  ['protanopia', 'protanopia'],
  ['forced-colors', 'none'],
]);
/** Beyond this height Chromium's picture of a page begins again at the top. */
const HIGHEST = 8192;
/** Sheets are looked at small: this wide at most, and a stop this wide at least where they are few. */
const WIDEST = 4400;
const CELL = { tall: 320, wide: 720 };

/** So many columns, and such a scale, that the whole sheet is one picture. */
function sheetSize(count: number, { width, height, aspect }: Screen) {
  const scale = Math.min(1, CELL[aspect] / width);
  const most = Math.max(1, Math.floor(WIDEST / (width * scale)));
  const perColumn = Math.floor((HIGHEST * 0.8) / ((height + GAP) * scale));
  const columns = Math.max(Math.min(most, Math.ceil(Math.sqrt(count * 1.5))), Math.ceil(count / perColumn)); // prettier-ignore
  const across = columns * (width + GAP) - GAP;
  return { columns, width: across, scale: Math.min(scale, HIGHEST / across) };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function takeSheet(
  browser: Browser,
  sheet: Sheet,
  { eye, file, lines }: { eye: string; file: string; lines: readonly string[] },
): Promise<void> {
  const { screen, isForced } = sheet;
  const cells = sheetCells(sheet);
  const { columns, width, scale } = sheetSize(cells.length, screen);
  const page = await browser.newPage({
    // Words of a tall stage are set as in a window that is tall.
    viewport: { width, height: screen.aspect === 'tall' ? width + 1 : 900 },
    deviceScaleFactor: scale,
    ...(isForced && { forcedColors: 'active' as const }),
  });
  const session = await page.context().newCDPSession(page);
  const type = (EYES.get(eye) ?? 'none') as 'none';
  await session.send('Emulation.setEmulatedVisionDeficiency', { type });
  const items = lines.map((line) => `<li>${escaped(line)}</li>`).join('');
  const list = items ? `<ol class="list">${items}</ol>` : '';
  await page.setContent(
    `<!doctype html><html data-theme="${sheet.story.theme}"><meta charset="utf-8"><style>${await sheetStyle(screen, columns)}${rulesOf(cells.join(''))}</style>${cells.join('')}${list}`,
  );
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: file, fullPage: true, timeout: 300_000 });
  await page.close();
}

/** Where warnings are to be seen in one window. */
const outlinesIn = (warnings: readonly Warning[], screen: Screen): readonly Outline[] =>
  warnings.flatMap(({ all }, i) =>
    all
      .filter((found) => found.screen === undefined || found.screen === screen)
      .map(({ step, build, fault }) => ({ step, build, number: i + 1, boxes: fault.boxes })),
  );

await run(async () => {
  const { values, positionals } = readArgs(process.argv.slice(2), OPTIONS, USAGE);
  const { folder } = await storyFolder(positionals[0], values.from, USAGE);
  const eyes = values.see?.split(',') ?? ['all'];
  const unknown = eyes.find((eye) => eye !== 'all' && !EYES.has(eye));
  if (unknown !== undefined)
    throw new Stop(`--see does not know "${unknown}" (${[...EYES.keys()].join(', ')})`, 2);
  const files = await readStory(folder);
  const checked = checkScript(files, catalog);
  const compiled = await compileChecked(checked, files, catalog);
  if (!checked.ok || !compiled.ok) {
    for (const line of printProblems(compiled.problems)) console.error(line);
    return 1;
  }
  const story = compiled.value;
  const warnings = warningsOf(story, checked.value);
  const lines = printProblems(problemsOf(warnings, checked.value, files));
  const only = values.only === undefined ? undefined : new Set(values.only.split(','));
  const out = path.resolve(values.from, values.out);
  await mkdir(out, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const eye of eyes)
      for (const screen of SCREENS) {
        const seen = eye === 'all' ? '' : `.${eye}`;
        const file = path.join(out, `${story.id}.${screen.name}${seen}.png`);
        const outlines = outlinesIn(warnings, screen);
        const isForced = eye === 'forced-colors';
        const sheet = { story, files, screen, only, isForced, outlines };
        await takeSheet(browser, sheet, { eye, file, lines });
        console.log(path.relative(values.from, file));
      }
  } finally {
    await browser.close();
  }
  lines.forEach((line, i) => console.log(`${i + 1}. ${line}`));
  if (lines.length === 0) console.log('no warnings');
  return 0;
});
