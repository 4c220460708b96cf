/** Style sheets that do not come: a page is read without them, and wears them when they do. */
import { expect, test, type Page, type Route } from './watched.ts';

const PAGES = [
  '/',
  '/s/ten-peaks/',
  '/s/ten-peaks/#wins/cars',
  '/s/ten-peaks/tour/',
  '/s/ten-peaks/data/',
];

const worn = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor !== 'rgba(0, 0, 0, 0)');

test('sheets that hang hold no words back, and are worn when they come', async ({ browser }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext();
  await Promise.all(
    PAGES.map(async (address) => {
      const page = await context.newPage();
      const held: Route[] = [];
      await page.route(/\.css(\?|$)/, (route) => void held.push(route));
      await page.goto(address, { waitUntil: 'commit' });
      await page.waitForFunction(() => document.readyState !== 'loading');
      await expect(page.locator('h1').first()).toBeVisible();
      await expect(page.locator('main').first()).toBeVisible();
      expect(await worn(page), address).toBe(false);
      expect(held.length).toBeGreaterThan(0);
      await Promise.all(held.map((route) => route.continue()));
      await page.waitForLoadState('load');
      await expect.poll(() => worn(page), { message: address }).toBe(true);
    }),
  );
  await context.close();
});
