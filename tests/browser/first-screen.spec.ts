/** A story's first screen stands before its sheets have come, as it stands after. */
import { expect, test, type Page } from './watched.ts';

const STORY = '/s/ten-peaks/';
/** Each size once: what differs between stories is the length of their words. */
const SCREENS = [
  ['/s/ten-peaks/', 390, 844],
  ['/s/ten-peaks/', 1920, 1080],
  ['/s/air-on-the-mountain/', 768, 1024],
  ['/s/air-on-the-mountain/', 1440, 900],
] as const;

/** Holds a page's sheets back until they are let go. */
async function holdSheets(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/*.css*', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Where everything of the first screen lies, and in which face; what lies below it is left out. */
const places = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const step = document.querySelector('[data-step-id]');
    const title = step?.querySelector('[data-first-screen]');
    const all = [
      // Where the reader is, the script says.
      ...document.querySelectorAll('.bar, .bar *:not(.here)'),
      ...(step?.querySelectorAll(':scope > .still, :scope > .still *') ?? []),
      ...(title ? [title, ...title.querySelectorAll('*')] : []),
    ];
    return all.map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const where = [left, top, width, height].map((n) => Math.round(n)).join(' ');
      return `${element.tagName}.${element.getAttribute('class') ?? ''} ${where} ${style.color} ${style.backgroundColor} ${style.font} ${style.display} ${style.opacity}`;
    });
  });

for (const [story, width, height] of SCREENS)
  test(`${story} stands before its sheets at ${width}x${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const letGo = await holdSheets(page);
    // A live stage would hide the still.
    await page.route(/timeline[^/]*\.json$/, (passing) => passing.abort());
    await page.goto(story, { waitUntil: 'commit' });
    await expect(page.locator('h1')).toBeVisible();
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    // The page ends with its title as long as they do not come.
    expect(await page.locator('[data-step-id]').count()).toBe(1);
    const before = await places(page);
    letGo();
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(1);
    expect(await places(page)).toEqual(before);
  });

test('who comes to a step does not see the title first', async ({ page }) => {
  const letGo = await holdSheets(page);
  const picture = page.waitForEvent('requestfinished', (request) => request.url().endsWith('.svg'));
  const address = '/s/ten-peaks/#wins/cars';
  await page.goto(address, { waitUntil: 'commit' });
  // By then the title has been read for long.
  await picture;
  expect(await page.locator('h1').count()).toBe(1);
  const painted = () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  expect(await painted()).toBe(0);
  letGo();
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  expect(await page.locator('[id="wins/cars"]').count()).toBe(1);
});

test('words do not wait for their picture to be painted', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const [image] = document.getElementsByTagName('img');
      if (image) seen.push(getComputedStyle(image).visibility);
      if (seen.at(-1) !== 'visible') requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(STORY);
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  await expect.poll(async () => (await seen()).at(-1)).toBe('visible');
  expect((await seen())[0]).toBe('hidden');
});
