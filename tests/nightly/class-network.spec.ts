/** A student whose network goes and comes back, or holds streams up. Nothing of the page is made to believe. */
import { expect, test, type Browser, type Page, type Request } from '../browser/watched.ts';
import { ownBrowser } from '../browser/class-people.ts';
import { startFilter, startNetwork, type Network } from './class-network.ts';
import { Person, startServer, type Server } from '../browser/class-world.ts';

let server: Server;
let network: Network;
let teacher: Person;
test.beforeEach(async () => {
  server = await startServer();
  network = await startNetwork(server.port);
  teacher = new Person(server.origin, 'teacher');
  await teacher.create();
});
test.afterEach(async () => {
  await network.stop();
  await server.stop();
});

const STEP = 'three-dates';
const strip = (page: Page) => page.locator('.class-strip');
const form = (page: Page) => page.locator(`[data-slot="class"][data-step="${STEP}"]`);

/** A student of the class, before whom a question lies open. */
async function sit(browser: Browser, origin: string): Promise<Page> {
  const page = await (await ownBrowser(browser)).newPage();
  const open = new Set<Request>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  await page.goto(`${origin}/class/#${teacher.code}`);
  await page.waitForURL(/\/s\/ten-peaks\/class\//);
  await expect(strip(page)).toHaveAttribute('data-link', 'live');
  await teacher.say({ do: 'move', to: { step: STEP, progress: 0 } });
  await teacher.say({ do: 'poll', step: STEP });
  await expect(send(page)).toBeVisible();
  // Pictures on their way would wait for the network too, before what is tried here. The icon is
  // the browser's own affair: Chromium does not always tell of its end.
  const others = () =>
    [...open].filter((request) => !/\/stream\/|[?&]wait|\/icon\.svg/.test(request.url()));
  await expect.poll(() => others().map((request) => request.url())).toEqual([]);
  return page;
}
const send = (page: Page) => form(page).getByRole('button', { name: 'Send my answer' });
const choose = async (page: Page) => {
  await form(page).locator('input[value=lead]').check();
  await send(page).click();
};
/** The outage itself: its length is what is tried. */
const outage = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const readsBack = async (page: Page) => {
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, -100_000);
  await page.waitForFunction(() => scrollY === 0);
};
/** What was answered stands once, here, on the server and after a reload. */
async function countedOnce(page: Page) {
  await expect(form(page)).toContainText('Your answer has been counted.');
  await page.reload();
  await expect(form(page)).toContainText('Your answer has been counted.');
  const { poll } = await teacher.state();
  expect(poll).toMatchObject({ answered: 1, results: { counts: [0, 1, 0] } });
}

test('five seconds cut: one reads on and answers, and what was kept is counted once', async ({
  browser,
}) => {
  const page = await sit(browser, network.origin);
  network.turn('cut');
  await expect(strip(page)).toHaveAttribute('data-link', 'alone');
  await expect(strip(page)).toContainText('Keep reading');
  await choose(page);
  await expect(form(page)).toContainText(
    'Saved here. It will be sent once the connection is back.',
  );
  await readsBack(page);
  await teacher.say({ do: 'move', to: { step: 'quiet-targets', progress: 1 } });
  await outage(5);
  expect((await teacher.state()).poll?.answered).toBe(0);
  network.turn('up');
  await expect(strip(page)).toHaveAttribute('data-link', 'live');
  // Where the class went meanwhile is open, and nobody was pulled from where they read.
  await expect(page.locator('[data-step-id="objectives/quiet-targets"]')).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await countedOnce(page);
  await page.context().close();
});

test('five silent seconds hold an answer back and lose nothing of it', async ({ browser }) => {
  const page = await sit(browser, network.origin);
  network.turn('silent');
  await choose(page);
  await expect(form(page)).toContainText('Saved here, sending');
  await readsBack(page);
  await outage(5);
  await expect(form(page)).toContainText('Saved here, sending');
  network.turn('up');
  await countedOnce(page);
  await page.context().close();
});

test('an answer that arrived, but whose receipt was lost, is sent again and counted once', async ({
  browser,
}) => {
  const page = await sit(browser, network.origin);
  network.turn('deaf');
  await choose(page);
  await expect.poll(async () => (await teacher.state()).poll?.answered).toBe(1);
  await expect(form(page)).toContainText('Saved here');
  network.turn('cut');
  await expect(strip(page)).toHaveAttribute('data-link', 'alone');
  const again = page.waitForResponse((answer) => answer.url().endsWith('/answer/'));
  network.turn('up');
  expect(await (await again).json()).toMatchObject({ again: true });
  await countedOnce(page);
  await page.context().close();
});

for (const weather of ['cut', 'silent'] as const)
  test(`sixty seconds ${weather}: told, kept, sent, counted once`, async ({ browser }) => {
    test.setTimeout(240_000);
    const page = await sit(browser, network.origin);
    network.turn(weather);
    const over = outage(60);
    await choose(page);
    await expect(form(page)).toContainText('Saved here');
    await readsBack(page);
    await teacher.say({ do: 'move', to: { step: 'quiet-targets', progress: 1 } });
    // Even where nothing breaks one is told within the minute.
    await expect(strip(page)).toHaveAttribute('data-link', 'alone', { timeout: 58_000 });
    await over;
    expect((await teacher.state()).poll?.answered).toBe(0);
    network.turn('up');
    await expect(strip(page)).toHaveAttribute('data-link', 'live', { timeout: 20_000 });
    await expect(page.locator('[data-step-id="objectives/quiet-targets"]')).toBeVisible();
    await countedOnce(page);
    await expect(strip(page)).toHaveAttribute('data-way', 'stream');
    await page.context().close();
  });

test('where a filter holds the stream up, the class comes by answers that wait', async ({
  browser,
}) => {
  const filter = await startFilter(server.port);
  try {
    const page = await sit(browser, filter.origin);
    await expect(strip(page)).toHaveAttribute('data-way', 'wait');
    expect(filter.held()).toBeGreaterThan(0);
    await choose(page);
    await expect(form(page)).toContainText('Your answer has been counted.');
    const asked = Date.now();
    await teacher.say({ do: 'move', to: { step: 'quiet-targets', progress: 1 } });
    await expect(page.locator('[data-step-id="objectives/quiet-targets"]')).toBeVisible();
    // At once, not at the end of a wait of 25 s.
    expect(Date.now() - asked).toBeLessThan(10_000);
    await page.context().close();
  } finally {
    await filter.stop();
  }
});
