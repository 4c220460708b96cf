/** The gallery: kinds at work under their sliders (nightly/stage-gallery: every kind), and their examples in the studio. */
import { EXAMPLES } from '../../components/scenes/examples.g.ts';
import { kindName } from '../../components/studio/pictures/names.ts';
import { expect, test } from './watched.ts';
import { KINDS, expectFollows, listenToFaults } from './gallery-page.ts';

test('the list shows every kind with its picture', async ({ page }) => {
  const faults = listenToFaults(page);
  await page.goto('/scenes/');
  const cards = page.locator('.kind-card');
  await expect(cards).toHaveCount(KINDS.length);
  for (const [i, kind] of KINDS.entries()) {
    const card = cards.nth(i);
    await card.scrollIntoViewIfNeeded();
    await expect(card.getByRole('link', { name: kindName(kind), exact: true })).toBeVisible();
    const picture = card.locator('img');
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
      .toBeGreaterThan(0);
  }
  expect(faults).toEqual([]);
});

/** One on the canvas with a model of its own, one of SVG. */
for (const kind of ['model', 'lines'])
  test(`${kind} follows its slider`, ({ page }) => expectFollows(page, kind));

/** One without files, one with some of its own. */
for (const kind of ['lines', 'image'])
  test(
    `the example of ${kind} opens in the studio as a new draft`,
    kind === 'lines' ? { tag: '@night' } : {},
    async ({ page }) => {
      const faults = listenToFaults(page);
      const name = kindName(kind);
      await page.goto(`/scenes/${kind}/`);
      await page.getByRole('link', { name: 'Open in the studio' }).click();
      await expect(page).toHaveURL(/\/studio\/#draft=/);
      await expect(page.locator('.studio-title')).toHaveText(name);
      await expect(page.locator('.studio-problems')).toHaveText(/^(Nothing to mend|\d+ hints?)$/);
      const preview = page.frameLocator('.preview-wide iframe');
      await expect(preview.getByRole('heading', { level: 1 })).toHaveText(name);
      await expect(preview.locator('[data-stage]')).toHaveAttribute('data-live', '', {
        timeout: 60_000,
      });
      await page.getByRole('tab', { name: 'Files' }).click();
      for (const file of Object.keys(EXAMPLES.get(kind)!.files ?? {}))
        await expect(page.getByRole('listitem').filter({ hasText: file })).toBeVisible();
      expect(faults).toEqual([]);
    },
  );

test('two pictures are compared by hand, until the script moves on', async ({ page }) => {
  const faults = listenToFaults(page);
  await page.goto('/scenes/image/');
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-live', '', { timeout: 60_000 });
  const states = Object.keys(EXAMPLES.get('image')!.states);
  const show = (state: string) =>
    page.getByLabel('From state to state').fill(String(states.indexOf(state)));
  await show('between');
  const hand = page.getByRole('slider', { name: 'Compare the two pictures' });
  await expect(hand).toHaveAttribute('aria-valuetext', 'before: 50%');
  const covered = () =>
    page
      .locator('[data-stage] image[href*="lake-before"]')
      .evaluate((image) => Number(image.parentElement?.getAttribute('width')));
  const half = await covered();

  const grip = page.locator('.handle');
  await grip.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await grip.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 3);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.7, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(hand).toHaveAttribute('aria-valuetext', /before: [67]\d%/);
  expect(await covered()).toBeGreaterThan(half * 1.2);
  await expect(hand).toBeFocused();
  await hand.press('End');
  await expect(hand).toHaveAttribute('aria-valuetext', 'before: 100%');
  expect(await covered()).toBeCloseTo(half * 2, 0);

  await show('later');
  await expect(hand).toHaveAttribute('aria-valuetext', 'before: 0%');
  expect(faults).toEqual([]);
});

test('a page of a kind is whole without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/scenes/peaks/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Peaks');
  const link = page.getByRole('link', { name: 'Open in the studio' });
  await expect(link).toHaveAttribute('href', /^\/studio\/#copy=\/stories\/_scene-peaks\/source/);
  expect(await page.locator('.kind-card img').count()).toBeGreaterThan(2);
  await expect(page.locator('table').first()).toBeVisible();
  await context.close();
});
