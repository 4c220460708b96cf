/** Browsers that darken every page leave ours as it is: words that they made white would lie on pale silk. */
import { expect, test, type Page } from '../browser/watched.ts';
import { findChromium, launchOptions } from '../../bin/browser.ts';

const usual = launchOptions(findChromium() ?? '', { webgl: false });
const args = [...(usual.args ?? []), '--enable-features=WebContentsForceDark'];

const PAGES = ['/', '/about/', '/s/ten-peaks/', '/s/ten-peaks/tour/', '/s/ten-peaks/sources/'];
async function shot(page: Page): Promise<string> {
  await page.evaluate(() => document.fonts.ready);
  return (await page.locator('h1').first().screenshot({ animations: 'disabled' })).toString(
    'base64',
  );
}

test('a browser that darkens pages shows ours as they are', async ({
  page,
  playwright,
  baseURL,
}) => {
  const browser = await playwright.chromium.launch({ ...usual, args });
  const darkening = await browser.newPage({ baseURL: baseURL!, viewport: page.viewportSize() });
  const plain = 'data:text/html,<body style="background: white"><h1>Words</h1>';
  for (const one of [page, darkening]) await one.goto(plain);
  // It does so indeed.
  expect(await shot(darkening)).not.toBe(await shot(page));
  for (const path of PAGES) {
    for (const one of [page, darkening]) {
      await one.emulateMedia({
        reducedMotion: 'reduce',
        colorScheme: one === page ? 'light' : 'dark',
      });
      await one.goto(path);
    }
    // Pictures come in their own time.
    await expect
      .poll(async () => (await shot(darkening)) === (await shot(page)), { message: path })
      .toBe(true);
  }
  await browser.close();
});
