/** A window that is turned, dragged, zoomed or made full has another layout, and the reader is at the same place in it. */
import { expect, test } from './watched.ts';
import { openStory, settle, shownAt, storyRoutes, stopsIn, untilLive } from './reader.ts';

const SIZES = [
  { width: 390, height: 700 },
  { width: 1100, height: 480 },
  { width: 700, height: 560 },
  { width: 960, height: 600 },
];
test.setTimeout(120_000);
test.use({ viewport: { width: 960, height: 600 } });

test(
  'a window of another width shows the place of before, at a stop and between two',
  { tag: '@night' },
  async ({ page }) => {
    const timeline = await openStory(page, (await storyRoutes(page))[0] ?? '/');
    await untilLive(page);
    const stop = stopsIn(timeline)[stopsIn(timeline).length >> 1]!;
    await page.evaluate((to) => (location.hash = to), stop.step);
    await expect.poll(async () => (await shownAt(page)).step).toBe(stop.step);
    for (const between of [0, 60]) {
      await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), between);
      const before = await settle(page);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        const after = await settle(page);
        expect(after.step, `${size.width}`).toBe(before.step);
        expect(Math.abs(after.progress - before.progress), `${size.width}`).toBeLessThan(0.005);
      }
    }
  },
);

/** As one goes to full screen and back, or opens something below the page; at the last nothing sticks. */
const HEIGHTS = [900, 500, 720, 400, 600];

test(
  'a window of another height shows the place of before',
  { tag: '@night' },
  async ({ page }) => {
    const timeline = await openStory(page, (await storyRoutes(page))[0] ?? '/');
    await untilLive(page);
    const stop = stopsIn(timeline)[stopsIn(timeline).length >> 1]!;
    await page.evaluate((to) => (location.hash = to), stop.step);
    await expect.poll(async () => (await shownAt(page)).step).toBe(stop.step);
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    const before = await settle(page);
    for (const height of HEIGHTS) {
      await page.setViewportSize({ width: 960, height });
      const after = await settle(page);
      expect(after.step, `${height}`).toBe(before.step);
      expect(Math.abs(after.progress - before.progress), `${height}`).toBeLessThan(0.005);
      expect(await page.evaluate(() => location.hash)).toBe(`#${before.step}`);
    }
  },
);

test(
  'what is read beside the pictures stays where it is in windows of other heights',
  { tag: '@night' },
  async ({ page }) => {
    await openStory(page, (await storyRoutes(page))[0] ?? '/');
    await untilLive(page);
    const top = () =>
      page
        .locator('.hold + .beside')
        .last()
        .evaluate((element) => element.getBoundingClientRect().top);
    // What is far from the reader is laid out as one comes near.
    for (let i = 0; i < 3; i++) {
      const by = (await top()) - 60;
      await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), by);
      await settle(page);
    }
    const before = await top();
    for (const height of HEIGHTS) {
      await page.setViewportSize({ width: 960, height });
      await settle(page);
      expect(Math.abs((await top()) - before), `${height}`).toBeLessThan(3);
    }
  },
);
