/** A path for one lesson in the presenter: chosen by keys, walked by arrows, counted by its own plan. */
import { DESK, expectAt, open, still } from './present-windows.ts';
import { expect, test } from './watched.ts';

test('a lesson by a path', async ({ context }) => {
  await still(context);
  const desk = await open(context, DESK);
  await desk.keyboard.press('p');
  const choice = desk.locator('dialog button', { hasText: /One lesson.*\b8 of 24 steps/ });
  await choice.focus();
  await desk.keyboard.press('Enter');
  await expect(desk.locator('dialog')).toHaveCount(0);
  await expect(desk.locator('.desk-tools [aria-pressed=true]')).toContainText('8 of 24 steps');
  await expect(desk.locator('.desk-time')).toContainText('45:00');

  const order = desk.locator('.desk-order');
  const visited = [await order.textContent()];
  const seen = () => order.textContent();
  for (let step = 1; step < 8; step += 1) {
    await desk.keyboard.press('Shift+ArrowRight');
    await expect.poll(seen).not.toBe(visited.at(-1));
    visited.push(await seen());
  }
  expect(visited.map((text) => /(\d+) of 8/.exec(text ?? '')?.[1]).join(' ')).toBe(
    '1 2 3 4 5 6 7 8',
  );

  // A step beside it is gone to by its number, seen whole, and left for the next on the path.
  for (const key of ['2', 'Enter']) await desk.keyboard.press(key);
  await expectAt(desk, 'big-not-strong.1');
  await expect(order).toContainText('not on the path');
  await desk.keyboard.press('ArrowRight');
  await expectAt(desk, 'big-not-strong.2');
  await desk.keyboard.press('Shift+ArrowRight');
  await expect(order).toContainText('2 of 8');
});
