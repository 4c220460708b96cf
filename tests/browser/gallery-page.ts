/** Helpers for tests of the gallery: a kind with its slider, and the text of its page. */
import { expect, type Page } from '@playwright/test';
import { EXAMPLES } from '../../components/scenes/examples.g.ts';
import { catalog } from '../../components/themes/catalog.ts';

export const KINDS = [...catalog.kinds.keys()];
const KNOWN = /THREE\.Clock|GPU stall due to ReadPixels/;

/** Collects errors and warnings of a page from now on. */
export function listenToFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !KNOWN.test(message.text()))
      faults.push(message.text());
  });
  return faults;
}

/** Moves the slider from the first state to the last; picture and words must follow. */
export async function expectFollows(page: Page, kind: string): Promise<void> {
  const faults = listenToFaults(page);
  await page.goto(`/scenes/${kind}/`);
  const stage = page.locator('[data-stage]');
  await expect(stage).toHaveAttribute('data-live', '', { timeout: 60_000 });
  const locator = page.locator('.trial-told');
  const slider = page.getByLabel('From state to state');
  // The page opens with the state of its card, because the first state may be empty.
  const { card, states } = EXAMPLES.get(kind)!;
  const names = Object.keys(states);
  const visible = card ?? names.at(-1)!;
  await expect(slider).toHaveAttribute('aria-valuetext', visible);
  const opened = await stage.getAttribute('data-step');
  await slider.focus();
  await slider.press('Home');
  if (visible !== names[0]) await expect(stage).not.toHaveAttribute('data-step', opened ?? '');
  const first = await stage.getAttribute('data-step');
  const before = await locator.textContent();
  await slider.press('End');
  await expect(stage).toHaveAttribute('data-progress', '1.000');
  await expect(stage).not.toHaveAttribute('data-step', first ?? '');
  await expect(locator).not.toHaveText(before ?? '');
  expect(faults).toEqual([]);
}
