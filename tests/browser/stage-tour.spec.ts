/** The tour on the live stage: the narration moves the picture, and a pause stills every pixel of it. */
import { expect, test, type Page } from './watched.ts';
import { settle, shownAt, untilLive } from './reader.ts';

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
  const first = await page.screenshot();
  expect(first.equals(moving)).toBe(false);
  await frames(page, 60);
  expect((await page.screenshot()).equals(first)).toBe(true);
  expect(await shownAt(page)).toEqual(place);

  await page.locator('[data-tour-play]').click();
  await expect.poll(async () => (await shownAt(page)).progress).toBeGreaterThan(place.progress);
});
