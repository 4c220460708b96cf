/** Opens the windows of a presentation for tests. */
import { expect, type BrowserContext, type Page } from '@playwright/test';

export const DESK = '/s/ten-peaks/present/';
export const AUDIENCE = `${DESK}audience/`;

export const at = (page: Page) => page.locator('[data-slide]').getAttribute('data-at');
export const expectAt = (page: Page, stop: string) =>
  expect(page.locator('[data-slide]')).toHaveAttribute('data-at', stop);

export async function open(context: BrowserContext, route: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(route);
  await expect(page.locator('[data-slide]')).toBeVisible();
  return page;
}
/** Shows stills: these tests are about positions, and the software renderer would draw everything twice. */
export const still = (context: BrowserContext) =>
  context.addInitScript(() => localStorage.setItem('handscroll.motion', 'still'));
