/** The connection test for a school's network staff: on a good network, behind a filter, without cookies. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './watched.ts';
import { startFilter } from './class-network.ts';
import { listenToConsole } from './console.ts';
import { startServer, type Server } from './class-world.ts';

let server: Server;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(async () => {
  await server.stop();
});

const run = (page: Page) => page.locator('.check-run');
const grades = (page: Page) =>
  page
    .locator('.check-table tr')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-grade')));
async function begin(page: Page, origin: string) {
  await page.goto(`${origin}/class/check/`);
  await expect(run(page)).toHaveAttribute('data-ready', '');
  await page.getByRole('button', { name: 'Begin the test' }).click();
}
/** The longest part waits 25 s, as a class does. */
const done = (page: Page, way: string) =>
  expect(run(page)).toHaveAttribute('data-way', way, { timeout: 60_000 });

test('tells what each network lets through, and gives it as text', async ({ browser }) => {
  test.setTimeout(180_000);
  const holding = await startFilter(server.port);
  const bare = await startFilter(server.port, ['set-cookie', 'etag']);
  try {
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
      viewport: { width: 320, height: 640 },
    });
    const [good, held] = [await context.newPage(), await context.newPage()];
    // Cookies know no ports: a browser of its own.
    const without = await browser.newContext();
    const stripped = await without.newPage();
    const said = listenToConsole(good);
    await Promise.all([
      begin(good, server.origin),
      begin(held, holding.origin),
      begin(stripped, bare.origin),
    ]);
    await done(good, 'stream');
    expect(await grades(good)).toEqual(['good', 'good', 'good', 'good', 'good']);
    await expect(run(good)).toContainText('A class works here in the best way');
    await good.bringToFront();
    await good.getByRole('button', { name: 'Copy the result' }).click();
    await expect(run(good)).toContainText('Copied.');
    const text = await good.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`${server.origin}/`);
    expect(text).toMatch(/Event stream: Good: It comes at once: the first byte after \d+ ms/);
    expect(await good.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const { violations } = await new AxeBuilder({ page: good }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(said()).toEqual([]);

    await done(held, 'wait');
    await expect(held.locator('[data-part=stream]')).toContainText('a proxy gathers it');
    await done(stripped, 'none');
    await expect(stripped.locator('[data-part=cookie]')).toContainText('are not kept');
    await expect(stripped.locator('[data-part=poll]')).toContainText('A proxy removes ETag');
    await Promise.all([context.close(), without.close()]);
  } finally {
    await Promise.all([holding.stop(), bare.stop()]);
  }
});

test('stands in three languages, right to left where that is its direction', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [path, lang, title, dir] of [
    ['', 'en', 'Connection test for a class', 'ltr'],
    ['zh/', 'zh', '课堂连接测试', 'ltr'],
    ['ar/', 'ar', 'اختبار الاتصال للصف', 'rtl'],
  ] as const) {
    await page.goto(`${server.origin}/class/check/${path}`);
    await expect(page).toHaveTitle(new RegExp(title));
    const content = page.locator('.check');
    await expect(content).toHaveAttribute('lang', lang);
    expect(await content.evaluate((part) => getComputedStyle(part).direction)).toBe(dir);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('asks too much at once are turned away, without a word about anybody', async () => {
  const answers = await Promise.all(
    Array.from({ length: 260 }, () => fetch(`${server.origin}/api/check/state/`)),
  );
  expect(answers.some(({ status }) => status === 429)).toBe(true);
});
