/** The browser's own keys on a page that is busy when they are pressed. */
import { expect, test } from './watched.ts';
import { openStory, settle } from './reader.ts';

const FLAGSHIP = '/s/ten-peaks/';

for (const [key, lands] of [
  ['End', 1],
  ['PageDown', 0],
] as const)
  test(`${key} leads where it does, though the page stands still as it is pressed`, async ({
    page,
  }) => {
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
    await page.keyboard.press(key);
    await page.waitForFunction(() => scrollY > innerHeight / 2);
    await settle(page);
    const { top, end, height } = await page.evaluate(() => ({
      top: scrollY,
      end: document.documentElement.scrollHeight - innerHeight,
      height: innerHeight,
    }));
    if (lands === 1) expect(end - top).toBeLessThan(2);
    else expect(top).toBeLessThanOrEqual(height);
  });
