/** Where a mounted picture lies; its words are laid out for one that fills the window. */
import { expect, test } from '../browser/watched.ts';

for (const [how, javaScriptEnabled] of [
  ['in motion still', true],
  ['without scripts', false],
] as const)
  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test('words of the title page keep their places on its cloth', async ({ page }) => {
      if (javaScriptEnabled)
        await page.addInitScript(() => localStorage.setItem('handscroll.motion', 'still'));
      for (const [width, height] of [
        [1024, 768],
        [1366, 768],
        [1440, 900],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.goto('/s/ten-peaks/');
        expect(await page.locator('.still-mounted').first().boundingBox()).toEqual({
          x: 0,
          y: 0,
          width,
          height,
        });
      }
    });
  });
