/** What is taken home from the studio: the page opens from a disk, the copy opens again; a story's page leads to a copy of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listenToConsole } from '../browser/console.ts';
import { now } from '../browser/tour-page.ts';
import { expect, test, type Page } from '../browser/watched.ts';

const home = mkdtempSync(join(tmpdir(), 'handscroll-taken-'));
test.afterAll(() => rmSync(home, { recursive: true, force: true }));

const menu = (page: Page) => page.getByRole('button', { name: 'Download', exact: true });

/** Takes a file home and gives its path. */
async function take(page: Page, way: RegExp): Promise<string> {
  const panel = page.getByRole('dialog', { name: 'Download' });
  if (!(await panel.isVisible())) await menu(page).click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    panel.getByRole('button', { name: way }).click(),
  ]);
  await expect(panel.getByRole('status')).toContainText('among your downloads');
  const file = join(home, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

async function open(page: Page, file: string): Promise<void> {
  await page.goto('/studio/');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a copy (.zip)' }).click(),
  ]);
  await chooser.setFiles(file);
}

test('the page opens by a double click: words, a question, the tour, and no request', async ({
  browser,
  page: studio,
}) => {
  await studio.goto('/studio/');
  await studio.getByRole('button', { name: /How did it change/ }).click();
  const address = pathToFileURL(await take(studio, /One page/)).href;
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const texts = listenToConsole(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url().split('#')[0] ?? '');
  });
  await page.goto(address);
  await expect(page.locator('#text h1').first()).toHaveText('How did it change?');
  await expect(page.locator('[data-stage][data-live]')).toBeAttached();
  await expect(page.locator('.ask-live').first()).toBeAttached();
  await page.locator('.bar').getByRole('link', { name: 'Play' }).click();
  await expect(now(page)).toHaveAttribute('data-tour-step', 'start');
  expect(texts()).toEqual([]);
  expect([...new Set(asked)]).toEqual([address]);
  await context.close();
});

test('the copy opens again, and what is no copy is told', async ({ page }) => {
  await page.goto('/studio/');
  await page.getByRole('button', { name: /How much is it/ }).click();
  const zip = await take(page, /A copy to go on/);
  await open(page, zip);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How much is it?');
  await open(page, import.meta.filename);
  await expect(page.locator('.studio-notice')).toContainText('is not a zip file');
});

test('a story’s page leads to a copy of it, without notes; other addresses are not fetched', async ({
  page,
}) => {
  await page.goto('/s/air-on-the-mountain/');
  await page.getByRole('button', { name: 'Contents' }).click();
  await page.getByRole('link', { name: 'Edit a copy' }).click();
  await expect(menu(page)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Your copy of' })).toBeVisible();
  await page.getByRole('tab', { name: 'JSON' }).click();
  await expect(page.locator('.cm-content').first()).toContainText('Mauna Loa');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('about:blank');
  await page.goto('/studio/#copy=//example.org/stories/x/source.0123456789.zip');
  await expect(page.locator('.studio-notice')).toContainText('can’t be copied');
  expect(asked.filter((address) => address.includes('example.org'))).toEqual([]);
});

/** The same site at an address of its own, which can go away as a network does. */
async function apart(site: string) {
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url = '/' } = incoming;
    const onward = ask(new URL(url, site), { method: method ?? 'GET', headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    leave() {
      server.close();
      server.closeAllConnections();
    },
  };
}

test('all of it works without a network once the studio has come to rest', async ({
  page,
  baseURL,
}) => {
  const site = await apart(baseURL!);
  await page.goto(`${site.address}/studio/`);
  // The last of what is fetched ahead.
  const isThere = page.waitForEvent('requestfinished', {
    predicate: (request) => request.url().endsWith('/schema/story-1.json'),
    timeout: 110_000,
  });
  await page.getByRole('button', { name: /How did it change/ }).click();
  await isThere;
  site.leave();
  for (const tab of ['Table', 'Evidence', 'Files', 'JSON', 'History', /^Problems/]) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByRole('tabpanel')).not.toBeEmpty();
    await expect(page.locator('.studio [role=alert]')).toHaveCount(0);
  }
  await take(page, /One page/);
  await take(page, /A copy to go on/);
});
