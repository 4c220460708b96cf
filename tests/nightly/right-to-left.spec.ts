/** Slides of a story from right to left. */
import { expect, test, type Page } from '../browser/watched.ts';
import { hydrated, tooWide } from '../browser/reader.ts';

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

test('words of slides stand where they do from left to right', async ({ page }) => {
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
