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

test('signs go with their words, an answer is written where it is added, a text that is too long is split', async ({
  page,
}) => {
  await page.goto('/studio/');
  await page.getByRole('button', { name: 'Begin empty' }).click();
  const write = page.getByRole('button', { name: 'Step', exact: true });
  await write.click();
  const card = page.getByRole('textbox', { name: 'Step: Card' });
  await card.click();
  await page.keyboard.type('Rain ');
  for (const key of ['b', 'i', 'b', 'i', 'b']) await page.keyboard.press(`ControlOrMeta+${key}`);
  await page.getByRole('textbox', { name: 'Title', exact: true }).click();
  await expect(card).toHaveText('Rain');

  await page.getByText('Question', { exact: true }).click();
  await page.getByRole('button', { name: 'Quiz' }).click();
  const answers = page.getByRole('textbox', { name: /^Answer \d$/ });
  await page.getByRole('button', { name: '+ answer' }).click();
  await expect(answers).toHaveCount(3);
  await page.keyboard.type('A third one');
  await expect(answers.nth(2)).toHaveText('A third one');
  await expect(answers).toHaveCount(3);

  await card.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('It rains on the hill. '.repeat(450).trim());
  const wrong = page.locator('.words-cure').filter({ hasText: 'A string of 9,899 characters.' });
  await expect(wrong).toContainText('At most 4,000.');
  await wrong.getByRole('button', { name: 'How to mend it' }).click();
  await page.getByRole('button', { name: 'Split it into steps that are short enough' }).click();
  await expect(page.locator('.outline-level-2')).toHaveCount(3);
  await expect(wrong).toBeHidden();
});
