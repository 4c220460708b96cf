/** Waits until the checked page or step rests: its scripts run, its picture is drawn. */
import { expect, type Page } from '@playwright/test';
import { arrive, frames, untilLive } from '../browser/reader.ts';

/** Opens a page and waits until its scripts run, if it has any, and its colours are final. */
export async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(
    () =>
      document.querySelector('script[src]') === null ||
      Object.keys(document.body).some((key) => key.startsWith('__reactFiber')),
  );
  await untilColoured(page);
}

/** Waits for transitions, because colours would be measured halfway. */
export async function untilColoured(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every((one) => !(one instanceof CSSTransition) || one.playState !== 'running'),
  );
}

/** Goes to a step and waits until its picture rests, live or as a figure in the flow. */
export async function restAt(page: Page, step: string): Promise<void> {
  await page.evaluate((id) => (location.hash = id), step);
  if (await page.locator('[data-stage]').isVisible()) {
    await arrive(page, step);
    await untilLive(page);
    return;
  }
  const image = page.locator(`[id="${step}"] figure.still img`);
  if ((await image.count()) > 0) {
    await image.scrollIntoViewIfNeeded();
    await expect(image).toHaveJSProperty('complete', true);
  } else await page.locator(`[id="${step}"]`).scrollIntoViewIfNeeded();
  await frames(page, 3);
}

/** Ids of a story's steps, `chapter/step`, in their order. */
export const stepsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-step-id]')].map(
      ({ dataset }) => dataset['stepId'] ?? '',
    ),
  );
