/**
 * Expectations that must hold after any fault: the words are readable, and there is a picture where the
 * reader is.
 */
import { expect, type Page } from '@playwright/test';
import { frames } from '../browser/reader.ts';

/** Waits for the picture of the step under the reading line, live or as a still. */
export async function expectPicture(page: Page, what: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          const stage = document.querySelector('[data-stage]');
          if (stage?.hasAttribute('data-live')) return 'live';
          const middle = innerHeight / 2;
          const visible = [
            ...document.querySelectorAll<HTMLImageElement>('figure.still img'),
          ].filter((image) => {
            const { top, bottom, width, height } = image.getBoundingClientRect();
            const near = top < middle && bottom > middle && width > 40 && height > 40;
            return (
              near && image.checkVisibility({ opacityProperty: true, visibilityProperty: true })
            );
          });
          return visible.some((image) => image.complete && image.naturalWidth > 0)
            ? 'still'
            : 'blank';
        }),
      { message: what, timeout: 20_000 },
    )
    .not.toBe('blank');
}

/** Expects a readable article: headings are visible, and scrolling moves the page. */
export async function expectReadable(page: Page, what: string): Promise<void> {
  await expect(page.locator('h1').first(), what).toBeAttached();
  const before = await page.evaluate(() => scrollY);
  await page.evaluate(() => window.scrollBy({ top: 400, behavior: 'instant' }));
  await frames(page, 2);
  expect(await page.evaluate(() => scrollY), what).toBeGreaterThan(before);
  const words = await page.evaluate(
    () => document.querySelector('article, main')?.textContent?.length ?? 0,
  );
  expect(words, what).toBeGreaterThan(500);
}
