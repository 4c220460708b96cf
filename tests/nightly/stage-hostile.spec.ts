/**
 * Every page of stories whose every word is an attack: the words are shown as words. That no page breaks its
 * policy, or asks another origin, is watched in every test (watched.ts).
 */
import { expect, test, type Page } from '../browser/watched.ts';
import { MARKER } from '../stories/payloads.ts';
import { Person, type Server } from '../browser/class-world.ts';
import { listenToConsole } from '../browser/console.ts';
import { buildHostile, hostile, removeHostile, samples, startHostile } from './hostile-world.ts';
import { hydrated, settle, untilLive } from '../browser/reader.ts';
import { pages } from '../browser/routes.ts';

test.use({ viewport: { width: 800, height: 500 } });

const LIBRARY = ['ten-peaks', 'air-on-the-mountain'];
let server: Server;
test.beforeAll(async () => {
  test.setTimeout(600_000);
  await buildHostile();
  server = await startHostile();
});
test.afterAll(async () => {
  await server.stop();
  removeHostile();
});

let texts: () => string[] = () => [];
let dialogs = 0;
test.beforeEach(({ page }) => {
  texts = listenToConsole(page);
  dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
});
test.afterEach(() => {
  expect(texts()).toEqual([]);
  expect(dialogs).toBe(0);
});

/** What an attack would have left in the document; and how many attacks stand there as words. */
const found = (page: Page) =>
  page.evaluate((marker) => {
    const faults: string[] = [];
    // The first screen's own sheet, as the build wrote it: its hash stands in the policy (decision 0030).
    const sheet = document.head.querySelector('style');
    if (sheet?.textContent.includes(marker)) faults.push('the first sheet has words of the story');
    const runs = /^(href|src|action|formaction|data|srcdoc|xlink:href|poster)$/i;
    for (const element of document.querySelectorAll('*')) {
      if (/^(iframe|object|embed|base)$/i.test(element.localName))
        faults.push(`<${element.localName}>`);
      for (const { name, value } of element.attributes) {
        if (/^on|^autofocus$/i.test(name)) faults.push(`${element.localName} ${name}="${value}"`);
        if (runs.test(name) && /^\s*(javascript|vbscript|data:text)/i.test(value))
          faults.push(`${element.localName} ${name}="${value}"`);
      }
      if (element.matches('img[src="x"], [data-attack], style') && element !== sheet)
        faults.push(element.outerHTML);
    }
    return { faults, words: document.body.textContent?.split(marker).length ?? 0 };
  }, MARKER);

/** Opens all that can be opened, one after the other. */
const openAll = (page: Page) =>
  page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const popover of [...document.querySelectorAll<HTMLElement>('[popover]')].slice(0, 60)) {
      popover.showPopover();
      await new Promise(requestAnimationFrame);
      popover.hidePopover();
    }
  });
async function expectWords(page: Page): Promise<void> {
  const { faults, words } = await found(page);
  expect(faults).toEqual([]);
  expect(words).toBeGreaterThan(1);
}

for (const slug of LIBRARY)
  for (const address of pages.filter((page) => page.startsWith(`/s/${slug}/`)))
    test(`${address} with attacks for words`, async ({ page }) => {
      await page.goto(server.origin + address.replace(slug, hostile(slug)));
      await hydrated(page);
      await openAll(page);
      // A student's page without a class has no words of the story yet.
      if (address.endsWith('/class/')) expect((await found(page)).faults).toEqual([]);
      else await expectWords(page);
      if (!/class|audience/.test(address)) expect(await page.title()).toContain(MARKER);
    });

test('the library, and a card for each story', async ({ page }) => {
  await page.goto(`${server.origin}/`);
  await hydrated(page);
  await expectWords(page);
});

for (const slug of LIBRARY)
  test(`${slug}: live pictures, their words and questions`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto(`${server.origin}/s/${hostile(slug)}/`);
    await hydrated(page);
    const ids = await page.evaluate(() => {
      const all = [...document.querySelectorAll('[data-step-id]')].map(({ id }) => id);
      // The first step of each chapter, and those that ask.
      const first = all.filter((id, i) => id.split('/')[0] !== all[i - 1]?.split('/')[0]);
      const asks = all.filter((id) => document.getElementById(id)?.querySelector('.ask'));
      return [...new Set([...first, ...asks])];
    });
    for (const id of ids) {
      await page.evaluate((to) => (location.hash = to), id);
      await settle(page);
      await untilLive(page);
      const option = page.locator(`[id="${id}"] .ask[data-live] input`).first();
      if (await option.count()) await option.check({ force: true }).catch(() => undefined);
      await expectWords(page);
    }
  });

test('a class: desk, board and student', async ({ page }) => {
  const teacher = new Person(server.origin, 'teacher');
  await teacher.create(hostile('ten-peaks'));
  await page.goto(`${server.origin}/class/#${teacher.code}`);
  await page.waitForURL(/\/class\//);
  await expect(page.locator('.class-strip')).toHaveAttribute('data-link', 'live');
  await teacher.say({ do: 'move', to: { step: 'three-dates', progress: 1 } });
  await page.locator('[data-slot="class"][data-step="three-dates"]').waitFor({ state: 'attached' });
  await expectWords(page);
});

test('the presenter turns pages of attacks', async ({ page }) => {
  await page.goto(`${server.origin}/s/${hostile('ten-peaks')}/present/`);
  await hydrated(page);
  for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowRight');
  await expect(page.locator('.desk-notes')).toContainText(MARKER);
  await expectWords(page);
});

for (const sample of samples)
  test(`${sample}: a script changed by chance and accepted is read to its end`, async ({
    page,
  }) => {
    await page.goto(`${server.origin}/s/${sample}/`);
    await hydrated(page);
    for (let i = 0; i < 12; i++) await page.mouse.wheel(0, 700);
    await settle(page);
    await page.keyboard.press('End');
    await settle(page);
    expect((await found(page)).faults).toEqual([]);
  });
