/** Back to a story in the middle of a picture, kept by the browser: the same place, and everything goes on. */
import { expect, test } from './watched.ts';
import { leaveAndReturn } from './back.ts';
import { listenToConsole } from './console.ts';
import { glReport, watchGl } from './gl-watch.ts';
import { openStory, settle, shownAt, storyRoutes, untilLive, wheel } from './reader.ts';

test.setTimeout(120_000);
test.use({ viewport: { width: 960, height: 600 } });

test(
  'a story that was left and came back is where it was, and its canvas draws on',
  { tag: '@night' },
  async ({ page }) => {
    await watchGl(page);
    const texts = listenToConsole(page);
    const timeline = await openStory(page, (await storyRoutes(page))[0] ?? '/');
    await untilLive(page);
    const third = timeline.steps[2] ?? timeline.steps[0]!;
    await page.evaluate((to) => (location.hash = to), `${third.chapter}/${third.id}`);
    await page.mouse.move(300, 300);
    await wheel(page, 2, 120);
    const before = await settle(page);
    await untilLive(page);
    const scrolled = await page.evaluate(() => scrollY);

    await leaveAndReturn(page, 'the reader');
    expect(await settle(page)).toEqual(before);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await untilLive(page);
    const { frames, contexts } = await glReport(page);

    // Wheel, keys, address and canvas: all of it goes on.
    await wheel(page, 3, 200);
    const further = await settle(page);
    expect(further).not.toEqual(before);
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(async () => (await shownAt(page)).step).not.toBe(further.step);
    const after = await settle(page);
    expect(await page.evaluate(() => location.hash)).toBe(`#${after.step}`);
    await untilLive(page);
    const now = await glReport(page);
    expect(now.frames).toBeGreaterThan(frames);
    expect(now.contexts).toBe(contexts);
    expect(texts()).toEqual([]);
  },
);
