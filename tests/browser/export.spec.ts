/** `npm run export -- --public --base /tales`: the folder as a web server without a thought would serve it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './watched.ts';
import { serve, type Served } from '../bench/pages/serve.ts';
import { listenToConsole } from './console.ts';
import { notesOf } from './notes.ts';
import { caption, now, still } from './tour-page.ts';

/** A story with a recorded voice joins the library, and the site stands under a path. */
const STORIES = join('tests', 'stories', 'told');
const BASE = '/tales';
const home = mkdtempSync(join(tmpdir(), 'handscroll-export-'));
let site: Served;
test.beforeAll(async () => {
  test.setTimeout(600_000);
  const asked = ['bin/export.mjs', '--public', '--base', BASE, '--out', join(home, BASE)];
  const child = spawn(process.execPath, asked, {
    env: { ...process.env, HANDSCROLL_STORIES: STORIES },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  site = await serve(home);
});
test.afterAll(async () => {
  await site.end();
  rmSync(home, { recursive: true, force: true });
});

const files = (ending: RegExp) =>
  readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

test('no file holds a note for speakers, and no page leads to where they were', async ({
  request,
}) => {
  const notes = await notesOf('ten-peaks');
  // What is searched for stands where a speaker reads it, written as it is here.
  const desk = await (await request.get('/s/ten-peaks/present/')).text();
  expect(notes.filter((note) => !desk.includes(note))).toEqual([]);
  const texts = files(/\.(html|txt|js|json|vtt|css|svg)$/);
  expect(texts.length).toBeGreaterThan(300);
  for (const file of texts) {
    const text = readFileSync(file, 'utf8');
    expect(
      notes.filter((note) => text.includes(note)),
      file,
    ).toEqual([]);
    // The guides may say how one presents.
    const links = text.match(/href="(?![^"]*\/help\/)[^"]*\/(present|teacher)\/"/g) ?? [];
    if (!file.includes('/help/')) expect(links, file).toEqual([]);
  }
  const pages = files(/\.html$/);
  for (const file of pages)
    expect(readFileSync(file, 'utf8'), file).toContain('http-equiv="Content-Security-Policy"');
});

test('the library, a story and its live pictures stand under the path; a class says what it lacks', async ({
  page,
}) => {
  const texts = listenToConsole(page);
  await page.goto(`${site.origin}${BASE}/`);
  await page.getByRole('link', { name: 'Told' }).first().click();
  await expect(page).toHaveURL(`${site.origin}${BASE}/s/told/`);
  await expect(page.locator('[data-stage][data-live]')).toBeAttached();
  for (const path of ['/join/', '/class/']) {
    await page.goto(`${site.origin}${BASE}${path}`);
    await expect(page.locator('main')).toContainText('a class needs one');
  }
  expect(texts()).toEqual([]);
});

test('a recorded voice is played, and captions follow what is heard', async ({ page }) => {
  const texts = listenToConsole(page);
  await still(page);
  await page.addInitScript(() => {
    const heard: HTMLMediaElement[] = [];
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function () {
      if (!heard.includes(this)) heard.push(this);
      return play.call(this);
    };
    Object.assign(window, { heard });
  });
  await page.goto(`${site.origin}${BASE}/s/told/tour/`);
  await page.getByRole('button', { name: 'Play with sound' }).click();
  const heard = () =>
    page.evaluate(() =>
      (window as unknown as { heard: HTMLMediaElement[] }).heard.map(
        ({ src, duration, ended, currentTime }) => ({
          name: new URL(src).pathname.split('/').at(-1),
          duration,
          ended,
          currentTime,
        }),
      ),
    );
  await expect.poll(async () => (await heard())[0]?.currentTime ?? 0).toBeGreaterThan(0);
  expect((await heard())[0]?.duration).toBeGreaterThan(1);
  const first = await caption(page).textContent();
  await expect(now(page)).toHaveAttribute('data-tour-step', /square/);
  // The next step begins when the voice has ended, with its own words and sound.
  await expect(now(page)).toHaveAttribute('data-tour-step', /again/, { timeout: 60_000 });
  expect(await caption(page).textContent()).not.toBe(first);
  await expect
    .poll(async () => (await heard()).map(({ name }) => name?.split('.')[0]))
    .toContain('again');
  expect(texts()).toEqual([]);
});
