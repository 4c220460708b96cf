/**
 * `npm run shots -- <folder of frames> [--url http://...] [--out shots] [--only 06,07]` takes screenshots of
 * Ten Peaks at the stop that each reference frame shows, in the size of the frame, and puts both side by side
 * on a contact sheet for people to compare. The files are not committed.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../bin/browser.ts';
import { run } from '../../bin/say.mjs';
import { withServer } from '../../bin/with-server.ts';

interface Shot {
  readonly frame: string;
  readonly picture: string;
}

/** Presses the right arrow until the stop of the step (0: its last one) is reached. */
async function goTo(page: Page, url: string, step: string, stop: number): Promise<void> {
  await page.goto(url);
  const id = await page.locator(`[data-step-id$="/${step}"]`).getAttribute('data-step-id');
  await page.goto(`${url}#${id}`);
  const stage = page.locator(`[data-stage][data-step="${id}"]`);
  await stage.waitFor({ state: 'attached', timeout: 30_000 });
  const builds = await page.locator(`[data-step-id="${id}"] [data-build]`).count();
  // A press after the last stop would leave the step: silent builds are not stops.
  for (let i = 1; i < (stop === 0 ? builds : stop); i++) {
    await page.keyboard.press('ArrowRight');
    await settled(page);
  }
  await settled(page);
}

/** Waits until the stage's progress has not changed for half a second. */
async function settled(page: Page): Promise<void> {
  const stage = page.locator('[data-stage]');
  let before = '';
  for (let since = Date.now(); Date.now() - since < 500;) {
    const now = (await stage.getAttribute('data-progress')) ?? '';
    if (now !== before) [before, since] = [now, Date.now()];
    await page.evaluate('new Promise(requestAnimationFrame)');
  }
}

function pngSize(bytes: Buffer): { width: number; height: number } {
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

async function take(
  browser: Browser,
  url: string,
  frame: string,
  [step, stop]: readonly [string, number],
): Promise<Buffer> {
  const { width, height } = pngSize(await readFile(frame));
  const scale = width === 780 ? 2 : 1;
  const page = await browser.newPage({
    viewport: { width: width / scale, height: height / scale },
    deviceScaleFactor: scale,
  });
  await goTo(page, url, step, stop);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function contactSheet(browser: Browser, shots: readonly Shot[], out: string): Promise<void> {
  const rows = shots.map(
    ({ frame, picture }) =>
      `<p>${path.basename(frame)}</p><div><img src="file://${encodeURI(frame)}"><img src="file://${encodeURI(picture)}"></div>`,
  );
  const file = path.join(out, 'sheet.html');
  await writeFile(
    file,
    `<!doctype html><meta charset="utf-8"><style>body{margin:8px;font:14px sans-serif}div{display:flex;gap:8px}img{width:720px;object-fit:contain;object-position:top}</style>${rows.join('')}`,
  );
  const page = await browser.newPage({ viewport: { width: 1464, height: 900 } });
  await page.goto(`file://${encodeURI(file)}`);
  await page.screenshot({ path: path.join(out, 'sheet.png'), fullPage: true });
}

async function shots(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      out: { type: 'string', default: 'shots' },
      only: { type: 'string' },
    },
  });
  const folder = positionals[0];
  if (!folder) {
    console.error('Name the folder that holds the frames: npm run shots -- path/to/frames');
    return 2;
  }
  const map = JSON.parse(await readFile('tests/shots.json', 'utf8')) as {
    frames: Record<string, [string, number]>;
  };
  const only = values.only?.split(',');
  const frames = (await readdir(folder))
    .filter((name) => name.endsWith('.png') && map.frames[name.slice(0, 2)])
    .filter((name) => !only || only.includes(name.slice(0, 2)))
    .sort();
  const out = path.resolve(values.out);
  await mkdir(out, { recursive: true });
  const browser = await launchBrowser();
  const takeAll = async (origin: string) => {
    const done: Shot[] = [];
    for (const name of frames) {
      const frame = path.resolve(folder, name);
      const stop = map.frames[name.slice(0, 2)];
      if (!stop) continue;
      console.log(`${name}: ${stop[0]}, stop ${stop[1] || 'last'}`);
      const picture = path.join(out, name);
      await writeFile(picture, await take(browser, `${origin}/s/ten-peaks/`, frame, stop));
      done.push({ frame, picture });
    }
    await contactSheet(browser, done, out);
  };
  try {
    if (values.url) await takeAll(values.url.replace(/\/$/, ''));
    else await withServer(takeAll);
  } finally {
    await browser.close();
  }
  console.log(`The contact sheet is ${path.join(out, 'sheet.png')}`);
  return 0;
}

await run(() => shots(process.argv.slice(2)));
