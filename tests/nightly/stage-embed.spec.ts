/** Frames at length: twenty places, ten thousand messages, and the cover that opens the whole window. */
import fc from 'fast-check';
import { hostileMessage } from '../components/embed/arbitrary-message.ts';
import { drawnIn, framed, startHost, type HostPage } from '../browser/embed-host.ts';
import { expect, test, type Page } from '../browser/watched.ts';

const STEPS = ['wins/cars/', 'frictions/price-of-support/'].map(
  (rest) => `/embed/en-GB/ten-peaks/${rest}`,
);
const CHAPTER = '/embed/en-GB/ten-peaks/wins/';
const PLACES = Array.from({ length: 20 }, (_, i) => (i + 0.5) / 25);

let host: HostPage;
test.beforeAll(async ({ baseURL }) => {
  host = await startHost(baseURL ?? '');
});
test.afterAll(() => host.stop());
test.use({ provokes: true });
test.setTimeout(600_000);

const scrollToShare = (page: Page, share: number) =>
  page.evaluate((at) => {
    const box = document.querySelector('iframe')?.parentElement?.getBoundingClientRect();
    if (box) scrollTo(0, scrollY + box.top + at * (box.height - innerHeight));
  }, share);

for (const path of STEPS)
  test(`${path}: at twenty places the picture is that of a page that comes there at once`, async ({
    page,
  }) => {
    const open = async () => {
      await page.goto(host.url({ path, attributes: ' data-drive="page"', loader: true }));
      const frame = await framed(page);
      await expect(frame.locator('html.driven .stage[data-live]')).toHaveCount(1, {
        timeout: 60_000,
      });
      return frame;
    };
    let frame = await open();
    const onTheWay: string[] = [];
    for (const place of PLACES) {
      await scrollToShare(page, place);
      onTheWay.push(await drawnIn(frame));
    }
    for (const [i, place] of PLACES.entries()) {
      frame = await open();
      await scrollToShare(page, place);
      expect(await drawnIn(frame), `at ${place}`).toBe(onTheWay[i]);
    }
  });

test('ten thousand hostile messages move nothing, and a key is answered at once', async ({
  page,
}) => {
  await page.goto(host.url({ path: STEPS[0] ?? '' }));
  const frame = await framed(page);
  const slider = frame.locator('.embed-slider');
  await expect(slider).toBeVisible();
  const before = await frame.evaluate(() => [location.href, scrollY, document.title].join());
  const messages = fc.sample(hostileMessage, { numRuns: 10_000, seed: 3 }).map((one) => {
    try {
      return JSON.parse(JSON.stringify(one) ?? 'null') as unknown;
    } catch {
      return null;
    }
  });
  await page.evaluate((all) => {
    const window = document.querySelector('iframe')?.contentWindow;
    for (const message of all) window?.postMessage(message, '*');
  }, messages);
  const value = await slider.inputValue();
  await slider.press('ArrowRight');
  await expect.poll(() => slider.inputValue()).not.toBe(value);
  await expect
    .poll(() => frame.evaluate(() => Number(document.documentElement.dataset['dropped'])))
    .toBe(10_000);
  expect(await frame.evaluate(() => [location.href, scrollY, document.title].join())).toBe(before);
});

test('on a phone a chapter is a cover that opens the whole window, and back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(host.url({ path: CHAPTER, loader: true }));
  const frame = await framed(page);
  const open = frame.locator('.embed-cover .embed-button');
  await expect(open).toBeVisible();
  const element = page.locator('iframe');
  await open.click();
  await expect.poll(async () => (await element.boundingBox())?.height).toBe(844);
  await expect(frame.locator('.embed-cover')).toHaveCount(0);
  await page.getByRole('button', { name: 'Close' }).press('Escape');
  await expect(frame.locator('.embed-cover')).toHaveCount(1);
  expect((await element.boundingBox())?.height).toBe(640);
  // The way back of the browser closes as well, and leaves the page where it was.
  const address = page.url();
  await open.click();
  await expect.poll(async () => (await element.boundingBox())?.height).toBe(844);
  await page.goBack();
  await expect(frame.locator('.embed-cover')).toHaveCount(1);
  expect(page.url()).toBe(address);
});
