/** Tabs and servers that are not as they should be: a frozen tab, a hidden one, a deploy under an open one. */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../browser/watched.ts';
import { startServer } from '../browser/class-world.ts';
import { pageFile } from '../browser/routes.ts';
import {
  arrive,
  openStory,
  settle,
  shownAt,
  storyRoutes,
  untilLive,
  wheel,
} from '../browser/reader.ts';

test.setTimeout(240_000);
test.use({ viewport: { width: 960, height: 600 } });

test('a tab frozen in the middle of a move comes to rest where it was going', async ({ page }) => {
  const timeline = await openStory(page, (await storyRoutes(page))[0] ?? '/');
  await untilLive(page);
  const target = timeline.steps[4] ?? timeline.steps[0]!;
  const session = await page.context().newCDPSession(page);
  await page.evaluate((to) => (location.hash = to), `${target.chapter}/${target.id}`);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await arrive(page, `${target.chapter}/${target.id}`);
  await untilLive(page);
});

test('a tab that is hidden while it moves has arrived when it is seen again', async ({ page }) => {
  await page.addInitScript(() => {
    let hidden = false;
    Object.defineProperty(document, 'hidden', { get: () => hidden });
    Object.defineProperty(document, 'visibilityState', {
      get: () => (hidden ? 'hidden' : 'visible'),
    });
    Object.assign(window, {
      hide(now: boolean) {
        hidden = now;
        document.dispatchEvent(new Event('visibilitychange'));
      },
    });
  });
  const timeline = await openStory(page, (await storyRoutes(page))[0] ?? '/');
  await untilLive(page);
  const hide = (now: boolean) =>
    page.evaluate((now) => (window as unknown as { hide: (now: boolean) => void }).hide(now), now);
  const target = timeline.steps[3] ?? timeline.steps[0]!;
  await page.keyboard.press('Shift+ArrowRight');
  await hide(true);
  await page.evaluate((to) => (location.hash = to), `${target.chapter}/${target.id}`);
  const step = `${target.chapter}/${target.id}`;
  await expect.poll(async () => (await shownAt(page)).step).toBe(step);
  const away = await shownAt(page);
  await hide(false);
  // Nothing moves any more: it had arrived behind the curtain.
  expect(await settle(page)).toEqual(away);
  await untilLive(page);
});

test('a deploy under an open tab: its scripts still come, and the next page is the new one', async ({
  page,
}) => {
  const DIST = '.next-deploy';
  const saved = join('.handscroll', 'static', 'deploy-test');
  const env = { HANDSCROLL_BUILT: DIST };
  cpSync('.next-server', DIST, {
    recursive: true,
    filter: (path) => !/[\\/](cache|trace|diagnostics)$/.test(path),
  });
  const before = await startServer(env);
  // What the page asks for while there is no server waits for the next one: a gap is not what is tried here.
  let isUp = Promise.resolve();
  let up: () => void = () => undefined;
  await page.route(/\.(js|json|svg)(\?|$)/, async (asked) => {
    await isUp;
    await asked.continue();
  });
  try {
    await page.goto(`${before.origin}/s/ten-peaks/`);
    await expect(page.locator('[data-to-chapter][aria-current]')).toHaveCount(1);
    const tab = await page.evaluate(() => performance.timeOrigin);
    isUp = new Promise((resolve) => (up = resolve));
    await before.stop();
    // What a build does: the old static files are kept aside, the new ones have other names.
    mkdirSync(join('.handscroll', 'static'), { recursive: true });
    renameSync(join(DIST, 'static'), saved);
    mkdirSync(join(DIST, 'static'));
    const after = await startServer(env, before.port);
    up();
    try {
      await wheel(page, 6, 300);
      await untilLive(page);
      expect(await page.evaluate(() => performance.timeOrigin)).toBe(tab);
      const answer = await page.request.get(`${after.origin}/s/ten-peaks/`);
      expect(await answer.text()).toBe(readFileSync(pageFile('/s/ten-peaks/'), 'utf8'));
    } finally {
      await after.stop();
    }
  } finally {
    await before.stop();
    for (const path of [DIST, saved]) rmSync(path, { recursive: true, force: true });
  }
});
