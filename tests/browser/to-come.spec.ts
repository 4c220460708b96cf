/** Most of a long story waits in its page as text: it is there for whoever is faster, or has no other scripts, or none. */
import { expect, test, type Page } from './watched.ts';
import { lengthen } from './long-story.ts';

const ROUTE = '/s/air-on-the-mountain/';
const TIMES = 5;
test.setTimeout(240_000);

/** Opens the long story with no script but those in the page itself. */
async function open(page: Page): Promise<void> {
  await lengthen(page, ROUTE, TIMES);
  await page.route(/\.js(\?|$)/, (asked) => asked.abort());
  await page.goto(ROUTE);
}
/** Before a page is opened: nothing comes by its turn, since a turn is a message. */
const hold = (page: Page) =>
  page.addInitScript(() => {
    MessagePort.prototype.postMessage = () => undefined;
  });
const waiting = (page: Page) => page.locator('.to-come').count();
const steps = (page: Page) => page.locator('article .step');

test('without any other script all words come, and at last their pictures', async ({ page }) => {
  await open(page);
  await expect(page.locator('.to-come')).toHaveCount(0);
  const all = await steps(page).count();
  expect(all).toBeGreaterThan(60);
  expect(await page.locator('article .step h3').count()).toBeGreaterThanOrEqual(all);
  expect(await page.locator('article .step picture').count()).toBeLessThan(all);
  await expect(page.locator('article .to-draw')).toHaveCount(0, { timeout: 30_000 });
  expect(await page.locator('article .step picture').count()).toBeGreaterThanOrEqual(all);
});

test('whoever is faster than the page finds what they go to', async ({ page }) => {
  await hold(page);
  await open(page);
  const before = await waiting(page);
  expect(before).toBeGreaterThan(50);
  // By a key, to the end: its words and its picture are there, and far away still nothing.
  await page.keyboard.press('End');
  const last = page.locator('[data-chapter]').last().locator('.step').last();
  await expect(last.locator('h3').first()).toBeInViewport();
  await expect(last.locator('picture').first()).toBeAttached();
  expect(await waiting(page)).toBeGreaterThan(0);
  // By an address, which the browser cannot find by itself yet.
  const box = page.locator('.to-come').first();
  const id = /id="([^"]+)"/.exec((await box.textContent()) ?? '')?.[1] ?? '';
  expect(id).toContain('/');
  await page.evaluate((to) => (location.hash = to), id);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  expect(await waiting(page)).toBe(0);
});

test('paper has what waits', async ({ page }) => {
  await hold(page);
  await open(page);
  expect(await waiting(page)).toBeGreaterThan(50);
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      const left = document.querySelectorAll('.to-come, .to-draw').length;
      Object.assign(window, { left });
    });
  });
  await page.pdf();
  expect(await page.evaluate(() => (window as unknown as { left?: number }).left)).toBe(0);
});

test('an address in the middle has everything at once', async ({ page }) => {
  await hold(page);
  await lengthen(page, ROUTE, TIMES);
  await page.route(/\.js(\?|$)/, (asked) => asked.abort());
  await page.goto(`${ROUTE}#text`);
  expect(await page.locator('.to-come, .to-draw').count()).toBe(0);
  const id = (await steps(page).nth(40).getAttribute('id')) ?? '';
  await page.goto('about:blank');
  await page.goto(`${ROUTE}#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const)
    test(`what waits lies where it would lie anyhow, ${width}x${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page);
      const tops = () =>
        steps(page).evaluateAll((all) =>
          all.map((step) => {
            const parts = [step, ...step.querySelectorAll('h3, .card, picture, .labels')];
            return parts.map((part) => Math.round(part.getBoundingClientRect().top + scrollY));
          }),
        );
      const waits = await tops();
      expect(waits.length).toBeGreaterThan(60);
      await page.evaluate(() => {
        for (const box of document.querySelectorAll('.to-come'))
          box.replaceWith(...(box.firstElementChild?.childNodes ?? []));
      });
      expect(await waiting(page)).toBe(0);
      expect(await tops()).toEqual(waits);
    });
});
