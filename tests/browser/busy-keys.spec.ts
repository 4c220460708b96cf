/** The browser's own keys on a page that is busy when they are pressed. */
import { expect, test } from './watched.ts';
import { openStory, settle } from './reader.ts';

const FLAGSHIP = '/s/ten-peaks/';

test(
  'End leads to the end, though the page stands still as it is pressed',
  { tag: '@night' },
  async ({ page }) => {
    await openStory(page, FLAGSHIP);
    await settle(page);
    // A frame this long between the key and its scroll, and Chromium lets go of the scroll.
    await page.evaluate(() => {
      const standStill = () =>
        requestAnimationFrame(() => {
          const since = performance.now();
          while (performance.now() - since < 1500);
        });
      window.addEventListener('keydown', standStill, { once: true });
    });
    await page.keyboard.press('End');
    await page.waitForFunction(() => scrollY > innerHeight / 2);
    await settle(page);
    const left = await page.evaluate(
      () => document.documentElement.scrollHeight - innerHeight - scrollY,
    );
    expect(left).toBeLessThan(2);
  },
);
