/** A question that the teacher types: from the desk to phones and slide, and back. */
import { expect, test } from './watched.ts';
import { Desk, ownBrowser, Pupil } from './class-people.ts';
import { startServer, type Server } from './class-world.ts';

test.setTimeout(240_000);

let server: Server;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(async () => {
  await server.stop();
});

test('a question of one’s own goes from the desk to phones and slide, and ends with the class', async ({
  browser,
}) => {
  const { origin } = server;
  const context = await ownBrowser(browser);
  const desk = await Desk.open(context, origin, '#launch/big-not-strong');
  const code = await desk.start();
  await desk.live();
  const pupil = await Pupil.enter(browser, origin, code, 'zh-CN');
  await desk.page.keyboard.press('j');
  await desk.button('Ask your own question').click();
  await desk.page.getByLabel('Your question').fill('How sure are you?');
  const options = desk.page.getByLabel(/^Answers to choose from/);
  await options.fill('Very');
  await desk.button('Ask the class').last().click();
  await expect(options).toBeFocused();
  await options.fill('Very; Hardly');
  await desk.button('Ask the class').last().click();

  const form = pupil.page.locator('.class-typed');
  await expect(form).toContainText('老师提问');
  await expect(form.locator('h3')).toHaveText('How sure are you?');
  const board = desk.page.locator('[data-board="answers"]');
  await expect(board.locator('li')).toHaveText(['Very', 'Hardly']);
  // An answer may be changed.
  for (const option of ['0', '1']) {
    if (option === '1') await form.getByRole('button', { name: '修改我的回答' }).click();
    await form.locator(`input[value="${option}"]`).check();
    await form.locator('.plain-button').click();
    await desk.counts(option === '0' ? [1, 0] : [0, 1]);
  }
  await desk.page.reload();
  await pupil.page.reload();
  await desk.counts([0, 1]);
  await expect(form).toBeVisible();
  await desk.button('Reveal').click();
  await expect(board.locator('td:last-child')).toHaveText(['0', '1']);
  await expect(form.locator('td:last-child')).toHaveText(['0', '1']);
  // Results leave the slide with their stop.
  await desk.page.keyboard.press('Shift+ArrowRight');
  await expect(board).toHaveCount(0);
  await desk.button('Take down').click();
  await expect(form).toHaveCount(0);

  // A hand that presses twice opens the step's question, and does not close it at once.
  await desk.go('#objectives/three-dates');
  await desk.button('Ask the class').dblclick();
  await expect(desk.button('Close')).toBeVisible();
  await expect(pupil.form('three-dates').locator('form')).toHaveAttribute('data-phase', 'open');
  await expect(desk.asks).toHaveAttribute('data-phase', 'open');

  await desk.button('End the class').click();
  await desk.button('Ask the class').last().click();
  await form.locator('textarea').fill('Steel.');
  await form.locator('.plain-button').click();
  await desk.answered(1, 1);
  await desk.button('End the class').click();
  await desk.button('End it now').click();
  await expect(form).toHaveCount(0);
  await pupil.page.context().close();
  await context.close();
});
