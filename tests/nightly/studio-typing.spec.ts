/** Words typed on a phone, by keyboards that compose: beside chips nothing is lost or doubled, and undo goes by the word. */
import { devices, expect, test } from '@playwright/test';

test.use({ ...devices['Pixel 7'], viewport: { width: 390, height: 844 } });

test('German and Chinese are composed beside chips', async ({ page }) => {
  await page.goto('/studio/');
  await page.getByRole('button', { name: /How did it change/ }).tap();
  const card = page.getByRole('textbox', { name: 'Step: Card' });
  await expect(card.locator('.chip')).toHaveText(['66 years', '39 years', 'life expectancy']);
  const session = await page.context().newCDPSession(page);
  const compose = async (letters: string, words: string) => {
    for (let end = 1; end <= letters.length; end += 1) {
      const text = letters.slice(0, end);
      const at = { selectionStart: end, selectionEnd: end };
      await session.send('Input.imeSetComposition', { text, ...at });
      // Now and then it is checked and told meanwhile what chips say.
      await page.waitForTimeout(end % 3 === 0 ? 900 : 30);
    }
    await session.send('Input.insertText', { text: words });
  };
  /** To the place behind the first chip. */
  const toChip = async () => {
    await card.press('Control+Home');
    const before = 'In 1955 a child born in Japan could expect ';
    // The chip is selected, then passed.
    for (let at = 0; at < before.length + 2; at += 1) await card.press('ArrowRight');
  };

  await toChip();
  await compose('schön', 'schön');
  await session.send('Input.insertText', { text: ' ' });
  await compose('nihao', '你好');
  await card.press('Control+End');
  await compose('gut', 'gut');
  const before = 'In 1955 a child born in Japan could expect 66 years';
  await expect(card).toContainText(`${before}schön 你好 of life`);
  await expect(card).toContainText('life expectancy.gut');

  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await undo.tap();
  await expect(card).toContainText(`${before}schön 你好 of life`);
  await expect(card).not.toContainText('gut');
  await undo.tap();
  await expect(card).toContainText(`${before}schön  of life`);
  // The caret is where it was taken back, and the keyboard still up.
  await expect(card).toBeFocused();
  await compose('neu', 'neu');
  await expect(card).toContainText(`${before}schön neu of life`);

  await page.getByRole('tab', { name: 'JSON' }).tap();
  await expect(page.getByRole('textbox', { name: 'Text of story.json' })).toContainText(
    ':fact[japan-1955]schön neu of life',
  );
});
