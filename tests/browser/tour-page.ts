/** Helpers for tests of the tour. */
import { expect, type Page } from '@playwright/test';
import { readVtt } from '../../story/timeline/captions.ts';

export const STORY = '/s/air-on-the-mountain/';
export const FLAGSHIP = '/s/ten-peaks/';

export const still = (page: Page) =>
  page.addInitScript(() => localStorage.setItem('handscroll.motion', 'still'));
export const captionsOnly = (page: Page) =>
  page.getByRole('button', { name: 'Play with captions only' }).click();
export const playButton = (page: Page) => page.locator('[data-tour-play]');
export const now = (page: Page) => page.locator('[data-tour-step][data-now]');
export const caption = (page: Page) => page.locator('[data-cue][data-now]');
export const cueNow = async (page: Page) => Number(await caption(page).getAttribute('data-cue'));

/** The tour's captions as the transcript offers them. */
export async function captions(page: Page, story: string) {
  await page.goto(`${story}transcript/`);
  const href = await page.getByRole('link', { name: /WebVTT/ }).getAttribute('href');
  const response = await page.request.get(href ?? '');
  expect(response.headers()['content-type']).toContain('text/vtt');
  return readVtt(await response.text());
}
