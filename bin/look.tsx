/**
 * `npx handscroll look <story> [--out look] [--only cars,ships] [--theme dark] [--see grey,deuteranopia,…]`
 * Draws every stop of a story in four windows, one sheet for each, with the checker's warnings outlined and
 * numbered. `--see` simulates colour blindness and similar conditions; `--theme` uses another theme than the
 * script's. `look --kinds [--mood night]` draws the example of every kind instead.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { SCREENS, type Screen } from '../components/layout-check/screens.ts';
import { readStory } from '../story/disk/stories.ts';
import { launchBrowser } from './browser.ts';
import { rulesOf, sheetCells, type Outline } from './look-cells.tsx';
import { openFiles, openKinds, type Opened } from './look-stories.ts';
import { GAP, sheetStyle } from './look-style.ts';
import { Stop, readArgs, run } from './say.mjs';
import { storyFolder } from './story-folder.ts';

const USAGE =
  'look <story> | --kinds [--out look] [--only step,step] [--theme dark] [--mood day] [--see grey,deuteranopia,…]';
const OPTIONS = {
  out: { type: 'string', default: 'look' },
  only: { type: 'string' },
  see: { type: 'string' },
  theme: { type: 'string' },
  kinds: { type: 'boolean', default: false },
  mood: { type: 'string', default: 'day' },
  /** The caller's folder; commands themselves run in the project's folder. */
  from: { type: 'string', default: '.' },
} as const;

/** The ways to see a sheet: Chromium's emulations, and forced colours with their own stills. */
const EYES = new Map([
  ['grey', 'achromatopsia'],
  ['deuteranopia', 'deuteranopia'],
  ['protanopia', 'protanopia'],
  ['forced-colors', 'none'],
]);
/** In pixels: in taller screenshots Chromium repeats the page from the top. */
const HIGHEST = 8192;
/** In pixels: the maximum width of a sheet, and the minimum width of a stop if there are few. */
const WIDEST = 4400;
const CELL = { tall: 320, wide: 720 };

/** The number of columns and the scale with which the whole sheet fits one picture. */
function sheetSize(count: number, { width, height, aspect }: Screen) {
  const scale = Math.min(1, CELL[aspect] / width);
  const most = Math.max(1, Math.floor(WIDEST / (width * scale)));
  const perColumn = Math.floor((HIGHEST * 0.8) / ((height + GAP) * scale));
  const columns = Math.max(Math.min(most, Math.ceil(Math.sqrt(count * 1.5))), Math.ceil(count / perColumn)); // prettier-ignore
  const across = columns * (width + GAP) - GAP;
  return { columns, width: across, scale: Math.min(scale, HIGHEST / across) };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Sheet {
  readonly screen: Screen;
  readonly theme: string;
  readonly eye: string;
  readonly cells: readonly string[];
  readonly lines: readonly string[];
}

async function takeSheet(browser: Browser, sheet: Sheet, file: string): Promise<void> {
  const { screen, theme, eye, cells, lines } = sheet;
  const { columns, width, scale } = sheetSize(cells.length, screen);
  const page = await browser.newPage({
    // A tall stage is styled by the orientation of the window, so the window must be tall.
    viewport: { width, height: screen.aspect === 'tall' ? width + 1 : 900 },
    deviceScaleFactor: scale,
    ...(eye === 'forced-colors' && { forcedColors: 'active' as const }),
  });
  const session = await page.context().newCDPSession(page);
  const type = (EYES.get(eye) ?? 'none') as 'none';
  await session.send('Emulation.setEmulatedVisionDeficiency', { type });
  const items = lines.map((line) => `<li>${escaped(line)}</li>`).join('');
  const list = items ? `<ol class="list">${items}</ol>` : '';
  await page.setContent(
    `<!doctype html><html data-theme="${theme}"><meta charset="utf-8"><style>${await sheetStyle(screen, columns, theme)}${rulesOf(cells.join(''))}</style>${cells.join('')}${list}`,
  );
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: file, fullPage: true, timeout: 300_000 });
  await page.close();
}

/** The places of warnings in one window, numbered from `first` on. */
const outlinesIn = ({ warnings }: Opened, screen: Screen, first: number): readonly Outline[] =>
  warnings.flatMap(({ all }, i) =>
    all
      .filter((found) => found.screen === undefined || found.screen === screen)
      .map(({ step, build, fault }) => ({ step, build, number: first + i, boxes: fault.boxes })),
  );

await run(async () => {
  const { values, positionals } = readArgs(process.argv.slice(2), OPTIONS, USAGE);
  const eyes = values.see?.split(',') ?? ['all'];
  const unknown = eyes.find((eye) => eye !== 'all' && !EYES.has(eye));
  if (unknown !== undefined)
    throw new Stop(`--see does not know "${unknown}" (${[...EYES.keys()].join(', ')})`, 2);
  const { theme, from } = values;
  const only = values.only === undefined ? undefined : new Set(values.only.split(','));
  const opened = values.kinds
    ? await openKinds(theme, values.mood, only)
    : [
        await openFiles(
          await readStory((await storyFolder(positionals[0], from, USAGE)).folder),
          theme,
        ),
      ];
  const ids = opened.flatMap(({ story }) => (values.kinds ? [] : story.steps.map(({ id }) => id)));
  if (opened.length === 0 || (only && ids.length > 0 && !ids.some((id) => only.has(id))))
    throw new Stop(`--only names no ${values.kinds ? 'kind' : 'step of this story'}: "${values.only}"${values.kinds ? '' : `. It takes ids of steps, such as "${ids[0]}"`}`, 2); // prettier-ignore
  const lines = opened.flatMap((one) => one.lines);
  const name = [values.kinds ? 'kinds' : opened[0]?.story.id, ...(theme ? [theme] : [])].join('.');
  const out = path.resolve(from, values.out);
  await mkdir(out, { recursive: true });
  const cellsIn = (screen: Screen, isForced: boolean) => {
    let first = 1;
    return opened.flatMap((one) => {
      const outlines = outlinesIn(one, screen, first);
      first += one.warnings.length;
      const { story, files } = one;
      const steps = values.kinds ? undefined : only;
      return sheetCells({ story, files, screen, only: steps, isForced, outlines });
    });
  };
  const browser = await launchBrowser();
  try {
    for (const eye of eyes)
      for (const screen of SCREENS) {
        const seen = eye === 'all' ? '' : `.${eye}`;
        const file = path.join(out, `${name}.${screen.name}${seen}.png`);
        const cells = cellsIn(screen, eye === 'forced-colors');
        const worn = opened[0]?.story.theme ?? 'silk';
        await takeSheet(browser, { screen, theme: worn, eye, cells, lines }, file);
        console.log(path.relative(from, file));
      }
  } finally {
    await browser.close();
  }
  lines.forEach((line, i) => console.log(`${i + 1}. ${line}`));
  if (lines.length === 0) console.log('no warnings');
  return 0;
});
