/**
 * The class's console on the desk: who may start one, how it says what is wrong, how it looks and is worked.
 * In one file: all walks are of one console, and stop the servers that they start in one place.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './watched.ts';
import { lanAddresses } from '../../bin/port.mjs';
import { Desk, ownBrowser, Pupil } from './class-people.ts';
import { startServer, type Server } from './class-world.ts';

test.setTimeout(240_000);
// Phones come in by this machine's own address.
test.use({ name: lanAddresses()[0] ?? 'localhost' });

const servers: Server[] = [];
const start = async (env?: Readonly<Record<string, string>>, port?: number) => {
  const server = await startServer(env, port);
  servers.push(server);
  return server;
};
test.afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

test(
  'phones are given an address that they can open, or the desk says what is missing',
  { tag: '@night' },
  async ({ browser }) => {
    const alone = await start();
    const context = await ownBrowser(browser);
    const desk = await Desk.open(context, alone.origin);
    await desk.start();
    await expect(desk.pane).toContainText('npm start -- --lan');
    await expect(desk.page.locator('[data-board="join"] .qr-code')).toHaveCount(0);

    // As `--lan` sets it up: this machine's own addresses, at the port of the server.
    const open = await start({ HOST: '0.0.0.0' });
    const [lan] = lanAddresses().map((address) => `http://${address}:${open.port}`);
    test.skip(!lan, 'This machine is in no network.');
    await expect.poll(open.said).toContain(`For phones in this network: ${lan}/`);
    await expect.poll(open.said).toContain('Without HANDSCROLL_TEACHER_KEY, pupils');
    const other = await Desk.open(context, open.origin.replace('127.0.0.1', 'localhost'));
    const code = await other.start();
    const board = other.page.locator('[data-board="join"]');
    await expect(board.locator('.qr-code')).toHaveAttribute(
      'aria-label',
      `QR code of ${lan}/class/#${code}`,
    );
    await expect(board.locator('.board-door')).toHaveText(`${lan!.slice(7)}/join`);
    // What the code says, phones can open.
    const pupil = await Pupil.sit(browser, lan!, code);
    await other.here(1);
    await pupil.page.context().close();
    await context.close();
  },
);

test(
  'two windows of one browser lead one class, and each may go',
  { tag: '@night' },
  async ({ browser }) => {
    const { origin } = await start();
    const context = await ownBrowser(browser);
    const one = await Desk.open(context, origin);
    const two = await Desk.open(context, origin);
    const code = await one.start();
    await one.live();
    await two.live();
    expect(await two.code()).toBe(code);
    const pupil = await Pupil.sit(browser, origin, code);
    await two.page.bringToFront();
    await two.go('#objectives/three-dates');
    await pupil.at('three-dates');
    await two.button('Ask the class').click();
    await pupil.choose('three-dates', 'lead');
    for (const desk of [one, two]) await desk.counts([0, 1, 0]);
    await one.page.bringToFront();
    await one.page.getByLabel('Anywhere', { exact: true }).check();
    await expect(two.page.getByLabel('Anywhere', { exact: true })).toBeChecked();
    await one.page.close();
    await two.page.bringToFront();
    await two.button('Close').click();
    await expect(pupil.form('three-dates').locator('form')).toHaveAttribute('data-phase', 'closed');
    await two.go('#objectives/quiet-targets');
    await pupil.at('quiet-targets');
    await pupil.page.context().close();
    await context.close();
  },
);

test(
  'a second device leads by a link, and takes the presenter along',
  { tag: '@night' },
  async ({ browser }) => {
    const { origin } = await start({ HANDSCROLL_ORIGIN: 'http://127.0.0.1' });
    const context = await ownBrowser(browser);
    const desk = await Desk.open(context, origin);
    const code = await desk.start();
    await desk.live();
    await desk.button('Choose a path').click();
    await desk.page.getByRole('button', { name: /^One lesson in eight steps/ }).click();
    const clock = desk.page.getByRole('timer');
    await desk.button('Start timer').click();
    await expect(clock).toHaveText(/of 45:00$/);
    await desk.page.reload();
    await desk.live();
    await desk.button('Lead from my phone').click();
    await expect(desk.page.getByRole('img', { name: /from another device/ })).toBeVisible();
    const link = await desk.page.locator('.class-address a').getAttribute('href');
    const token = /#teach=\w+\.([\w-]+)$/.exec(link ?? '')![1]!;
    await desk.button('Close').click();
    // No page holds the token: it is in the link alone, and in a cookie that no script reads.
    expect(await desk.page.content()).not.toContain(token);
    expect(
      await desk.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })),
    ).not.toContain(token);

    const remote = await ownBrowser(browser, { width: 390, height: 844 });
    const phone = await Desk.open(remote, origin, `#teach=${code}.${token}`);
    await phone.live();
    expect(phone.page.url()).not.toContain(token);
    await expect(phone.page.getByRole('timer')).toHaveText(/of 45:00$/);
    await expect(phone.button('Restart timer')).toHaveCount(1);
    await phone.go('#objectives/three-dates');
    await expect(desk.page.locator('[data-slide]')).toHaveAttribute('data-at', 'three-dates.1');
    await desk.page.keyboard.press('Shift+ArrowLeft');
    await expect(desk.page.locator('[data-slide]')).toHaveAttribute('data-at', /^ten-outlines/);
    const before = await desk.page.locator('[data-slide]').getAttribute('data-at');
    await expect(phone.page.locator('[data-slide]')).toHaveAttribute('data-at', before!);
    await phone.page.reload();
    await phone.live();
    await expect(phone.page.getByRole('timer')).toHaveText(/of 45:00$/);
    // Slide, question and all that moves them are within one screen of a small phone.
    await phone.page.setViewportSize({ width: 360, height: 640 });
    await phone.go('#objectives/three-dates');
    for (const part of [
      phone.page.locator('[data-slide]'),
      phone.button('Ask the class'),
      phone.button('Next stop'),
    ])
      await expect(part).toBeInViewport({ ratio: 1 });
    await remote.close();
    await context.close();
  },
);

test('the teacher’s key is asked for once, and a wrong one is told in a sentence', async ({
  browser,
}) => {
  const open = await start();
  const context = await ownBrowser(browser);
  const desk = await Desk.open(context, open.origin);
  // The page was there before its server had a key.
  await open.stop();
  await start({ HANDSCROLL_TEACHER_KEY: 'open; sesame' }, open.port);
  await desk.button('Start a class').click();
  const field = desk.page.getByLabel('Teacher’s key');
  await field.fill('sesame');
  await field.press('Enter');
  await expect(desk.pane.getByRole('alert')).toContainText('That is not the key.');
  await field.fill('open; sesame');
  await field.press('Enter');
  await desk.code();
  await desk.live();
  await desk.button('End the class').click();
  await desk.button('End it now').click();
  await desk.button('Close').click();
  // Kept in a cookie: neither the page nor the next class asks again.
  await desk.page.reload();
  await desk.start();
  await context.close();
});

test(
  'every button is reached and worked by keys, and says its name; axe finds nothing',
  { tag: '@night' },
  async ({ browser }) => {
    const { origin } = await start();
    const context = await ownBrowser(browser);
    const desk = await Desk.open(context, origin, '#objectives/quiet-targets');
    const { page } = desk;
    await desk.button('Start a class').focus();
    await page.keyboard.press('Enter');
    const code = await desk.code();
    await desk.live();
    // The button that started it is still there, has the focus, and closes and opens the pane.
    const space = page.getByRole('button', { name: /^Class / });
    await expect(space).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(desk.pane).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(desk.pane).toBeVisible();
    await page.keyboard.press('j');
    await expect(page.locator('[data-board]')).toHaveCount(0);

    const pupil = await Pupil.sit(browser, origin, code);
    const reach = async (name: string | RegExp) => {
      const goal = page.getByRole('button', { name });
      for (let i = 0; i < 80; i++) {
        if (await goal.evaluate((button) => button === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not come to ${String(name)}.`);
    };
    await page.bringToFront();
    await reach('Ask the class');
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement!).outlineStyle,
    );
    expect(outline).not.toBe('none');
    await page.keyboard.press('Space');
    await pupil.write('quiet-targets', 'Say them aloud.');
    await desk.answered(1, 1);
    await reach('Show: Say them aloud.');
    await page.keyboard.press('Space');
    await expect(page.locator('[data-board="answers"]')).toContainText('Say them aloud.');
    await reach('End the class');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const board of ['answers', 'join']) {
        if (board === 'join') await page.keyboard.press('j');
        await expect(page.locator(`[data-board="${board}"]`)).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .exclude('.miniature')
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`),
          `${board} at ${width}`,
        ).toEqual([]);
        if (board === 'join') await page.keyboard.press('j');
      }
      // Nothing beside the window, nothing too small to be hit, in either direction of reading.
      for (const dir of ['ltr', 'rtl']) {
        const found = await page.evaluate((dir) => {
          document.documentElement.dir = dir;
          return {
            sideways: document.documentElement.scrollWidth - innerWidth,
            cut: [...document.querySelectorAll<HTMLElement>('.desk button, .desk-class input')]
              .filter((one) => !one.closest('.desk-film') && one.checkVisibility())
              .filter((one) => {
                const box = (one.closest('label') ?? one).getBoundingClientRect();
                return box.left < 0 || box.right > innerWidth || box.width < 24 || box.height < 24;
              })
              .map((one) => one.textContent),
          };
        }, dir);
        expect(found, `${width}x${height} ${dir}`).toEqual({ sideways: 0, cut: [] });
      }
      await page.evaluate(() => (document.documentElement.dir = 'ltr'));
    }
    await pupil.page.context().close();
    await context.close();
  },
);
