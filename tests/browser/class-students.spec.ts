/**
 * A lesson in real browsers: students in contexts of their own, a teacher at the other end of the wire. In one file: all
 * walks sit students down in the same way, at a server of their own.
 */
import { expect, test, type Browser, type Page } from './watched.ts';
import { ownBrowser } from './class-people.ts';
import { frames } from './reader.ts';
import { Person, startServer, type Server } from './class-world.ts';

const DESK = { width: 1280, height: 720 };

let server: Server;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(async () => {
  await server.stop();
});

const strip = (page: Page) => page.locator('.class-strip');
const live = (page: Page) => expect(strip(page)).toHaveAttribute('data-link', 'live');
const ask = (page: Page, step: string) => page.locator(`[data-slot="class"][data-step="${step}"]`);
const stepOf = (page: Page) => page.locator('[data-here]');

async function sit(
  browser: Browser,
  code: string,
  before: (page: Page) => Promise<void> = async () => undefined,
): Promise<Page> {
  const page = await (await ownBrowser(browser, DESK)).newPage();
  await before(page);
  await page.goto(`${server.origin}/class/#${code}`);
  await page.waitForURL(/\/s\/ten-peaks\/class\//);
  await live(page);
  return page;
}
const begin = async () => {
  const teacher = new Person(server.origin, 'teacher');
  await teacher.create();
  return teacher;
};
/** The scroll has come to a step: its section is under the reading line. */
const arrived = (page: Page, step: string) =>
  page.waitForFunction((step) => {
    const section = document.querySelector(`[data-step-id$="/${step}"]`);
    const box = section?.getBoundingClientRect();
    return box !== undefined && box.top < innerHeight && box.bottom > 96;
  }, step);

test('the door: a code as people type it, and sentences for what is wrong', async ({ page }) => {
  const teacher = await begin();
  await page.goto(`${server.origin}/join/`);
  const door = page.locator('.join-door');
  await expect(door).toHaveAttribute('data-ready', '');
  const locator = page.locator('#code-told');
  await page.getByLabel('Code').fill('nonsense');
  await page.keyboard.press('Enter');
  await expect(locator).toContainText('That is not a class code');
  await page.getByLabel('Code').fill('KKKKKK');
  await page.keyboard.press('Enter');
  await expect(locator).toContainText('There is no class with this code');
  await teacher.say({ do: 'lock', locked: true });
  await page.getByLabel('Code').fill(teacher.code);
  await page.keyboard.press('Enter');
  await expect(locator).toContainText('The class is locked');
  await teacher.say({ do: 'lock', locked: false });
  await page
    .getByLabel('Code')
    .fill(` ${teacher.code.slice(0, 3).toLowerCase()}-${teacher.code.slice(3)} `);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/s\/ten-peaks\/class\//);
  await expect(strip(page)).toContainText(/You are [A-Z][a-z]+ [A-Z][a-z]+/);
  await expect(page.locator('a[data-present]')).toHaveCount(0);
});

test('the page goes with the class, goes back, not ahead, and returns with one tap', async ({
  browser,
}) => {
  const teacher = await begin();
  const page = await sit(browser, teacher.code);
  await page.getByRole('button', { name: 'Contents' }).first().focus();
  await teacher.say({ do: 'move', to: { step: 'three-dates', progress: 1 } });
  await arrived(page, 'three-dates');
  await expect(strip(page)).toContainText('Following the class');
  // The focus is where it was, and what lies ahead is not there.
  await expect(page.getByRole('button', { name: 'Contents' }).first()).toBeFocused();
  await expect(page.locator('[data-step-id="objectives/quiet-targets"]')).toBeHidden();
  await page.mouse.wheel(0, 100_000);
  await expect(stepOf(page)).toContainText('Objectives');
  // Turned there and back in one frame, a wheel has not been turned at all.
  await frames(page, 2);
  // Back is free, and the class moves on without pulling.
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, -100_000);
  await expect(strip(page)).toContainText('You have left the class’s place');
  await page.waitForFunction(() => scrollY === 0);
  await teacher.say({ do: 'move', to: { step: 'quiet-targets', progress: 1 } });
  await expect(page.locator('[data-step-id="objectives/quiet-targets"]')).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.getByRole('button', { name: 'Return to the class' }).click();
  await arrived(page, 'quiet-targets');
  await expect(strip(page)).toContainText('Following the class');
  // Locked: only this step is there; free: all of it.
  await teacher.say({ do: 'pacing', mode: 'locked' });
  await expect(page.locator('[data-step-id="objectives/three-dates"]')).toBeHidden();
  await arrived(page, 'quiet-targets');
  await teacher.say({ do: 'pacing', mode: 'free' });
  await expect(page.locator('[data-step-id="legacy/colophon"]')).toBeVisible();
  await page.context().close();
});

test('three students answer; before the reveal nobody is told, after it everybody', async ({
  browser,
}) => {
  const teacher = await begin();
  const pages: Page[] = [];
  const bodies: string[] = [];
  for (let i = 0; i < 3; i++) {
    const page = await (await ownBrowser(browser, DESK)).newPage();
    page.on('response', (answer) => {
      if (!answer.url().includes('/stream/'))
        answer.text().then(
          (text) => bodies.push(text),
          () => undefined,
        );
    });
    await page.goto(`${server.origin}/class/#${teacher.code}`);
    await page.waitForURL(/\/s\/ten-peaks\/class\//);
    await live(page);
    pages.push(page);
  }
  await teacher.say({ do: 'move', to: { step: 'three-dates', progress: 0 } });
  await teacher.say({ do: 'poll', step: 'three-dates' });
  const options = ['first', 'lead', 'first'];
  for (const [i, page] of pages.entries()) {
    const form = ask(page, 'three-dates');
    await form.locator(`input[value=${options[i]}]`).check();
    await form.getByRole('button', { name: 'Send my answer' }).click();
    await expect(form).toContainText('Your answer has been counted.');
    await expect(form).not.toContainText('Correct');
  }
  // All that these pages have loaded, searched for what a teacher alone may show.
  expect(bodies.length).toBeGreaterThan(20);
  const all = bodies.join('\n');
  expect(all).toContain('What did the plan of 2015 set for 2025?');
  for (const secret of [
    'the others are 2035 and 2049',
    "the plan's road runs to 2049",
    'A gain that was not found is not the same',
  ])
    expect(all).not.toContain(secret);
  await teacher.say({ do: 'phase', step: 'three-dates', phase: 'revealed' });
  for (const page of pages) {
    const form = ask(page, 'three-dates');
    await expect(form).toContainText('the others are 2035 and 2049');
    await expect(form.locator('.class-results td:last-child')).toHaveText(['2', '1', '0']);
  }
  await Promise.all(pages.map((page) => page.context().close()));
});

test('with the network gone one reads on; nothing is lost, nothing counted twice', async ({
  browser,
}) => {
  const teacher = await begin();
  const page = await sit(browser, teacher.code);
  await teacher.say({ do: 'move', to: { step: 'three-dates', progress: 0 } });
  await teacher.say({ do: 'poll', step: 'three-dates' });
  const form = ask(page, 'three-dates');
  await expect(form.getByRole('button', { name: 'Send my answer' })).toBeVisible();
  // A network that goes takes what is open with it.
  await page.context().setOffline(true);
  await server.stop('SIGKILL');
  await expect(strip(page)).toHaveAttribute('data-link', /alone|paused/);
  await form.locator('input[value=lead]').check();
  await form.getByRole('button', { name: 'Send my answer' }).click();
  await expect(form).toContainText('Saved here.');
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, -100_000);
  await page.waitForFunction(() => scrollY === 0);

  // The server comes back without its memory, the teacher's page opens the class again.
  const { port } = server;
  server = await startServer({}, port);
  await page.context().setOffline(false);
  const snapshot = {
    epoch: 1,
    mode: 'back',
    position: { step: 'three-dates', progress: 0 },
    reached: 9,
    asks: [['three-dates', 'open']],
    poll: { step: 'three-dates' },
    locked: false,
  };
  await expect(strip(page)).toHaveAttribute('data-link', 'paused');
  await teacher.post(teacher.own('enter/'), { story: 'ten-peaks', snapshot });
  await live(page);
  await expect(form).toContainText('Your answer has been counted.');
  await page.reload();
  await live(page);
  await expect(form).toContainText('Your answer has been counted.');
  expect((await teacher.state()).poll).toMatchObject({
    answered: 1,
    results: { counts: [0, 1, 0] },
  });
  await page.context().close();
});
