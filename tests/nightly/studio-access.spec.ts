/** Each pane of the studio by the rules of WCAG 2.2 A and AA, wide and on a phone, and at 400 % zoom. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const PANES = ['Words', 'Picture', 'Table', 'Evidence', 'Files', 'JSON', 'History', 'Problems'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Opens a story to begin from, and its panes one after another; a wide window has the picture beside them. */
async function eachPane(
  page: Page,
  size: { readonly width: number; readonly height: number },
  look: (pane: string) => Promise<void>,
): Promise<void> {
  await page.setViewportSize(size);
  await page.goto('/studio/');
  await page.getByRole('button', { name: /How did it change/ }).click();
  await expect(page.locator('.studio-problems')).toContainText('Nothing to mend');
  for (const pane of PANES) {
    if (pane === 'Picture' && size.width > 1079) continue;
    await page.getByRole('tab', { name: pane }).click();
    await expect(page.locator(`[data-pane="${pane.toLowerCase()}"]`)).not.toBeEmpty();
    await look(pane);
  }
}

for (const [name, width, height] of [
  ['wide', 1440, 900],
  ['on a phone', 390, 844],
] as const)
  test(`${name}, axe finds nothing in any pane`, async ({ page }) => {
    await eachPane(page, { width, height }, async (pane) => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(RULES)
        .exclude('iframe')
        .analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
      expect.soft(found, pane).toEqual([]);
    });
  });

test('at 400 % zoom of 1280 by 1024 panes go on downwards alone, and nothing is cut', async ({
  page,
}) => {
  // A table is a table: its cells alone may go on to the side.
  const beyond = () =>
    [...document.querySelectorAll('body *:not([role=grid] *)')].flatMap((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const isSeen = element.checkVisibility({ visibilityProperty: true }) && width > 1;
      const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      const isOut = left < -1 || right > window.innerWidth + 1;
      return isSeen &&
        (isOut ||
          (isCut &&
            element.matches('button, summary, h1, p, label') &&
            !element.querySelector('.visually-hidden')))
        ? [element.outerHTML.slice(0, 120)]
        : [];
    });
  await eachPane(page, { width: 320, height: 256 }, async (pane) => {
    expect.soft(await page.evaluate(beyond), pane).toEqual([]);
    // The page scrolls as a whole: a pane has no height of its own that would hide its end.
    const hidden = await page
      .locator('.studio-pane')
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect.soft(hidden, pane).toBeLessThanOrEqual(1);
  });
});
