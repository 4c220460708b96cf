/** Adds styles to a page while some work is done; the page's policy allows no inline styles. */
import type { Page } from '@playwright/test';

export async function wearing<T>(page: Page, css: string, work: () => Promise<T>): Promise<T> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  try {
    return await work();
  } finally {
    await page.evaluate(() => void document.adoptedStyleSheets.pop());
  }
}
