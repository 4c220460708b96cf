/** The tour on the live stage: the narration moves the picture, and a pause stills every pixel of it. */
import { expect, test, type Page } from './watched.ts';
import { settle, shownAt, untilLive } from './reader.ts';
import { rested } from './rest.ts';

/** So many frames of the page. */
const frames = (page: Page, count: number) =>
  page.evaluate(
    (left) =>
      new Promise<void>((done) => {
        const next = () => (left-- > 0 ? requestAnimationFrame(next) : done());
        next();
      }),
    count,
  );

const tier = (page: Page) => page.locator('[data-stage]').getAttribute('data-tier');

// Where software draws, a page costs by its pixels.
test.use({ viewport: { width: 960, height: 600 } });

test('the picture moves while it is told, and a pause stills every pixel', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('handscroll.motion', 'full'));
  await page.goto('/s/ten-peaks/tour/#wins/cars');
  await untilLive(page);
  await page.getByRole('button', { name: 'Play with captions only' }).click();
  await expect.poll(async () => (await shownAt(page)).step).toBe('wins/cars');
  const before = (await shownAt(page)).progress;
  await expect.poll(async () => (await shownAt(page)).progress).toBeGreaterThan(before);
  const moving = await page.screenshot();

  await page.keyboard.press('Escape');
  await expect(page.locator('[data-tour-play]')).toHaveText('Resume here');
  const place = await settle(page);
  /** Two pictures, sixty frames apart, and the tiers that they were drawn in. */
  const pair = async () => {
    await rested(page);
    const tiers = [await tier(page)];
    const first = await page.screenshot();
    await frames(page, 60);
    const second = await page.screenshot();
    tiers.push(await tier(page));
    return { first, second, tiers };
  };
  let still = await pair();
  // A machine that can't keep up has gone down to another tier meanwhile: there are but three steps down.
  for (let i = 0; i < 3 && still.tiers[0] !== still.tiers[1]; i++) still = await pair();
  expect(still.tiers[0]).toBe(still.tiers[1]);
  expect(still.first.equals(moving)).toBe(false);
  expect(still.second.equals(still.first)).toBe(true);
  expect(await shownAt(page)).toEqual(place);

  await page.locator('[data-tour-play]').click();
  await expect.poll(async () => (await shownAt(page)).progress).toBeGreaterThan(place.progress);
});
