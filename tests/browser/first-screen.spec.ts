/** A story's first screen stands before its sheets have come, as it stands after. */
import { openStory, untilLive } from './reader.ts';
import { expect, test, type Page } from './watched.ts';

const STORIES = ['/s/ten-peaks/', '/s/air-on-the-mountain/'];
const SIZES = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];

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
      // A still is transparent as soon as a live stage covers it, which may be by then.
      const opacity = element.matches('.still') ? '' : style.opacity;
      return `${element.tagName}.${element.getAttribute('class') ?? ''} ${where} ${style.color} ${style.backgroundColor} ${style.font} ${style.display} ${opacity}`;
    });
  });

for (const story of STORIES)
  for (const size of SIZES)
    test(`${story} stands before its sheets at ${size.width}x${size.height}`, async ({ page }) => {
      await page.setViewportSize(size);
      const letGo = await holdSheets(page);
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

for (const story of STORIES)
  test(`words of ${story} do not wait for their picture to be painted`, async ({ page }) => {
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
    await page.goto(story);
    const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    await expect.poll(async () => (await seen()).at(-1)).toBe('visible');
    expect((await seen())[0]).toBe('hidden');
  });

test('every script says on its first line that it may be compiled while it comes', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await openStory(page, STORIES[0]!);
  // The first ones, and the late ones of the stage.
  await untilLive(page);
  expect(scripts.length).toBeGreaterThan(5);
  for (const script of scripts)
    expect(await (await page.request.get(script)).text(), script).toMatch(
      /^\/\/# allFunctionsCalledOnLoad\n/,
    );
});
