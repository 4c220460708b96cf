/**
 * Nothing is lost: the tab and the browser are killed at random while somebody types, and all but the last tenth of a second
 * is there again. A second tab only reads; a full disk is said at once, and the story can be taken home all the same.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { chromiumPath, launchOptions } from '../../bin/browser.ts';
import { chance } from './chance.ts';

const ROUNDS = Number(process.env.HANDSCROLL_KILLS ?? 50);
/** Milliseconds: what was typed in them may be lost. */
const MAY_LOSE = 100;

/** The editor, once it has come in the place of a plain field. */
const card = (page: Page) => page.locator('.cm-content[aria-label="Step: Card"]');
const LINE = '.studio-notice';

/** A browser with a folder of its own, which it finds again. */
const launch = (folder: string) =>
  chromium.launchPersistentContext(folder, {
    ...launchOptions(chromiumPath(), { webgl: false }),
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
  });

async function openAt(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await card(page).waitFor();
  await page.locator('.studio-problems', { hasText: /^\d hints$/ }).waitFor();
  return page;
}

async function begin(context: BrowserContext, studio: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(studio);
  await page.getByRole('button', { name: 'Begin empty' }).click();
  await page.getByRole('button', { name: 'Step', exact: true }).click();
  await card(page).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Words');
  await wait(500);
  const address = page.url();
  await page.close();
  return address;
}

interface Typed {
  readonly text: string;
  /** When the browser had taken it. */
  readonly time: number;
}

/** Types at random speed until the page is gone; answers what stood there after each key. */
async function typeOn(page: Page, random: () => number, typed: Typed[]): Promise<void> {
  for (;;) {
    const letter = random() < 0.2 ? ' ' : String.fromCharCode(97 + Math.floor(random() * 26));
    try {
      await page.keyboard.type(letter);
    } catch {
      return;
    }
    typed.push({ text: (typed.at(-1)?.text ?? '') + letter, time: performance.now() });
    await wait(random() * 80);
  }
}

/** The process of a browser: that with its folder and no type of its own. */
function pidOf(folder: string): number {
  const all = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
  const match = all.find(
    (one) => one.includes(`--user-data-dir=${folder}`) && !one.includes('--type='),
  );
  return Number.parseInt(match ?? '', 10);
}

/** Rounds of typing and dying; answers how many letters were lost in all, the last tenth of a second included. */
async function live(
  studio: string,
  seed: number,
  die: (page: Page, context: BrowserContext, folder: string) => Promise<boolean>,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'handscroll-kill-'));
  const random = chance(seed);
  let context = await launch(folder);
  let lost = 0;
  try {
    const address = await begin(context, studio);
    let page = await openAt(context, address);
    for (let round = 1; round <= ROUNDS; round += 1) {
      await card(page).click();
      await page.keyboard.press('ControlOrMeta+A');
      // A round's own word first, so that no other can be taken for it.
      await page.keyboard.type(`Round ${['one', 'two', 'three'][round % 3]} `);
      const start = (await card(page).innerText()).trimEnd() + ' ';
      const typed: Typed[] = [{ text: start, time: 0 }];
      const over = typeOn(page, random, typed);
      await wait(300 + random() * 1_500);
      const died = performance.now();
      const isBrowserGone = await die(page, context, folder);
      await over;
      if (isBrowserGone) context = await launch(folder);
      page = await openAt(context, address);
      const now = (await card(page).innerText()).trimEnd();
      const sure = typed.findLast(({ time }) => time <= died - MAY_LOSE)?.text.trimEnd() ?? '';
      expect(now.startsWith(sure), `seed ${seed}, round ${round}: “${sure}” is “${now}”`).toBe(
        true,
      );
      lost += Math.max(0, (typed.at(-1)?.text.trimEnd().length ?? 0) - now.length);
    }
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return lost;
}

test('a tab is killed while somebody types: what is kept is there @night', async ({ baseURL }) => {
  test.setTimeout(60_000 + ROUNDS * 20_000);
  const seed = Date.now() % 1e6;
  const lost = await live(`${baseURL}/studio/`, seed, async (page, context) => {
    const session = await context.newCDPSession(page);
    const gone = page.waitForEvent('crash');
    // It never answers: the process is gone.
    session.send('Page.crash').catch(() => undefined);
    await gone;
    await page.close({ runBeforeUnload: false });
    return false;
  });
  console.log(
    `tab: ${ROUNDS} of ${ROUNDS} rounds, ${lost} letters of the last moments lost (seed ${seed})`,
  );
});

test('a browser is killed while somebody types: what is kept is there @night', async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + ROUNDS * 30_000);
  const seed = Date.now() % 1e6;
  const lost = await live(`${baseURL}/studio/`, seed, async (_, context, folder) => {
    const gone = context.waitForEvent('close');
    process.kill(pidOf(folder), 'SIGKILL');
    await gone;
    // Its children end by themselves, and hold the folder until then.
    await wait(500);
    rmSync(join(folder, 'SingletonLock'), { force: true });
    return true;
  });
  console.log(
    `browser: ${ROUNDS} of ${ROUNDS} rounds, ${lost} letters of the last moments lost (seed ${seed})`,
  );
});

test('a second tab only reads @night', async ({ context, page }) => {
  await page.goto('/studio/');
  await page.getByRole('button', { name: 'Begin empty' }).click();
  await page.getByRole('button', { name: 'Step', exact: true }).click();
  await card(page).waitFor();
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.locator(LINE)).toContainText('Another tab writes this story');
  await expect(card(second)).toHaveAttribute('contenteditable', 'false');
  await expect(second.getByRole('button', { name: '+ step' })).toHaveCount(0);
  await page.close();
  await second.reload();
  await expect(card(second)).toHaveAttribute('contenteditable', 'true');
});

test('a full disk is said within a second, and the story is taken home @night', async ({
  page,
}) => {
  // As a browser answers when there is no room left; Chromium's own way to say so from outside is not heard by its database.
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      if ('isFull' in window) throw new DOMException('no room left', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await page.goto('/studio/');
  await page.getByRole('button', { name: 'Begin empty' }).click();
  await page.getByRole('button', { name: 'Step', exact: true }).click();
  await card(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Kept.');
  const locator = page.locator('.studio-kept');
  await expect(locator).toHaveAttribute('data-kept', 'true');
  await page.evaluate(() => Object.assign(window, { isFull: true }));
  await page.keyboard.type(' Not kept.');
  const typed = performance.now();
  await expect(locator).toHaveAttribute('data-kept', 'false', { timeout: 1_000 });
  console.log(`a full disk is said after ${Math.round(performance.now() - typed)} ms`);
  await expect(page.locator(LINE)).toContainText('Download the story now');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.getByRole('button', { name: /A copy to go on/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  await page.keyboard.press('Escape');
  // Closing asks while something would be lost.
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  // With room again all of it is kept without another key, and closing asks no more.
  await page.evaluate(() => Reflect.deleteProperty(window, 'isFull'));
  await expect(locator).toHaveAttribute('data-kept', 'true');
  await page.reload();
  await expect(card(page)).toHaveText(/ Kept\. Not kept\.$/);
});
