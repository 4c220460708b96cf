/** The list of steps in a real browser: added, moved by keys and by hand, deleted and back; a problem cured; all of it restored. */
import { expect, test, type Page } from './watched.ts';

const OPENED = ['Longer lives', 'Where you were born decided much', 'How does this line go on?'];
const names = (page: Page) => page.locator('.outline-name');

test('steps are made, moved, deleted and cured, and the story is as it was opened', async ({
  page,
}) => {
  await page.goto('/studio/');
  await page.getByRole('button', { name: /How did it change/ }).click();
  await expect(names(page)).toContainText(OPENED);

  // One that is far: no row moves from under the pointer while it is pressed.
  await names(page).nth(4).click();
  await expect(page.locator('.studio-preview')).toContainText('Step 4 of 4');
  await names(page).nth(1).click();
  await page.getByRole('button', { name: '+ step' }).click();
  await page.keyboard.type('What it means');
  await page.keyboard.press('Enter');
  await expect(names(page).nth(2)).toHaveText('What it means');
  // It keeps the picture before it, which has no words here: a hint, with what cures it.
  await page.getByRole('tab', { name: /^Problems \d/ }).click();
  await page.getByRole('button', { name: 'Take the picture’s own description' }).click();
  await expect(page.getByText('Nothing to mend, and no hints.')).toBeVisible();

  const locator = page.locator('.outline-open[aria-current]');
  await locator.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(names(page).nth(1)).toHaveText('What it means');
  await expect(locator).toBeFocused();

  await page.keyboard.press('Delete');
  await expect(names(page)).toContainText(OPENED);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(locator).toBeFocused();

  await page.getByTitle('Drag “What it means”').dragTo(names(page).last(), { steps: 8 });
  await expect(names(page).last()).toHaveText('What it means');

  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByRole('button', { name: /after “As it was opened”/ }).click();
  await expect(names(page)).toContainText(OPENED);
});
