/** Keys of the presenter and its audience: of hands and of clickers, whatever was pressed before. */
import { AUDIENCE, DESK, expectAt, open, still } from './present-windows.ts';
import { expect, test } from './watched.ts';

test('keys of hands and clickers', async ({ context }) => {
  await still(context);
  const desk = await open(context, `${DESK}#wins/cars`);
  await expectAt(desk, 'cars.1');
  for (const [key, stop] of [
    ['ArrowRight', 'cars.2'],
    ['PageDown', 'cars.3'],
    ['Space', 'rail-line.1'],
    ['PageUp', 'cars.3'],
    ['ArrowLeft', 'cars.2'],
    ['Shift+ArrowRight', 'rail-line.1'],
    ['Shift+PageUp', 'cars.1'],
    ['End', 'colophon.5'],
    ['ArrowRight', 'colophon.5'],
    ['Home', 'opening.1'],
  ] as const) {
    await desk.keyboard.press(key);
    await expectAt(desk, stop);
  }
  for (const key of ['9', 'Enter']) await desk.keyboard.press(key);
  await expectAt(desk, 'cars.1');
  await expect.poll(() => new URL(desk.url()).hash).toBe('#wins/cars');

  await test.step('a number that no step has says so, and moves nothing', async () => {
    for (const key of ['9', '9', '9', '9', 'Enter']) await desk.keyboard.press(key);
    await expect(desk.locator('dialog').getByRole('status')).toHaveText(
      'No step has that number or name.',
    );
    await expect(desk.locator('dialog input')).toHaveValue('9999');
    await desk.keyboard.press('Escape');
    await expect(desk.locator('dialog')).toHaveCount(0);
    await expectAt(desk, 'cars.1');
  });

  await test.step('to a step by a part of its name', async () => {
    await desk.keyboard.press('g');
    const field = desk.locator('dialog input');
    await expect(field).toBeFocused();
    await field.fill('rail');
    await field.press('Enter');
    await expectAt(desk, 'rail-line.1');
    await expect(desk.locator('dialog')).toHaveCount(0);
  });

  await test.step('the overview shows every step and leads there', async () => {
    await desk.keyboard.press('o');
    await expect(desk.locator('dialog .film-step')).toHaveCount(24);
    await desk.locator('dialog .film-step').nth(1).click();
    await expectAt(desk, 'big-not-strong.1');
  });

  await test.step('letters are keys only while they may be', async () => {
    await desk.keyboard.press('?');
    await expect(desk.locator('#help')).toBeVisible();
    await desk.locator('#help input[name="letters"]').uncheck();
    await desk.keyboard.press('Escape');
    await desk.keyboard.press('o');
    await expect(desk.locator('dialog')).toHaveCount(0);
    await desk.keyboard.press('PageDown');
    await expectAt(desk, 'big-not-strong.2');
  });

  await test.step('a button that has the focus takes the space bar', async () => {
    await desk.locator('.desk-onward').focus();
    await desk.keyboard.press('Space');
    await expectAt(desk, 'big-not-strong.3');
  });
});

test('keys belong to the show, wherever the mouse was', { tag: '@night' }, async ({ context }) => {
  await still(context);
  const desk = await open(context, DESK);
  const hold = desk.locator('.desk-moves button').nth(3);

  await test.step('a number and Enter lead to that step, and press nothing again', async () => {
    await hold.click();
    for (const key of ['1', '0', 'Enter']) await desk.keyboard.press(key);
    await expectAt(desk, 'rail-line.1');
    await expect(desk.locator('.desk-state')).toContainText('held');
    // Nothing of the number is left for the next time; and a button that was reached by keys is pressed by them.
    await hold.focus();
    await desk.keyboard.press('Enter');
    await expect(desk.locator('.desk-state')).not.toContainText('held');
    for (const key of ['8', 'Enter']) await desk.keyboard.press(key);
    await expectAt(desk, 'uneven-pigment.1');
    await expect(desk.locator('.desk-state')).not.toContainText('held');
  });

  await test.step('arrows lead on after a press on what scrolls, and space after one on a button', async () => {
    await desk.locator('.desk-notes-text').click();
    await desk.keyboard.press('ArrowDown');
    await expectAt(desk, 'uneven-pigment.2');
    await desk.locator('.desk-moves button').first().click();
    await expectAt(desk, 'uneven-pigment.1');
    await desk.keyboard.press('Space');
    await expectAt(desk, 'uneven-pigment.2');
    // A dialog that was opened by a press does not hand the focus to the button when it closes.
    await desk.locator('.desk-moves button').nth(2).click();
    await desk.keyboard.type('rail');
    await desk.keyboard.press('Enter');
    await expectAt(desk, 'rail-line.1');
    await desk.keyboard.press('Space');
    await expectAt(desk, 'rail-line.2');
    await expect(desk.locator('dialog')).toHaveCount(0);
  });

  await test.step('the audience’s window goes to a step, shows all, and lists its keys', async () => {
    const audience = await open(context, AUDIENCE);
    await audience.keyboard.press('g');
    await audience.keyboard.type('cars');
    await audience.keyboard.press('Enter');
    await expectAt(audience, 'cars.1');
    await expectAt(desk, 'cars.1');
    await audience.keyboard.press('o');
    await audience.locator('dialog .film-step').nth(9).click();
    await expectAt(audience, 'rail-line.1');
    await expect(audience.locator('dialog')).toHaveCount(0);
    await audience.keyboard.press('?');
    await expect(audience.locator('#help')).toBeVisible();
    await audience.keyboard.press('Escape');
    await audience.keyboard.press('ArrowRight');
    await expectAt(audience, 'rail-line.2');
  });
});
