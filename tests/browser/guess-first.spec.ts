/** Where nothing is drawn live, a guess is made before its answer is seen: the answer is a picture of its own, further down. */
import { expect, test, type Locator, type Page } from './watched.ts';
import { laidOut, storyRoutes } from './reader.ts';

/** The steps of all stories that ask for a guess on their picture. */
async function eachGuess(page: Page, visit: (step: Locator, route: string) => Promise<void>) {
  let found = 0;
  for (const route of await storyRoutes(page)) {
    await page.goto(route);
    const steps = page.locator('.asks-first');
    for (let i = 0; i < (await steps.count()); i++) {
      found += 1;
      await visit(steps.nth(i), route);
    }
  }
  expect(found).toBeGreaterThan(2);
}
const before = (step: Locator) => step.locator('> .still-before');
const answer = (step: Locator) => step.locator('> .still:not(.still-before)');

/** What the picture before the question says, seen or read out, has nothing of the answer; both pictures came. */
async function tellsNothing(step: Locator) {
  const text = await step.locator('.answer b').textContent();
  // Of a line it is the last point that the picture names.
  const number = (text?.match(/\d+(?:[.,]\d+)?/g) ?? []).at(-1)!;
  expect(await before(step).textContent()).not.toContain(number);
  expect(await answer(step).textContent()).toContain(number);
  // The answer is some screens away, where a picture is not loaded yet.
  await answer(step)
    .locator('img')
    .evaluate((img) => ((img as HTMLImageElement).loading = 'eager'));
  for (const figure of [before(step), answer(step)])
    await expect
      .poll(() => figure.locator('img').evaluate((img) => (img as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
  const sources = (figure: Locator) =>
    figure
      .locator('source, img')
      .evaluateAll((all) =>
        all.map((one) => one.getAttribute('srcset') ?? one.getAttribute('src')),
      );
  const [first, second] = [await sources(before(step)), await sources(answer(step))];
  expect(first.length).toBeGreaterThan(3);
  expect(first.filter((url) => second.includes(url))).toEqual([]);
}
const topOf = (found: Locator) => found.evaluate((one) => one.getBoundingClientRect().top);
const bringToTop = (found: Locator) =>
  found.evaluate((one) => window.scrollBy(0, one.getBoundingClientRect().top));
const PHONE = { width: 390, height: 844 };

test(
  "in the light version the answer covers the question's picture at its own build",
  { tag: '@night' },
  async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.addInitScript(() => localStorage.setItem('handscroll.light', 'on'));
    await eachGuess(page, async (step) => {
      await laidOut(page);
      await bringToTop(step);
      await step.locator('.ask').evaluate((ask) => ask.scrollIntoView({ block: 'nearest' }));
      await tellsNothing(step);
      expect(Math.abs(await topOf(before(step)))).toBeLessThanOrEqual(1);
      expect(await topOf(answer(step))).toBeGreaterThanOrEqual(PHONE.height);
      // The answer's own words at rest: now its picture is the one that is seen.
      await bringToTop(step.locator('> .still + .build'));
      expect(Math.abs(await topOf(answer(step)))).toBeLessThanOrEqual(1);
      expect(
        await answer(step).evaluate((one) =>
          one.compareDocumentPosition(one.parentElement!.querySelector('.still-before')!),
        ),
        'of two in one place the later one lies on top',
      ).toBe(2);
    });
  },
);

test("in the flow the answer's picture follows the question", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await eachGuess(page, async (step) => {
    await step.scrollIntoViewIfNeeded();
    const [question, first, second] = await Promise.all(
      [step.locator('.ask'), before(step), answer(step)].map(
        async (one) => (await one.boundingBox())!,
      ),
    );
    expect(second!.y).toBeGreaterThanOrEqual(first!.y + first!.height * 0.7);
    expect(second!.y).toBeGreaterThanOrEqual(question!.y + question!.height);
    const full = (await step.boundingBox())!;
    expect(second!.y + second!.height).toBeLessThanOrEqual(full.y + full.height + 1);
  });
  await context.close();
});

test('on paper the picture is there once, with its answer', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await eachGuess(page, async (step) => {
    await expect(before(step)).toBeHidden();
    await expect(answer(step)).toBeVisible();
  });
});
