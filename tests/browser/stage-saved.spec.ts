/** A page that was saved while its stage was live: the copy has the stage's canvas, empty, and no stage. */
import { arrive, untilLive } from './reader.ts';
import { expect, test, type Browser, type Page } from './watched.ts';

const STORY = '/s/ten-peaks/';
const STEP = 'wins/rail-line';

/** The document as it stands, as a browser's *Save page as* writes it, or an archive. */
async function saved(page: Page): Promise<string> {
  await page.goto(`${STORY}#${STEP}`);
  await arrive(page, STEP);
  await untilLive(page);
  await expect(page.locator('[data-stage]')).toBeVisible();
  return page.evaluate(() => `<!DOCTYPE html>${document.documentElement.outerHTML}`);
}

/** Opens a copy where none of the page's own scripts is to be had. */
async function openCopy(browser: Browser, copy: string, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.route(`**${STORY}`, (route) =>
    route.fulfill({ body: copy, contentType: 'text/html; charset=utf-8' }),
  );
  await page.route('**/*.js*', (route) => route.abort());
  await page.goto(`${STORY}#${STEP}`);
  return page;
}

for (const [name, scripts] of [
  ['with a browser’s scripts', true],
  ['without scripts', false],
] as const)
  test(`${name} a saved copy shows the still of each step`, async ({ page, browser }) => {
    const copy = await openCopy(browser, await saved(page), scripts);
    await expect(copy.locator('[data-stage]')).toBeHidden();
    const step = copy.locator(`[id="${STEP}"]`);
    await expect(step.locator('figure.still')).toBeVisible();
    await expect(step.locator('figure.still')).toHaveCSS('opacity', '1');
    await expect(step.locator('figure.still img')).toHaveJSProperty('complete', true);
    await expect(step.getByRole('heading').first()).toBeInViewport();
    await copy.context().close();
  });
