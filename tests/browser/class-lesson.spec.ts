/** A whole lesson: the teacher at the presenter's page, five students in browsers of their own. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './watched.ts';
import { listenToConsole } from './console.ts';
import { Desk, ownBrowser, Pupil } from './class-people.ts';
import { startServer, type Server } from './class-world.ts';

test.setTimeout(300_000);

let server: Server;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(async () => {
  await server.stop();
});

/** What a server that is away lets browsers say. */
const AWAY = /Failed to load resource/;

test(
  'a lesson, with the presenter reloaded and the server killed in the middle',
  { tag: '@night' },
  async ({ browser }) => {
    const context = await ownBrowser(browser);
    const desk = await Desk.open(context, server.origin, '#launch/big-not-strong');
    const consoleLines = listenToConsole(desk.page, [AWAY]);
    const audience = await context.newPage();
    await audience.goto(`${server.origin}/s/ten-peaks/present/audience/`);
    const pupils: Pupil[] = [];
    let code = '';

    await test.step('one press starts it; the room sees how to join', async () => {
      code = await desk.start();
      await desk.live();
      for (const page of [desk.page, audience]) {
        const board = page.locator('[data-board="join"]');
        await expect(board).toContainText(`${code.slice(0, 3)} ${code.slice(3)}`);
      }
      for (let i = 0; i < 5; i++) pupils.push(await Pupil.sit(browser, server.origin, code));
      await desk.here(5);
      await expect(audience.locator('.board-here')).toHaveText('5 here');
      // One who is sent away reads why.
      const guest = await Pupil.sit(browser, server.origin, code);
      const name = await guest.strip.locator('b').innerText();
      await desk.button('Seats').click();
      await desk.button(`Remove: ${name.replace('You are ', '')}`).click();
      await expect(guest.strip).toContainText('Your teacher has removed this phone');
      await guest.page.context().close();
      await desk.page.keyboard.press('Escape');
      await desk.here(5);
      // The class comes to where the presenter was when it began.
      for (const pupil of pupils) await pupil.at('big-not-strong');
    });

    await test.step('the class goes where the presenter goes, as far as the pacing lets it', async () => {
      await desk.page.bringToFront();
      await desk.page.keyboard.press('Shift+ArrowRight');
      await expect(audience.locator('[data-board]')).toHaveCount(0);
      await desk.go('#objectives/three-dates');
      for (const pupil of pupils) await pupil.at('three-dates');
      await expect(desk.page.locator('.class-line p')).toContainText('at your step: 5');
      await expect(desk.page.locator('.class-line svg')).toHaveAttribute('data-dots', '5');
      await desk.page.getByLabel('This step only').check();
      for (const pupil of pupils)
        await expect(pupil.page.locator('[data-step-id$="/big-not-strong"]')).toBeHidden();
      await desk.page.getByLabel('Back, but not ahead').check();
      for (const pupil of pupils)
        await expect(pupil.page.locator('[data-step-id$="/big-not-strong"]')).toBeVisible();
    });

    await test.step('a quiz is put, and its answers come in one by one', async () => {
      await desk.button('Ask the class').click();
      for (const [i, option] of ['first', 'lead', 'first'].entries()) {
        await pupils[i]!.choose('three-dates', option);
        await pupils[i]!.counted('three-dates');
        await desk.answered(i + 1, 5);
      }
      await desk.counts([2, 1, 0]);
      await expect(audience.locator('[data-board="count"]')).toHaveText('Answers: 3');
      // Nobody in the room sees more than the number.
      await expect(audience.locator('.board .class-results')).toHaveCount(0);
    });

    await test.step('a reload of the presenter goes on with the class', async () => {
      await desk.page.reload();
      await desk.live();
      expect(await desk.code()).toBe(code);
      await desk.here(5);
      await desk.answered(3, 5);
      await desk.counts([2, 1, 0]);
      await expect(desk.page.locator('[data-slide]')).toHaveAttribute('data-at', 'three-dates.1');
    });

    await test.step('the server is killed; what was said is kept, and said when it is back', async () => {
      const { port } = server;
      await server.stop('SIGKILL');
      await expect(desk.link).toHaveAttribute('data-link', /alone|paused/);
      await expect(pupils[3]!.strip).toHaveAttribute('data-link', /alone|paused/);
      await pupils[3]!.choose('three-dates', 'all');
      await expect(pupils[3]!.form('three-dates')).toContainText('Saved here.');
      await desk.button('Lock the class').click();
      await expect(desk.link).toContainText('Not sent yet: 1');
      server = await startServer({}, port);
      await desk.live();
      for (const pupil of pupils) await pupil.live();
      await pupils[3]!.counted('three-dates');
      await desk.answered(4, 5);
      await desk.counts([2, 1, 1]);
      expect(await desk.code()).toBe(code);
      await expect(desk.button('Lock the class')).toHaveAttribute('aria-pressed', 'true');
      await expect(desk.link).not.toContainText('Not sent yet');
    });

    await test.step('nobody new comes into a locked room', async () => {
      const late = await ownBrowser(browser);
      const page = await late.newPage();
      await page.goto(`${server.origin}/class/#${code}`);
      await expect(page.locator('#code-told')).toContainText('The class is locked');
      await late.close();
    });

    await test.step('the quiz is closed, then revealed, for all to see', async () => {
      await pupils[4]!.choose('three-dates', 'first');
      await desk.answered(5, 5);
      await desk.button('Close').click();
      await expect(desk.asks).toHaveAttribute('data-phase', 'closed');
      for (const pupil of pupils)
        await expect(pupil.form('three-dates')).not.toContainText('the others are 2035');
      await expect(audience.locator('.board .class-results')).toHaveCount(0);
      await desk.button('Reveal').click();
      for (const pupil of pupils) {
        const form = pupil.form('three-dates');
        await expect(form).toContainText('the others are 2035');
        await expect(form.locator('.class-results td:last-child')).toHaveText(['3', '1', '1']);
      }
      const board = audience.locator('[data-board="answers"]');
      await expect(board.locator('td:last-child')).toHaveText(['3', '1', '1']);
      await expect(board.locator('tr', { hasText: 'Correct' }).locator('td:last-child')).toHaveText(
        '3',
      );
      await expect(board).toContainText('the others are 2035');
    });

    await test.step('short answers are read by the teacher first', async () => {
      await desk.go('#objectives/quiet-targets');
      for (const pupil of pupils) await pupil.at('quiet-targets');
      await expect(audience.locator('[data-board]')).toHaveCount(0);
      await desk.button('Ask the class').click();
      await pupils[0]!.write('quiet-targets', 'Explain them, in public.');
      await pupils[1]!.write('quiet-targets', '=HYPERLINK("x")');
      await desk.answered(2, 5);
      const texts = audience.locator('.board .class-texts li');
      await expect(texts).toHaveCount(0);
      await expect(pupils[2]!.form('quiet-targets')).not.toContainText('in public');
      await desk.button('Show: Explain them, in public.').click();
      await expect(texts).toHaveText(['Explain them, in public.']);
      await expect(pupils[2]!.form('quiet-targets')).toContainText('Explain them, in public.');
      await expect(pupils[2]!.form('quiet-targets')).not.toContainText('HYPERLINK');
      await desk.button('Hide: Explain them, in public.').click();
      await expect(texts).toHaveCount(0);
      await desk.button('Show: =HYPERLINK("x")').click();
      await expect(texts).toHaveText(['=HYPERLINK("x")']);
    });

    await test.step('the results are a file of aggregates', async () => {
      const coming = desk.page.waitForEvent('download');
      await desk.button('Download results (CSV)').click();
      const file = await coming;
      expect(file.suggestedFilename()).toBe(`class-${code}.csv`);
      const csv = await readFile(await file.path(), 'utf8');
      expect(csv).toContain(
        'three-dates,quiz,What did the plan of 2015 set for 2025?,China joins the manufacturing powers,5,',
      );
      expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
      for (const pupil of pupils) {
        const name = /You are (\w+ \w+)/.exec(await pupil.strip.innerText())?.[1];
        expect(name).toBeTruthy();
        expect(csv).not.toContain(name);
      }
    });

    await test.step('it ends when the teacher is sure', async () => {
      await desk.button('End the class').click();
      const dialog = desk.page.getByRole('dialog', { name: 'End the class?' });
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await expect(dialog).toHaveCount(0);
      await desk.live();
      await desk.button('End the class').click();
      await desk.button('End it now').click();
      await expect(desk.link).toContainText('The class has ended.');
      for (const pupil of pupils) await expect(pupil.strip).toContainText('The class has ended.');
      await expect(audience.locator('[data-board]')).toHaveCount(0);
      await desk.button('Close').click();
      await expect(desk.pane).toHaveCount(0);
      await desk.page.reload();
      await expect(desk.button('Start a class')).toBeVisible();
    });
    expect(consoleLines()).toEqual([]);
    for (const pupil of pupils) await pupil.page.context().close();
    await context.close();
  },
);
