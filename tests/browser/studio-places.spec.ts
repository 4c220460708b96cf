/** Places on a photograph and on a map: pressed, named, dragged and moved by keys on the picture itself, or found by name. */
import { expect, test } from './watched.ts';

test('two places are put on a picture, named and moved', async ({ page }) => {
  await page.goto('/scenes/image/');
  await page.getByRole('link', { name: 'Open in the studio' }).click();
  const picture = page.locator('.picture-places');
  const marks = picture.getByRole('button');
  const names = page.getByRole('complementary', { name: 'Picture' }).getByLabel('Name', { exact: true }); // prettier-ignore
  await page.getByText(/^The picture as a whole/).click();
  await expect(picture.locator('img')).toBeVisible();
  const before = await marks.count();
  const { width, height } = (await picture.boundingBox())!;
  for (const [i, name] of ['North shore', 'South shore'].entries()) {
    await picture.click({ position: { x: width * 0.1, y: height * (0.1 + 0.8 * i) } });
    await expect(marks).toHaveCount(before + 1 + i);
    await expect(names.last()).toBeFocused();
    await page.keyboard.type(name);
    await expect(marks.last()).toHaveAttribute('title', name);
  }
  const leftOf = () => marks.last().evaluate((mark: HTMLElement) => parseFloat(mark.style.left));
  expect(await leftOf()).toBeCloseTo(10, 0);
  await marks.last().hover();
  const { x, y } = (await marks.last().boundingBox())!;
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + 12, { steps: 4 });
  await page.mouse.up();
  await expect.poll(leftOf).toBeGreaterThan(40);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(leftOf).toBeCloseTo(10, 0);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page.locator('.studio-problems')).toHaveText(/^(Nothing to mend|\d+ hints?)$/);
});

test('a place on a map is pressed, moved by keys, and found by its name', async ({ page }) => {
  await page.goto('/scenes/map/');
  await page.getByRole('link', { name: 'Open in the studio' }).click();
  const picture = page.locator('.picture-places');
  const marks = picture.getByRole('button');
  const side = page.getByRole('complementary', { name: 'Picture' });
  await page.getByText(/^The picture as a whole/).click();
  await expect(marks).toHaveCount(3);
  const { width, height } = (await picture.boundingBox())!;
  await picture.click({ position: { x: width / 4, y: height / 2 } });
  await expect(page.locator('input:focus')).toHaveValue('[Place 4]');
  await page.keyboard.type('Quito');
  const quito = marks.last();
  await expect(quito).toHaveAccessibleName('Quito');
  const leftOf = (mark: typeof quito) => mark.evaluate((one) => parseFloat(one.style.left));
  expect(await leftOf(quito)).toBeCloseTo(25, 0);
  await quito.press('Shift+ArrowRight');
  await expect.poll(() => leftOf(quito)).toBeCloseTo(30, 0);
  await side.getByLabel('Find a place by its name').fill('Japan');
  await side.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(marks.last()).toHaveAccessibleName('Japan');
  expect(await leftOf(marks.last())).toBeGreaterThan(80);
  await expect(page.locator('.studio-problems')).toHaveText(/^(Nothing to mend|\d+ hints?)$/);
});
