/** A jump on the way of a window that is being turned. */
import { expect, test } from '../browser/watched.ts';
import { openStory, settle, shownAt, storyRoutes, stopsIn, untilLive } from '../browser/reader.ts';

const SIZES = [
  { width: 390, height: 700 },
  { width: 1100, height: 480 },
  { width: 700, height: 560 },
  { width: 960, height: 600 },
];
test.setTimeout(120_000);
test.use({ viewport: { width: 960, height: 600 } });

test('a jump just after the window was turned leads where it says', async ({ page }) => {
  const timeline = await openStory(page, (await storyRoutes(page))[0] ?? '/');
  await untilLive(page);
  const stops = stopsIn(timeline);
  const [first, far] = [stops[0]!, stops[(stops.length * 3) >> 2]!];
  await page.evaluate((to) => (location.hash = to), far.step);
  const asked = await settle(page);
  for (const size of SIZES) {
    await page.evaluate((to) => (location.hash = to), first.step);
    await expect.poll(async () => (await shownAt(page)).step).toBe(first.step);
    // The window has its size before the page is told of it: a jump on the way there is early.
    const turned = page.setViewportSize(size);
    await page.evaluate(
      ({ to, width }) =>
        new Promise<void>((resolve) => {
          const look = () => {
            if (innerWidth !== width) return setTimeout(look);
            location.hash = to;
            resolve();
          };
          look();
        }),
      { to: far.step, width: size.width },
    );
    await turned;
    expect(await settle(page), `${size.width}`).toEqual(asked);
  }
});
