/** Measures the time from a key press to the first frame that reacts to it. */
import type { Page } from 'playwright-core';
import { median } from '../report/numbers.ts';
import { probed } from './probe.ts';
import { rest } from './rest.ts';

const TIMES = 3;
/** Pixels from the top. */
const FROM = 800;

export async function pressKeys(page: Page, key: string): Promise<Record<string, number>> {
  // Starts some way from the top, so that a key can move the page.
  await page.evaluate((top) => {
    const { benchScroller } = window as unknown as { benchScroller: () => Element | null };
    benchScroller()?.scrollTo({ top, behavior: 'instant' });
  }, FROM);
  await rest(page, 300);
  // A key goes to the focused element: that must be the page, not a control.
  await page.mouse.click(900, 700);
  for (let i = 0; i < TIMES; i++) {
    await page.keyboard.press(key);
    await page
      .waitForFunction(
        (count) =>
          (window as unknown as { benchSeen: { keys: number[] } }).benchSeen.keys.length > count,
        i,
        { timeout: 5000 },
      )
      .catch(() => undefined);
    await rest(page, 300);
  }
  const { keys } = await probed(page);
  return keys.length === 0 ? {} : { 'key to frame ms': median(keys) };
}
