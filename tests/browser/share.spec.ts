/** Handing a step on: the panel over the story, and the step's own page. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './watched.ts';

const STEP = '/s/air-on-the-mountain/step/first-years/';

test('the panel shares the step that is read: link, lines to embed, picture, citation', async ({
  page,
  baseURL,
}) => {
  await page.goto('/s/air-on-the-mountain/');
  const hash = await page
    .locator('[data-to-step$="/first-years"]')
    .first()
    .getAttribute('data-to-step');
  await page.goto(`/s/air-on-the-mountain/#${hash}`);
  const opens = page.locator('.bar-tools [data-share]');
  await opens.focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('#share');
  await expect(panel.locator(`.share[data-share-of="${hash}"]`)).toBeVisible();

  const link = panel.locator('#share-link');
  await expect(link).toHaveValue(new URL(STEP, baseURL).href);
  // Where the clipboard is closed, as it is here, the text is selected and the panel says so.
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await panel.locator('[data-copies="share-link"]').click();
  await expect(panel.getByRole('status')).not.toBeEmpty();
  expect(
    await link.evaluate((field: HTMLInputElement) => [field.selectionStart, field.selectionEnd]),
  ).toEqual([0, (await link.inputValue()).length]);

  const code = panel.locator('#share-embed');
  await panel.locator('input[name="height"]').fill('480');
  await expect(code).toHaveValue(/height="480"/);
  await expect(code).toHaveValue(
    new RegExp(`<script async src="${new URL('/embed/1.js', baseURL).href}"></script>$`),
  );
  await panel.locator('select[name="extent"]').selectOption({ label: 'This chapter' });
  await expect(code).toHaveValue(/\/embed\/[\w-]+\/air-on-the-mountain\/[\w-]+\/" title=/);
  await panel.locator('select[name="extent"]').selectOption({ label: 'This step' });
  await panel.locator('[data-preview] summary').click();
  const frame = panel.frameLocator('iframe');
  await expect(frame.locator('h1')).toBeVisible();

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    panel.locator('[data-save-picture]').click(),
  ]);
  const png = await readFile(await saved.path());
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 1260]);

  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(opens).toBeFocused();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a step’s page says all it can: words, picture, numbers, ways on', async ({ page }) => {
    await page.goto(STEP);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('.alone-picture img')).toBeVisible();
    await expect(page.locator('.alone-words p').first()).toBeVisible();
    await expect(page.locator('#share-link')).toHaveValue(/step\/first-years\/$/);
    await expect(page.locator('[data-save-picture]')).toBeHidden();
    for (const file of await page.locator('a[href*="/cite."]').all()) {
      const answer = await page.request.get((await file.getAttribute('href')) ?? '');
      expect(answer.status()).toBe(200);
      expect(await answer.text()).toContain(STEP.split('/')[2]);
    }
    await page.locator('.alone-on a').click();
    await expect(page).toHaveURL(/#[\w-]+\/first-years$/);
  });
});
