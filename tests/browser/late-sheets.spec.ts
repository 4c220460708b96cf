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

test('sheets that are not there leave words and pictures, one below the other', async ({
  page,
}) => {
  await page.route(/\.css(\?|$)/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/s/ten-peaks/');
  for (const step of ['launch/big-not-strong', 'wins/cars', 'legacy/colophon']) {
    const head = page.locator(`[id="${step}"] :is(h1, h2, h3)`).first();
    // Pictures that come meanwhile move it on.
    const seen = () =>
      head.evaluate((element) => {
        element.scrollIntoView({ block: 'center' });
        const { left, top, height } = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint(left + 10, top + height / 2));
      });
    await expect.poll(seen, { message: step }).toBe(true);
  }
});
