/** Charts of an author's own table: small pictures to choose from, another view of one on a later step, and undo. */
import { expect, test } from './watched.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const TABLE = [
  'Month\tTemperature (°C)\tRain (mm)',
  ...MONTHS.map((month, i) => `${month}\t${10 - Math.abs(6 - i)}\t${40 + i}`),
].join('\n');

test('a table of months finds its charts, a press puts one on the step, and another view moves its marks', async ({
  page,
}) => {
  await page.goto('/studio/');
  await page.getByRole('button', { name: 'Begin empty' }).click();
  const side = page.locator('.studio-side');
  await side.getByLabel('Or paste cells here').fill(TABLE);
  const questions = side.locator('.table-take');
  await questions.getByRole('textbox', { name: 'Title' }).first().fill('Climate of Bern');
  await questions.getByRole('textbox', { name: 'Who measured or wrote it' }).fill('Our school');
  await side.getByRole('button', { name: 'Put it into the story' }).click();

  const offers = side.locator('.picture-offers').first().getByRole('button');
  await expect(offers).toHaveCount(8);
  await expect(offers.nth(0)).toContainText('Columns: Temperature');
  await expect(offers.nth(1)).toContainText('Lines: Temperature');
  // What a screen reader says of it.
  await expect(offers.nth(1).getByRole('img')).toHaveAccessibleName(/Temperature runs from Jan 4/);
  await offers.nth(1).focus();
  await page.keyboard.press('Enter');
  const preview = page.frameLocator('.preview-wide iframe');
  const figure = preview.locator('figure.still').first();
  await expect(figure).toContainText('Lines: Temperature.');

  await page.getByRole('button', { name: '+ step' }).click();
  await page.keyboard.type('And the rain');
  await page.keyboard.press('Enter');
  await side.getByText('Change the view').click();
  const views = side.locator('.picture-offers').getByRole('button');
  await expect(views).toHaveCount(7);
  await expect(views.filter({ hasText: 'Lines: Temperature' })).toHaveCount(0);
  await views.filter({ hasText: 'Columns: Rain' }).click();
  await expect(side.getByText('Change the view')).toBeFocused();
  const json = page.locator('.cm-content');
  await page.getByRole('tab', { name: 'JSON' }).click();
  await page.getByRole('button', { name: 'To the selected step' }).click();
  await expect(json).toContainText('"mark": "bar"');
  await expect(json).toContainText('"y": "Rain"');
  // What each picture says of itself.
  const second = preview.locator('figure.still').nth(1);
  await expect(second).toContainText('Bars: Rain.');
  await expect(figure).toContainText('Lines: Temperature.');

  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(json).not.toContainText('"mark": "bar"');
  await expect(second).toContainText('Lines: Temperature.');
});
