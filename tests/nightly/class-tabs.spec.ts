/** Tabs of one browser in a class share one stream, and whichever holds it may go. */
import { expect, test, type Browser, type Page, type Request } from '../browser/watched.ts';
import { ownBrowser } from '../browser/class-people.ts';
import { Person, startServer, type Server } from '../browser/class-world.ts';

const DESK = { width: 1280, height: 720 };

let server: Server;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(async () => {
  await server.stop();
});

const strip = (page: Page) => page.locator('.class-strip');
const live = (page: Page) => expect(strip(page)).toHaveAttribute('data-link', 'live');

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
test('seven tabs of one browser share one stream', async ({ browser }) => {
  const teacher = await begin();
  const open = new Map<Request, Page>();
  const page = await sit(browser, teacher.code, async (first) => {
    const context = first.context();
    const end = (request: Request) => void open.delete(request);
    context.on('request', (request) => {
      if (request.url().includes('/stream/')) open.set(request, request.frame().page());
    });
    context.on('requestfinished', end);
    context.on('requestfailed', end);
  });
  const context = page.context();
  const holders = () => [...open.values()].filter((tab) => !tab.isClosed());
  const streams = () => holders().length;
  const tabs = [page];
  for (let i = 0; i < 6; i++) {
    const tab = await context.newPage();
    await tab.goto(`${server.origin}/class/#${teacher.code}`);
    await tab.waitForURL(/\/s\/ten-peaks\/class\//);
    await live(tab);
    tabs.push(tab);
  }
  await expect.poll(streams).toBe(1);
  await teacher.say({ do: 'move', to: { step: 'three-dates', progress: 1 } });
  for (const tab of tabs)
    await expect(tab.locator('[data-step-id="objectives/three-dates"]')).toBeVisible();
  // The one that holds the stream goes: another takes over.
  const [holder] = holders();
  await holder?.close();
  await teacher.say({ do: 'move', to: { step: 'quiet-targets', progress: 1 } });
  for (const tab of tabs.filter((tab) => tab !== holder))
    await expect(tab.locator('[data-step-id="objectives/quiet-targets"]')).toBeVisible();
  await expect.poll(streams).toBe(1);
  await context.close();
});

test('the tab that holds the stream crashes: another takes over', async ({ browser }) => {
  const teacher = await begin();
  const other = await sit(browser, teacher.code);
  const page = await other.context().newPage();
  await page.goto(`${server.origin}/class/#${teacher.code}`);
  await page.waitForURL(/\/s\/ten-peaks\/class\//);
  await live(page);
  await page.goto('chrome://crash').catch(() => undefined);
  await teacher.say({ do: 'move', to: { step: 'quiet-targets', progress: 1 } });
  await expect(other.locator('[data-step-id="objectives/quiet-targets"]')).toBeVisible();
  await other.context().close();
});
