/** axe on every route, and what axe does not see: each step's figure has a name and a description. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const ROUTES = ['/', '/about/', '/s/ten-peaks/', '/no-such-page/'];

for (const route of ROUTES)
  test(`axe finds nothing on ${route}`, async ({ page }) => {
    await page.goto(route);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''} (${nodes.length})`,
      ),
    ).toEqual([]);
  });

test('each step with a picture is a figure with a name and a description', async ({ page }) => {
  await page.goto('/s/ten-peaks/');
  const figures = page.locator('[data-step-id] figure:has(img)');
  const count = await figures.count();
  expect(count).toBeGreaterThanOrEqual(28);
  const client = await page.context().newCDPSession(page);
  await client.send('Accessibility.enable');
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const named = nodes.filter(
    (node) => node.role?.value === 'figure' && String(node.name?.value ?? '').trim() !== '',
  );
  expect(named.length).toBeGreaterThanOrEqual(count);
  for (let i = 0; i < count; i++) {
    const description = await figures.nth(i).evaluate((figure) => {
      const ids = figure.getAttribute('aria-describedby')?.split(' ') ?? [];
      const words = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      return (
        words ||
        figure.querySelector('img')?.alt ||
        figure.querySelector('figcaption')?.textContent ||
        ''
      );
    });
    expect(description.trim().length, `figure ${i + 1}`).toBeGreaterThan(20);
  }
});
