/**
 * Everything that is announced without the reader's action: each change of a live region, as a screen reader
 * would speak it.
 */
import type { Page } from '@playwright/test';
import { settle, wheel } from '../browser/reader.ts';
import type { Looked } from './looked.ts';

const LIVE =
  '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"], output';

/** Starts to record the changes, also of regions that are added later. */
const listen = (page: Page): Promise<void> =>
  page.evaluate((LIVE) => {
    const texts: string[] = [];
    Object.assign(window, { said: texts });
    new MutationObserver((changes) => {
      const regions = new Set<Element>();
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(LIVE);
        if (region?.checkVisibility({ checkVisibilityCSS: true })) regions.add(region);
      }
      for (const region of regions) {
        const words = region.textContent?.trim();
        if (words) texts.push(words);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, LIVE);
const heard = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));

/** Waits for frames worth 1.5 seconds, so that everything that a jump announces has been announced. */
const hearOut = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const from = performance.now();
        const look = () =>
          performance.now() - from > 1500 ? resolve() : requestAnimationFrame(look);
        look();
      }),
  );

/**
 * Records the announcements of the open story; its stage must be live.
 * @param most the number of steps by Shift and the right arrow, and then of turns of the wheel
 */
export async function announce(page: Page, most: number): Promise<Looked> {
  const found: string[] = [];
  let count = 0;
  await listen(page);
  for (; count < most; count++) {
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Shift+ArrowRight');
    await settle(page);
    await hearOut(page);
    const texts = await heard(page);
    if (texts.length > 1) found.push(`step ${count + 1}: ${texts.join(' | ')}`);
    if ((await page.evaluate(() => scrollY)) === before) break;
  }
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await settle(page);
  await hearOut(page);
  await heard(page);
  await wheel(page, Math.min(most * 6, 400), 160);
  await settle(page);
  await hearOut(page);
  for (const words of await heard(page)) found.push(`in scrolling: ${words}`);
  return { count, found };
}
