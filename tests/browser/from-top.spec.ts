/** Who comes to the top has the rest laid out later: nothing is missing meanwhile, and the page ends as it would be. */
import { expect, test, type Page } from './watched.ts';
import { hydrated, openStory, storyRoutes } from './reader.ts';

/** Steps whose words wait. */
const waiting = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.step')].filter((step) =>
        [step, ...step.querySelectorAll(':scope > .build')].some(
          (part) => getComputedStyle(part).contentVisibility === 'auto',
        ),
      ).length,
  );
const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

test('what lies below waits, and is laid out before anything is measured', async ({ page }) => {
  const [route = ''] = await storyRoutes(page);
  await page.route('**/timeline*', (call) => call.abort());
  await page.goto(route);
  // Pages of text are as tall as what they say.
  const steps = await page.locator('.step:not(.layout-page)').count();
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
  await page.route(/\.js(\?|$)/, (call) => call.abort());
  await page.goto(`${route}#${id}`);
  expect(await waiting(page)).toBe(0);
  await page.reload();
  expect(await waiting(page)).toBe(0);
});

test('a page whose scripts never come can be read to its end, and found in', async ({ page }) => {
  const [route = ''] = await storyRoutes(page);
  await page.route(/\.js(\?|$)/, (call) => call.abort());
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

/** Holds the timeline back, since its coming is what has the rest of the page laid out. */
async function holdTimeline(page: Page): Promise<() => void> {
  let free = () => {};
  const held = new Promise<void>((resolve) => (free = resolve));
  await page.route('**/timeline*', async (call) => {
    await held;
    await call.continue();
  });
  return free;
}
const topOf = (page: Page, nth: number) =>
  page
    .locator('.step h3')
    .nth(nth)
    .evaluate((head) => head.getBoundingClientRect().top);

/** Lets the rest be laid out under whoever stands at the `nth` step, and tells by how much that moved. */
async function movedBy(page: Page, nth: number, free: () => void): Promise<number> {
  await expect(page.locator('.step h3').nth(nth)).toBeInViewport();
  await hydrated(page);
  // What comes near is laid out by the browser itself, in frames after the one that went there.
  let before = NaN;
  await expect
    .poll(async () => {
      const last = before;
      before = await topOf(page, nth);
      return before === last;
    })
    .toBe(true);
  free();
  await expect.poll(() => waiting(page)).toBe(0);
  await expect(page.locator('[data-to-chapter][aria-current]')).toHaveCount(1);
  return (await topOf(page, nth)) - before;
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [1024, 600],
] as const)
  test(`a page is as long before its words are laid out as after, ${width}x${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const tops = () =>
      page
        .locator('.step')
        .evaluateAll((steps) => steps.map((step) => step.getBoundingClientRect().top + scrollY));
    for (const route of await storyRoutes(page)) {
      const free = await holdTimeline(page);
      await page.goto(route);
      await page.evaluate(() => document.fonts.ready);
      expect(await waiting(page), route).toBeGreaterThan(0);
      const before = await tops();
      free();
      await expect.poll(() => waiting(page)).toBe(0);
      // A question that can be answered is half a pixel taller.
      for (const [nth, top] of (await tops()).entries())
        expect(Math.abs(top - (before[nth] ?? 0)), `${route} ${nth}`).toBeLessThan(2);
    }
  });

for (const nth of [4, 12, 20])
  test(`a text that the address names is in sight once the reader runs: step ${nth}`, async ({
    page,
  }) => {
    const [route = ''] = await storyRoutes(page);
    await page.goto(route);
    const head = page.locator('.step').nth(nth).locator('h3').first();
    const name = await head.textContent();
    await page.goto('about:blank');
    await openStory(page, `${route}#:~:text=${encodeURIComponent(name ?? '')}`);
    await expect.poll(() => waiting(page)).toBe(0);
    await expect(head).toBeInViewport();
  });

test('whoever has gone on before all is laid out stays there', async ({ page }) => {
  const [route = ''] = await storyRoutes(page);
  const free = await holdTimeline(page);
  await page.goto(route);
  await page
    .locator('.step h3')
    .nth(14)
    .evaluate((head) => head.scrollIntoView({ block: 'center' }));
  expect(Math.abs(await movedBy(page, 14, free))).toBeLessThan(4);
});
