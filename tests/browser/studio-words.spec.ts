/** The words of a step in a real browser: typing, chips, what `@` offers, a fact changed once, and one history for all. */
import { expect, test } from './watched.ts';

test('words are written with facts, which are changed once, and all of it is undone', async ({
  page,
}) => {
  await page.goto('/studio/');
  await page.getByRole('button', { name: /How much is it/ }).click();
  const card = page.getByRole('textbox', { name: 'Step: Card' });
  const chips = card.locator('.chip');
  await expect(chips).toHaveText(['344 penguins', '152 penguins']);

  await card.click({ position: { x: 4, y: 12 } });
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' In all @gentoo');
  await expect(page.locator('.cm-tooltip-autocomplete')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(3);
  // A chip is selected before it is taken away.
  await page.keyboard.press('Backspace');
  await expect(chips).toHaveCount(3);
  await page.keyboard.press('Backspace');
  await expect(chips).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(chips).toHaveCount(3);

  await chips.first().click();
  const value = page.getByLabel('Value', { exact: true });
  await value.fill('345');
  await value.press('Enter');
  await expect(chips.first()).toHaveText('345 penguins');
  await page.keyboard.press('Escape');
  await expect(card).toBeFocused();

  await page.keyboard.press('Control+z');
  await expect(chips.first()).toHaveText('344 penguins');
  while ((await chips.count()) > 2) await page.keyboard.press('Control+z');
  await page.keyboard.insertText('日本 ');
  await expect(card).toContainText('日本 ');

  await page.getByRole('tab', { name: 'JSON' }).click();
  await expect(page.getByRole('textbox', { name: 'Text of story.json' })).toContainText('日本 ');
});
