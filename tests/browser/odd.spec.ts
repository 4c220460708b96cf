/** Browsers that keep nothing, think it is 1970, or are of 2022: every reader opens and works, and the console is empty. */
import { expect, test, type Page } from './watched.ts';
import { listenToConsole } from './console.ts';
import { asIn2022 } from './older.ts';
import { hydrated, untilLive, wheel } from './reader.ts';

test.setTimeout(240_000);
test.use({ viewport: { width: 960, height: 600 } });

const READERS = ['', 'tour/', 'present/', 'present/audience/', 'class/', 'print/', 'data/'];
/** Opens every reader; in the scroll reader goes on until pictures are live. */
async function visitAll(page: Page): Promise<void> {
  const said = listenToConsole(page);
  for (const reader of READERS) {
    await page.goto(`/s/ten-peaks/${reader}`);
    await hydrated(page);
    await page.keyboard.press('ArrowRight');
    if (reader === '') {
      await wheel(page, 5, 300);
      await untilLive(page);
      await page.keyboard.press('m');
      await page.locator('#motion input[value="steps"]').check();
      await page.keyboard.press('Escape');
    }
    await expect(page.locator('h1').first()).toBeAttached();
  }
  expect(said()).toEqual([]);
}

test('with storage blocked every reader works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    Object.defineProperty(Document.prototype, 'cookie', {
      get: () => '',
      set: () => undefined,
    });
  });
  await visitAll(page);
});

test('with storage full every reader works', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await visitAll(page);
});

test('with the functions of 2022 every reader works', async ({ page }) => {
  await asIn2022(page);
  await page.goto('/');
  expect(await page.evaluate(() => 'any' in AbortSignal || 'toSorted' in [])).toBe(false);
  await visitAll(page);
});

test('with a clock at 1970 every reader works', async ({ page }) => {
  await page.clock.setFixedTime(new Date(0));
  await visitAll(page);
});
