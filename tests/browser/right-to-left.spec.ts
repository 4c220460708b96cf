/** A story in a language from right to left: its words stand where the pictures leave room, and no page is too wide. */
import { expect, test, type Page } from './watched.ts';
import { hydrated, laidOut, tooWide } from './reader.ts';

type Box = readonly [words: string, left: number, right: number];

/** Opens a page of the flagship, its direction turned on the way where that is asked for. */
async function open(page: Page, path: string, turned: boolean): Promise<void> {
  await page.unrouteAll();
  if (turned)
    await page.route(`**/s/ten-peaks/${path}`, async (call) => {
      const response = await call.fetch();
      const body = (await response.text()).replace('dir="ltr"', 'dir="rtl"');
      await call.fulfill({ response, body });
    });
  await page.goto(`/s/ten-peaks/${path}`);
  await hydrated(page);
  expect(await page.evaluate(() => document.documentElement.dir)).toBe(turned ? 'rtl' : 'ltr');
}
const boxes = (page: Page, selector: string): Promise<Box[]> =>
  page.locator(selector).evaluateAll((parts) =>
    parts.map((part): Box => {
      const { left, right } = part.getBoundingClientRect();
      return [part.textContent.slice(0, 24), Math.round(left), Math.round(right)];
    }),
  );

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
] as const)
  test.describe(`at ${width}x${height}`, () => {
    test.use({ viewport: { width, height } });

    test('cards, questions and notes stand as they do from left to right', async ({ page }) => {
      const parts = '.step:not(.layout-page) :is(.card, .ask, .layout-over .figure-note)';
      await open(page, '', false);
      await laidOut(page);
      const straight = await boxes(page, parts);
      await open(page, '', true);
      await laidOut(page);
      expect(await boxes(page, parts)).toEqual(straight);
      // The title's words end at one edge, and left of the picture.
      const title = await boxes(page, '.opening > :is(h1, .dek, .byline)');
      expect(new Set(title.map(([, , right]) => right)).size).toBe(1);
      expect(title[0]?.[2]).toBeLessThan(width / 2);
      expect(await tooWide(page)).toBe(0);
    });
  });

test('and so do those of slides', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('handscroll.motion', 'still'));
  const at = async (turned: boolean) => {
    await open(page, 'present/audience/', turned);
    const seen: Box[][] = [];
    const slide = page.locator('[data-slide]');
    for (let stop = 0; stop < 8; stop++) {
      await expect(slide).toBeVisible();
      seen.push(await boxes(page, '.slide-words:not(.words-page) > [data-part="words"]'));
      const before = await slide.getAttribute('data-at');
      await page.keyboard.press(turned ? 'ArrowLeft' : 'ArrowRight');
      await expect(slide).not.toHaveAttribute('data-at', before ?? '');
    }
    return seen;
  };
  expect(await at(true)).toEqual(await at(false));
  expect(await tooWide(page)).toBe(0);
});

for (const path of ['', 'tour/', 'present/', 'sources/', 'print/', 'data/', 'transcript/'])
  test(`no page is wider than its window: ${path || 'the scroll'}`, async ({ page }) => {
    await open(page, path, true);
    for (const [width, height] of [
      [1440, 900],
      [800, 600],
      [390, 844],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await tooWide(page), `${width}x${height}`).toBe(0);
    }
  });
