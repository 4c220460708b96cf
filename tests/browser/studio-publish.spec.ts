/** A draft is published from the studio on a running server, opened by a colleague, published over by nobody unasked, and taken back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { startServer, type Server } from './class-world.ts';
import { expect, test, type Page } from './watched.ts';

const KEY = 'mist-on-the-ridge';
const work = mkdtempSync(join(tmpdir(), 'handscroll-published-'));
/** A server on a busy machine draws a small story in half a minute. */
const DRAWN = { timeout: 90_000 };
let server: Server;
test.beforeAll(async () => {
  server = await startServer({ HANDSCROLL_PUBLISH_KEY: KEY, HANDSCROLL_WORK: work });
});
test.afterAll(async () => {
  await server.stop();
  rmSync(work, { recursive: true, force: true });
});

const publish = (page: Page) => page.getByRole('button', { name: 'Publish this draft' });
const refused = (page: Page, hasText: string) => page.getByRole('alert').filter({ hasText });
const done = (page: Page) => page.getByText('Published: readers see it now.');
const versions = (page: Page) =>
  page.getByLabel('Versions, the newest first').getByRole('listitem');

/** Begins a story with an address of its own, and opens the pane. */
async function begin(page: Page, id: string): Promise<void> {
  await page.goto(`${server.origin}/studio/`);
  await page.getByRole('button', { name: /How much is it/ }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const address = page.getByLabel(/^Address: /);
  await address.fill(id);
  await address.press('Enter');
}
async function giveKey(page: Page, key: string): Promise<void> {
  await page.getByLabel(/^Key of this site/).fill(key);
  await page.keyboard.press('Enter');
}
async function retitle(page: Page, title: string): Promise<void> {
  await page.getByRole('tab', { name: 'Words' }).click();
  await page.getByRole('button', { name: 'Title, authors, look' }).click();
  await page.getByRole('textbox', { name: 'Story: Title', exact: true }).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(title);
  await page.getByRole('tab', { name: 'Publish' }).click();
}

/** A draft is published; a page beside it has what readers see. */
async function published(page: Page, id: string): Promise<Page> {
  await begin(page, id);
  await giveKey(page, 'fog-on-the-ridge');
  await expect(refused(page, 'That is not the key of this site')).toBeVisible();
  await giveKey(page, KEY);
  await publish(page).click();
  await expect(publish(page)).toBeDisabled();
  const link = page.getByRole('link', { name: new RegExp(`/s/${id}/$`) });
  await expect(link).toBeVisible(DRAWN);
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
  await expect(page.getByLabel('To put it into another page')).toHaveValue(RegExp(`/embed/en-GB/${id}/`)); // prettier-ignore
  const reader = await page.context().newPage();
  await reader.goto((await link.getAttribute('href'))!);
  await expect(reader.locator('h1').first()).toHaveText('How much is it?');
  return reader;
}

test('a draft is published by its key, and read', async ({ page }) => {
  await published(page, 'rare-birds');
});

test(
  'a colleague opens what was published, and nobody overwrites the other unasked',
  { tag: '@night' },
  async ({ browser, page }) => {
    test.setTimeout(600_000);
    const reader = await published(page, 'counted-birds');
    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto(`${server.origin}/studio/`);
    await other.getByText('Open from this site').click();
    await other.getByLabel(/^Story: /).fill('counted-birds');
    await giveKey(other, KEY);
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('How much is it?');
    await retitle(other, 'How many birds?');
    await publish(other).click();
    await expect(done(other)).toBeVisible(DRAWN);
    await expect(versions(other)).toHaveCount(2);
    await reader.reload();
    await expect(reader.locator('h1').first()).toHaveText('How many birds?');
    await context.close();

    await retitle(page, 'How much is there?');
    await publish(page).click();
    await expect(refused(page, 'Nothing was overwritten')).toBeVisible(DRAWN);
    await reader.reload();
    await expect(reader.locator('h1').first()).toHaveText('How many birds?');
    const draft = page.url();
    await page.getByRole('button', { name: 'Open the newer one' }).click();
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText('How many birds?');
    expect(page.url()).not.toBe(draft);
    await page.goBack();
    await expect(title).toHaveText('How much is there?');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await publish(page).click();
    await page.getByRole('button', { name: 'Publish over it' }).click(DRAWN);
    await expect(done(page)).toBeVisible(DRAWN);
    await reader.reload();
    await expect(reader.locator('h1').first()).toHaveText('How much is there?');

    await versions(page)
      .last()
      .getByRole('button', { name: /^Take back/ })
      .click();
    await expect(versions(page).last()).toContainText('what readers see');
    await reader.reload();
    await expect(reader.locator('h1').first()).toHaveText('How much is it?');
  },
);

test('a story with errors stays with its author, also on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page, 'no-such-birds');
  await giveKey(page, KEY);
  await expect(publish(page)).toBeVisible();
  await page.getByRole('tab', { name: 'JSON' }).click();
  await page.getByRole('textbox', { name: 'Text of story.json' }).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('{ "id": "no-such-birds", "title": "" }');
  await page.getByRole('tab', { name: 'Publish' }).click();
  await publish(page).click();
  const alert = refused(page, 'Nothing was published');
  await expect(alert.getByRole('listitem').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const { violations } = await new AxeBuilder({ page }).include('.publish').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect((await page.request.get(`${server.origin}/s/no-such-birds/`)).status()).toBe(404);
});

test('a site without a key says that it takes no stories', async ({ page }) => {
  const closed = await startServer();
  try {
    await page.goto(`${closed.origin}/studio/`);
    await page.getByRole('button', { name: /How much is it/ }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await giveKey(page, KEY);
    await expect(refused(page, 'This site takes no stories')).toBeVisible();
  } finally {
    await closed.stop();
  }
});
