/** The dial lays the whole story out anew, and a reader stays where they read. */
import { expect, test, type Page } from './watched.ts';
import { arrive, openStory, settle, wheel } from './reader.ts';

test.setTimeout(240_000);

async function turnTo(page: Page, motion: 'still' | 'full'): Promise<void> {
  await page.locator(`#motion input[value="${motion}"]`).check();
  await expect(page.locator('html')).toHaveClass(new RegExp(`motion-${motion}`));
  await settle(page);
}
const hash = (page: Page) => page.evaluate(() => location.hash.slice(1));

test('another motion leads nowhere else', { tag: '@night' }, async ({ page }) => {
  const { width, height } = { width: 390, height: 844 };
  await page.setViewportSize({ width, height });
  const { steps } = await openStory(page, '/s/ten-peaks/');
  const top = () => page.evaluate(() => scrollY);
  await page.keyboard.press('m');
  await turnTo(page, 'still');
  expect(await top(), 'from the title').toBe(0);
  await turnTo(page, 'full');
  expect(await top(), 'back to the title').toBe(0);
  await page.keyboard.press('Escape');
  for (const share of [0.3, 0.8]) {
    const { chapter, id } = steps[Math.floor(steps.length * share)]!;
    await page.evaluate((to) => (location.hash = to), `${chapter}/${id}`);
    await arrive(page, `${chapter}/${id}`);
    await page.mouse.move(width / 2, height / 2);
    await wheel(page, 2, 100);
    await settle(page);
    const here = await hash(page);
    await page.keyboard.press('m');
    for (const motion of ['still', 'full'] as const) {
      await turnTo(page, motion);
      expect(await hash(page), `${motion}, from ${here}`).toBe(here);
      // Not only the address: its words, or what they tell of, are in the window.
      await expect(page.locator(`[id="${here}"]`)).toBeInViewport();
    }
    await page.keyboard.press('Escape');
  }
});
