/** The studio in the author's language: the browser's, then the chosen one; what is still English says so. */
import { expect, test, type Page } from './watched.ts';

const html = (page: Page) => page.locator('html');
const scriptsOf = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));

test.describe('an author with a German browser', () => {
  test.use({ locale: 'de-AT' });

  test('gets German at once, Chinese by choice, and the same after a reload', async ({ page }) => {
    await page.goto('/studio/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eine Geschichte erstellen');
    await expect(html(page)).toHaveAttribute('lang', 'de');
    await page.getByRole('button', { name: /Wie hat es sich verändert/ }).click();
    await expect(page.getByRole('button', { name: 'Alles gut' })).toBeVisible();
    // The words of a pane that comes later, and those that its worker writes.
    await page.getByRole('tab', { name: 'Belege' }).click();
    await expect(page.getByRole('heading', { name: 'Fakten' })).toBeVisible();
    await page.getByRole('button', { name: '+ Bild hinzufügen' }).click();
    await page.getByText('Andere Bilder').click();
    await page.getByRole('button', { name: /Ein Satz/ }).click();
    await page.getByRole('tab', { name: 'JSON' }).click();
    await expect(page.locator('.cm-content')).toContainText('[Ein Satz, der von Weitem');
    // The story keeps the language of its words.
    await page.getByRole('tab', { name: 'Text' }).click();
    await page.getByRole('button', { name: 'Geschichte', exact: true }).click();
    const language = page
      .locator('label')
      .filter({ hasText: /^Sprache/ })
      .locator('select');
    await expect(language).toHaveValue('en-GB');
    await page.getByRole('tab', { name: /^Prüfung/ }).click();
    await expect(page.getByText('Schreiben Sie Ihren Text an diese Stelle.').first()).toBeVisible();
    await expect(page.locator('.problems-item [lang=en]').first()).toBeVisible();

    await page.getByLabel('Sprache des Studios').selectOption('zh-Hans');
    await expect(html(page)).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.getByRole('tab', { name: '文字' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('tab', { name: '文字' })).toBeVisible();
  });

  test('on a phone no word is wider than its button', { tag: '@night' }, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/studio/');
    await page.getByRole('button', { name: /Wie hat es sich verändert/ }).click();
    await expect(page.getByRole('button', { name: 'Alles gut' })).toBeVisible();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expect(page.getByRole('tabpanel').locator('*').first()).toBeAttached();
      const wide = await page
        .locator('.studio-button')
        .evaluateAll((buttons) =>
          buttons
            .filter((one) => one.scrollWidth > one.clientWidth + 1 && !one.matches('.studio-menu'))
            .map(({ textContent }) => textContent),
        );
      expect(wide).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }
  });
});

test(
  'an English author is sent no words of another language',
  { tag: '@night' },
  async ({ page }) => {
    await page.goto('/studio/');
    await page.getByRole('button', { name: /How did it change/ }).click();
    await expect(page.getByRole('button', { name: 'Nothing to mend' })).toBeVisible();
    for (const address of await scriptsOf(page)) {
      if (!address.endsWith('.js') && !address.includes('.js?')) continue;
      const script = await (await page.request.get(address)).text();
      expect(script.includes('Alles gut') || script.includes('没有问题'), address).toBe(false);
    }
  },
);
