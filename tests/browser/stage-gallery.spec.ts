/** The gallery: kinds at work under their sliders (nightly/stage-gallery: every kind), and a form that goes through the real checker. */
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
    await expect(card.getByRole('link', { name: kind, exact: true })).toBeVisible();
    const picture = card.locator('img');
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
      .toBeGreaterThan(0);
  }
  expect(faults).toEqual([]);
});

/** One on the canvas, one with a model of its own, one of SVG. */
for (const kind of ['peaks', 'model', 'lines'])
  test(`${kind} follows its slider`, ({ page }) => expectFollows(page, kind));

test('a change goes through the checker: good ones are shown, bad ones said', async ({ page }) => {
  const faults = listenToFaults(page);
  await page.goto('/scenes/lines/');
  const stage = page.locator('[data-stage]');
  await expect(stage).toHaveAttribute('data-live', '', { timeout: 60_000 });
  const panels = page.getByRole('textbox', { name: /^panels/ });
  const good = JSON.parse(await panels.inputValue()) as Record<string, { rule?: string }>;
  const [id = ''] = Object.keys(good);
  const edited = { ...good, [id]: { ...good[id], rule: 'One terrace is a trial' } };
  await panels.fill(JSON.stringify(edited));
  await expect(stage.locator('.labels')).toContainText('One terrace is a trial');
  await expect(page.locator('.paste pre')).toContainText('One terrace is a trial');

  await panels.fill(JSON.stringify({ ...edited, [id]: { ...edited[id], rools: 'x' } }));
  const said = page.locator('.trial-problems');
  await expect(said).toContainText('unknown field "rools"');
  // The last good picture stays.
  await expect(stage.locator('.labels')).toContainText('One terrace is a trial');

  await panels.fill('{ "half');
  await expect(page.getByText('This is not valid JSON yet')).toBeVisible();

  await page.getByRole('button', { name: 'Back to the example' }).click();
  await expect(said).toHaveCount(0);
  await expect(stage.locator('.labels')).not.toContainText('One terrace is a trial');
  expect(faults).toEqual([]);
});

test('two pictures are compared by hand, until the script moves on', async ({ page }) => {
  const faults = listenToFaults(page);
  await page.goto('/scenes/image/');
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-live', '', { timeout: 60_000 });
  const show = (state: string) =>
    page.locator('.trial-states').getByRole('button', { name: state, exact: true }).click();
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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('peaks');
  expect(await page.locator('.kind-card img').count()).toBeGreaterThan(2);
  await expect(page.locator('table').first()).toBeVisible();
  await context.close();
});
