/** `npx handscroll file`: one file on a stick, opened by a double click where there is no network. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listenToConsole } from './console.ts';
import { caption, captionsOnly, now } from './tour-page.ts';
import { expect, test, type Page } from './watched.ts';

const home = mkdtempSync(join(tmpdir(), 'handscroll-file-'));
/** What a folder may be called, and an address may not. */
const FILE = join(home, 'Ж #1 %', 'air.html');
const ADDRESS = pathToFileURL(FILE).href;

test.beforeAll(() => {
  mkdirSync(join(home, 'Ж #1 %'));
  const asked = ['bin/handscroll.mjs', 'file', 'air-on-the-mountain', '--out', FILE];
  const { status, stderr } = spawnSync(process.execPath, asked, { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
test.afterAll(() => rmSync(home, { recursive: true, force: true }));

/** All words of the story, spaces aside. */
const words = (page: Page) =>
  page.locator('#text').evaluate((article) =>
    // Questions that scripts have made answerable say their own words.
    [...article.querySelectorAll('.card, .opening')]
      .map((part) => part.textContent.replace(/\s+/g, ' ').trim())
      .join('\n'),
  );

test('a file from a stick is the page: words, pictures, a question, sources, the tour', async ({
  browser,
  page: site,
}) => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const texts = listenToConsole(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  await page.goto(ADDRESS);
  await site.goto('/s/air-on-the-mountain/');
  expect(await words(page)).toBe(await words(site));
  await expect(page.locator('[data-stage][data-live]')).toBeAttached();

  await page.goto(`${ADDRESS}#breath/first-years`);
  const ask = page.locator('[data-step-id$="/first-years"] .ask');
  await ask.locator('.ask-live li').first().click();
  await ask.getByRole('button', { name: 'Check my answer' }).click();
  await expect(ask.locator('.ask-live li.right .verdict')).toContainText('correct');
  const drawn = page.locator('.scene svg path, .scene svg rect').first();
  await expect(drawn).toBeAttached();

  // Pages beside the story lie over it, and lead back to where it was left.
  const place = new URL(page.url()).hash;
  await page.goto(`${ADDRESS}#sources/s1`);
  await expect(page.locator('[id="sources/s1"]')).toBeInViewport();
  await page.goBack();
  await expect(page.locator('.file-sheet:visible')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe(place);

  await page.locator('.bar').getByRole('link', { name: 'Play' }).click();
  await captionsOnly(page);
  await expect(now(page)).toHaveAttribute('data-tour-step', 'first-years');
  await expect(caption(page)).not.toBeEmpty();
  await page.locator('.bar').getByRole('link', { name: 'Read' }).click();
  await expect(page.locator('#text .opening')).toBeAttached();

  expect(texts()).toEqual([]);
  expect([...new Set(asked.map((address) => address.split('#')[0]))]).toEqual([ADDRESS]);
  await context.close();
});

test('without scripts all words and pictures are there', async ({ browser }) => {
  const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${ADDRESS}#data/`);
  await expect(page.locator('[id="data/"] table').first()).toBeVisible();
  await page.goto(ADDRESS);
  await expect(page.locator('.step figure.still img').first()).toBeVisible();
  const holes = await page
    .locator('figure.still img')
    .evaluateAll((images) => images.filter((image) => !(image as HTMLImageElement).naturalWidth));
  expect(holes).toEqual([]);
  await context.close();
});
