/** Each pane of the studio by the rules of WCAG 2.2 A and AA, wide and on a phone. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const PANES = ['Words', 'Picture', 'Table', 'Evidence', 'Files', 'JSON', 'History', 'Problems'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [name, width, height] of [
  ['wide', 1440, 900],
  ['on a phone', 390, 844],
] as const)
  test(`${name}, axe finds nothing in any pane`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/studio/');
    await page.getByRole('button', { name: /How did it change/ }).click();
    await expect(page.locator('.studio-problems')).toContainText('Nothing to mend');
    for (const pane of PANES) {
      const tab = page.getByRole('tab', { name: pane });
      if (pane === 'Picture' && width > 1079) continue;
      await tab.click();
      await expect(page.locator(`[data-pane="${pane.toLowerCase()}"]`)).not.toBeEmpty();
      const { violations } = await new AxeBuilder({ page })
        .withTags(RULES)
        .exclude('iframe')
        .analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
      expect.soft(found, pane).toEqual([]);
    }
  });
