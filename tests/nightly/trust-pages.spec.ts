/** Every page says nothing in the console under its own policy. */
import { expect, test } from '../browser/watched.ts';
import { listenToConsole } from '../browser/console.ts';
import { pages } from '../browser/routes.ts';
import { hydrated } from '../browser/reader.ts';

test.describe.configure({ mode: 'parallel' });
// What software draws costs by its pixels.
test.use({ viewport: { width: 800, height: 500 } });

for (const address of [...pages, '/no-such-page/'])
  test(`${address} says nothing in the console`, async ({ page }) => {
    const texts = listenToConsole(page, /no-such/.test(address) ? [/status of 404/] : []);
    await page.goto(address);
    await hydrated(page);
    await page.mouse.wheel(0, 900);
    await page.waitForLoadState('networkidle');
    expect(texts()).toEqual([]);
  });
