/** The scroll reader as people use it: scrolling, jumping, reloading, going back, keys. */
import { expect, test } from '@playwright/test';
import {
  arrive,
  openStory,
  scrollByStage,
  scrollToProgress,
  settle,
  shownAt,
  stopsIn,
  storyRoutes,
  untilLive,
} from './reader.ts';

test.setTimeout(600_000);
// Where software draws, a page costs by its pixels; what is asked here does not hang on them.
test.use({ viewport: { width: 960, height: 600 } });

/** Walks that take many minutes where software draws: HANDSCROLL_LONG=1 npm run e2e. */
const LONG = Boolean(process.env['HANDSCROLL_LONG']);

test('every stop of every story is reached by scrolling', async ({ page }) => {
  // In the gate: the flagship, up to its last screens, where stops have to be searched for.
  const routes = await storyRoutes(page);
  for (const route of LONG ? routes : routes.slice(0, 1)) {
    const timeline = await openStory(page, route);
    await untilLive(page);
    // Where the page's last screen begins, the reading line sinks: the layout alone no longer tells.
    const tail = timeline.steps.slice(-3).map(({ id, chapter }) => `${chapter}/${id}`);
    for (const stop of stopsIn(timeline)) {
      if (tail.includes(stop.step)) {
        if (!LONG) continue;
        await scrollByStage(page, timeline, stop);
      } else await scrollToProgress(page, timeline, stop);
      await expect
        .poll(async () => (await shownAt(page)).step, { message: `${route} ${stop.step}` })
        .toBe(stop.step);
      await expect
        .poll(async () => Math.abs((await shownAt(page)).progress - stop.progress), {
          message: `${route} ${stop.step} ${stop.progress}`,
        })
        .toBeLessThan(0.01);
    }
    await untilLive(page);
  }
});

test('the wheel leads through the story in order, and back', async ({ page }) => {
  const [route = '/'] = await storyRoutes(page);
  const timeline = await openStory(page, route);
  const order = timeline.steps.map(({ id, chapter }) => `${chapter}/${id}`);
  const seen: number[] = [];
  for (let i = 0; i < 24; i++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(40);
    seen.push(order.indexOf((await shownAt(page)).step));
  }
  await settle(page);
  const there = order.indexOf((await shownAt(page)).step);
  expect(there).toBeGreaterThan(0);
  expect(seen.every((step, i) => i === 0 || step >= (seen[i - 1] ?? 0))).toBe(true);
  for (let i = 0; i < 12; i++) await page.mouse.wheel(0, -1200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await arrive(page, order[0] ?? '');
});

test('a link, a reload and the back button return to the same place', async ({ page }) => {
  test.skip(!LONG, 'opens six steps three times each: HANDSCROLL_LONG=1');
  const [route = '/'] = await storyRoutes(page);
  const timeline = await openStory(page, route);
  const every = timeline.steps.filter((_, i) => i % 5 === 0);
  for (const step of every) {
    const address = `${step.chapter}/${step.id}`;
    await page.goto(`${route}#${address}`);
    await untilLive(page);
    const opened = await settle(page);
    expect(opened.step).toBe(address);
    // A link rests at the first stop of its step.
    const stop = step.builds.find((build) => build.stop);
    if (step !== timeline.steps[0])
      expect(Math.abs(opened.progress - (stop?.settled ?? 1))).toBeLessThan(0.02);
    await page.mouse.wheel(0, 120);
    const before = await settle(page);
    await page.reload();
    await untilLive(page);
    const after = await settle(page);
    expect(after.step).toBe(before.step);
    expect(Math.abs(after.progress - before.progress)).toBeLessThan(0.03);
    await page.goto('/about/');
    await page.goBack();
    await untilLive(page);
    const back = await settle(page);
    expect(back.step).toBe(before.step);
    expect(Math.abs(back.progress - before.progress)).toBeLessThan(0.03);
  }
});

test('contents lead to a step, and back leads to where one was', async ({ page }) => {
  const [route = '/'] = await storyRoutes(page);
  const timeline = await openStory(page, route);
  await untilLive(page);
  await page.mouse.wheel(0, 700);
  const before = await settle(page);
  const target = timeline.steps.at(-2) ?? timeline.steps[0]!;
  const address = `${target.chapter}/${target.id}`;
  await page.locator('[popovertarget="contents"]:visible').first().click();
  await page.locator(`#contents a[href="#${address}"]`).click();
  await arrive(page, address);
  await expect(page.locator('[role="status"]')).not.toBeEmpty();
  await page.goBack();
  const after = await arrive(page, before.step);
  expect(Math.abs(after.progress - before.progress)).toBeLessThan(0.03);
});

test('an unknown address goes to the nearest chapter and says so', async ({ page }) => {
  const [route = '/'] = await storyRoutes(page);
  const timeline = await openStory(page, route);
  const last = timeline.steps.at(-1)!;
  const head = timeline.steps.find(({ chapter }) => chapter === last.chapter)!;
  await page.goto('about:blank');
  await page.goto(`${route}#${last.chapter}/no-such-step`);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${head.chapter}/${head.id}`);
  await expect(page.locator('[role="status"]')).toContainText('no step');
});

test('arrows go from stop to stop, with Shift from step to step', async ({ page }) => {
  const [route = '/'] = await storyRoutes(page);
  const timeline = await openStory(page, route);
  await untilLive(page);
  const stops = stopsIn(timeline);
  const second = timeline.steps[1]!;
  await page.keyboard.press('Shift+ArrowRight');
  await arrive(page, `${second.chapter}/${second.id}`);
  const at = stops.findIndex(({ step }) => step === `${second.chapter}/${second.id}`);
  for (const offset of [1, 2]) {
    await page.keyboard.press('ArrowRight');
    const stop = stops[at + offset]!;
    await arrive(page, stop.step, stop.progress);
  }
  await page.keyboard.press('ArrowLeft');
  const back = stops[at + 1]!;
  await arrive(page, back.step, back.progress);
});

test('two arrows in a row count from where the first one leads', async ({ page }) => {
  const [route = '/'] = await storyRoutes(page);
  const timeline = await openStory(page, route);
  await untilLive(page);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  const third = timeline.steps[2]!;
  await arrive(page, `${third.chapter}/${third.id}`);
});

test('letters and digits are keys until they are turned off', async ({ page }) => {
  const [route = '/'] = await storyRoutes(page);
  const timeline = await openStory(page, route);
  await page.keyboard.press('c');
  await expect(page.locator('#contents')).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.locator('#contents')).toBeHidden();
  const chapters = [...new Set(timeline.steps.map(({ chapter }) => chapter))];
  const second =
    timeline.steps.find(({ chapter }) => chapter === chapters[1]) ?? timeline.steps[0]!;
  await page.keyboard.press('2');
  if (chapters.length > 1)
    await expect
      .poll(() => page.evaluate(() => location.hash))
      .toBe(`#${second.chapter}/${second.id}`);
  await page.keyboard.press('?');
  await page.locator('#help input[name="letters"]').uncheck();
  await page.keyboard.press('Escape');
  await expect(page.locator('#help')).toBeHidden();
  await page.keyboard.press('g');
  await expect(page.locator('#glossary')).toBeHidden();
});

test('a wheel takes over from a key at once', async ({ page }) => {
  const [route = '/'] = await storyRoutes(page);
  await openStory(page, route);
  await untilLive(page);
  await page.keyboard.press('Shift+ArrowRight');
  await page.waitForTimeout(120);
  await page.mouse.wheel(0, -40);
  await page.waitForTimeout(60);
  const left = await page.evaluate(() => scrollY);
  await page.waitForTimeout(1200);
  expect(Math.abs((await page.evaluate(() => scrollY)) - left)).toBeLessThan(60);
});
