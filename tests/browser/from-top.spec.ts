/** Who comes to the top has the rest laid out later: nothing is missing meanwhile, and the page ends as it would be. */
import { expect, test, type Page } from './watched.ts';
import { openStory, storyRoutes } from './reader.ts';

const waiting = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.step')].filter(
        (step) => getComputedStyle(step).contentVisibility === 'auto',
      ).length,
  );
const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

test('what lies below waits, and is laid out before anything is measured', async ({ page }) => {
  const [route = ''] = await storyRoutes(page);
  await page.route('**/timeline*', (call) => call.abort());
  await page.goto(route);
  const steps = await page.locator('.step').count();
  expect(await waiting(page)).toBe(steps - 1);
  // Whoever goes to the end before scripts have come finds its words there.
  await page.keyboard.press('End');
  await expect(page.locator('.step').last()).toBeInViewport();
  await page.unroute('**/timeline*');

  await openStory(page, route);
  await expect.poll(() => waiting(page)).toBe(0);
  // Questions that can be answered are half a pixel taller than those of the page.
  const answerable = page.locator('.step fieldset').first();
  await expect(answerable).toBeAttached();
  const whole = await height(page);
  await page.reload();
  await expect(answerable).toBeAttached();
  await expect.poll(() => height(page)).toBe(whole);
});

test('nothing waits for who comes to a step of its own, or comes back to one', async ({ page }) => {
  const [route = ''] = await storyRoutes(page);
  await page.goto(route);
  const id = await page.locator('.step').nth(7).getAttribute('id');
  await page.goto('about:blank');
  await page.route('**/*.js', (call) => call.abort());
  await page.goto(`${route}#${id}`);
  expect(await waiting(page)).toBe(0);
  await page.reload();
  expect(await waiting(page)).toBe(0);
});

test('a page whose scripts never come can be read to its end, and found in', async ({ page }) => {
  const [route = ''] = await storyRoutes(page);
  await page.route('**/*.js', (call) => call.abort());
  await page.goto(route);
  const sections = page.locator('.step');
  for (let i = 0; i < (await sections.count()); i += 4) {
    const head = sections.nth(i).locator('h3').first();
    await head.scrollIntoViewIfNeeded();
    await expect(head).toBeInViewport();
  }
  expect(await page.getByRole('heading', { level: 3 }).count()).toBeGreaterThanOrEqual(
    await sections.count(),
  );
});
