import type { Browser, Page } from 'playwright-core';
import type { Tab } from './engine.ts';

/** A page of a browser driven by Playwright; `close` closes the browser too. */
export const tabOf = (browser: Browser, page: Page, errors: readonly string[]): Tab => ({
  open: async (url) => void (await page.goto(url)),
  ask: (expression) => page.evaluate(expression),
  click: (selector) => page.locator(selector).first().click(),
  press: (key) => page.keyboard.press(key),
  shoot: () => page.screenshot(),
  errors: () => errors,
  close: () => browser.close(),
});
